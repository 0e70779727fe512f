import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../clock.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** Rows per statement: some milliseconds. */
const AT_ONCE = 200;

export interface Forgotten {
  readonly table: keyof Schema;
  /** Columns of a unique index, which give the reading order. */
  readonly key: readonly [string, ...string[]];
  /** The column with the row's time, which never moves back. */
  readonly time: string;
  /** Earlier rows are deleted. */
  readonly before: Instant;
  readonly only?: RawBuilder<unknown>;
  /** Condition of the index, if it is a partial one. */
  readonly among?: RawBuilder<unknown>;
  /** True when key order is time order: reading stops at the first portion without an expired row. */
  readonly inOrder?: boolean;
}

export interface Portioning {
  /** Waits between two portions, so that turns run. */
  readonly pause: () => Promise<void>;
  /** Stops before the next portion. */
  readonly signal?: AbortSignal | undefined;
}

/** Deletes expired rows in portions; returns how many. No statement reads more than a portion. */
export async function deleteInPortions(
  { query }: Database,
  { table, key, time, before, only = EVERY, among = EVERY, inOrder = false }: Forgotten,
  { pause, signal }: Portioning,
): Promise<number> {
  const columns = sql.join(key.map((name) => sql.ref(name)));
  const beyond = (after: Place | undefined) =>
    after === undefined ? among : sql`${among} and (${columns}) > (${values(after)})`;
  let deleted = 0;
  for (let after: Place | undefined; ; ) {
    if (signal?.aborted) return deleted;
    const { rows } = await sql<Record<string, unknown>>`
      select ${columns}, ${sql.ref(time)} as "time" from ${sql.table(table)} where ${beyond(after)}
      order by ${columns} limit ${sql.lit(AT_ONCE)}`.execute(query);
    const last = rows.at(-1);
    if (last === undefined) return deleted;
    const place = key.map((name) => last[name]);
    const old = rows.filter((row) => typeof row.time === 'string' && row.time < before).length;
    if (old > 0) {
      const { numAffectedRows } = await sql`
        delete from ${sql.table(table)} where ${beyond(after)} and (${columns}) <= (${values(place)})
          and ${sql.ref(time)} < ${before} and ${only}`.execute(query);
      deleted += Number(numAffectedRows ?? 0);
    }
    if (rows.length < AT_ONCE || (inOrder && old === 0)) return deleted;
    after = place;
    await pause();
  }
}

type Place = readonly unknown[];

const EVERY = sql`1 = 1`;

const values = (place: Place) => sql.join(place);
