import type { Transaction } from 'kysely';
import { type Clock, type Instant, toInstant } from '../../clock.ts';
import {
  type Claim,
  type Held,
  heldColumns,
  type Leased,
  type LeaseValues,
  leaseUpdate,
} from '../activities/lease.ts';
import { waitingOf } from '../activities/operations.ts';
import { settledAt } from '../activities/settling.ts';
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
import type { ActivityRow, HeldRow, Schema } from '../database/schema.ts';
import { createPutOff } from './put-off.ts';
import { createRoundRobin, type Free } from './round-robin.ts';

/** For so long after an entry was leased its lease and the gate are not looked up again: the same would be found. */
const JUST_NOW_MS = 250;

export interface Lease {
  readonly leaseMs: number;
  /** Longest call to Graph in milliseconds; well under the lease. */
  readonly callMs: number;
}

export type MaySend = 'yes' | 'lost' | 'closed';

/** Asked before each request that writes. */
export interface SendPermission {
  /** When the pacer lets it go: the lease is still ours and lasts long enough, and the gate is open. */
  maySend(): Promise<MaySend>;
  /** Right before the request is sent, which may have been queued, or the process suspended, since `maySend`. */
  mayStillSend(): boolean;
}

interface Holder {
  readonly entryId: string;
  readonly fence: number;
}

/** An entry free to be leased, with the end of a lease that was not given back. */
type FreeRow = HeldRow & Pick<ActivityRow, 'lease_until'>;

const theHeld = prepare((query, { entryId, fence }: Holder) =>
  query.selectFrom('activities').select(heldColumns).where('id', '=', entryId).where('fence', '=', fence),
);

const leaseAndGate = prepare((query, { entryId, fence }: Holder) =>
  query
    .selectFrom('activities')
    .leftJoin('gates', (join) => join.on('gates.name', '=', GATE))
    .select(['lease_until', 'closed_until', 'probe_until'])
    .where('activities.id', '=', entryId)
    .where('fence', '=', fence),
);

/** Leases a free entry that is due in one statement. */
const leaseIfFree = prepare((query, values: LeaseValues) =>
  leaseUpdate(query, values).where('due_at', '<=', values.now).returning(heldColumns),
);

/**
 * Leases on entries: of all workers in all processes, one at most holds an entry. Instances compare times by their own
 * clocks, which must agree within half a minute; a clock that jumps never gives an entry to two. `isSending`: whether this
 * process is sending the entry right now, whatever its lease says.
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
  const outlastsCall = (until: Instant) => until > furthest(clock.now(), callMs);
  const after = (ms: number) => toInstant(clock.now(), ms);
  const isJustNow = (then: Date) => {
    const since = clock.now().getTime() - then.getTime();
    return since >= 0 && since < JUST_NOW_MS;
  };

  /** After the clock jumped ahead, no lease counts as expired for the duration of a lease. */
  const freeNow = (): Free => ({
    now: after(0),
    leaseOver: jumps.aheadWithin(leaseMs) ? '' : after(0),
    leaseWrong: furthest(clock.now(), leaseMs),
  });

  /** Due entries that are unleased, or whose lease has expired or lies impossibly far ahead. */
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
   * Leases at most `limit` due entries, or the one named; none while the gate is shut, one for a probe. The lease of a
   * create is durable before it is sent; other leases may be lost in a power failure, because sending an update twice is
   * harmless.
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
    // the worker may find commits of other processes that are not durable yet
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
    const settlingUntil = await settleCutShort(transaction, rows);
    const waiting = await waitingOf(transaction, ids);
    return rows.map((entry) => ({
      entryId: entry.id,
      fence: entry.fence + 1,
      unsure: entry.unsure === 1,
      probe,
      entry: {
        ...entry,
        fence: entry.fence + 1,
        settling_until: settlingUntil.get(entry.id) ?? entry.settling_until,
      },
      waiting: waiting.filter(({ entry_id }) => entry_id === entry.id),
    }));
  }

  /**
   * Of creates whose sender died, nobody noted when they were sent: at the latest when the lease ended. Writes until when Graph may
   * not show these, and returns it by entry.
   */
  async function settleCutShort(
    transaction: Transaction<Schema>,
    rows: readonly FreeRow[],
  ): Promise<ReadonlyMap<string, Instant>> {
    const until = new Map<string, Instant>();
    for (const { id, graph_id, lease_until } of rows) {
      if (graph_id !== null || lease_until === null) continue;
      const settling_until = settledAt(new Date(lease_until));
      await transaction.updateTable('activities').set({ settling_until }).where('id', '=', id).execute();
      until.set(id, settling_until);
    }
    return until;
  }

  /** The entry named, or the next ones by round robin, locked. An impossible lease is only corrected, not taken. */
  async function freeRows(
    transaction: Transaction<Schema>,
    limit: number,
    entryId: string | undefined,
  ): Promise<readonly FreeRow[]> {
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

  /** Corrects an impossible lease to one full duration from now: its holder may still be sending. */
  async function shorten(transaction: Transaction<Schema>, rows: readonly FreeRow[]): Promise<void> {
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

    /** The entry and its waiting operations as they are now; undefined when the lease was lost. */
    async held(claim: Claim): Promise<Held | undefined> {
      const entry = await theHeld.first(query, claim);
      return entry && { entry, waiting: await waitingOf(query, [entry.id]) };
    },

    permission(claim: Claim, taken?: Leased['taken']): SendPermission {
      let leasedUntil: Instant = '';
      return {
        async maySend() {
          if (taken !== undefined && isJustNow(taken.at) && outlastsCall(taken.until)) {
            leasedUntil = taken.until;
            return 'yes';
          }
          const row = await leaseAndGate.first(query, claim);
          if (row?.lease_until == null || !outlastsCall(row.lease_until)) return 'lost';
          leasedUntil = row.lease_until;
          return claim.probe || gateState(row, after(0)) === 'open' ? 'yes' : 'closed';
        },
        mayStillSend: () => outlastsCall(leasedUntil),
      };
    },

    /** Releases an entry with nothing waiting; it stays due if something was committed meanwhile. */
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
