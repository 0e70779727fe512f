import { MINUTE } from '../clock.ts';
import { Later } from '../errors.ts';
import type { Job, Jobs } from '../ledger/database/jobs.ts';
import type { Log } from '../log.ts';

/** How a background job does in this process; times in milliseconds, on a clock that nobody sets. */
export interface JobState {
  readonly name: string;
  /** From what age of its last success on it is overdue: several rounds, and the longest that one may take. */
  readonly overdueAfterMs: number;
  /** Since it last succeeded; since it was begun when it never has. */
  readonly successAgeMs: number;
  /** Since it last failed; undefined when it never has. */
  readonly failureAgeMs: number | undefined;
  readonly failures: number;
}

/** A job that fails has a line in the log at once, and no more often than this; each line has the count since the last. */
const LINE_EVERY = MINUTE;

/** How long a round takes at most where nothing else is said. */
const USUAL_LONGEST = 4 * MINUTE;
/** So many rounds may fail or be missed. */
const ROUNDS = 3;

/** Keeps when each background job last succeeded and failed, and says so in the log when that changes. */
export function createJobRecord(log: Log, elapsed: () => number) {
  const states: (() => JobState)[] = [];

  const begin: Jobs = ({ name, everyMs, longestMs = USUAL_LONGEST }): Job => {
    let succeededAt = elapsed();
    let failedAt: number | undefined;
    let failures = 0;
    let saidAt = Number.NEGATIVE_INFINITY;
    let unsaid = 0;
    let saidToFail = false;

    states.push(() => ({
      name,
      overdueAfterMs: ROUNDS * everyMs + longestMs,
      successAgeMs: elapsed() - succeededAt,
      failureAgeMs: failedAt === undefined ? undefined : elapsed() - failedAt,
      failures,
    }));
    return {
      succeeded() {
        succeededAt = elapsed();
        if (saidToFail)
          log.info({ event: 'background.recovered', job: name }, 'background work succeeds again');
        saidToFail = false;
      },
      failed(error) {
        failedAt = elapsed();
        failures += 1;
        unsaid += 1;
        if (failedAt - saidAt < LINE_EVERY) return;
        const about = { event: 'background.failed', job: name, count: unsaid, err: error };
        // what is away comes back by itself; anything else is a mistake
        if (error instanceof Later) log.warn(about, 'background work failed');
        else log.error(about, 'background work failed');
        saidAt = failedAt;
        unsaid = 0;
        saidToFail = true;
      },
    };
  };

  return { begin, states: (): readonly JobState[] => states.map((state) => state()) };
}
