import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { amountAt, plainAmount } from './amount.ts';
import { type PercentageContext, type PercentageFound, percentageOf } from './percentage-said.ts';

/** "at 6.30" */
const clock = /^\d{1,2}[.:][0-5]\d$/;

/** Smaller numbers in words are rather part of a title: "habits seven". */
const LEAST_IN_WORDS = 10;

/** A number alone is a percentage only where one is expected: "80 through", "to 80", "mark excel 80", "0.5". */
export function bare(
  tokens: readonly Token[],
  at: number,
  { marking }: PercentageContext,
): PercentageFound | null {
  const token = tokens[at];
  if (token === undefined || token.isSeparator) return null;
  const amount = amountAt(tokens, at);
  if (amount === null) return null;
  const to = at + amount.length;
  const text = textOf(tokens.slice(at, to));
  const through = vocabulary.through.atStart(tokens, to);
  const ends = to === tokens.length;
  const saidTo = at > 0 && vocabulary.upTo.atStart(tokens, at - 1)?.length === 1;
  if (saidTo && clock.test(token.word)) return null;
  const alone = at === 0 && ends && (amount.value < 0 || !Number.isInteger(amount.value));
  const figures = plainAmount.test(token.word);
  const opens = vocabulary.in.atStart(tokens, to) !== null;
  const share = ends && figures && amount.value > 0 && amount.value < 1;
  const plain =
    (through !== null && (figures || amount.value >= 10)) || (saidTo && (ends || opens)) || alone || share;
  if (plain)
    return {
      from: at,
      to,
      reading: percentageOf(amount.value, text),
      bare: !saidTo && through === null && !alone && !share,
    };
  const atAnEnd = (ends && at > 0) || (at === 0 && opens) || (marking && (at === 0 || ends));
  if (!atAnEnd || (!figures && amount.value < LEAST_IN_WORDS)) return null;
  // "mark office 365": more than a percentage can be, so part of the title
  if (Number.isInteger(amount.value) && amount.value > 100) {
    return marking && at === 0 ? { from: at, to, reading: { kind: 'impossible', text }, bare: true } : null;
  }
  if (!marking && !Number.isInteger(amount.value)) return null;
  return { from: at, to, reading: percentageOf(amount.value, text), bare: true };
}
