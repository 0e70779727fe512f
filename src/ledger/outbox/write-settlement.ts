import type { Transaction } from 'kysely';
import type { Instant } from '../../clock.ts';
import type { Activity } from '../../learning/activities/activity.ts';
import { deleteForgotten } from '../activities/forgotten-operations.ts';
import { openKeyIfFree } from '../activities/open-key.ts';
import { readActivity, writeActivity } from '../database/json.ts';
import { prepare } from '../database/prepared.ts';
import type { HeldRow, Schema, WaitingRow } from '../database/schema.ts';
import type { Pending } from './collapse.ts';
import type { Ended, EntryState, Settlement } from './settlement.ts';

const LONGEST_ERROR = 500;

/** The rows as the rules of settlement want them; `unsure` as it was before the attempt. */
export function entryStateOf(row: HeldRow, waiting: readonly WaitingRow[], unsure: boolean): EntryState {
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

export function toPending({
  id,
  kind,
  before,
  after,
}: Omit<WaitingRow, 'entry_id' | 'committed_at'>): Pending {
  return { id, kind, before: readActivity(before), after: readActivity(after) };
}

interface SettledEntry {
  readonly id: string;
  readonly fence: number;
  readonly version: number;
  readonly confirmed: string | null;
  readonly dueAt: Instant | null;
  readonly leaseUntil: Instant | null;
  readonly ownerId: string;
  readonly now: Instant;
}

/** Graph took an activity that it knew as the person has it: nobody sees another value than before. */
const confirm = prepare((query, values: SettledEntry) =>
  query
    .updateTable('activities')
    .set({
      confirmed: values.confirmed,
      due_at: values.dueAt,
      lease_until: values.leaseUntil,
      owner_id: values.ownerId,
      settled_at: values.now,
      ...({ attempts: 0, failing_since: null, unsure: 0, blocked: 0 } as const),
    })
    .where('id', '=', values.id)
    .where('fence', '=', values.fence)
    .where('version', '=', values.version),
);

/** True when the entry was written: it is still held and nothing was committed since it was read. */
export async function writeConfirmed(
  transaction: Transaction<Schema>,
  { id, fence, version, owner_id }: HeldRow,
  { confirmed, dueAt }: Settlement['entry'],
  { leaseUntil, now }: { leaseUntil: Instant | null; now: Instant },
): Promise<boolean> {
  const ownerId = dueAt === null ? '' : owner_id;
  const values = { id, fence, version, confirmed: writeActivity(confirmed), dueAt, leaseUntil, ownerId, now };
  return (await confirm.changed(transaction, values)) === 1;
}

/** The entry after an outcome, as it was read in this transaction. Its version grows when people see another value. */
export async function writeEntry(
  transaction: Transaction<Schema>,
  row: HeldRow,
  entry: Settlement['entry'],
  { leaseUntil, now }: { leaseUntil: Instant | null; now: Instant },
): Promise<boolean> {
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
      ...(entry.dueAt === null ? { owner_id: '' } : {}),
      // what is tried again lets go first what people do now
      ...(entry.attempts > 0 ? { bulk: 1 } : {}),
      ...(seen
        ? { version: row.version + 1, open_key: await openKeyIfFree(transaction, row.id, current) }
        : {}),
    })
    .where('id', '=', row.id)
    .execute();
  return true;
}

interface EndedRow {
  readonly id: string;
  readonly state: Ended['state'];
  readonly refusal: Ended['refusal'];
  readonly now: Instant;
  readonly notifyAt: Instant | null;
}

const end = prepare((query, { id, state, refusal, now, notifyAt }: EndedRow) =>
  query
    .updateTable('operations')
    .set({ state, refusal, settled_at: now, tell_at: notifyAt })
    .where('id', '=', id)
    .returning('forgotten'),
);

/**
 * An operation that ended. An undo that was refused leaves what it undid to be undone again; one whose person is forgotten
 * goes.
 */
export async function writeEnded(
  transaction: Transaction<Schema>,
  { id, state, refusal }: Ended,
  { now, notifyAt }: { now: Instant; notifyAt: Instant | null },
): Promise<void> {
  const row = await end.first(transaction, { id, state, refusal, now, notifyAt });
  if (state === 'refused')
    await transaction
      .updateTable('operations')
      .set({ undone_by: null })
      .where('undone_by', '=', id)
      .execute();
  if (row?.forgotten === 1) await deleteForgotten(transaction, [id]);
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
