import { MINUTE, SECOND } from '../clock.ts';
import { Later } from '../errors.ts';
import type { Log } from '../log.ts';

export interface WatchDatabaseDeps {
  /** Whether the bot's own connections answer and can write. May take long. */
  readonly isReachable: () => Promise<boolean>;
  /** The same through a new connection. Rejects with what is in the way: Later when it may pass. */
  readonly probeAnew: () => Promise<void>;
  /** Only a new process can help. */
  readonly onStuck: (error: unknown) => void;
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
  const { isReachable, probeAnew, onStuck, elapsed, sleep, log } = deps;
  let asking: Promise<boolean> | undefined;
  let answered: { readonly ready: boolean; readonly at: number } | undefined;
  let awaySince: number | undefined;

  function ask(): Promise<boolean> {
    asking ??= isReachable()
      .then((ready) => {
        answered = { ready, at: elapsed() };
        return ready;
      })
      .finally(() => {
        asking = undefined;
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
    /**
     * Asks now. When the database has been away for minutes a new connection is tried. One that is answered shows that ours are
     * stuck; one that is refused for good, as after a change of the password, that we have the wrong configuration.
     */
    async look(): Promise<void> {
      if (await isReady()) {
        awaySince = undefined;
        return;
      }
      awaySince ??= elapsed();
      if (elapsed() - awaySince < STUCK_MS) return;
      try {
        await probeAnew();
        onStuck(new Error('The database answers new connections, but not ours'));
      } catch (error) {
        if (!(error instanceof Later)) return onStuck(error);
        const seconds = Math.round((elapsed() - awaySince) / SECOND);
        log.warn({ event: 'database.away', seconds, err: error }, 'the database is still away');
      }
    },
  };
}
