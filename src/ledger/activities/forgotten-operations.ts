import { type RawBuilder, sql } from 'kysely';
import type { Asked } from '../database/prepared.ts';

/**
 * SQL: deletes ended operations of forgotten people among those that match `meant`, except while a notice of one still waits
 * for its learner.
 */
export function ofForgotten(meant: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`delete from operations where forgotten = 1 and state in ('confirmed', 'refused') and ${meant}
    and not exists (select 1 from notices where notices.operation_id = operations.id)`;
}

/** Deletes those of these operations that ended and whose person was forgotten. */
export async function deleteForgotten(query: Asked, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await ofForgotten(sql`id in (${sql.join(ids)})`).execute(query);
}

export async function deleteAllForgotten(query: Asked): Promise<number> {
  const { numAffectedRows } = await ofForgotten(sql`true`).execute(query);
  return Number(numAffectedRows);
}
