import type { Transaction } from 'kysely';
import { type Clock, toInstant } from '../../clock.ts';
import {
  type Claim,
  type Held,
  heldColumns,
  type Leased,
  type LeaseValues,
  leaseUpdate,
} from '../activities/lease.ts';
import { waitingOf } from '../activities/operations.ts';
import {
  correctGate,
  GATE,
  gateState,
  readGate,
  returnProbe,
  takeProbe,
} from '../activities/throttle-gate.ts';
import { createClockJumps } from '../database/clock-jumps.ts';
import { furthest } from '../database/clock-skew.ts';
import type { Database } from '../database/database.ts';
import { type Asked, prepare } from '../database/prepared.ts';
import type { HeldRow, Schema } from '../database/schema.ts';
import { createPutOff } from './put-off.ts';
import { createRoundRobin, type Free } from './round-robin.ts';

export interface Lease {
  /** How long a claim is good for, in milliseconds. */
  readonly leaseMs: number;
  /** Longest a call to Graph takes, well under the lease. */
  readonly callMs: number;
}

export type MaySend = 'yes' | 'lost' | 'closed';

interface Holder {
  readonly entryId: string;
  readonly fence: number;
}

const theHeld = prepare((query, { entryId, fence }: Holder) =>
  query.selectFrom('activities').select(heldColumns).where('id', '=', entryId).where('fence', '=', fence),
);

/** The claim and the gate at one glance. */
const leaseAndGate = prepare((query, { entryId, fence }: Holder) =>
  query
    .selectFrom('activities')
    .leftJoin('gates', (join) => join.on('gates.name', '=', GATE))
    .select(['lease_until', 'closed_until', 'probe_until'])
    .where('activities.id', '=', entryId)
    .where('fence', '=', fence),
);

/** The usual claim in one statement. */
const leaseIfFree = prepare((query, values: LeaseValues) =>
  leaseUpdate(query, values).where('due_at', '<=', values.now).returning(heldColumns),
);

/**
 * Claims on entries: of several workers, in one process or in many, exactly one holds an entry. Times compare by the
 * instances' own clocks, which must agree within half a minute; a clock that jumps gives no entry to two.
 * `isSending` says whether this process is sending an entry, whatever its lease says.
 */
