import { type RawBuilder, sql } from 'kysely';
import type { Asked } from '../database/prepared.ts';

/** Deletes ended operations of forgotten people, of those meant; a learner who is to hear of one hears of it first. */
export function ofForgotten(meant: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`delete from operations where forgotten = 1 and state in ('confirmed', 'refused') and ${meant}
    and not exists (select 1 from notices where notices.operation_id = operations.id)`;
}

/** Deletes these operations, if their person was forgotten, as soon as nobody waits for them. */
export async function deleteForgotten(query: Asked, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await ofForgotten(sql`id in (${sql.join(ids)})`).execute(query);
}

/** The same of all; returns how many. */
export async function deleteAllForgotten(query: Asked): Promise<number> {
  const { numAffectedRows } = await ofForgotten(sql`true`).execute(query);
  return Number(numAffectedRows);
}
