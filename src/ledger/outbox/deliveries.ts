import type { CallPriority } from '../../learning/ports/ports.ts';
import type { Log } from '../../log.ts';
import type { Leased } from '../activities/lease.ts';
import type { Semaphore } from '../database/semaphore.ts';
import type { Claims } from './claim.ts';
import type { Deliver } from './deliver.ts';
import type { Ended } from './settlement.ts';

/** Resolves with the operations that ended by it. */
export type Delivering = Promise<readonly Ended[]>;

export interface DeliveriesDeps {
  readonly claims: Claims;
  readonly deliver: Deliver;
  readonly semaphore: Semaphore;
  /** Slots reserved for turns, so that a backlog never delays what somebody does now. */
  readonly forTurns: number;
  /** How many more deliveries may be queued for Graph in the background. */
  readonly room: () => number;
  readonly log?: Log | undefined;
}

/** Whose change a turn sends, and until when it waits for a free slot. */
export interface Patience {
  readonly whose: string;
  readonly until: AbortSignal;
}

/** Runs deliveries of this process, a limited number at a time. */
export function createDeliveries({ claims, deliver, semaphore, forTurns, room, log }: DeliveriesDeps) {
  const running = new Map<string, Delivering>();
  /** Claims in progress: their entries count as running. */
  const claiming = new Set<Promise<unknown>>();

  const begin = (taken: Leased, giveBack: () => void, priority: CallPriority): Delivering => {
    const delivery = deliver(taken, priority)
      .catch((error: unknown) => {
        // the lease expires, and the next claim looks the activity up before it repeats a create
        log?.error({ event: 'outbox.brokeOff', err: error }, 'its lease has to run out');
        return [];
      })
      .finally(() => {
        if (running.get(taken.entryId) === delivery) running.delete(taken.entryId);
        giveBack();
      });
    running.set(taken.entryId, delivery);
    return delivery;
  };

  return {
    /** The running delivery of this entry, if any. */
    of: (entryId: string): Delivering | undefined => running.get(entryId),

    all: (): readonly Promise<unknown>[] => [...running.values(), ...claiming],

    /** Starts delivering an entry that its commit leased; releases it and returns undefined when `until` aborts first. */
    async beginTaken(taken: Leased, { until, whose }: Patience): Promise<{ ended: Delivering } | undefined> {
      return untilBegun(async () => {
        const giveBack = await semaphore.take(until, whose);
        if (giveBack !== undefined) return { ended: begin(taken, giveBack, 'turn') };
        await claims.release(taken);
        return undefined;
      });
    },

    /**
     * Leases this entry and starts delivering it; undefined when it is not due, leased elsewhere, or `until` aborts first.
     */
    async beginOne(entryId: string, { until, whose }: Patience): Promise<{ ended: Delivering } | undefined> {
      const giveBack = await semaphore.take(until, whose);
      if (giveBack === undefined) return undefined;
      return untilBegun(async () => {
        const [taken] = await claimFor(1, entryId, [giveBack]);
        return taken && { ended: begin(taken, giveBack, 'turn') };
      });
    },

    /** Leases and starts as many due entries as there are free slots that are not reserved for turns, and as Graph takes soon. */
    async beginDue(): Promise<readonly Delivering[]> {
      const free = semaphore.takeFree(forTurns, room());
      if (free.length === 0) return [];
      return untilBegun(async () => {
        const taken = await claimFor(free.length, undefined, free);
        return taken.map((claim, index) => begin(claim, free[index] as () => void, 'outbox'));
      });
    },
  };

  async function untilBegun<T>(work: () => Promise<T>): Promise<T> {
    const claim = work();
    const settled = claim.then(nothing, nothing);
    claiming.add(settled);
    try {
      return await claim;
    } finally {
      claiming.delete(settled);
    }
  }

  /** Leases entries for these slots; slots without an entry are freed. */
  async function claimFor(limit: number, entryId: string | undefined, taken: readonly (() => void)[]) {
    let claimed = 0;
    try {
      const got = await claims.lease(limit, entryId);
      claimed = got.length;
      return got;
    } finally {
      for (const giveBack of taken.slice(claimed)) giveBack();
    }
  }
}

function nothing(): void {
  // the caller of `work` handles its failure
}

export type Deliveries = ReturnType<typeof createDeliveries>;
