import type { Transaction } from 'kysely';
import { type Clock, type Instant, toInstant } from '../clock.ts';
import { Bug } from '../errors.ts';
import type { Change, Commit, Ledger } from '../learning/ports.ts';
import { createAuditPseudonyms } from './audit-pseudonyms.ts';
import type { Database } from './database.ts';
import { toEntry } from './entries.ts';
import { writeActivity } from './json.ts';
import { openKey, openKeyIfFree } from './open-key.ts';
import { toOperation } from './operations.ts';
import { resume } from './resume.ts';
import type { ActivityRow, Schema } from './schema.ts';
import { isUniqueClash } from './unique-clash.ts';

/** Thrown inside the transaction to roll it back. */
class Conflict extends Error {}

/** Value, operation and the audit's line in one transaction: either all are kept or none. */
export function createCommit(database: Database, clock: Clock): Ledger['commit'] {
  const { query, onDisk } = database;
  const pseudonymOf = createAuditPseudonyms(database);
  const attempt = async (change: Change) => {
    const line = await auditLine(change);
    return query.transaction().execute(async (transaction): Promise<Commit> => {
      const now = toInstant(clock.now());
      const known = await knownAlready(transaction, change.operationId, now);
      if (known !== undefined) return known;
      await transaction
        .insertInto('audit')
        .values({ ...line, at: now })
        .execute();
      return record(transaction, change, now);
    });
  };
  const auditLine = async ({ actorId, kind, before, after, road, operationId }: Change) => {
    const learnerId = (after ?? before)?.learnerId;
    return {
      who: await pseudonymOf(actorId),
      what: kind,
      whom: learnerId === undefined ? null : await pseudonymOf(learnerId),
      road: road ?? 'background',
      outcome: 'done',
      operation_id: operationId,
    };
  };
  /** Another turn that recorded it may still be waiting for the disk. */
  const told = async (commit: Commit): Promise<Commit> => {
    await onDisk();
    return commit;
  };

  return async function commit(change) {
    try {
      return await told(await attempt(change));
    } catch (error) {
      if (error instanceof Conflict) return { outcome: 'conflict' };
      if (!isUniqueClash(error)) throw error;
      // somebody was faster: with this very operation, or with another change of the same activity
      const known = await query
        .transaction()
        .execute((transaction) => knownAlready(transaction, change.operationId, toInstant(clock.now())));
      return told(known ?? { outcome: 'conflict' });
    }
  };
}

async function knownAlready(
  transaction: Transaction<Schema>,
  operationId: string,
  now: Instant,
): Promise<Commit | undefined> {
  const operation = await transaction
    .selectFrom('operations')
    .selectAll()
    .where('id', '=', operationId)
    .executeTakeFirst();
  if (operation === undefined) return undefined;
  const row = await transaction
    .selectFrom('activities')
    .selectAll()
    .where('id', '=', operation.entry_id)
    .executeTakeFirstOrThrow();
  const entry = toEntry(row, now, null);
  const due = operation.state === 'waiting' ? entry.nextAttemptAt : null;
  return { outcome: 'duplicate', operation: toOperation(operation, due), entry };
}

async function record(transaction: Transaction<Schema>, change: Change, now: Instant): Promise<Commit> {
  const operation = await transaction
    .insertInto('operations')
    .values({
      id: change.operationId,
      entry_id: change.entryId,
      seq: change.version + 1,
      kind: change.kind,
      actor_id: change.actorId,
      before: writeActivity(change.before),
      after: writeActivity(change.after),
      committed_at: now,
      state: 'waiting',
      undoes: change.undoes ?? null,
      batch_id: change.batchId ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const row =
    change.kind === 'create'
      ? await insertEntry(transaction, change, operation.position, now)
      : await updateEntry(transaction, change, operation.position, now);
  if (row.blocked === 1) await resume(transaction, row.id, now);
  if (change.undoes !== undefined)
    await transaction
      .updateTable('operations')
      .set({ undone_by: change.operationId })
      .where('id', '=', change.undoes)
      .execute();
  const entry = toEntry({ ...row, blocked: 0 }, now, null);
  return { outcome: 'committed', operation: toOperation(operation, entry.nextAttemptAt), entry };
}

async function insertEntry(
  transaction: Transaction<Schema>,
  change: Change,
  position: number,
  now: Instant,
): Promise<ActivityRow> {
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
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function updateEntry(
  transaction: Transaction<Schema>,
  { entryId, version, before, after }: Change,
  position: number,
  now: Instant,
): Promise<ActivityRow> {
  const staysOpen = openKey(before) === openKey(after);
  const key = staysOpen ? {} : { open_key: await openKeyIfFree(transaction, entryId, after) };
  const row = await transaction
    .updateTable('activities')
    .set((field) => ({
      ...(after === null ? { deleted_at: now } : { activity: writeActivity(after) }),
      ...key,
      version: version + 1,
      touched: position,
      updated_at: now,
      // an attempt that was put off stays put off
      due_at: field.fn.coalesce('due_at', field.val(now)),
    }))
    .where('id', '=', entryId)
    .where('version', '=', version)
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new Conflict();
  return row;
}
