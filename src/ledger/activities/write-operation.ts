import type { Transaction } from 'kysely';
import type { Instant } from '../../clock.ts';
import type { OperationKind } from '../../learning/activities/activity.ts';
import type { Change } from '../../learning/ports/ports.ts';
import { writeActivity } from '../database/json.ts';
import { prepare } from '../database/prepared.ts';
import type { Json, Schema } from '../database/schema.ts';

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

/** Who did what to whom, without the time. */
export interface AuditLine {
  readonly who: string;
  readonly what: string;
  readonly whom: string | null;
  readonly source: string;
  readonly operationId: string;
}

type AuditValues = AuditLine & { readonly now: Instant };

export const insertAudit = prepare((query, { now, who, what, whom, source, operationId }: AuditValues) =>
  query
    .insertInto('audit')
    .values({ at: now, who, what, whom, road: source, outcome: 'done', operation_id: operationId }),
);

/** Inserts the operation; its position, or undefined when the id exists already. */
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
