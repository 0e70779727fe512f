import { trim } from '../text/trimming.ts';
import { type Token, textOf } from '../tokens.ts';
import { vocabulary as v } from '../words/vocabulary.ts';
import { correctionEnd } from './corrections.ts';
import type { Draft } from './draft.ts';
import { openers } from './openers.ts';

/** Nothing that asks for anything: the words are looked for as a title. */
export function title(tokens: readonly Token[]): Draft {
  const inner = trim(tokens, v.stopWords);
  const course = textOf(inner.length > 0 ? inner : tokens);
  const { length } = openers(tokens);
  const denied = v.negations.atEnd(tokens)?.length ?? 0;
  const opened = v.negations.within(tokens.slice(0, length)) !== null;
  if (opened || (denied > 0 && denied < tokens.length)) {
    const said = tokens.slice(opened ? length : 0, opened ? tokens.length : -denied);
    const about = textOf(trim(said, v.stopWords, v.questionWords)) || null;
    return { intent: 'show', mood: 'negated', certain: true, course: about, because: ['negates something'] };
  }
  const language = v.languages.whole(trim(tokens, v.stopWords))?.value ?? null;
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
export function liking(tokens: readonly Token[]): Draft | null {
  const praise = v.praise.atEnd(tokens)?.length ?? 0;
  const about = praise === 0 ? '' : textOf(trim(tokens.slice(0, -praise), v.stopWords, v.fillers));
  return about === '' ? null : { intent: 'find', certain: true, course: about, because: ['likes a course'] };
}

/** "no, i meant gdpr": a title instead of the one just spoken of. */
export function correcting(tokens: readonly Token[]): Draft | null {
  const end = correctionEnd(tokens, 0);
  const rest = tokens.slice(Math.max(0, end));
  if (end < 1 || rest.every(({ isSeparator }) => isSeparator)) return null;
  const draft = title(rest);
  return draft.mood === 'negated' ? null : { ...draft, corrects: true };
}
