import { sql, type Transaction } from 'kysely';
import { type Instant, toInstant } from '../../clock.ts';
import { furthest, rebased } from '../database/clock-skew.ts';
import { type Asked, prepare } from '../database/prepared.ts';
import type { GateRow, Schema } from '../database/schema.ts';
import { waitBefore } from './backoff.ts';

/** Name of the one gate, which the learning calls of all running bots pass. */
export const GATE = 'learning';

export type GateState = 'open' | 'probe' | 'closed';

/**
 * Whether calls may pass at `now`; `probe`: exactly one may, to test whether Graph has recovered (a half-open circuit
 * breaker).
 */
export function gateState(
  gate: Pick<GateRow, 'closed_until' | 'probe_until'> | undefined,
  now: Instant,
): GateState {
  if (gate === undefined || gate.closed_until === null) return 'open';
  if (gate.closed_until > now) return 'closed';
  return gate.probe_until === null || gate.probe_until <= now ? 'probe' : 'closed';
}

const gate = prepare((query) => query.selectFrom('gates').selectAll().where('name', '=', GATE));

export function readGate(query: Asked): Promise<GateRow | undefined> {
  return gate.first(query, {});
}

/** Until when the gate is shut; null while it is open. */
export async function closedUntil(query: Asked): Promise<Instant | null> {
  return (await readGate(query))?.closed_until ?? null;
}

/** Restarts, from now, waits that were written by a clock that was ahead and has been corrected since. */
export async function correctGate(query: Asked, now: Date, probeMs: number): Promise<void> {
  const row = await readGate(query);
  if (row === undefined) return;
  const { closed_at: since, closed_until: until, probe_until } = row;
  const wait = since === null || until === null ? undefined : rebased({ since, until }, now);
  const wrongProbe = probe_until !== null && probe_until > furthest(now, probeMs);
  if (wait === undefined && !wrongProbe) return;
  await query
    .updateTable('gates')
    .set({
      ...(wait === undefined ? {} : { closed_at: wait.since, closed_until: wait.until }),
      ...(wrongProbe ? { probe_until: toInstant(now, probeMs) } : {}),
    })
    .where('name', '=', GATE)
    .where('closed_until', until === null ? 'is' : '=', until)
    .execute();
}

/** Takes the one probe until then (another may try if this process dies); false when another took it first. */
export async function takeProbe(
  transaction: Transaction<Schema>,
  gate: GateRow,
  until: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('gates')
    .set({ probe_until: until })
    .where('name', '=', GATE)
    .where('closed_until', '=', gate.closed_until)
    .where('probe_until', gate.probe_until === null ? 'is' : '=', gate.probe_until)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function returnProbe(query: Pick<Transaction<Schema>, 'updateTable'>): Promise<void> {
  await query.updateTable('gates').set({ probe_until: null }).where('name', '=', GATE).execute();
}

/** Opens the gate after a probe that was not throttled; it stays shut while an earlier call's longer Retry-After lasts. */
export async function openGate(transaction: Transaction<Schema>, now: Date): Promise<void> {
  const shut = sql<boolean>`closed_until > ${toInstant(now)}`;
  await transaction
    .updateTable('gates')
    .set((field) => ({
      closed_until: field.case().when(shut).then(field.ref('closed_until')).else(null).end(),
      probe_until: null,
      attempts: field.case().when(shut).then(field.ref('attempts')).else(0).end(),
    }))
    .where('name', '=', GATE)
    .execute();
}

export interface Throttled {
  readonly now: Date;
  /** Retry-After in milliseconds, if Graph named one. */
  readonly waitMs: number | undefined;
  readonly random: () => number;
  readonly probe: boolean;
}

/**
 * Shuts the gate for Retry-After, or with backoff; never shortens the current wait. Calls already in flight when it shut
 * belong to the same failure: they can lengthen the wait by naming one, but do not count as attempts.
 */
export async function closeGate(
  transaction: Transaction<Schema>,
  { now, waitMs, random, probe }: Throttled,
): Promise<void> {
  await transaction
    .insertInto('gates')
    .values({ name: GATE, attempts: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const gate = await readGate(transaction);
  const counts = probe || gate?.closed_until == null;
  if (!counts && waitMs === undefined) return;
  const attempts = (gate?.attempts ?? 0) + (counts ? 1 : 0);
  const at = toInstant(now);
  const until = toInstant(now, waitBefore(waitMs, attempts, random));
  await transaction
    .updateTable('gates')
    .set((field) => ({
      // in one statement, because calls in flight at the same time race here
      closed_until: field
        .case()
        .when('closed_until', '>', until)
        .then(field.ref('closed_until'))
        .else(until)
        .end(),
      closed_at: field.case().when('closed_until', '>', until).then(field.ref('closed_at')).else(at).end(),
      attempts,
      ...(probe ? { probe_until: null } : {}),
    }))
    .where('name', '=', GATE)
    .execute();
}
