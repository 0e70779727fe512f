import { type Clock, elapsed } from '../../clock.ts';
import { SKEW_MS } from './clock-skew.ts';

/** Notices when the clock is set, by holding it against the one that nobody sets. */
export interface ClockJumps {
  /** True when the clock was set since the last look, or bit by bit since the last that found it set. */
  look(): boolean;
  /** True when it was found set ahead so short a time ago, in milliseconds. */
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
