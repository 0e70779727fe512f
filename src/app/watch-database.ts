import { MINUTE, SECOND } from '../clock.ts';
import { Later } from '../errors.ts';

export interface WatchDatabaseDeps {
  /** Throws when the bot's own connections do not answer or cannot write. May take a long time. */
  readonly probe: () => Promise<void>;
  /** The same through a new connection. */
  readonly probeAnew: () => Promise<void>;
  /** Called when only a restart can help. */
  readonly onStuck: (error: unknown) => void;
  /** Milliseconds on the monotonic clock. */
  readonly elapsed: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

/** State of the database; `readOnly` also when its disk is full. */
export type Reach = 'writable' | 'readOnly' | 'away';
interface Standing {
  readonly reach: Reach;
  /** Why it cannot be written to. */
  readonly error?: unknown;
}

const GOOD_MS = SECOND;
/** Longest wait of a caller; load balancers usually allow 5 s. */
const PATIENCE_MS = 2.5 * SECOND;
/** After this long without an answer, a new connection is tried. */
export const STUCK_MS = 2 * MINUTE;

/** Watches the database: cheap to ask for its state, and detects when only a restart can help. */
export function createWatchDatabase(deps: WatchDatabaseDeps) {
  const { probe, probeAnew, onStuck, elapsed, sleep } = deps;
  let asking: Promise<Standing> | undefined;
  let answered: { readonly standing: Standing; readonly at: number } | undefined;
  let awaySince: number | undefined;

  function ask(): Promise<Standing> {
    asking ??= probe()
      .then((): Standing => ({ reach: 'writable' }), failedWith)
      .then((standing) => {
        asking = undefined;
        answered = { standing, at: elapsed() };
        return standing;
      });
    return asking;
  }

  async function standing(patienceMs: number): Promise<Standing> {
    if (answered !== undefined && elapsed() - answered.at < GOOD_MS) return answered.standing;
    return Promise.race([ask(), sleep(patienceMs).then(() => silent)]);
  }

  async function tryAnew(): Promise<void> {
    try {
      await probeAnew();
    } catch (error) {
      if (!(error instanceof Later)) onStuck(error);
      return;
    }
    onStuck(new Error('The database answers new connections, but not ours'));
  }

  return {
    /** `away` also when no answer comes in time. */
    reach: async (patienceMs = PATIENCE_MS): Promise<Reach> => (await standing(patienceMs)).reach,

    /**
     * Probes now, and throws what is wrong. When that has lasted for minutes, it tries a new connection: if that works, our
     * connections are stuck; if that is refused for good, as after a changed password, our configuration is wrong.
     */
    async look(): Promise<void> {
      const { reach, error } = await standing(PATIENCE_MS);
      if (reach === 'writable') {
        awaySince = undefined;
        return;
      }
      awaySince ??= elapsed();
      if (elapsed() - awaySince >= STUCK_MS) await tryAnew();
      throw error;
    },
  };
}

const silent: Standing = { reach: 'away', error: new Later('The database does not answer') };

function failedWith(error: unknown): Standing {
  return { reach: error instanceof Later && error.from === 'writing' ? 'readOnly' : 'away', error };
}
