import { type Clock, elapsed } from '../../clock.ts';
import { SKEW_MS } from './clock-skew.ts';

/** Detects that the wall clock was set, by comparing it with the monotonic clock. */
export interface ClockJumps {
  /** True when the clock was set since the last call, or has drifted as far since the last time it was found set. */
  look(): boolean;
  /** True when it was found set ahead less than `ms` milliseconds ago. */
  aheadWithin(ms: number): boolean;
}

export function createClockJumps(clock: Clock): ClockJumps {
  const offset = () => clock.now().getTime() - elapsed(clock);
  let [lowest, highest] = [offset(), offset()];
  let aheadAt = Number.NEGATIVE_INFINITY;
  return {
    look() {
      const now = offset();
      lowest = Math.min(lowest, now);
      highest = Math.max(highest, now);
      if (highest - lowest <= SKEW_MS) return false;
      if (now === highest) aheadAt = elapsed(clock);
      [lowest, highest] = [now, now];
      return true;
    },
    aheadWithin: (ms) => elapsed(clock) - aheadAt < ms,
  };
}
