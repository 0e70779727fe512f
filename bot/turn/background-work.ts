import type { Log } from '../../src/log.ts';
import { TIMED_OUT, withTimeout } from './timeout.ts';

/** Background work that continues after the HTTP response. */
export interface BackgroundWork {
  add(work: Promise<unknown>): void;
  /** Resolves when all of it has ended, or after `withinMs`. */
  ended(withinMs: number): Promise<void>;
}

export function createBackgroundWork(log: Log): BackgroundWork {
  const running = new Set<Promise<unknown>>();
  return {
    add(work) {
      const guarded: Promise<unknown> = work
        .catch((error: unknown) => log.error({ event: 'turn.broken', err: error }, 'bug'))
        .then(() => running.delete(guarded));
      running.add(guarded);
    },
    async ended(withinMs) {
      if ((await withTimeout(withinMs, Promise.all(running))) === TIMED_OUT)
        log.warn({ event: 'turn.cutOff', count: running.size }, 'turns did not end in time');
    },
  };
}
