import { createInterval } from '../database/interval.ts';
import type { Job, Jobs } from '../database/jobs.ts';
import type { Deliveries, Delivering } from './deliveries.ts';
import type { OutcomeNotifications } from './outcome-notifications.ts';

export interface WorkerDeps {
  readonly deliveries: Pick<Deliveries, 'beginDue' | 'all'>;
  readonly notifications: Pick<OutcomeNotifications, 'sendDue'>;
  readonly jobs: Jobs | undefined;
  /** How often the ledger is asked for what is due, in milliseconds. */
  readonly pollMs: number;
}

/**
 * Delivers in the background what is due, and tells people of what was settled. The two do not wait for each other: a
 * Teams that is slow does not keep changes from Graph.
 */
export function createWorker({ deliveries, notifications, jobs, pollMs }: WorkerDeps) {
  let stopping = false;
  let loop: Promise<void> | undefined;
  let wake: (() => void) | undefined;
  const running = new Set<Delivering>();
  const outcomes = createInterval({ name: 'outcomes', everyMs: pollMs, jobs }, () => notifications.sendDue());
  let job: Job | undefined;

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (stopping) wake();
    });

  async function begin(): Promise<void> {
    try {
      for (const delivery of await deliveries.beginDue()) {
        running.add(delivery);
        void delivery.finally(() => running.delete(delivery));
      }
      job?.succeeded();
    } catch (error) {
      job?.failed(error);
    }
  }

  /** As soon as any of them ends there is room for the next. */
  async function work(): Promise<void> {
    while (!stopping) {
      await begin();
      await Promise.race([...running, pause()]);
      wake?.();
    }
  }

  return {
    isStopping: () => stopping,

    start(): void {
      stopping = false;
      job ??= jobs?.({ name: 'outbox', everyMs: pollMs });
      loop ??= work();
      outcomes.start();
    },

    /** Claims nothing more, finishes what is in flight and gives the rest back. */
    async stop(): Promise<void> {
      stopping = true;
      wake?.();
      await Promise.all([loop, outcomes.stop()]);
      loop = undefined;
      while (deliveries.all().length > 0) await Promise.all(deliveries.all());
    },

    /** Delivers all that is due now and tells of it, also what is still within its grace. */
    async drain(): Promise<void> {
      for (;;) {
        const begun = await deliveries.beginDue();
        const delivering = deliveries.all();
        if (begun.length === 0 && delivering.length === 0) break;
        await Promise.all(delivering);
      }
      await notifications.sendDue(true);
    },
  };
}
