import { setTimeout as sleep } from 'node:timers/promises';
import { Bug } from '../../errors.ts';
import type { Delivery, Ledger, Operation, Outbox } from '../../learning/ports/ports.ts';
import type { Log } from '../../log.ts';
import type { ClaimHandoff } from '../activities/claim-handoff.ts';
import type { Deliveries } from './deliveries.ts';
import type { Ended } from './settlement.ts';
import type { WaitingTurns } from './waiting-turns.ts';

/** Abort reason: a string, because creating an exception costs a stack trace. */
const OVER = 'over';
/** Polling interval while another instance is sending the entry. */
const LOOK_AGAIN_MS = 50;
/** A turn does not wait for a request that would be queued for longer. */
const WORTH_WAITING_MS = 500;

export interface FlushDeps {
  readonly operations: Pick<Ledger, 'operation'>;
  /** Resolves when what was committed is durable: another turn may have committed this very operation. */
  readonly onDisk: () => Promise<void>;
  readonly handoff: ClaimHandoff;
  readonly deliveries: Deliveries;
  readonly waitingTurns: WaitingTurns;
  /** For how many milliseconds its request would be queued, if it came now. */
  readonly turnWaitMs: () => number;
  readonly log?: Log | undefined;
  readonly isStopping: () => boolean;
}

/**
 * Gives Graph a short chance within a turn. A delivery still running at the deadline continues in the background and its
 * outcome is notified. Throws for an operation that does not exist, and when the disk fails.
 */
export function createFlush(deps: FlushDeps): Outbox['flush'] {
  const { operations, onDisk, handoff, deliveries, waitingTurns, turnWaitMs, log, isStopping } = deps;

  /** Delivers until the operation has ended or cannot be sent now; returns its last known state. */
  async function attempt(operation: Operation, until: AbortSignal): Promise<Operation | undefined> {
    const patience = { until, whose: operation.actorId };
    const begin = (entryId: string) => {
      const running = deliveries.of(entryId);
      return running ? { ended: running } : deliveries.beginOne(entryId, patience);
    };
    const taken = handoff.receive(operation);
    let begun = taken && (await deliveries.beginTaken(taken, patience));
    let now: Operation | undefined = operation;
    while (now?.state === 'waiting' && now.nextAttemptAt === null && !until.aborted && !isStopping()) {
      begun ??= await begin(now.entryId);
      const ended: readonly Ended[] = await (begun?.ended ?? sleep(LOOK_AGAIN_MS, []));
      const own = ended.find(({ id }) => id === operation.id);
      begun = undefined;
      now = own ? { ...operation, ...own, nextAttemptAt: null } : await operations.operation(operation.id);
    }
    return now;
  }

  return async function flush(operationId, withinMs, committed) {
    await onDisk();
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(OVER), withinMs);
    const waitNoLonger = waitingTurns.add(operationId);
    let operation = committed;
    try {
      operation ??= await operations.operation(operationId);
      // nobody is made to wait for what will not be sent in time, and it takes no place: the background sends owner after owner.
      // What another press of the same has begun to send is in nobody's queue any more.
      const isBegun = operation !== undefined && deliveries.of(operation.entryId) !== undefined;
      if (!isBegun && turnWaitMs() >= WORTH_WAITING_MS) deadline.abort(OVER);
      if (operation !== undefined)
        operation = await Promise.race([attempt(operation, deadline.signal), aborted(deadline.signal)]);
      waitNoLonger();
      // it may have finished before this turn gave up the notification: then this turn tells it
      if (operation === undefined || operation.state === 'waiting')
        operation = await operations.operation(operationId);
    } catch (error) {
      log?.error({ event: 'outbox.flushFailed', err: error }, 'the change is kept and sent later');
      return { state: 'onItsWay', by: null };
    } finally {
      waitNoLonger();
      clearTimeout(timer);
      deadline.abort(OVER);
    }
    if (operation === undefined) throw new Bug('There is no such operation');
    return deliveryOf(operation);
  };
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

function deliveryOf({ state, refusal, nextAttemptAt }: Operation): Delivery {
  if (state === 'confirmed') return { state: 'saved' };
  if (state === 'refused') return { state: 'refused', code: refusal ?? 'graphForbidden' };
  return { state: 'onItsWay', by: nextAttemptAt };
}
