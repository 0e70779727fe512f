import type { Log } from '../../src/log.ts';
import { LATE, within } from './timeout.ts';

/** Work that may go on after Teams was told that its activity was taken. */
export interface UnderWay {
  add(work: Promise<unknown>): void;
  /** Resolves when all of it has ended, at the latest after `withinMs`. */
  ended(withinMs: number): Promise<void>;
}

export function createUnderWay(log: Log): UnderWay {
  const running = new Set<Promise<unknown>>();
  return {
    add(work) {
      const guarded: Promise<unknown> = work
        .catch((error: unknown) => log.error({ event: 'turn.broken', err: error }, 'bug'))
        .then(() => running.delete(guarded));
      running.add(guarded);
    },
    async ended(withinMs) {
      if ((await within(withinMs, Promise.all(running))) === LATE)
        log.warn({ event: 'turn.cutOff', count: running.size }, 'turns did not end in time');
    },
  };
}
