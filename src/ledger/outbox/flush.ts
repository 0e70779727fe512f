import { setTimeout as sleep } from 'node:timers/promises';
import { Bug } from '../../errors.ts';
import type { Delivery, Ledger, Operation, Outbox } from '../../learning/ports.ts';
import type { Log } from '../../log.ts';
import type { Awaited } from './awaited.ts';
import type { Deliveries } from './deliveries.ts';

/** How often a turn looks again while another instance is sending its entry. */
const LOOK_AGAIN_MS = 50;

export interface FlushDeps {
  readonly operations: Pick<Ledger, 'operation'>;
  /** Resolves when what was committed outlasts a power failure: the same operation may be in another turn's hands. */
  readonly onDisk: () => Promise<void>;
  readonly deliveries: Deliveries;
  readonly awaited: Awaited;
  readonly log: Log | undefined;
  readonly isStopping: () => boolean;
}

/**
 * A short chance for Graph within a turn. What is still running at the deadline goes on in the background and is
 * told later. Throws for an operation that does not exist, and when the disk fails: what was committed stays committed.
 */
export function createFlush({
  operations,
  onDisk,
  deliveries,
  awaited,
  log,
  isStopping,
}: FlushDeps): Outbox['flush'] {
  async function attempt(operationId: string, until: AbortSignal): Promise<void> {
    while (!until.aborted && !isStopping()) {
      const operation = await operations.operation(operationId);
      if (operation?.state !== 'waiting' || operation.nextAttemptAt !== null) return;
      const running = deliveries.of(operation.entryId);
      const begun = running ? { ended: running } : await deliveries.beginOne(operation.entryId, until);
      await (begun?.ended ?? sleep(LOOK_AGAIN_MS));
    }
  }

  return async function flush(operationId, withinMs) {
    await onDisk();
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), withinMs);
    const waitNoLonger = awaited.add(operationId);
    let operation: Operation | undefined;
    try {
      await Promise.race([attempt(operationId, deadline.signal), aborted(deadline.signal)]);
      waitNoLonger();
      operation = await operations.operation(operationId);
    } catch (error) {
      log?.error({ event: 'outbox.flushFailed', err: error }, 'the change is kept and sent later');
      return { state: 'onItsWay', by: null };
    } finally {
      waitNoLonger();
      clearTimeout(timer);
      deadline.abort();
    }
    if (operation === undefined) throw new Bug('There is no such operation');
    return deliveryOf(operation);
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function deliveryOf({ state, refusal, nextAttemptAt }: Operation): Delivery {
  if (state === 'confirmed') return { state: 'saved' };
  if (state === 'refused') return { state: 'refused', code: refusal ?? 'graphForbidden' };
  return { state: 'onItsWay', by: nextAttemptAt };
}
