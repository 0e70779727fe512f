import type { Transaction } from 'kysely';
import { type Clock, type Instant, toInstant } from '../../clock.ts';
import type { Change, Commit, Ledger, Operation } from '../../learning/ports/ports.ts';
import type { Database } from '../database/database.ts';
import { isUniqueClash } from '../database/database-away.ts';
import { writeActivity } from '../database/json.ts';
import type { Schema } from '../database/schema.ts';
import type { AuditPseudonyms } from './audit-pseudonyms.ts';
import type { ClaimHandoff } from './claim-handoff.ts';
import { entryColumns, toEntry } from './entries.ts';
import { LEASE_MS, type Leased } from './lease.ts';
import { toOperation } from './operations.ts';
import { resume } from './resume.ts';
import { insertEntry, updateEntry, type Written } from './write-entry.ts';
import { insertAudit, insertOperation } from './write-operation.ts';

/** Thrown inside the transaction to roll it back. */
class Conflict extends Error {}

type Kept = Extract<Commit, { operation: unknown }>;
type Attempted = Kept & { readonly claim?: Leased };

/**
 * Writes value, operation and audit line in one transaction. For a change that its turn sends at once, the same transaction
 * also leases the entry, if it is free.
 */
export function createCommit(
  database: Database,
  clock: Clock,
  handoff: ClaimHandoff,
  pseudonyms: Pick<AuditPseudonyms, 'keep'>,
): Ledger['commit'] {
  const { query, onDisk } = database;
  const attempt = async (change: Change): Promise<Commit> => {
    const line = await auditLine(change);
    const { claim, ...commit } = await query
      .transaction()
      .execute(async (transaction): Promise<Attempted> => {
        const at = clock.now();
        const now = toInstant(at);
        const position = await insertOperation(transaction, change, now);
        if (position === undefined) return knownAlready(transaction, change.operationId, now);
        await insertAudit.changed(transaction, { ...line, now });
        const leaseUntil = change.sendsNow ? toInstant(at, LEASE_MS) : null;
        return record(transaction, change, position, now, leaseUntil);
      });
    if (claim !== undefined) handoff.give(commit.operation, claim);
    return commit;
  };
  const auditLine = async ({ actorId, kind, before, after, source, operationId }: Change) => {
    const learnerId = (after ?? before)?.learnerId;
    const who = await pseudonyms.keep(actorId);
    const whom = learnerId === undefined ? null : await pseudonyms.keep(learnerId);
    return { who, what: kind, whom, source: source ?? 'background', operationId };
  };
  /** Resolves once the commit is durable: for a duplicate, the first commit may still be waiting for the disk. */
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
      // a concurrent commit won: of this very operation, or of another change of the same activity
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
): Promise<Kept> {
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

/**
 * Writes the entry of a change whose operation was inserted; leases it until `leaseUntil`, unless that is null or it is not
 * free.
 */
async function record(
  transaction: Transaction<Schema>,
  change: Change,
  position: number,
  now: Instant,
  leaseUntil: Instant | null,
): Promise<Attempted> {
  const write = change.kind === 'create' ? insertEntry : updateEntry;
  const written = await write(transaction, change, position, now, leaseUntil);
  if (written === undefined) throw new Conflict();
  const { row, taken } = written;
  if (row.blocked === 1) await resume(transaction, row.id, now);
  if (change.undoes !== undefined)
    await transaction
      .updateTable('operations')
      .set({ undone_by: change.operationId })
      .where('id', '=', change.undoes)
      .execute();
  const entry = toEntry({ ...row, blocked: 0 }, now, null);
  const operation = toCommitted(change, entry.nextAttemptAt, now);
  return { outcome: 'committed', operation, entry, ...(taken ? { claim: claimOf(row, operation) } : {}) };
}

/** An entry is only leased with its commit when nothing but this operation waits. */
function claimOf(entry: Written['row'], operation: Operation): Leased {
  const { id, entryId: entry_id, kind, before, after, committedAt: committed_at } = operation;
  const waiting = {
    id,
    entry_id,
    kind,
    before: writeActivity(before),
    after: writeActivity(after),
    committed_at,
  };
  return { entryId: entry_id, fence: entry.fence, unsure: false, probe: false, entry, waiting: [waiting] };
}

function toCommitted(change: Change, nextAttemptAt: Instant | null, committedAt: Instant): Operation {
  const { operationId: id, entryId, kind, actorId, before, after, undoes, batchId } = change;
  return {
    ...{ id, entryId, kind, actorId, before, after, committedAt },
    ...{ state: 'waiting', refusal: null, nextAttemptAt, undoneBy: null },
    ...{ undoes: undoes ?? null, batchId: batchId ?? null },
  };
}
