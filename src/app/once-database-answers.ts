import { SECOND } from '../clock.ts';
import { Later } from '../errors.ts';
import type { Log } from '../log.ts';

const SHORTEST = SECOND / 2;
const LONGEST = 10 * SECOND;

export interface OnceDatabaseAnswersDeps {
  readonly log: Log;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** True on shutdown. */
  readonly isOver: () => boolean;
}

/**
 * Retries `work` with backoff until the database answers, with a log line each time, so that the bot may start before its
 * database. Undefined on shutdown. Throws any error other than Later.
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
