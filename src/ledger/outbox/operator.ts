import { sql, type Transaction } from 'kysely';
import { type Clock, type Instant, toInstant } from '../../clock.ts';
import { Refusal } from '../../errors.ts';
import type { OperationKind } from '../../learning/activities/activity.ts';
import type { OperationState } from '../../learning/ports/ports.ts';
import { openOperations, waitingOf } from '../activities/operations.ts';
import { resume } from '../activities/resume.ts';
import type { Database } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import { entryStateOf, toPending, writeSettlement } from './settle.ts';
import { settlement } from './settlement.ts';

/** An operation that has not reached Graph, without anything personal. */
export interface Listed {
  readonly id: string;
  readonly entryId: string;
  readonly kind: OperationKind;
  readonly state: OperationState;
  readonly committedAt: Instant;
  readonly attempts: number;
  readonly nextAttemptAt: Instant | null;
  readonly lastError: string | null;
}

/** What an operator can do about operations that do not reach Graph. */
export function createOperator({ query, engine }: Database, clock: Clock) {
  return {
    /** Operations that wait or were set aside, oldest first. */
    async list(limit = 200): Promise<readonly Listed[]> {
      const rows = await query
        .selectFrom('operations')
        .innerJoin('activities', 'activities.id', 'operations.entry_id')
        .select([
          'operations.id',
          'entry_id',
          'kind',
          'state',
          'committed_at',
          'last_error',
          'attempts',
          'due_at',
        ])
        .where(openOperations)
        // "+ 0" keeps SQLite from scanning all operations by position instead of using the index
        .orderBy(sql`operations.position + 0`)
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        id: row.id,
        entryId: row.entry_id,
        kind: row.kind,
        state: row.state,
        committedAt: row.committed_at,
        attempts: row.attempts,
        nextAttemptAt: row.due_at,
        lastError: row.last_error,
      }));
    },

    /** Requeues what was set aside: the entry of this operation, or everything. Returns how many entries. */
    async retry(operationId?: string): Promise<number> {
      const rows = await query
        .selectFrom('operations')
        .select('entry_id')
        .distinct()
        .where(openOperations)
        .where('state', '=', 'setAside')
        .$if(operationId !== undefined, (found) => found.where('id', '=', operationId as string))
        .execute();
      for (const { entry_id } of rows)
        await query
          .transaction()
          .execute((transaction) => resume(transaction, entry_id, toInstant(clock.now()), { bulk: true }));
      return rows.length;
    },

    /**
     * Drops an operation that was set aside: the activity returns to Graph's value, the person is notified, and the entry's
     * other operations are requeued. False when the operation was not set aside.
     */
    drop: (operationId: string): Promise<boolean> =>
      query.transaction().execute((transaction) => drop(transaction, operationId)),
  };

  async function drop(transaction: Transaction<Schema>, operationId: string): Promise<boolean> {
    const operation = await transaction
      .selectFrom('operations')
      .selectAll()
      .where('id', '=', operationId)
      .where('state', '=', 'setAside')
      .executeTakeFirst();
    if (operation === undefined) return false;
    const now = clock.now();
    await resume(transaction, operation.entry_id, toInstant(now), { bulk: true });
    const row = await transaction
      .selectFrom('activities')
      .selectAll()
      .where('id', '=', operation.entry_id)
      .$if(engine === 'postgres', (rows) => rows.forUpdate())
      .executeTakeFirstOrThrow();
    const waiting = await waitingOf(transaction, [row.id]);
    const error = new Refusal('graphNotSupported');
    const dropped = { kind: 'delete', operations: [toPending(operation)] } as const;
    const result = settlement(
      entryStateOf(row, waiting, row.unsure === 1),
      dropped,
      { kind: 'refused', code: error.code, error },
      { now, random: () => 0 },
    );
    const at = toInstant(now);
    await writeSettlement(transaction, row, result, { now: at, leaseUntil: null, notifyAt: () => at });
    return true;
  }
}

export type Operator = ReturnType<typeof createOperator>;
