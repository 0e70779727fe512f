import { type Clock, SECOND } from '../../clock.ts';
import type { LearningGateway, Notifier, Outbox } from '../../learning/ports.ts';
import type { Log } from '../../log.ts';
import type { Database } from '../database.ts';
import type { HandOver } from '../hand-over.ts';
import { createOperations } from '../operations.ts';
import { createSlots } from '../slots.ts';
import { createAwaited } from './awaited.ts';
import { createClaims } from './claim.ts';
import { createDeliver } from './deliver.ts';
import { createDeliveries } from './deliveries.ts';
import { createFlush } from './flush.ts';
import { createSettle } from './settle.ts';
import { type OutboxStats, readStats } from './stats.ts';
import { LEASE_MS } from './taking.ts';
import { createTelling } from './tell.ts';
import { createWorker } from './worker.ts';

export interface OutboxDeps {
  readonly database: Database;
  /** From the ledger whose changes are flushed. */
  readonly handOver: HandOver;
  readonly gateway: LearningGateway;
  readonly notifier: Notifier;
  readonly clock: Clock;
  /** 0 (included) to 1 (excluded). */
  readonly random: () => number;
  readonly log?: Log;
  readonly options?: Partial<OutboxOptions>;
}

/** Times in milliseconds. */
export interface OutboxOptions {
  /** Most activities sent at once by this process. */
  readonly parallel: number;
  readonly leaseMs: number;
  /** Longest that one call of the gateway takes, signing in included; well under the lease. */
  readonly callMs: number;
  readonly pollMs: number;
  readonly receiptGraceMs: number;
}

const usual: OutboxOptions = {
  parallel: 8,
  leaseMs: LEASE_MS,
  callMs: 25 * SECOND,
  pollMs: SECOND,
  receiptGraceMs: 3 * SECOND,
};

/** The outbox of one process: flushes for turns, and a background worker that does the same when it is due. */
export interface RunningOutbox extends Outbox {
  start(): void;
  /** Claims nothing more, finishes what is in flight, gives the rest back. */
  stop(): Promise<void>;
  /** Delivers everything that is due now. For tests. */
  drain(): Promise<void>;
  stats(): Promise<OutboxStats>;
}

/** Carries operations from the ledger to Graph: each entry's in order, different entries in parallel. */
export function createOutbox(deps: OutboxDeps): RunningOutbox {
  const { database, handOver, gateway, notifier, clock, random, log } = deps;
  const options = { ...usual, ...deps.options };
  const { leaseMs, callMs, receiptGraceMs, pollMs, parallel } = options;
  if (callMs * 2 > leaseMs) throw new RangeError('A lease must outlast two calls');

  const awaited = createAwaited();
  const claims = createClaims(database, clock, { leaseMs, callMs });
  const telling = createTelling({ database, clock, notifier, awaited, log, receiptGraceMs });
  const settle = createSettle({ database, clock, random, leaseMs, telling });
  const deliver = createDeliver({ claims, settle, gateway, log, isStopping: () => worker.isStopping() });
  const deliveries = createDeliveries(claims, deliver, createSlots(parallel), log);
  const worker = createWorker({ deliveries, telling, log, pollMs });
  const operations = createOperations(database, clock);
  return {
    flush: createFlush({
      operations,
      onDisk: database.onDisk,
      handOver,
      deliveries,
      awaited,
      log,
      isStopping: () => worker.isStopping(),
    }),
    start: worker.start,
    stop: worker.stop,
    drain: worker.drain,
    stats: () => readStats(database, clock),
  };
}
