import { setImmediate as nextRound } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { type Clock, type Instant, toInstant } from '../../clock.ts';
import { openOperations } from '../activities/operations.ts';
import { gateState, readGate } from '../activities/throttle-gate.ts';
import type { Database } from '../database/database.ts';

/** State of the outbox, for metrics and readiness. */
export interface OutboxStats {
  readonly waiting: number;
  /** Age of the oldest waiting operation in milliseconds; 0 when none waits. */
  readonly oldestMs: number;
  /** Operations that an operator has to look at. */
  readonly setAside: number;
}

/** Rows per statement: a few milliseconds, during which SQLite serves nobody else. */
const AT_ONCE = 500;

/** Counts over all instances, reading the index of open operations in portions. */
export async function readStats({ query }: Database, clock: Clock): Promise<OutboxStats> {
  let waiting = 0;
  let setAside = 0;
  let oldest: Instant | undefined;
  for (let last: { entry_id: string; seq: number } | undefined; ; ) {
    const beyond = last && sql<boolean>`(entry_id, seq) > (${last.entry_id}, ${last.seq})`;
    const rows = await query
      .selectFrom('operations')
      .select(['entry_id', 'seq', 'state', 'committed_at'])
      .where(openOperations)
      .$if(beyond !== undefined, (more) => more.where(beyond as RawBuilder<boolean>))
      .orderBy('entry_id')
      .orderBy('seq')
      .limit(AT_ONCE)
      .execute();
    for (const { state, committed_at } of rows) {
      if (state === 'setAside') setAside += 1;
      else waiting += 1;
      if (state === 'waiting' && (oldest === undefined || committed_at < oldest)) oldest = committed_at;
    }
    last = rows.at(-1);
    if (last === undefined || rows.length < AT_ONCE) break;
    // let turns run between portions
    await nextRound();
  }
  const oldestMs = oldest === undefined ? 0 : Math.max(0, clock.now().getTime() - Date.parse(oldest));
  return { waiting, oldestMs, setAside };
}

/** The same, and whether the throttle gate is shut. */
export async function readGauges(
  database: Database,
  clock: Clock,
): Promise<OutboxStats & { readonly gateClosed: boolean }> {
  const [stats, gate] = await Promise.all([readStats(database, clock), readGate(database.query)]);
  return { ...stats, gateClosed: gateState(gate, toInstant(clock.now())) !== 'open' };
}
