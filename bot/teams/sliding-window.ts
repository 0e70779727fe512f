import type { SendingLimit } from './sending-limits.ts';

/** What was sent lately under one set of limits. Moments are milliseconds of a clock that never goes back. */
export class SlidingWindow {
  readonly #limits: readonly SendingLimit[];
  readonly #longestMs: number;
  readonly #moments: number[] = [];

  constructor(limits: readonly SendingLimit[]) {
    this.#limits = limits;
    this.#longestMs = longestOf(limits);
  }

  /** The first moment at which one more may be sent; with `part` (0 to 1) as if only that part of each limit were there. */
  freeAt(part = 1): number {
    let free = Number.NEGATIVE_INFINITY;
    for (const { most, withinMs } of this.#limits) {
      const before = this.#moments.at(-Math.max(1, Math.floor(most * part)));
      if (before !== undefined && before + withinMs > free) free = before + withinMs;
    }
    return free;
  }

  /** How many were sent since then, as far back as the limits go. */
  countSince(moment: number): number {
    let count = 0;
    while (count < this.#moments.length && (this.#moments.at(-1 - count) ?? 0) > moment) count++;
    return count;
  }

  /** Notes a send. */
  note(at: number): void {
    if (this.#limits.length === 0) return;
    this.#moments.push(at);
    while ((this.#moments[0] ?? at) + this.#longestMs <= at) this.#moments.shift();
  }
}

/** Milliseconds after which a send no longer counts. */
export function longestOf(limits: readonly SendingLimit[]): number {
  return Math.max(0, ...limits.map(({ withinMs }) => withinMs));
}
