import { amountAt } from '../numbers/amount.ts';
import { type PercentageFound, percentageOf } from '../numbers/percentage-said.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** A part of a message that may be a clause of its own. */
export interface Segment {
  /** The separator before it. */
  readonly before: readonly Token[];
  readonly tokens: readonly Token[];
}

/** Joins a number, its correction and the new number: "excel 50, no wait, 60". */
export function joinCorrections(segments: readonly Segment[]): readonly Segment[] {
  const at = segments.findIndex(({ tokens }, i) => {
    const last = segments[i - 1]?.tokens.at(-1);
    const next = segments[i + 1]?.tokens ?? [];
    const numbers = /\d/.test(last?.word ?? '') && /\d/.test(next[0]?.word ?? '');
    return numbers && correctionEnd(tokens, 0) === tokens.length;
  });
  if (at < 1) return segments;
  const [first, ...rest] = segments.slice(at - 1, at + 2);
  if (first === undefined) return segments;
  const tokens = [...first.tokens, ...rest.flatMap((segment) => [...segment.before, ...segment.tokens])];
  return [...segments.slice(0, at - 1), { ...first, tokens }, ...segments.slice(at + 2)];
}

/** Joins a correction to the segment after it: "power bi, no wait, sql". */
export function withCorrections(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const takesBack =
      last !== undefined && joined.length > 1 && correctionEnd(last.tokens, 0) === last.tokens.length;
    if (!takesBack || last === undefined) joined.push(segment);
    else joined[joined.length - 1] = { ...last, tokens: [...last.tokens, ...segment.tokens] };
  }
  return joined;
}

/** The place of a number that is corrected to the one found: "excel 50 or 60". */
export function takenBack(object: readonly Token[], { from }: PercentageFound): number | null {
  for (let at = 0; at < from; at += 1) {
    const amount = amountAt(object, at);
    if (amount === null) continue;
    if (fromTo(object, at, at + amount.length, from)) return at;
    if (correctionEnd(object.slice(0, from), at + amount.length) === from) return at;
  }
  return null;
}

/** The place of "from 20 to" before a number. */
export function changedFrom(object: readonly Token[], { from }: PercentageFound): number | null {
  for (let at = 1; at < from; at += 1) {
    const amount = amountAt(object, at);
    const unit = amount === null ? 0 : (vocabulary.percent.atStart(object, at + amount.length)?.length ?? 0);
    if (amount !== null && fromTo(object, at, at + amount.length + unit, from)) return at - 1;
  }
  return null;
}

/** "from 20 to 40" */
function fromTo(object: readonly Token[], at: number, end: number, second: number): boolean {
  const to = vocabulary.upTo.atStart(object, end)?.length ?? 0;
  return to > 0 && end + to === second && vocabulary.outOf.atEnd(object.slice(0, at)) !== null;
}

/** The end of the correction ("no wait") at `from`; -1 when there is none. */
export function correctionEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const length = tokens[at]?.isSeparator ? 1 : (vocabulary.corrections.atStart(tokens, at)?.length ?? 0);
    if (length === 0) break;
    at += length;
  }
  return tokens.slice(from, at).some(({ isSeparator }) => !isSeparator) ? at : -1;
}

/** The number after a correction: "50, no wait, 60". */
export function corrected(rest: readonly Token[]): PercentageFound | null {
  const at = correctionEnd(rest, 0);
  const amount = at < 0 ? null : amountAt(rest, at);
  if (amount === null) return null;
  const to = at + amount.length;
  return { from: 0, to, reading: percentageOf(amount.value, textOf(rest.slice(at, to))), bare: false };
}
