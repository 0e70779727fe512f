import type { Transaction } from 'kysely';
import type { Instant } from '../../clock.ts';
import type { Schema } from '../database/schema.ts';

/**
 * Requeues the entry's operations that were set aside, due at `now`, with a new day of retries: when the person acts again,
 * because nothing may overtake them, or when an operator asks for it (`bulk`).
 */
export async function resume(
  transaction: Transaction<Schema>,
  entryId: string,
  now: Instant,
  { bulk = false } = {},
): Promise<void> {
  await transaction
    .updateTable('activities')
    .set({ blocked: 0, failing_since: null, attempts: 0, due_at: now, ...(bulk ? { bulk: 1 } : {}) })
    .where('id', '=', entryId)
    .execute();
  await transaction
    .updateTable('operations')
    .set({ state: 'waiting', settled_at: null, tell_at: null })
    .where('entry_id', '=', entryId)
    .where('state', '=', 'setAside')
    .execute();
}
