import { type Clock, toInstant } from '../../clock.ts';
import type { Database } from '../database.ts';
import { openOperations } from '../operations.ts';
import { passage, readGate } from './gate.ts';

/** How the outbox does, for metrics and readiness. */
export interface OutboxStats {
  readonly waiting: number;
  /** Age of the oldest waiting operation in milliseconds; 0 when none waits. */
  readonly oldestMs: number;
  /** Operations that an operator has to look at. */
  readonly setAside: number;
}

/** Counts over all instances. */
export async function readStats({ query }: Database, clock: Clock): Promise<OutboxStats> {
  const rows = await query
    .selectFrom('operations')
    .select((field) => ['state', field.fn.countAll().as('count'), field.fn.min('committed_at').as('oldest')])
    .where(openOperations)
    .groupBy('state')
    .execute();
  const waiting = rows.find(({ state }) => state === 'waiting');
  const setAside = rows.find(({ state }) => state === 'setAside');
  return {
    waiting: Number(waiting?.count ?? 0),
    oldestMs: waiting ? Math.max(0, clock.now().getTime() - Date.parse(waiting.oldest)) : 0,
    setAside: Number(setAside?.count ?? 0),
  };
}

/** The same, and whether Graph asked everybody to slow down. */
export async function readGauges(
  database: Database,
  clock: Clock,
): Promise<OutboxStats & { readonly gateClosed: boolean }> {
  const [stats, gate] = await Promise.all([readStats(database, clock), readGate(database.query)]);
  return { ...stats, gateClosed: passage(gate, toInstant(clock.now())) !== 'open' };
}
