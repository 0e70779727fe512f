import type { Clock } from '../../src/clock.ts';

/** When the run began, and how many times as fast as real time its clocks run. */
export interface Tempo {
  /** Milliseconds since 1970. */
  readonly beganAt: number;
  readonly speed: number;
}

/** The same time in every process of a run: a minute that Graph asks to wait need not take a minute. */
export function createFastClock({ beganAt, speed }: Tempo): Clock {
  return { now: () => new Date(beganAt + (Date.now() - beganAt) * speed) };
}
