import type { Transaction } from 'kysely';
import { type Clock, type Instant, MINUTE, SECOND, toInstant } from '../clock.ts';
import type { Activity, GraphActivity } from '../learning/activity.ts';
import type { Database } from './database.ts';
import { readActivity, writeActivity } from './json.ts';
import { openKeyIfFree } from './open-key.ts';
import type { ActivityRow, Schema } from './schema.ts';

/** Graph may still show an older value for a while after it has confirmed a newer one. */
const SETTLING = 5 * MINUTE;

export type Adopted = 'new' | 'changed' | 'unchanged';

/**
 * Takes over what Graph says of an activity. One with operations that wait keeps the person's value; one that was
 * changed after `readAt`, when Graph was asked, is left alone.
 */
export function createAdopt({ soon: query, engine }: Database, clock: Clock, mintId: () => string) {
  return async function adopt(found: GraphActivity, readAt: Instant): Promise<Adopted> {
    return query.transaction().execute(async (transaction) => {
      const row = await ownRow(transaction, found);
      return row === undefined ? insert(transaction, found) : update(transaction, row, found, readAt);
    });
  };

  async function ownRow(transaction: Transaction<Schema>, { graphId, externalId }: GraphActivity) {
    return transaction
      .selectFrom('activities')
      .selectAll()
      .where(({ or, eb }) =>
        or([
          eb('graph_id', '=', graphId),
          ...(externalId === null ? [] : [eb('external_id', '=', externalId)]),
        ]),
      )
      .$if(engine === 'postgres', (rows) => rows.forUpdate())
      .executeTakeFirst();
  }

  async function insert(
    transaction: Transaction<Schema>,
    { graphId, externalId, activity }: GraphActivity,
  ): Promise<Adopted> {
    const id = mintId();
    const now = toInstant(clock.now());
    await transaction
      .insertInto('activities')
      .values({
        id,
        external_id: externalId ?? mintId(),
        graph_id: graphId,
        learner_id: activity.learnerId,
        course_id: activity.courseId,
        open_key: await openKeyIfFree(transaction, id, activity),
        activity: writeActivity(activity),
        confirmed: writeActivity(activity),
        version: 1,
        touched: 0,
        updated_at: now,
        settled_at: now,
        fence: 0,
        unsure: 0,
        attempts: 0,
        blocked: 0,
      })
      .execute();
    return 'new';
  }

  async function update(
    transaction: Transaction<Schema>,
    row: ActivityRow,
    { activity }: GraphActivity,
    readAt: Instant,
  ): Promise<Adopted> {
    const waits = row.due_at !== null || row.blocked === 1;
    const confirmed = readActivity(row.confirmed);
    if (waits || confirmed === null || row.deleted_at !== null || isFresh(row, readAt)) return 'unchanged';
    if (sameInGraph(confirmed, activity)) return 'unchanged';
    const now = toInstant(clock.now());
    await transaction
      .updateTable('activities')
      .set({
        activity: writeActivity(activity),
        confirmed: writeActivity(activity),
        open_key: await openKeyIfFree(transaction, row.id, activity),
        version: row.version + 1,
        updated_at: now,
        settled_at: now,
      })
      .where('id', '=', row.id)
      .execute();
    return 'changed';
  }
}

/** True when something happened to it too short before Graph was read. */
export function isFresh(row: ActivityRow, readAt: Instant): boolean {
  const last = row.settled_at !== null && row.settled_at > row.updated_at ? row.settled_at : row.updated_at;
  return Date.parse(readAt) - Date.parse(last) < SETTLING;
}

/** Equal as far as Graph keeps it: times to the second. */
function sameInGraph(a: Activity, b: Activity): boolean {
  const left = Object.entries(a);
  const right = b as unknown as Readonly<Record<string, unknown>>;
  return (
    left.length === Object.keys(b).length &&
    left.every(([field, value]) => value === right[field] || sameSecond(value, right[field]))
  );
}

function sameSecond(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  return Math.abs(Date.parse(a) - Date.parse(b)) < SECOND;
}
