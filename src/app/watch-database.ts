import { MINUTE, SECOND } from '../clock.ts';
import type { Log } from '../log.ts';

export interface WatchDatabaseDeps {
  /** Whether the bot's own connections answer and can write. May take long. */
  readonly isReachable: () => Promise<boolean>;
  /** The same through a new connection. */
  readonly isReachableAnew: () => Promise<boolean>;
  /** Only a new process can help. */
  readonly onStuck: (error: Error) => void;
  /** Milliseconds that have passed, on a clock that nobody sets. */
  readonly elapsed: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly log: Log;
}

/** An answer is good for this long, however many ask. */
const GOOD_MS = SECOND;
/** Who asks waits no longer than this; a load balancer gives 5 s as a rule. */
const PATIENCE_MS = 2.5 * SECOND;
/** From so long on without an answer a new connection is tried. */
export const STUCK_MS = 2 * MINUTE;

/** Whether the database can be worked with, asked as often as one likes; and whether only a restart can help. */
export function createWatchDatabase(deps: WatchDatabaseDeps) {
  const { isReachable, isReachableAnew, onStuck, elapsed, sleep, log } = deps;
  let asking: Promise<boolean> | undefined;
  let answered: { readonly ready: boolean; readonly at: number } | undefined;
  let awaySince: number | undefined;

  function ask(): Promise<boolean> {
    asking ??= isReachable().then((ready) => {
      asking = undefined;
      answered = { ready, at: elapsed() };
      return ready;
    });
    return asking;
  }

  /** False also when no answer comes in time. */
  async function isReady(): Promise<boolean> {
    if (answered !== undefined && elapsed() - answered.at < GOOD_MS) return answered.ready;
    return Promise.race([ask(), sleep(PATIENCE_MS).then(() => false)]);
  }

  return {
    isReady,
    /** Asks now. A database that answers a new connection, but none of ours for minutes, has left us stuck. */
    async look(): Promise<void> {
      if (await isReady()) {
        awaySince = undefined;
        return;
      }
      awaySince ??= elapsed();
      if (elapsed() - awaySince < STUCK_MS) return;
      if (await isReachableAnew()) onStuck(new Error('The database answers new connections, but not ours'));
      else log.warn({ event: 'database.away', seconds: (elapsed() - awaySince) / SECOND }, 'still away');
    },
  };
}
