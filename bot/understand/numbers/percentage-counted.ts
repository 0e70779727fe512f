import type { PercentageReading } from '../reading.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { amountAt } from './amount.ts';
import type { PercentageContext, PercentageFound } from './percentage-said.ts';

const ratio = /^(\d+)\/(\d+)$/;

/**
 * "8/10 modules", "3 of 4", "module 3 of 4". "10/10" may be what somebody thinks of the course, and "9/11" with nothing
 * beside it a day.
 */
export function counted(tokens: readonly Token[], at: number): PercentageFound | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const unitBefore = at > 0 && vocabulary.units.atStart(tokens, at - 1)?.length === 1;
  const from = unitBefore ? at - 1 : at;
  const slashed = ratio.exec(token.word);
  if (slashed !== null) {
    if (isDate(tokens, at)) return null;
    const unit = vocabulary.units.atStart(tokens, at + 1)?.length ?? 0;
    const found = partOf(tokens, from, at + 1 + unit, Number(slashed[1]), Number(slashed[2]));
    const bare = !unitBefore && unit === 0 && (slashed[1] === slashed[2] || tokens.length === 1);
    if (!bare || found.reading.kind !== 'value') return found;
    return { ...found, reading: { kind: 'unclear', text: token.text, guess: found.reading.value } };
  }
  const part = amountAt(tokens, at);
  if (part === null) return null;
  const unitBetween = vocabulary.units.atStart(tokens, at + part.length)?.length ?? 0;
  const outOf = vocabulary.outOf.atStart(tokens, at + part.length + unitBetween);
  if (outOf === null) return null;
  const next = at + part.length + unitBetween + outOf.length;
  const article = vocabulary.articles.atStart(tokens, next)?.length === 1 ? 1 : 0;
  const whole = amountAt(tokens, next + article);
  if (whole === null) return null;
  const to = next + article + whole.length;
  const unit = vocabulary.units.atStart(tokens, to)?.length ?? 0;
  // "10章中3章" says the whole first
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u.test(outOf.phrase))
    return partOf(tokens, from, to + unit, whole.value, part.value);
  return partOf(tokens, from, to + unit, part.value, whole.value);
}

/** "on 11/16", but not "on 3/4 of it". */
function isDate(tokens: readonly Token[], at: number): boolean {
  const { by } = vocabulary.assigning;
  if (by.atEnd(tokens.slice(0, at)) === null) return false;
  return [vocabulary.in, vocabulary.units].every((set) => set.atStart(tokens, at + 1) === null);
}

function partOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  part: number,
  whole: number,
): PercentageFound {
  const text = textOf(tokens.slice(from, to));
  const possible = whole > 0 && part <= whole && part >= 0;
  const reading: PercentageReading = possible
    ? { kind: 'value', value: Math.round((100 * part) / whole) }
    : { kind: 'impossible', text };
  return { from, to, reading, bare: false };
}

/** "2 modules of gdpr", "chapter 2": how many there are is not said. */
export function parts(
  tokens: readonly Token[],
  at: number,
  { reporting }: PercentageContext,
): PercentageFound | null {
  if (!reporting) return null;
  const unit = vocabulary.units.atStart(tokens, at);
  if (unit !== null && counted(tokens, at + unit.length) !== null) return null;
  const amount = amountAt(tokens, unit === null ? at : at + unit.length);
  const after =
    unit !== null || amount === null ? null : vocabulary.units.atStart(tokens, at + amount.length);
  if (amount === null || (unit === null && after === null)) return null;
  const to = at + amount.length + (unit?.length ?? 0) + (after?.length ?? 0);
  return {
    from: at,
    to,
    reading: { kind: 'unclear', text: textOf(tokens.slice(at, to)), guess: null },
    bare: false,
  };
}