export function createClaims(
  database: Database,
  clock: Clock,
  { leaseMs, callMs }: Lease,
  isSending: (entryId: string) => boolean = () => false,
) {
  const { query, soon, allOnDisk, engine } = database;
  const roundRobin = createRoundRobin();
  const correctPutOff = createPutOff(database, clock);
  const jumps = createClockJumps(clock);
  const after = (ms: number) => toInstant(new Date(clock.now().getTime() + ms));

  /** Right after the clock jumped ahead nobody's lease is over: for as long as one lasts, none is believed to be. */
  const freeNow = (): Free => ({
    now: after(0),
    leaseOver: jumps.aheadWithin(leaseMs) ? '' : after(0),
    leaseWrong: furthest(clock.now(), leaseMs),
  });

  /** Entries free to be claimed, or whose lease nobody can have taken. */
  const free = (on: Asked, { now, leaseOver, leaseWrong }: Free) =>
    on
      .selectFrom('activities')
      .where('due_at', '<=', now)
      .where((field) =>
        field.or([
          field('lease_until', 'is', null),
          field('lease_until', '<=', leaseOver),
          field('lease_until', '>', leaseWrong),
        ]),
      )
      .orderBy('due_at');

  /**
   * At most `limit` due entries, or this very one; none while the gate is shut, one when it may be probed. A create
   * that may be sent from now on is never forgotten; what else is forgotten when the power fails can be sent twice.
   */
  async function lease(limit: number, entryId?: string): Promise<readonly Leased[]> {
    const clockWasSet = jumps.look();
    if (entryId === undefined) {
      await correctGate(soon, clock.now(), leaseMs);
      await correctPutOff(clockWasSet);
      const due = await query
        .selectFrom('activities')
        .select('id')
        .where('due_at', '<=', after(0))
        .limit(1)
        .execute();
      if (due.length === 0) return [];
    }
    const taken =
      (entryId !== undefined && (await leaseFree(entryId))) ||
      (await soon.transaction().execute((transaction) => claim(transaction, limit, entryId)));
    // other processes' commits may be among those that the worker finds, and not be on the disk yet
    if (entryId === undefined || taken.some(({ entry }) => entry.graph_id === null)) await allOnDisk();
    return taken;
  }

  async function leaseFree(entryId: string): Promise<readonly Leased[] | undefined> {
    const entry = await leaseIfFree.first(soon, { id: entryId, now: after(0), leaseUntil: after(leaseMs) });
    if (entry === undefined) return undefined;
    const waiting = await waitingOf(query, [entryId]);
    return [{ entryId, fence: entry.fence, unsure: false, probe: false, entry, waiting }];
  }

  async function claim(
    transaction: Transaction<Schema>,
    limit: number,
    entryId: string | undefined,
  ): Promise<readonly Leased[]> {
    const gate = await readGate(transaction);
    const pass = gateState(gate, after(0));
    if (pass === 'closed') return [];
    const probe = pass === 'probe' && gate !== undefined;
    if (probe && !(await takeProbe(transaction, gate, after(leaseMs)))) return [];
    const rows = await freeRows(transaction, probe ? 1 : limit, entryId);
    if (rows.length === 0) {
      if (probe) await returnProbe(transaction);
      return [];
    }
    const ids = rows.map(({ id }) => id);
    await transaction
      .updateTable('activities')
      .set((field) => ({ fence: field('fence', '+', 1), lease_until: after(leaseMs), unsure: 1 }))
      .where('id', 'in', ids)
      .execute();
    const waiting = await waitingOf(transaction, ids);
    return rows.map((entry) => ({
      entryId: entry.id,
      fence: entry.fence + 1,
      unsure: entry.unsure === 1,
      probe,
      entry: { ...entry, fence: entry.fence + 1 },
      waiting: waiting.filter(({ entry_id }) => entry_id === entry.id),
    }));
  }

  /** This entry, or those whose turn it is, locked. Of a lease that nobody can have taken only the end is corrected. */
  async function freeRows(
    transaction: Transaction<Schema>,
    limit: number,
    entryId: string | undefined,
  ): Promise<readonly HeldRow[]> {
    const moment = freeNow();
    const some = free(transaction, moment)
      .select([...heldColumns, 'lease_until'])
      .$if(engine === 'postgres', (rows) => rows.forUpdate().skipLocked());
    const rows = entryId === undefined ? [] : await some.where('id', '=', entryId).execute();
    const turns = entryId === undefined ? await roundRobin.turns(transaction, moment, limit) : [];
    for (const { ownerId, bulk, places } of turns) {
      const own = some.where('owner_id', '=', ownerId).where('bulk', '=', bulk).limit(places);
      rows.push(...(await own.execute()));
    }
    const wrong = rows.filter(({ lease_until }) => (lease_until ?? '') > moment.leaseWrong);
    if (wrong.length > 0) await shorten(transaction, wrong);
    return rows.filter((row) => !wrong.includes(row) && !isSending(row.id));
  }

  /** Whoever holds them may be sending: from now on they have as long as any lease lasts, and no longer. */
  async function shorten(transaction: Transaction<Schema>, rows: readonly HeldRow[]): Promise<void> {
    await transaction
      .updateTable('activities')
      .set({ lease_until: after(leaseMs) })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
  }

  return {
    lease,

    /** The entry and its waiting operations as they are now; undefined when the claim was lost. */
    async held(claim: Claim): Promise<Held | undefined> {
      const entry = await theHeld.first(query, claim);
      return entry && { entry, waiting: await waitingOf(query, [entry.id]) };
    },

    /** The last look before a call that writes: still ours, long enough, and the gate not shut meanwhile. */
    async maySend(claim: Claim): Promise<MaySend> {
      const row = await leaseAndGate.first(query, claim);
      if (row?.lease_until == null || row.lease_until <= furthest(clock.now(), callMs)) return 'lost';
      return claim.probe || gateState(row, after(0)) === 'open' ? 'yes' : 'closed';
    },

    /** Ends a claim on which nothing waits, unless something was committed meanwhile. */
    async finish({ entryId, fence, probe }: Claim, { entry }: Held): Promise<void> {
      await soon
        .updateTable('activities')
        .set((field) => ({
          lease_until: null,
          due_at: field.case().when('version', '=', entry.version).then(null).else(field.ref('due_at')).end(),
          owner_id: field
            .case()
            .when('version', '=', entry.version)
            .then('')
            .else(field.ref('owner_id'))
            .end(),
        }))
        .where('id', '=', entryId)
        .where('fence', '=', fence)
        .execute();
      if (probe) await returnProbe(query);
    },

    /** Gives the entry back unsent. */
    async release({ entryId, fence, unsure, probe }: Claim): Promise<void> {
      await soon
        .updateTable('activities')
        .set({ lease_until: null, unsure: unsure ? 1 : 0 })
        .where('id', '=', entryId)
        .where('fence', '=', fence)
        .execute();
      if (probe) await returnProbe(query);
    },
  };
}

export type Claims = ReturnType<typeof createClaims>;
