import { setImmediate as nextTick } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { chunksOf } from '../../chunks.ts';
import { type Clock, type Instant, SECOND, toInstant } from '../../clock.ts';
import { Later } from '../../errors.ts';
import type { Activity, GraphActivity } from '../../learning/activities/activity.ts';
import type { Database } from '../database/database.ts';
import { readActivity, writeActivity } from '../database/json.ts';
import type { ActivityRow, Schema } from '../database/schema.ts';
import { externalIdOfNone } from './external-id.ts';
import { openKeyIfFree } from './open-key.ts';
import { SETTLING_MS } from './settling.ts';

type Adopted = 'new' | 'changed' | 'unchanged';

export interface AdoptedAll {
  readonly adopted: number;
  /** Errors of single activities that were skipped: a concurrent change, or a value the database rejects. */
  readonly failures: readonly unknown[];
}

/** Activities looked up in one statement, by one or two ids each: some milliseconds on SQLite. */
const TOGETHER = 150;

/**
 * Takes over activities as Graph has them. One with waiting operations keeps the person's value; one that changed here after
 * `readAt`, when Graph was read, is skipped.
 */
export function createAdopt(
  { query: durable, soon: query, engine }: Database,
  clock: Clock,
  mintId: () => string,
) {
  /** Looks all of them up in one statement per portion; each one that differs gets its own transaction. Throws Later. */
  async function adoptAll(found: readonly GraphActivity[], readAt: Instant): Promise<AdoptedAll> {
    let adopted = 0;
    const failures: unknown[] = [];
    for (const some of chunksOf(found, TOGETHER)) {
      const { byGraphId, byExternalId } = await rowsOf(some);
      for (const one of some) {
        const row = byGraphId.get(one.graphId) ?? byExternalId.get(one.externalId ?? '');
        if (row !== undefined && !differs(row, one, readAt)) continue;
        try {
          if ((await adopt(one, readAt)) !== 'unchanged') adopted += 1;
        } catch (error) {
          if (error instanceof Later) throw error;
          failures.push(error);
        }
      }
      // SQLite queries block the event loop: let other turns run between portions
      await nextTick();
    }
    return { adopted, failures };
  }

  async function rowsOf(found: readonly GraphActivity[]) {
    const externalIds = found.flatMap(({ externalId }) => externalId ?? []);
    const rows = await durable
      .selectFrom('activities')
      .select(comparedColumns)
      .where(({ or, eb }) =>
        or([
          eb(
            'graph_id',
            'in',
            found.map(({ graphId }) => graphId),
          ),
          ...(externalIds.length === 0 ? [] : [eb('external_id', 'in', externalIds)]),
        ]),
      )
      .execute();
    return {
      byGraphId: new Map(rows.map((row) => [row.graph_id, row])),
      byExternalId: new Map(rows.map((row) => [row.external_id, row])),
    };
  }

  async function adopt(found: GraphActivity, readAt: Instant): Promise<Adopted> {
    return query.transaction().execute(async (transaction) => {
      const row = await ownRow(transaction, found);
      return row === undefined ? insert(transaction, found) : update(transaction, row, found, readAt);
    });
  }

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
        external_id: externalId ?? externalIdOfNone(mintId()),
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
    found: GraphActivity,
    readAt: Instant,
  ): Promise<Adopted> {
    if (!differs(row, found, readAt)) return 'unchanged';
    const { activity } = found;
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

  return { adopt, adoptAll };
}

const comparedColumns = [
  ...(['graph_id', 'external_id', 'confirmed', 'due_at', 'blocked', 'deleted_at'] as const),
  ...(['settled_at', 'updated_at'] as const),
] as const;

/** True when Graph's value differs from the last confirmed one and nobody has changed it here since. */
function differs(
  row: Pick<ActivityRow, (typeof comparedColumns)[number]>,
  { activity }: GraphActivity,
  readAt: Instant,
): boolean {
  const waits = row.due_at !== null || row.blocked === 1;
  if (waits || row.confirmed === null || row.deleted_at !== null || isFresh(row, readAt)) return false;
  const confirmed = readActivity(row.confirmed);
  return confirmed !== null && !sameInGraph(confirmed, activity);
}

/** True when the entry changed less than {@link SETTLING_MS} before Graph was read. */
export function isFresh(row: Pick<ActivityRow, 'settled_at' | 'updated_at'>, readAt: Instant): boolean {
  const last = row.settled_at !== null && row.settled_at > row.updated_at ? row.settled_at : row.updated_at;
  return Date.parse(readAt) - Date.parse(last) < SETTLING_MS;
}

/** Equality at Graph's precision: it keeps times to the second. */
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
