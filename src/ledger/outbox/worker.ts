import type { Log } from '../../log.ts';
import type { Deliveries, Delivering } from './deliveries.ts';
import type { Telling } from './tell.ts';

export interface WorkerDeps {
  readonly deliveries: Deliveries;
  readonly telling: Telling;
  readonly log: Log | undefined;
  /** How often the ledger is asked for what is due, in milliseconds. */
  readonly pollMs: number;
}

/** Delivers in the background what is due, and tells people of what was settled. */
export function createWorker({ deliveries, telling, log, pollMs }: WorkerDeps) {
  let stopping = false;
  let loop: Promise<void> | undefined;
  let wake: (() => void) | undefined;

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (stopping) wake();
    });

  async function round(): Promise<readonly Delivering[]> {
    try {
      const begun = await deliveries.beginDue();
      await telling.tellDue();
      return begun;
    } catch (error) {
      log?.error({ event: 'outbox.unread', err: error }, 'the outbox could not be read');
      return [];
    }
  }

  async function work(): Promise<void> {
    while (!stopping) {
      const begun = await round();
      await Promise.race([...begun, pause()]);
      wake?.();
    }
  }

  return {
    isStopping: () => stopping,

    start(): void {
      stopping = false;
      loop ??= work();
    },

    /** Claims nothing more, finishes what is in flight and gives the rest back. */
    async stop(): Promise<void> {
      stopping = true;
      wake?.();
      await loop;
      loop = undefined;
      while (deliveries.all().length > 0) await Promise.all(deliveries.all());
    },

    /** Delivers all that is due now and tells of it, also what is still within its grace. */
    async drain(): Promise<void> {
      for (;;) {
        const begun = await deliveries.beginDue();
        const running = deliveries.all();
        if (begun.length === 0 && running.length === 0) break;
        await Promise.all(running);
      }
      await telling.tellDue(true);
    },
  };
}
