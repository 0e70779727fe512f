import { isShorthand } from '../text/typo-correction.ts';
import type { Token } from '../token.ts';
import type { PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** Longer messages say too much to be evident. */
export const MOST_WORDS = 40;

/** Speak against a change wherever they stand. */
export const against: readonly PhraseSet<unknown>[] = [
  vocabulary.doubts,
  vocabulary.negations,
  vocabulary.contrasts,
  vocabulary.unclear,
  vocabulary.stillToDo,
  vocabulary.vagueAmounts,
  vocabulary.minutes,
  vocabulary.hours,
  vocabulary.dayUnits,
  vocabulary.units,
  vocabulary.corrections,
  vocabulary.firmNos,
];

/** Mean nothing beside a change wherever they stand. */
export const harmless: readonly PhraseSet<unknown>[] = [
  vocabulary.fillers,
  vocabulary.polite,
  vocabulary.smallTalk,
  vocabulary.interjections,
  vocabulary.salutations,
  vocabulary.requests,
  vocabulary.selfReports,
  vocabulary.percent,
  vocabulary.through,
  vocabulary.upTo,
  vocabulary.it,
  vocabulary.functionWords,
];

/** Words of the longest phrase of these sets at this place. */
export function longest(tokens: readonly Token[], at: number, of: readonly PhraseSet<unknown>[]): number {
  let length = 0;
  for (const set of of) length = Math.max(length, set.atStart(tokens, at)?.length ?? 0);
  return length;
}

/** True for a doubt that begins within a phrase and goes on after it: "i am | about to". */
export function straddled(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (at + longest(tokens, at, [vocabulary.doubts, vocabulary.negations]) > to) return true;
  return false;
}

/** The words that no phrase covers; `lengthAt` tells how many words the one at a place has. */
export function uncovered(tokens: readonly Token[], lengthAt: (at: number) => number): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = lengthAt(at);
    if (length === 0) kept.push(...tokens.slice(at, at + 1));
    at += Math.max(1, length);
  }
  return kept;
}

/** Phrases of commands, wherever they stand to their object. */
export const commandSets = [vocabulary.before, vocabulary.after, vocabulary.alone] as const;

/** True for a word that is only known when it is mistyped, and no shorthand. */
export const isMistyped = (token: Token) =>
  token.corrected !== null &&
  !isShorthand(token) &&
  vocabulary.approximately.whole([token]) === null &&
  vocabulary.polite.whole([{ ...token, corrected: null }]) === null;
