import type { Transaction } from 'kysely';
import { type Clock, type Instant, toInstant } from '../../clock.ts';
import type { Change, Commit, Ledger, Operation } from '../../learning/ports/ports.ts';
import type { Database } from '../database/database.ts';
import { isUniqueClash } from '../database/database-away.ts';
import { writeActivity } from '../database/json.ts';
import type { Schema } from '../database/schema.ts';
import type { AuditPseudonyms } from './audit-pseudonyms.ts';
import type { ClaimHandoff } from './claim-handoff.ts';
import { commitAtOnce } from './commit-at-once.ts';
import { entryColumns, toEntry } from './entries.ts';
import { LEASE_MS, type Leased } from './lease.ts';
import { toOperation } from './operations.ts';
import { resume } from './resume.ts';
import { insertEntry, updateEntry, type Written } from './write-entry.ts';
import { type AuditLine, insertAudit, insertOperation } from './write-operation.ts';

/** Thrown inside the transaction to roll it back. */
class Conflict extends Error {}

/** When a change is committed, and until when it then leases its entry. */
interface Moment {
  readonly at: Date;
  readonly now: Instant;
  readonly leaseUntil: Instant;
}

const momentOf = (at: Date): Moment => ({ at, now: toInstant(at), leaseUntil: toInstant(at, LEASE_MS) });

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
  const { query, onDisk, engine } = database;
  const attempt = async (change: Change): Promise<Commit> => {
    const line = await auditLine(change);
    const { claim, ...commit } =
      (await writtenAtOnce(change, line)) ?? (await writtenInTransaction(change, line));
    if (claim !== undefined) handoff.give(commit.operation, claim);
    return commit;
  };
  /** SQLite has no round trips to save: there the transaction is as fast. */
  const writtenAtOnce = async (change: Change, line: AuditLine): Promise<Attempted | undefined> => {
    if (engine === 'sqlite' || !change.sendsNow) return undefined;
    const moment = momentOf(clock.now());
    const row = await commitAtOnce(query, change, line, moment);
    return row && committed(change, { row, taken: true }, moment);
  };
  const writtenInTransaction = (change: Change, line: AuditLine) =>
    query.transaction().execute(async (transaction): Promise<Attempted> => {
      const moment = momentOf(clock.now());
      const { now } = moment;
      const position = await insertOperation(transaction, change, now);
      if (position === undefined) return knownAlready(transaction, change.operationId, now);
      await insertAudit.changed(transaction, { ...line, now });
      return record(transaction, change, position, moment);
    });
  const auditLine = async (change: Change): Promise<AuditLine> => {
    const { actorId, kind, before, after, source, operationId } = change;
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

/** Writes the entry of a change whose operation was inserted; leases it where its turn sends it and it is free. */
async function record(
  transaction: Transaction<Schema>,
  change: Change,
  position: number,
  moment: Moment,
): Promise<Attempted> {
  const { now } = moment;
  const write = change.kind === 'create' ? insertEntry : updateEntry;
  const written = await write(transaction, change, position, now, change.sendsNow ? moment.leaseUntil : null);
  if (written === undefined) throw new Conflict();
  const { id, blocked } = written.row;
  if (blocked === 1) await resume(transaction, id, now);
  if (change.undoes !== undefined)
    await transaction
      .updateTable('operations')
      .set({ undone_by: change.operationId })
      .where('id', '=', change.undoes)
      .execute();
  return committed(change, written, moment);
}

function committed(change: Change, { row, taken }: Written, moment: Moment): Attempted {
  const entry = toEntry({ ...row, blocked: 0 }, moment.now, null);
  const operation = toCommitted(change, entry.nextAttemptAt, moment.now);
  return {
    ...{ outcome: 'committed', operation, entry },
    ...(taken ? { claim: claimOf(row, operation, moment) } : {}),
  };
}

/** An entry is only leased with its commit when nothing but this operation waits. */
function claimOf(entry: Written['row'], operation: Operation, { at, leaseUntil: until }: Moment): Leased {
  const { id, entryId: entry_id, kind, before, after, committedAt: committed_at } = operation;
  const waiting = {
    id,
    entry_id,
    kind,
    before: writeActivity(before),
    after: writeActivity(after),
    committed_at,
  };
  return {
    ...{ entryId: entry_id, fence: entry.fence, unsure: false, probe: false, entry, waiting: [waiting] },
    // a new entry is leased without a look at the gate
    ...(kind === 'create' ? {} : { taken: { at, until } }),
  };
}

function toCommitted(change: Change, nextAttemptAt: Instant | null, committedAt: Instant): Operation {
  const { operationId: id, entryId, kind, actorId, before, after, undoes, batchId } = change;
  return {
    ...{ id, entryId, kind, actorId, before, after, committedAt },
    ...{ state: 'waiting', refusal: null, nextAttemptAt, undoneBy: null },
    ...{ undoes: undoes ?? null, batchId: batchId ?? null },
  };
}
