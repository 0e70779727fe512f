import type { Clock } from '../../src/clock.ts';

export interface ManualClock extends Clock {
  /** Moves time by so many milliseconds; backwards when negative. */
  advance(ms: number): void;
}

/** A clock that stands still until it is moved. */
export function createManualClock(start: string): ManualClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    advance(ms) {
      now += ms;
    },
  };
}
