import type { Clock } from '../../src/clock.ts';

/** What a process tells whoever started it when it stood still for longer than ever before. */
export interface Standstill {
  /** On its own clock, which is the one that leases go by. */
  readonly stoodStillMs: number;
}

/** In milliseconds of real time. */
const LOOK_EVERY = 10;

/** Holds the clock against a timer, and tells each longest time between two rounds of the event loop. */
export function watchStandstill({ now }: Clock, told: (standstill: Standstill) => void): void {
  let longest = 0;
  let last = now().getTime();
  setInterval(() => {
    const stoodStillMs = now().getTime() - last;
    last += stoodStillMs;
    if (stoodStillMs <= longest) return;
    longest = stoodStillMs;
    told({ stoodStillMs });
  }, LOOK_EVERY).unref();
}
