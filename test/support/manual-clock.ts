import type { Clock } from '../../src/clock.ts';

export interface ManualClock extends Clock {
  elapsedMs(): number;
  /** So many milliseconds pass; with a negative number the clock is set back, and none pass. */
  advance(ms: number): void;
  /** The clock is set ahead or back by so many milliseconds; none pass. */
  set(ms: number): void;
}

/** A clock that stands still until it is moved. */
export function createManualClock(start: string): ManualClock {
  let now = Date.parse(start);
  let elapsed = 0;
  return {
    now: () => new Date(now),
    elapsedMs: () => elapsed,
    advance(ms) {
      now += ms;
      elapsed += Math.max(0, ms);
    },
    set(ms) {
      now += ms;
    },
  };
}
