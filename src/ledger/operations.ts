import type { Transaction } from 'kysely';
import type { Clock, Instant } from '../clock.ts';
import { toInstant } from '../clock.ts';
import type { Ledger, Operation } from '../learning/ports.ts';
import type { Database } from './database.ts';
import { nextAttempt } from './entries.ts';
import { readActivity } from './json.ts';
import { GATE } from './outbox/gate.ts';
import type { OperationRow, Schema } from './schema.ts';

/** Reading operations, with when the next attempt is due. */
export function createOperations(
  { query }: Database,
  clock: Clock,
): Pick<Ledger, 'operation' | 'operationsOfBatch' | 'lastChange'> {
  const operations = query
    .selectFrom('operations')
    .innerJoin('activities', 'activities.id', 'operations.entry_id')
    .leftJoin('gates', (join) => join.on('gates.name', '=', GATE))
    .selectAll('operations')
    .select(['activities.due_at', 'gates.closed_until']);
  type Row = OperationRow & { due_at: Instant | null; closed_until: Instant | null };
  const read = (row: Row): Operation => {
    const due = row.state === 'waiting' ? row.due_at : null;
    return toOperation(row, nextAttempt(due, toInstant(clock.now()), row.closed_until));
  };

  return {
    async operation(id) {
      const row = await operations.where('operations.id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : read(row);
    },
    async operationsOfBatch(batchId) {
      const rows = await operations
        .where('operations.batch_id', '=', batchId)
        .orderBy('operations.position')
        .execute();
      return rows.map(read);
    },
    async lastChange(actorId, since) {
      const row = await operations
        .where('operations.actor_id', '=', actorId)
        .where('operations.undoes', 'is', null)
        .where('operations.undone_by', 'is', null)
        .where('operations.state', '!=', 'refused')
        .where('operations.committed_at', '>=', since)
        .orderBy('operations.position', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : read(row);
    },
  };
}

/** An operation as the domain knows it. */
export function toOperation(row: OperationRow, nextAttemptAt: Instant | null): Operation {
  return {
    id: row.id,
    entryId: row.entry_id,
    kind: row.kind,
    actorId: row.actor_id,
    before: readActivity(row.before),
    after: readActivity(row.after),
    committedAt: row.committed_at,
    state: row.state,
    refusal: row.refusal,
    nextAttemptAt,
    undoes: row.undoes,
    undoneBy: row.undone_by,
    batchId: row.batch_id,
  };
}

/** Operations of these entries that wait for Graph, oldest first. */
export async function waitingOf(
  query: Pick<Transaction<Schema>, 'selectFrom'>,
  entryIds: readonly string[],
): Promise<readonly OperationRow[]> {
  return query
    .selectFrom('operations')
    .selectAll()
    .where('entry_id', 'in', [...entryIds])
    .where('state', '=', 'waiting')
    .orderBy('seq')
    .execute();
}
