import { SECOND } from '../clock.ts';
import { Later } from '../errors.ts';
import type { Log } from '../log.ts';

const SHORTEST = SECOND / 2;
const LONGEST = 10 * SECOND;

export interface OnceDatabaseAnswersDeps {
  readonly log: Log;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** True when nobody wants it any more. */
  readonly isOver: () => boolean;
}

/**
 * Does `work` once the database answers: a bot that starts before its database waits for it, with a line in the log
 * each time. Resolves with undefined when it is over before. Throws what is not the database being away.
 */
export async function onceDatabaseAnswers<T>(
  work: () => Promise<T>,
  { log, sleep, isOver }: OnceDatabaseAnswersDeps,
): Promise<T | undefined> {
  for (let tries = 0; !isOver(); tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      if (isOver()) break;
      const waitMs = Math.min(LONGEST, SHORTEST * 2 ** tries);
      log.warn({ event: 'database.awaited', waitMs, err: error }, 'the database does not answer yet');
      await sleep(waitMs);
    }
  }
  return undefined;
}
