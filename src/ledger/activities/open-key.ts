import type { Transaction } from 'kysely';
import type { Activity } from '../../learning/activities/activity.ts';
import type { Schema } from '../database/schema.ts';

/**
 * Unique key of an open activity: kind, learner and course. Null when completed or deleted, so that a course can be taken
 * again.
 */
export function openKey(activity: Activity | null): string | null {
  if (activity === null || activity.status === 'completed') return null;
  return `${activity.kind} ${activity.learnerId} ${activity.courseId}`;
}

/** The key for this entry, or null when another entry holds it: reopening is then allowed without the guard. */
export async function openKeyIfFree(
  transaction: Transaction<Schema>,
  entryId: string,
  activity: Activity | null,
): Promise<string | null> {
  const key = openKey(activity);
  if (key === null) return null;
  const holder = await transaction
    .selectFrom('activities')
    .select('id')
    .where('open_key', '=', key)
    .where('id', '!=', entryId)
    .executeTakeFirst();
  return holder === undefined ? key : null;
}
