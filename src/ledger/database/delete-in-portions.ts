import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../clock.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** Rows looked at in one statement: some milliseconds. */
const AT_ONCE = 500;

/** Rows of one kind that are forgotten in time. */
export interface Forgotten {
  readonly table: keyof Schema;
  /** Columns of an index that says where a row stands; unique together. */
  readonly key: readonly [string, ...string[]];
  /** The column with the row's time, which is not changed to an earlier one. */
  readonly time: string;
  /** Rows of an earlier time go. */
  readonly before: Instant;
  /** Of those only the ones for which this is true as well. */
  readonly only?: RawBuilder<unknown>;
  /** The condition of the index, where it does not hold all rows. */
  readonly among?: RawBuilder<unknown>;
  /** Rows come in the order of their key, so that what follows a portion of young ones is young. */
  readonly inOrder?: boolean;
}

export interface Portioning {
  /** Waits between two portions, so that others come between. */
  readonly pause: () => Promise<void>;
  /** Stops before the next portion. */
  readonly signal?: AbortSignal | undefined;
}

/** Deletes rows whose time is over, some at once; returns how many. Each statement reads no more than a portion. */
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

/** Values of the key's columns. */
type Place = readonly unknown[];

const EVERY = sql`1 = 1`;

const values = (place: Place) => sql.join(place);
