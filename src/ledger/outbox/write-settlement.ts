import type { Transaction } from 'kysely';
import type { Instant } from '../../clock.ts';
import type { Activity } from '../../learning/activity.ts';
import { readActivity, writeActivity } from '../json.ts';
import { openKeyIfFree } from '../open-key.ts';
import type { ActivityRow, OperationRow, Schema } from '../schema.ts';
import type { Pending } from './collapse.ts';
import type { Ended, Settlement, Standing } from './settlement.ts';

const LONGEST_ERROR = 500;

/** The rows as the rules of settlement want them; `unsure` as it was before the attempt. */
export function standingOf(row: ActivityRow, waiting: readonly OperationRow[], unsure: boolean): Standing {
  return {
    activity: readActivity(row.activity) as Activity,
    confirmed: readActivity(row.confirmed),
    graphId: row.graph_id,
    deletedAt: row.deleted_at,
    attempts: row.attempts,
    failingSince: row.failing_since,
    unsure,
    waiting: waiting.map(toPending),
  };
}

export function toPending({ id, kind, before, after }: OperationRow): Pending {
  return { id, kind, before: readActivity(before), after: readActivity(after) };
}

/** The entry after an outcome. Its version grows when people see another value than before. */
export async function writeEntry(
  transaction: Transaction<Schema>,
  row: ActivityRow,
  entry: Settlement['entry'],
  { leaseUntil, now }: { leaseUntil: Instant | null; now: Instant },
): Promise<void> {
  const activity = writeActivity(entry.activity);
  const seen = activity !== row.activity || entry.deletedAt !== row.deleted_at;
  const current = entry.deletedAt === null ? entry.activity : null;
  await transaction
    .updateTable('activities')
    .set({
      activity,
      graph_id: entry.graphId,
      confirmed: writeActivity(entry.confirmed),
      deleted_at: entry.deletedAt,
      due_at: entry.dueAt,
      lease_until: leaseUntil,
      attempts: entry.attempts,
      failing_since: entry.failingSince,
      unsure: entry.unsure ? 1 : 0,
      blocked: entry.blocked ? 1 : 0,
      settled_at: now,
      ...(seen
        ? { version: row.version + 1, open_key: await openKeyIfFree(transaction, row.id, current) }
        : {}),
    })
    .where('id', '=', row.id)
    .execute();
}

/** An operation that ended. An undo that was refused leaves what it undid to be undone again. */
export async function writeEnded(
  transaction: Transaction<Schema>,
  { id, state, refusal }: Ended,
  { now, tellAt }: { now: Instant; tellAt: Instant | null },
): Promise<void> {
  await transaction
    .updateTable('operations')
    .set({ state, refusal, settled_at: now, tell_at: tellAt })
    .where('id', '=', id)
    .execute();
  if (state === 'refused')
    await transaction
      .updateTable('operations')
      .set({ undone_by: null })
      .where('undone_by', '=', id)
      .execute();
}

/** Notes why these operations did not get through, for an operator. */
export async function writeError(
  transaction: Transaction<Schema>,
  operations: readonly Pending[],
  error: unknown,
): Promise<void> {
  if (error === null) return;
  const ids = operations.map(({ id }) => id);
  const text = String(error).slice(0, LONGEST_ERROR);
  await transaction.updateTable('operations').set({ last_error: text }).where('id', 'in', ids).execute();
}

/** Waiting operations that change something else now, because one before them was refused. */
export async function writeRebased(
  transaction: Transaction<Schema>,
  rebased: Settlement['rebased'],
): Promise<void> {
  for (const { id, before, after } of rebased)
    await transaction
      .updateTable('operations')
      .set({ before: writeActivity(before), after: writeActivity(after) })
      .where('id', '=', id)
      .execute();
}
