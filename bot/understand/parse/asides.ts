import { trim } from '../text/trimming.ts';
import { type Token, textOf } from '../tokens.ts';
import { vocabulary as v } from '../words/vocabulary.ts';

/** Whom a change seems to be for, when it is not the person who writes. */
export function peopleIn(tokens: readonly Token[], object: readonly Token[]): string[] {
  const found = v.otherPeople.within(tokens);
  if (found !== null) return [found.phrase];
  const owner = tokens.find((_, i) => owns(tokens, i));
  if (owner !== undefined) return [owner.text.replace(/'s$/i, '')];
  const forWhom = v.forWhom.within(object);
  const rest = forWhom === null ? [] : trim(object.slice(forWhom.at + forWhom.length), v.fillers);
  return rest.length === 0 || rest.length > 3 ? [] : [textOf(rest)];
}

/** "Ann's excel", but neither "that's" nor "gdpr's done". */
function owns(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !/\p{L}'s$/iu.test(token.text)) return false;
  if (v.contractions.whole([token]) !== null || /^\d/.test(next.word)) return false;
  return v.after.atStart(tokens, at + 1) === null && v.negations.atStart(tokens, at + 1) === null;
}
