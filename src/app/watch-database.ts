import { MINUTE, SECOND } from '../clock.ts';
import { Later } from '../errors.ts';

export interface WatchDatabaseDeps {
  /** Throws when the bot's own connections do not answer or cannot write. May take long. */
  readonly probe: () => Promise<void>;
  /** The same through a new connection. */
  readonly probeAnew: () => Promise<void>;
  /** Only a new process can help. */
  readonly onStuck: (error: unknown) => void;
  /** Milliseconds that have passed, on a clock that nobody sets. */
  readonly elapsed: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

/** Whether the database can be worked with; `readOnly` also when its disk is full. */
export type Reach = 'writable' | 'readOnly' | 'away';
interface Standing {
  readonly reach: Reach;
  /** Why it cannot be written to. */
  readonly error?: unknown;
}

/** An answer is good for this long, however many ask. */
const GOOD_MS = SECOND;
/** Who asks waits no longer than this; a load balancer gives 5 s as a rule. */
const PATIENCE_MS = 2.5 * SECOND;
/** From so long on without an answer a new connection is tried. */
export const STUCK_MS = 2 * MINUTE;

/** Whether the database can be worked with, asked as often as one likes; and whether only a restart can help. */
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
     * Asks now, and throws why it cannot be worked with. When that has lasted for minutes a new connection is tried. One that is
     * answered shows that ours are stuck; one that is refused for good, as after a change of the password, that we have the
     * wrong configuration.
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
