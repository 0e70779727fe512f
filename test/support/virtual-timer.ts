import type { Timer } from '../../src/clock.ts';

/** A timer whose time passes only when it is told to. */
export interface VirtualTimer extends Timer {
  /** How long each timer waited that has gone off. */
  readonly waits: readonly number[];
  /** When the next timer goes off; undefined without one. */
  next(): number | undefined;
  /** Lets time pass until then, with everything that is due meanwhile. */
  passUntil(moment: number): void;
}

export function createVirtualTimer(): VirtualTimer {
  let now = 0;
  const set = new Set<{ readonly at: number; readonly since: number; readonly work: () => void }>();
  const waits: number[] = [];
  const first = () => [...set].reduce((one, other) => (other.at < one.at ? other : one));

  return {
    waits,
    elapsed: () => now,
    after(ms, work) {
      const timer = { at: now + ms, since: now, work };
      set.add(timer);
      return () => void set.delete(timer);
    },
    next: () => (set.size === 0 ? undefined : first().at),
    passUntil(moment) {
      while (set.size > 0 && first().at <= moment) {
        const timer = first();
        set.delete(timer);
        now = Math.max(now, timer.at);
        waits.push(now - timer.since);
        timer.work();
      }
      now = Math.max(now, moment);
    },
  };
}
