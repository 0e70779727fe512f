import { type Clock, SECOND } from '../../clock.ts';
import type { LearningGateway, Notifier, Outbox } from '../../learning/ports/ports.ts';
import type { Log } from '../../log.ts';
import type { ClaimHandoff } from '../activities/claim-handoff.ts';
import { CALL_MS, LEASE_MS } from '../activities/lease.ts';
import { createOperations } from '../activities/operations.ts';
import { SKEW_MS } from '../database/clock-skew.ts';
import type { Database } from '../database/database.ts';
import type { Jobs } from '../database/jobs.ts';
import { createSemaphore } from '../database/semaphore.ts';
import { createClaims } from './claim.ts';
import { createDeliver } from './deliver.ts';
import { createDeliveries } from './deliveries.ts';
import { createFlush } from './flush.ts';
import { createOutcomeNotifications } from './outcome-notifications.ts';
import { createSettle } from './settle.ts';
import { createWaitingTurns } from './waiting-turns.ts';
import { createWorker } from './worker.ts';

export interface OutboxDeps {
  readonly database: Database;
  /** Shared with the ledger whose changes are flushed. */
  readonly handoff: ClaimHandoff;
  readonly gateway: LearningGateway;
  readonly notifier: Notifier;
  readonly clock: Clock;
  /** 0 (included) to 1 (excluded). */
  readonly random: () => number;
  readonly log?: Log;
  /** For events that can happen to every waiting change at once: their lines are counted. */
  readonly countedLog?: Pick<Log, 'warn' | 'error'>;
  readonly jobs?: Jobs;
  /** How many more changes may wait for Graph in the background; any number when absent. */
  readonly room?: () => number;
  /** For how many milliseconds a request that a turn waits for would be queued, if it came now; not at all when absent. */
  readonly turnWaitMs?: () => number;
  readonly options?: Partial<OutboxOptions>;
}

/** Times in milliseconds. */
export interface OutboxOptions {
  /** Most activities that this process sends at once in the background. */
  readonly parallel: number;
  readonly forTurns: number;
  readonly leaseMs: number;
  /** Longest call of the gateway, sign-in included; well under the lease. */
  readonly callMs: number;
  readonly pollMs: number;
  readonly receiptGraceMs: number;
}

const usual: OutboxOptions = {
  parallel: 8,
  forTurns: 2,
  leaseMs: LEASE_MS,
  callMs: CALL_MS,
  pollMs: SECOND,
  receiptGraceMs: 3 * SECOND,
};

/** The outbox of one process: `flush` for turns, and a background worker for what is due later. */
export interface RunningOutbox extends Outbox {
  start(): void;
  stop(): Promise<void>;
  /** Delivers everything that is due now. For tests. */
  drain(): Promise<void>;
}

/** Sends operations to Graph: those of one entry in order, different entries in parallel. `deliver.ts` tells how. */
export function createOutbox(deps: OutboxDeps): RunningOutbox {
  const { database, clock } = deps;
  const { room = () => Number.POSITIVE_INFINITY, turnWaitMs = () => 0 } = deps;
  const { leaseMs, callMs, receiptGraceMs, pollMs, parallel, forTurns } = { ...usual, ...deps.options };
  if (callMs * 2 + SKEW_MS > leaseMs) throw new RangeError('A lease must outlast two calls by any clock');

  const waitingTurns = createWaitingTurns();
  const isSending = (entryId: string) => deliveries.of(entryId) !== undefined;
  const isStopping = () => worker.isStopping();
  const claims = createClaims(database, clock, { leaseMs, callMs }, isSending);
  const notifications = createOutcomeNotifications({ ...deps, waitingTurns, receiptGraceMs, isStopping });
  const settle = createSettle({ ...deps, leaseMs, notifications });
  const deliver = createDeliver({ ...deps, claims, settle, notifications, isStopping });
  const semaphore = createSemaphore(parallel + forTurns);
  const deliveries = createDeliveries({ ...deps, claims, deliver, semaphore, forTurns, room });
  const worker = createWorker({ ...deps, deliveries, notifications, pollMs });
  const operations = createOperations(database, clock);
  return {
    flush: createFlush({
      ...{ ...deps, operations, deliveries, waitingTurns, turnWaitMs, isStopping },
      onDisk: database.onDisk,
    }),
    start: worker.start,
    stop: worker.stop,
    drain: worker.drain,
  };
}
