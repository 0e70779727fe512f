import type { PartialReading } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { correctionEnd } from './corrections.ts';
import { preambleOf } from './preamble.ts';

/** No command: the words are taken for a title. */
export function title(tokens: readonly Token[]): PartialReading {
  const inner = trim(tokens, vocabulary.stopWords);
  const course = textOf(inner.length > 0 ? inner : tokens);
  const { length } = preambleOf(tokens);
  const denied = vocabulary.negations.atEnd(tokens)?.length ?? 0;
  const opened = vocabulary.negations.within(tokens.slice(0, length)) !== null;
  if (opened || (denied > 0 && denied < tokens.length)) {
    const said = tokens.slice(opened ? length : 0, opened ? tokens.length : -denied);
    const about = textOf(trim(said, vocabulary.stopWords, vocabulary.questionWords)) || null;
    return { intent: 'show', mood: 'negated', certain: true, course: about, because: ['negates something'] };
  }
  const language = vocabulary.languages.whole(trim(tokens, vocabulary.stopWords))?.value ?? null;
  return {
    intent: 'find',
    certain: true,
    course,
    language,
    titleOnly: true,
    because: ['no command: taken for a title'],
  };
}

/** "the finance one looks good" */
export function liking(tokens: readonly Token[]): PartialReading | null {
  const praise = vocabulary.praise.atEnd(tokens)?.length ?? 0;
  const about =
    praise === 0 ? '' : textOf(trim(tokens.slice(0, -praise), vocabulary.stopWords, vocabulary.fillers));
  return about === '' ? null : { intent: 'find', certain: true, course: about, because: ['likes a course'] };
}

/** A title that corrects the one before: "no, i meant gdpr". */
export function correcting(tokens: readonly Token[]): PartialReading | null {
  const end = correctionEnd(tokens, 0);
  const rest = tokens.slice(Math.max(0, end));
  if (end < 1 || rest.every(({ isSeparator }) => isSeparator)) return null;
  const draft = title(rest);
  return draft.mood === 'negated' ? null : { ...draft, corrects: true };
}
