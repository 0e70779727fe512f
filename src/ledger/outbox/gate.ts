import type { Transaction } from 'kysely';
import { type Instant, toInstant } from '../../clock.ts';
import { type Asked, prepare } from '../prepared.ts';
import type { GateRow, Schema } from '../schema.ts';
import { backoff } from './backoff.ts';

/** The gate of the learning provider: every call of the outbox passes it, in all instances. */
export const GATE = 'learning';

export type Passage = 'open' | 'probe' | 'closed';

/** Whether calls may pass at `now`; `probe` when exactly one may try whether Graph has recovered. */
export function passage(
  gate: Pick<GateRow, 'closed_until' | 'probe_until'> | undefined,
  now: Instant,
): Passage {
  if (gate === undefined || gate.closed_until === null) return 'open';
  if (gate.closed_until > now) return 'closed';
  return gate.probe_until === null || gate.probe_until <= now ? 'probe' : 'closed';
}

const gate = prepare((query) => query.selectFrom('gates').selectAll().where('name', '=', GATE));

export function readGate(query: Asked): Promise<GateRow | undefined> {
  return gate.first(query, {});
}

/** When calls may pass again; null while they may. */
export async function closedUntil(query: Asked): Promise<Instant | null> {
  return (await readGate(query))?.closed_until ?? null;
}

/** Takes the one probe until then, so that somebody else may try if we die; false when another was faster. */
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

/** Gives an unused probe back. */
export async function returnProbe(query: Pick<Transaction<Schema>, 'updateTable'>): Promise<void> {
  await query.updateTable('gates').set({ probe_until: null }).where('name', '=', GATE).execute();
}

/** Opens it: Graph answered the probe with anything but "slow down". */
export async function openGate(transaction: Transaction<Schema>): Promise<void> {
  await transaction
    .updateTable('gates')
    .set({ closed_until: null, probe_until: null, attempts: 0 })
    .where('name', '=', GATE)
    .execute();
}

/** Shuts it for `waitMs`, or for a growing time when Graph did not say; never for less than it already is. */
export async function closeGate(
  transaction: Transaction<Schema>,
  now: Date,
  waitMs: number | undefined,
  random: () => number,
): Promise<void> {
  await transaction
    .insertInto('gates')
    .values({ name: GATE, attempts: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const gate = await readGate(transaction);
  const attempts = (gate?.attempts ?? 0) + 1;
  const until = toInstant(new Date(now.getTime() + (waitMs ?? backoff(attempts, random))));
  await transaction
    .updateTable('gates')
    .set((field) => ({
      // in one statement: calls that were in flight together shut it together
      closed_until: field
        .case()
        .when('closed_until', '>', until)
        .then(field.ref('closed_until'))
        .else(until)
        .end(),
      probe_until: null,
      attempts,
    }))
    .where('name', '=', GATE)
    .execute();
}
