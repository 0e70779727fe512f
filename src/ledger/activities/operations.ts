import { sql } from 'kysely';
import type { Clock, Instant } from '../../clock.ts';
import { toInstant } from '../../clock.ts';
import type { Ledger, Operation } from '../../learning/ports/ports.ts';
import type { Database } from '../database/database.ts';
import { readActivity } from '../database/json.ts';
import { type Asked, prepare } from '../database/prepared.ts';
import type { OperationRow, WaitingRow } from '../database/schema.ts';
import { nextAttempt } from './entries.ts';
import { GATE } from './throttle-gate.ts';

const withDue = (query: Asked) =>
  query
    .selectFrom('operations')
    .innerJoin('activities', 'activities.id', 'operations.entry_id')
    .leftJoin('gates', (join) => join.on('gates.name', '=', GATE))
    .selectAll('operations')
    .select(['activities.due_at', 'gates.closed_until']);

const byId = prepare((query, { id }: { id: string }) => withDue(query).where('operations.id', '=', id));
const ofBatch = prepare((query, { batchId }: { batchId: string }) =>
  withDue(query).where('operations.batch_id', '=', batchId).orderBy('operations.position'),
);
const lastOf = prepare((query, { actorId, since }: { actorId: string; since: Instant }) =>
  withDue(query)
    .where('operations.actor_id', '=', actorId)
    .where('operations.undoes', 'is', null)
    .where('operations.undone_by', 'is', null)
    .where('operations.state', '!=', 'refused')
    .where('operations.committed_at', '>=', since)
    .orderBy('operations.position', 'desc')
    .limit(1),
);

/** Reads operations with the due time of the next attempt. */
export function createOperations(
  { query }: Database,
  clock: Clock,
): Pick<Ledger, 'operation' | 'operationsOfBatch' | 'lastChange'> {
  type Row = OperationRow & { due_at: Instant | null; closed_until: Instant | null };
  const read = (row: Row): Operation => {
    const due = row.state === 'waiting' ? row.due_at : null;
    return toOperation(row, nextAttempt(due, toInstant(clock.now()), row.closed_until));
  };

  return {
    async operation(id) {
      const row = await byId.first(query, { id });
      return row === undefined ? undefined : read(row);
    },
    async operationsOfBatch(batchId) {
      return (await ofBatch.rows(query, { batchId })).map(read);
    },
    async lastChange(actorId, since) {
      const row = await lastOf.first(query, { actorId, since });
      return row === undefined ? undefined : read(row);
    },
  };
}

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

/** Operations that have not ended. SQLite uses the partial index only when its condition is repeated word for word. */
export const openOperations = sql<boolean>`state in ('waiting', 'setAside')`;

const waiting = (query: Asked) =>
  query
    .selectFrom('operations')
    .select(['id', 'entry_id', 'kind', 'before', 'after', 'committed_at'])
    .where(openOperations)
    .where('state', '=', 'waiting')
    .orderBy('seq');

const waitingOfOne = prepare((query, { entryId }: { entryId: string }) =>
  waiting(query).where('entry_id', '=', entryId),
);

/** Operations of these entries that wait for Graph, oldest first. */
export async function waitingOf(query: Asked, entryIds: readonly string[]): Promise<readonly WaitingRow[]> {
  const [entryId, ...more] = entryIds;
  if (entryId === undefined) return [];
  if (more.length === 0) return waitingOfOne.rows(query, { entryId });
  return waiting(query)
    .where('entry_id', 'in', [...entryIds])
    .execute();
}
