import { trimEnd } from '../text/trim.ts';
import { commandWords, isCommandWord } from '../text/typo-correction.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { correctionEnd, type Segment } from './corrections.ts';
import { preambleOf, preamblesIn } from './preamble.ts';

/** Cuts a message at its punctuation and at every "and". */
export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: { before: Token[]; tokens: Token[] }[] = [{ before: [], tokens: [] }];
  const asksToRecordFrom = recordRequestsIn(tokens);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const and = vocabulary.and.atStart(tokens, at)?.length ?? 0;
    const length = token.isSeparator
      ? 1
      : and > 0 && (joinsNumber(tokens, at) || isEnglish(tokens, at))
        ? 0
        : and;
    const current = segments.at(-1);
    if (length === 0 && tellsAnother(tokens, at, current?.tokens ?? [])) {
      segments.push({ before: [], tokens: [token] });
      at += 1;
      continue;
    }
    if (at > 0 && length === 0 && (current?.tokens.length ?? 0) > 0 && takesBackHere(tokens, at)) {
      const end = correctionEnd(tokens, at);
      segments.push({ before: [], tokens: tokens.slice(at, end) });
      at = end;
      continue;
    }
    if (at > 0 && length === 0 && asksToRecordFrom(at)) {
      segments.push({ before: [], tokens: tokens.slice(at).filter(({ isSeparator }) => !isSeparator) });
      break;
    }
    if (length === 0) {
      current?.tokens.push(token);
      at += 1;
      continue;
    }
    const between = tokens.slice(at, at + length);
    // a question mark stays with what it ends
    if (token.text === '?') current?.tokens.push(token);
    if (current?.tokens.length === 0) current.before.push(...between);
    else segments.push({ before: between, tokens: [] });
    at += length;
  }
  return segments.filter(({ tokens: words }) => words.some(({ isSeparator }) => !isSeparator));
}

/** True where another course with its progress begins: "excel 50% gdpr 70%". */
function tellsAnother(tokens: readonly Token[], at: number, current: readonly Token[]): boolean {
  if (tells(current) === 0 || tells(current) === current.length) return false;
  for (let to = at; to < tokens.length && names(tokens[to]); to += 1) {
    if (tells(tokens.slice(at, to + 2)) > 0 || tells(tokens.slice(at, to + 3)) > 1) return true;
  }
  return false;
}

/** The number of tokens at the end that say progress. */
function tells(tokens: readonly Token[]): number {
  if (/^\d+%$/.test(tokens.at(-1)?.word ?? '')) return 1;
  const after = vocabulary.after.atEnd(tokens);
  return after?.value === 'complete' ? after.length : 0;
}

const names = (token: Token | undefined) =>
  token !== undefined &&
  (token.titled === true || (/^\p{L}/u.test(token.word) && !isCommandWord(token.word, token.listening)));

/** True where a correction begins ("start power bi no wait sql basics"), unless it corrects a number. */
function takesBackHere(tokens: readonly Token[], at: number): boolean {
  const end = correctionEnd(tokens, at);
  if (end - at < 2 || vocabulary.before.atStart(tokens, at) !== null) return false;
  return (
    !/\d/.test(tokens[end]?.word ?? '0') && !tokens.slice(at, end).some(({ isSeparator }) => isSeparator)
  );
}

/** Whether the tokens from a place on only ask to record what was said: "… please mark it". */
function recordRequestsIn(tokens: readonly Token[]): (at: number) => boolean {
  const told = trimEnd(tokens, vocabulary.fillers);
  if (vocabulary.recordRequests.atEnd(told) === null) return () => false;
  const preambles = preamblesIn(tokens);
  const preamblesTold = preamblesIn(told);
  return (at) => {
    const { length, plain } = preambles(at);
    if (length === 0 || plain.size < length || at >= told.length) return false;
    return vocabulary.recordRequests.whole(told.slice(at + preamblesTold(at).length)) !== null;
  };
}

/** True when it only asks to record what was said: "can you mark it". */
export function asksToRecord(tokens: readonly Token[]): boolean {
  const rest = trimEnd(tokens, vocabulary.fillers);
  return vocabulary.recordRequests.whole(rest.slice(preambleOf(rest).length)) !== null;
}

/** "did i finish it": no Polish "i", which is "and", beside a word that only English has. */
function isEnglish(tokens: readonly Token[], at: number): boolean {
  const [english, ...others] = tokens[at]?.listening.languages ?? [];
  const word = tokens[at]?.word ?? '';
  if (english === undefined || others.length === 0 || vocabulary.and.wordsIn(english).has(word)) return false;
  if (!commandWords(english).has(word)) return false;
  return [tokens[at - 1], tokens[at + 1]].some(
    (beside) =>
      beside !== undefined &&
      commandWords(english).has(beside.word) &&
      !others.some((language) => commandWords(language).has(beside.word)),
  );
}

/** The "y" of "treinta y cinco", the "و" of "خمسة وعشرين". */
function joinsNumber(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && (vocabulary.numbers.atStart(tokens, at - 1)?.length ?? 0) > 2) return true;
  const ten = vocabulary.numbers.atEnd(tokens.slice(0, at))?.value ?? 0;
  const unit = vocabulary.numbers.atStart(tokens, at + 1)?.value ?? 0;
  return ten >= 20 && ten < 100 && ten % 10 === 0 && unit >= 1 && unit <= 9;
}
