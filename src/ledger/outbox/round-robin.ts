import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../clock.ts';
import type { Asked } from '../database/prepared.ts';
import type { Flag } from '../database/schema.ts';

/** One place in this many goes to bulk work, so that it is never starved. */
const BULK_EVERY = 4;
/** Owners visited in one statement; those with nothing due count, too. */
const MOST_STEPS = 256;

/** An owner of due entries and how many of them are sent now. */
export interface Turn {
  readonly ownerId: string;
  readonly bulk: Flag;
  readonly places: number;
}

interface Owner {
  readonly ownerId: string;
  /** Due entries, counted up to the number of places. */
  readonly due: number;
  /** True when the statement ended here: owners after this one were not visited. */
  readonly isLast: boolean;
}

/** Which entries are free to be claimed at a moment. */
export interface Free {
  readonly now: Instant;
  /** Leases up to this moment have expired. */
  readonly leaseOver: Instant;
  /** Leases beyond this were set by a clock that was wrong. */
  readonly leaseWrong: Instant;
}

/**
 * Fair scheduling: round robin over owners, single changes before bulk work. Each process keeps its own position, so any
 * number of them can serve the same owners. A backlog of one owner costs the others nothing: a round reads one entry per
 * owner in the index (bulk, owner, due).
 */
export function createRoundRobin() {
  /** Last owner served. */
  const last: [singly: string | undefined, bulk: string | undefined] = [undefined, undefined];
  let served = 0;

  async function next(on: Asked, bulk: Flag, free: Free, most: number): Promise<readonly Owner[]> {
    const from = last[bulk];
    const behind = await walk(on, { bulk, from, to: undefined, free, most });
    if (from === undefined || behind.length === most || behind.at(-1)?.isLast === true) return behind;
    const before = await walk(on, { bulk, from: undefined, to: from, free, most: most - behind.length });
    return [...behind, ...before];
  }

  function serve(bulk: Flag, owners: readonly Owner[], places: number): readonly Turn[] {
    const dealt = deal(
      owners.map(({ due }) => due),
      places,
    );
    // owners with nothing due are passed; the first who got nothing is next
    const passed = owners.findIndex(({ due }, at) => due > 0 && dealt[at] === 0);
    const until = owners.at(passed === -1 ? -1 : passed - 1);
    if (until !== undefined && passed !== 0) last[bulk] = until.ownerId;
    return owners.flatMap(({ ownerId }, at) => {
      const own = dealt[at] ?? 0;
      return own > 0 ? [{ ownerId, bulk, places: own }] : [];
    });
  }

  return {
    /** The owners to serve with this many places; the next call continues after them. */
    async turns(on: Asked, free: Free, places: number): Promise<readonly Turn[]> {
      const singly = await next(on, 0, free, places);
      const inBulk = await next(on, 1, free, places);
      const forBulk = Math.floor((served + places) / BULK_EVERY) - Math.floor(served / BULK_EVERY);
      const single = Math.min(dueOf(singly), places - Math.min(forBulk, dueOf(inBulk)));
      const rest = Math.min(dueOf(inBulk), places - single);
      served += single + rest;
      const turns = [...serve(0, singly, single), ...serve(1, inBulk, rest)];
      const unseen = [...singly, ...inBulk].some(({ isLast }) => isLast);
      const left = places - single - rest;
      return unseen && left > 0 ? [...turns, ...(await oldest(on, free, left, turns))] : turns;
    },
  };
}

/** Fallback among thousands of owners with nothing due: owners of the oldest due entries, so that no place stays empty. */
async function oldest(
  on: Asked,
  free: Free,
  places: number,
  turns: readonly Turn[],
): Promise<readonly Turn[]> {
  const { rows } = await sql<{ owner_id: string; bulk: Flag }>`
    select owner_id, bulk from activities d where ${isFree(free)} order by due_at limit ${places}`.execute(
    on,
  );
  const owners = [...Map.groupBy(rows, ({ owner_id, bulk }) => `${bulk} ${owner_id}`).values()];
  return owners.flatMap((own) => {
    const [{ owner_id: ownerId, bulk } = { owner_id: '', bulk: 0 as Flag }] = own;
    const isKnown = turns.some((turn) => turn.ownerId === ownerId && turn.bulk === bulk);
    return isKnown ? [] : [{ ownerId, bulk, places: own.length }];
  });
}

function isFree({ now, leaseOver, leaseWrong }: Free): RawBuilder<boolean> {
  return sql`d.due_at <= ${now}
    and (d.lease_until is null or d.lease_until <= ${leaseOver} or d.lease_until > ${leaseWrong})`;
}

function dueOf(owners: readonly Owner[]): number {
  return owners.reduce((sum, { due }) => sum + due, 0);
}

/** Deals the places out one at a time in turn, until none is left or needed; how many each gets. */
export function deal(needs: readonly number[], places: number): readonly number[] {
  const dealt = needs.map(() => 0);
  let left = places;
  for (let given = true; left > 0 && given; ) {
    given = false;
    for (const [at, need] of needs.entries()) {
      const has = dealt[at] ?? 0;
      if (left === 0 || has >= need) continue;
      dealt[at] = has + 1;
      left--;
      given = true;
    }
  }
  return dealt;
}

interface Walk {
  readonly bulk: Flag;
  /** Starts after this owner; undefined: at the first. */
  readonly from: string | undefined;
  /** Ends with this owner; undefined: at the last. */
  readonly to: string | undefined;
  readonly free: Free;
  readonly most: number;
}

/** Owners with due entries in index order, by a skip scan. The last one may have none due when it used the last step. */
async function walk(on: Asked, { bulk, from, to, free, most }: Walk): Promise<readonly Owner[]> {
  const behind = (owner: unknown) => sql`select a.owner_id from activities a
    where a.due_at is not null and a.bulk = ${bulk}
      ${owner === undefined ? sql`` : sql`and a.owner_id > ${owner}`}
      ${to === undefined ? sql`` : sql`and a.owner_id <= ${to}`}
    order by a.owner_id limit 1`;
  const { rows } = await sql<{ owner_id: string; steps: number; due: number | string }>`
    with recursive owners (owner_id, steps) as (
      select * from (select (${behind(from)}) as owner_id, 1 as steps) as first_owner
      union all
      select (${behind(sql.ref('owners.owner_id'))}), owners.steps + 1
      from owners where owners.owner_id is not null and owners.steps < ${MOST_STEPS}
    )
    select owner_id, steps, due from (
      select owner_id, steps, (
        select count(*) from (
          select 1 from activities d
          where d.bulk = ${bulk} and d.owner_id = owners.owner_id and ${isFree(free)}
          limit ${most}
        ) as some_due
      ) as due
      from owners where owner_id is not null
    ) as counted
    where due > 0 or steps = ${MOST_STEPS}
    limit ${most}`.execute(on);
  return rows.map(({ owner_id, steps, due }) => ({
    ownerId: owner_id,
    due: Number(due),
    isLast: steps === MOST_STEPS,
  }));
}
