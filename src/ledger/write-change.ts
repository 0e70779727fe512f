import type { Transaction } from 'kysely';
import type { Instant } from '../clock.ts';
import { Bug } from '../errors.ts';
import type { OperationKind } from '../learning/activity.ts';
import type { Change } from '../learning/ports.ts';
import { type EntryRow, entryColumns } from './entries.ts';
import { writeActivity } from './json.ts';
import { openKey, openKeyIfFree } from './open-key.ts';
import { prepare } from './prepared.ts';
import type { Json, Schema } from './schema.ts';

interface OperationValues {
  readonly id: string;
  readonly entryId: string;
  readonly seq: number;
  readonly kind: OperationKind;
  readonly actorId: string;
  readonly before: Json | null;
  readonly after: Json | null;
  readonly now: Instant;
  readonly undoes: string | null;
  readonly batchId: string | null;
}

const operation = prepare((query, values: OperationValues) =>
  query
    .insertInto('operations')
    .values({
      id: values.id,
      entry_id: values.entryId,
      seq: values.seq,
      kind: values.kind,
      actor_id: values.actorId,
      before: values.before,
      after: values.after,
      committed_at: values.now,
      state: 'waiting',
      undoes: values.undoes,
      batch_id: values.batchId,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('position'),
);

interface AuditValues {
  readonly now: Instant;
  readonly who: string;
  readonly what: string;
  readonly whom: string | null;
  readonly road: string;
  readonly operationId: string;
}

export const insertAudit = prepare((query, { now, who, what, whom, road, operationId }: AuditValues) =>
  query
    .insertInto('audit')
    .values({ at: now, who, what, whom, road, outcome: 'done', operation_id: operationId }),
);

interface EntryValues {
  readonly id: string;
  readonly version: number;
  readonly activity: Json;
  readonly position: number;
  readonly now: Instant;
}

/** A new value of an activity that stays as open as it was. */
const updateValue = prepare((query, { id, version, activity, position, now }: EntryValues) =>
  query
    .updateTable('activities')
    .set((field) => ({
      activity,
      version: field('version', '+', 1),
      touched: position,
      updated_at: now,
      // an attempt that was put off stays put off
      due_at: field.fn.coalesce('due_at', field.val(now)),
    }))
    .where('id', '=', id)
    .where('version', '=', version)
    .where('deleted_at', 'is', null)
    .returning(entryColumns),
);

/** Position of the new operation; undefined when there is one of that id. */
export async function insertOperation(
  transaction: Transaction<Schema>,
  change: Change,
  now: Instant,
): Promise<number | undefined> {
  const { operationId: id, entryId, version, kind, actorId, before, after, undoes, batchId } = change;
  const row = await operation.first(transaction, {
    ...{ id, entryId, seq: version + 1, kind, actorId, now },
    ...{ before: writeActivity(before), after: writeActivity(after) },
    ...{ undoes: undoes ?? null, batchId: batchId ?? null },
  });
  return row?.position;
}

/** The entry that a create begins. */
export async function insertEntry(
  transaction: Transaction<Schema>,
  change: Change,
  position: number,
  now: Instant,
): Promise<EntryRow> {
  const { after, externalId } = change;
  if (after === null || externalId === undefined) throw new Bug('A create needs a value and an external id');
  return transaction
    .insertInto('activities')
    .values({
      id: change.entryId,
      external_id: externalId,
      learner_id: after.learnerId,
      course_id: after.courseId,
      open_key: openKey(after),
      activity: writeActivity(after),
      version: change.version + 1,
      touched: position,
      updated_at: now,
      due_at: now,
      fence: 0,
      unsure: 0,
      attempts: 0,
      blocked: 0,
    })
    .returning(entryColumns)
    .executeTakeFirstOrThrow();
}

/** The entry after a change; undefined when it is not of that version any more. */
export async function updateEntry(
  transaction: Transaction<Schema>,
  change: Change,
  position: number,
  now: Instant,
): Promise<EntryRow | undefined> {
  const { entryId, version, before, after } = change;
  const staysOpen = openKey(before) === openKey(after);
  if (after === null || !staysOpen) return updateStanding(transaction, change, position, now);
  const activity = writeActivity(after);
  return updateValue.first(transaction, { id: entryId, version, activity, position, now });
}

/** A change by which the activity is opened, closed or removed. */
async function updateStanding(
  transaction: Transaction<Schema>,
  { entryId, version, after }: Change,
  position: number,
  now: Instant,
): Promise<EntryRow | undefined> {
  const key = await openKeyIfFree(transaction, entryId, after);
  return transaction
    .updateTable('activities')
    .set((field) => ({
      ...(after === null ? { deleted_at: now } : { activity: writeActivity(after) }),
      open_key: key,
      version: version + 1,
      touched: position,
      updated_at: now,
      // an attempt that was put off stays put off
      due_at: field.fn.coalesce('due_at', field.val(now)),
    }))
    .where('id', '=', entryId)
    .where('version', '=', version)
    .where('deleted_at', 'is', null)
    .returning(entryColumns)
    .executeTakeFirst();
}
