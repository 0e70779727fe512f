import { createFairQueue } from '../../fair-queue.ts';

export interface Semaphore {
  /** All free slots except `leaving`, at most `atMost`. */
  takeFree(leaving?: number, atMost?: number): readonly (() => void)[];
  /** A free slot; undefined when there is none. */
  takeNow(): (() => void) | undefined;
  /**
   * Resolves with the function that releases the slot; undefined when `until` aborts first. Waiters are served round robin
   * by `whose`, so that many waiters of one do not delay the others.
   */
  take(until?: AbortSignal, whose?: string): Promise<(() => void) | undefined>;
}

type Enter = (slot: () => void) => void;

/** A semaphore of `most` slots: round robin among `whose`, first in first out within each. */
export function createSemaphore(most: number): Semaphore {
  let taken = 0;
  const waiters = createFairQueue<Enter>();
  const give = () => {
    let given = true;
    return () => {
      if (!given) return;
      given = false;
      const next = waiters.next();
      if (next === undefined) taken--;
      else next(give());
    };
  };
  const takeNow = () => {
    if (taken >= most) return undefined;
    taken++;
    return give();
  };

  return {
    takeNow,
    takeFree(leaving = 0, atMost = most) {
      const free = Array.from({ length: Math.max(0, Math.min(most - leaving - taken, atMost)) }, give);
      taken += free.length;
      return free;
    },
    async take(until, whose = '') {
      if (until?.aborted) return undefined;
      const free = takeNow();
      if (free !== undefined) return free;
      return new Promise((resolve) => {
        const leave = () => {
          takeOut();
          resolve(undefined);
        };
        const takeOut = waiters.add(whose, (slot) => {
          until?.removeEventListener('abort', leave);
          resolve(slot);
        });
        until?.addEventListener('abort', leave, { once: true });
      });
    },
  };
}
