import { findPercentage } from '../numbers/percentage.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { uncovered } from './known-words.ts';

/** How many words at either end only say that something was wrong: "no sorry, it should be", "i mean". */
interface Correction {
  readonly before: number;
  readonly after: number;
  /** True when they say that what is right follows, or precedes: "it should be". */
  readonly restates: boolean;
}

export const NO_CORRECTION: Correction = { before: 0, after: 0, restates: false };

export function correctionIn(tokens: readonly Token[]): Correction {
  const { correcting, restating } = vocabulary;
  let before = 0;
  let restates = false;
  for (;;) {
    const isSeparator = before > 0 && tokens[before]?.isSeparator;
    const said = restating.atStart(tokens, before)?.length ?? 0;
    const length = isSeparator ? 1 : Math.max(said, correcting.atStart(tokens, before)?.length ?? 0);
    if (length === 0) break;
    restates ||= said === length;
    before += length;
  }
  // "… actually no" takes it back
  const end = tokens.findLastIndex(({ isSeparator }) => !isSeparator) + 1;
  const left = tokens.slice(before, Math.max(before, end));
  const said = restating.atEnd(left)?.length ?? 0;
  const last = Math.max(said, correcting.atEnd(left)?.length ?? 0);
  const denies = last > 0 && vocabulary.negations.within(left.slice(-last)) !== null;
  const after = last === 0 || denies ? 0 : last + tokens.length - end;
  if (before + after === 0) return NO_CORRECTION;
  return { before, after, restates: restates || (after > 0 && said === last) };
}

export const withoutCorrection = (tokens: readonly Token[], { before, after }: Correction) =>
  tokens.slice(before, tokens.length - after);

/** "60, not 50" without what it is not. */
export function withoutOldValue(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, from) => from > 0 && vocabulary.insteadOf.atStart(tokens, from) !== null);
  if (at < 0) return tokens;
  const length = vocabulary.insteadOf.atStart(tokens, at)?.length ?? 0;
  const old = findPercentage(tokens.slice(at + length), { marking: true });
  // "80, not 60"
  const end = tokens.findLastIndex(({ isSeparator }, place) => !isSeparator && place < at) + 1;
  const told = findPercentage(tokens.slice(0, end), { marking: true });
  if (told === null || old === null || old.from > 0) return tokens;
  return [...tokens.slice(0, at), ...tokens.slice(at + length + old.to)];
}

/** "about 70 i think" without what makes it only about right: who was asked how far they are can say no more. */
export function withoutHedges(tokens: readonly Token[]): readonly Token[] {
  const figured = tokens.some(({ word }) => /\d/.test(word));
  return uncovered(tokens, (at) => {
    // "nearly done, 90"
    const vague = figured ? (vocabulary.vagueAmounts.atStart(tokens, at)?.length ?? 0) : 0;
    const hedge = Math.max(vague, vocabulary.hedges.atStart(tokens, at)?.length ?? 0);
    // "about half" is too little to go by
    return vocabulary.fractions.atStart(tokens, at + hedge) === null || hedge > 1 ? hedge : 0;
  });
}

/** The words of a message without those that leave it open: "i think i finished it". */
export function withoutDoubt(tokens: readonly Token[], titled: readonly Token[]): readonly Token[] {
  return vocabulary.unsureOf.within(tokens) === null
    ? tokens
    : uncovered(titled, (at) => vocabulary.unsureOf.atStart(titled, at)?.length ?? 0);
}
