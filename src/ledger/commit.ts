import type { Transaction } from 'kysely';
import { type Clock, type Instant, toInstant } from '../clock.ts';
import type { Change, Commit, Ledger, Operation } from '../learning/ports.ts';
import { createAuditPseudonyms } from './audit-pseudonyms.ts';
import type { Database } from './database.ts';
import { entryColumns, toEntry } from './entries.ts';
import { toOperation } from './operations.ts';
import { resume } from './resume.ts';
import type { Schema } from './schema.ts';
import { isUniqueClash } from './unique-clash.ts';
import { insertAudit, insertEntry, insertOperation, updateEntry } from './write-change.ts';

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
      const position = await insertOperation(transaction, change, now);
      if (position === undefined) return knownAlready(transaction, change.operationId, now);
      await insertAudit.changed(transaction, { ...line, now });
      return record(transaction, change, position, now);
    });
  };
  const auditLine = async ({ actorId, kind, before, after, road, operationId }: Change) => {
    const learnerId = (after ?? before)?.learnerId;
    const who = await pseudonymOf(actorId);
    const whom = learnerId === undefined ? null : await pseudonymOf(learnerId);
    return { who, what: kind, whom, road: road ?? 'background', operationId };
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
      const known = await query.transaction().execute(async (transaction) => {
        const { operationId } = change;
        const there = await transaction
          .selectFrom('operations')
          .select('id')
          .where('id', '=', operationId)
          .executeTakeFirst();
        return there && knownAlready(transaction, operationId, toInstant(clock.now()));
      });
      return told(known ?? { outcome: 'conflict' });
    }
  };
}

async function knownAlready(
  transaction: Transaction<Schema>,
  operationId: string,
  now: Instant,
): Promise<Commit> {
  const operation = await transaction
    .selectFrom('operations')
    .selectAll()
    .where('id', '=', operationId)
    .executeTakeFirstOrThrow();
  const row = await transaction
    .selectFrom('activities')
    .select(entryColumns)
    .where('id', '=', operation.entry_id)
    .executeTakeFirstOrThrow();
  const entry = toEntry(row, now, null);
  const due = operation.state === 'waiting' ? entry.nextAttemptAt : null;
  return { outcome: 'duplicate', operation: toOperation(operation, due), entry };
}

/** The entry after a change whose operation was inserted. */
async function record(
  transaction: Transaction<Schema>,
  change: Change,
  position: number,
  now: Instant,
): Promise<Commit> {
  const row =
    change.kind === 'create'
      ? await insertEntry(transaction, change, position, now)
      : await updateEntry(transaction, change, position, now);
  if (row === undefined) throw new Conflict();
  if (row.blocked === 1) await resume(transaction, row.id, now);
  if (change.undoes !== undefined)
    await transaction
      .updateTable('operations')
      .set({ undone_by: change.operationId })
      .where('id', '=', change.undoes)
      .execute();
  const entry = toEntry({ ...row, blocked: 0 }, now, null);
  return { outcome: 'committed', operation: toCommitted(change, entry.nextAttemptAt, now), entry };
}

function toCommitted(change: Change, nextAttemptAt: Instant | null, committedAt: Instant): Operation {
  const { operationId: id, entryId, kind, actorId, before, after, undoes, batchId } = change;
  return {
    ...{ id, entryId, kind, actorId, before, after, committedAt },
    ...{ state: 'waiting', refusal: null, nextAttemptAt, undoneBy: null },
    ...{ undoes: undoes ?? null, batchId: batchId ?? null },
  };
}
