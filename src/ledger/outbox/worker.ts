import { createInterval } from '../database/interval.ts';
import type { Job, Jobs } from '../database/jobs.ts';
import type { Deliveries, Delivering } from './deliveries.ts';
import type { OutcomeNotifications } from './outcome-notifications.ts';

export interface WorkerDeps {
  readonly deliveries: Pick<Deliveries, 'beginDue' | 'all'>;
  readonly notifications: Pick<OutcomeNotifications, 'sendDue'>;
  readonly jobs?: Jobs | undefined;
  readonly pollMs: number;
}

/**
 * Background work: delivers what is due, and sends outcome notifications. Neither waits for the other: a slow Teams does not
 * delay changes to Graph.
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

  /** Continues as soon as any delivery ends and frees its slot. */
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

    /** Leases nothing more, finishes what is in flight, releases the rest. */
    async stop(): Promise<void> {
      stopping = true;
      wake?.();
      await Promise.all([loop, outcomes.stop()]);
      loop = undefined;
      while (deliveries.all().length > 0) await Promise.all(deliveries.all());
    },

    /** Delivers everything due now and sends its notifications, even those within their grace. For tests. */
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
