import type { Instant } from '../../clock.ts';
import type { OperationKind } from '../../learning/activities/activity.ts';
import type { Change } from '../../learning/ports/ports.ts';
import { writeActivity } from '../database/json.ts';
import { type Asked, prepare } from '../database/prepared.ts';
import type { Json } from '../database/schema.ts';
import { isFreeNow, leasing } from './lease.ts';
import { openKey } from './open-key.ts';
import { type Written, writtenColumns } from './write-entry.ts';
import type { AuditLine } from './write-operation.ts';

interface UpdateAtOnce {
  readonly id: string;
  readonly entryId: string;
  readonly version: number;
  readonly seq: number;
  readonly kind: OperationKind;
  readonly actorId: string;
  readonly before: Json | null;
  readonly after: Json;
  readonly batchId: string | null;
  readonly now: Instant;
  readonly leaseUntil: Instant;
  readonly who: string;
  readonly whom: string | null;
  readonly source: string;
}

/** Locks the entry before anything is written, so that what was found of it holds to the end. */
const updateAtOnce = prepare((query, values: UpdateAtOnce) =>
  query
    .with('held', (on) =>
      on
        .selectFrom('activities')
        .select('id')
        .where('id', '=', values.entryId)
        .where('version', '=', values.version)
        .where('deleted_at', 'is', null)
        .where('due_at', 'is', null)
        .where('blocked', '=', 0)
        .where(isFreeNow(values.now))
        .forUpdate(),
    )
    .with('operation', (on) =>
      on
        .insertInto('operations')
        .columns([
          ...(['id', 'entry_id', 'seq', 'kind', 'actor_id', 'before', 'after'] as const),
          ...(['committed_at', 'state', 'batch_id'] as const),
        ])
        .expression((from) =>
          from
            .selectFrom('held')
            .select(({ val }) => [
              val(values.id).as('id'),
              'held.id as entry_id',
              val(values.seq).as('seq'),
              val(values.kind).as('kind'),
              val(values.actorId).as('actor_id'),
              val(values.before).as('before'),
              val(values.after).as('after'),
              val(values.now).as('committed_at'),
              val('waiting').as('state'),
              val(values.batchId).as('batch_id'),
            ]),
        )
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('position'),
    )
    .with('line', (on) =>
      on
        .insertInto('audit')
        .columns(['at', 'who', 'what', 'whom', 'road', 'outcome', 'operation_id'])
        .expression((from) =>
          from
            .selectFrom('operation')
            .select(({ val }) => [
              val(values.now).as('at'),
              val(values.who).as('who'),
              val(values.kind).as('what'),
              val(values.whom).as('whom'),
              val(values.source).as('road'),
              val('done').as('outcome'),
              val(values.id).as('operation_id'),
            ]),
        ),
    )
    .updateTable('activities')
    .from('operation')
    .set((field) => ({
      ...leasing(field, values.leaseUntil),
      activity: values.after,
      version: field('version', '+', 1),
      touched: field.ref('operation.position'),
      updated_at: values.now,
      due_at: values.now,
      owner_id: values.actorId,
      bulk: 0,
    }))
    .where('activities.id', '=', values.entryId)
    .returning(writtenColumns),
);

/**
 * PostgreSQL: the frequent commit in one statement, and so in one round trip instead of five: an update that leaves the activity
 * as open as it was, and that its turn sends at once. Writes operation, audit line and entry, and leases the entry. Undefined,
 * having written nothing, for every other change, and where anything is in the way: another version, a lease, something that
 * waits, a shut gate, an operation that is known already. A transaction then finds out what it is.
 */
export async function commitAtOnce(
  query: Asked,
  change: Change,
  { who, whom, source }: AuditLine,
  { now, leaseUntil }: Pick<UpdateAtOnce, 'now' | 'leaseUntil'>,
): Promise<Written['row'] | undefined> {
  const { operationId: id, entryId, version, kind, actorId, before, after, batchId } = change;
  const written = writeActivity(after);
  const isPlain = kind !== 'create' && written !== null && openKey(before) === openKey(after);
  if (!isPlain || change.undoes !== undefined || change.bulk === true) return undefined;
  return updateAtOnce.first(query, {
    ...{ id, entryId, version, seq: version + 1, kind, actorId, now, leaseUntil, who, whom, source },
    ...{ before: writeActivity(before), after: written, batchId: batchId ?? null },
  });
}
