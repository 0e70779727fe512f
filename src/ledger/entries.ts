import type { Clock, Instant } from '../clock.ts';
import { toInstant } from '../clock.ts';
import type { Activity } from '../learning/activity.ts';
import type { Ledger, LedgerEntry } from '../learning/ports.ts';
import type { Database } from './database.ts';
import { readActivity } from './json.ts';
import { GATE } from './outbox/gate.ts';
import type { ActivityRow } from './schema.ts';

const VALUES_AT_ONCE = 500;

/** Reading activities with the person's own latest values. */
export function createEntries(
  { query }: Database,
  clock: Clock,
): Pick<Ledger, 'entry' | 'entriesOf' | 'entriesOfAll' | 'entriesForCourse'> {
  const live = query.selectFrom('activities').selectAll().where('deleted_at', 'is', null);

  /** Only entries that wait need to know whether the gate is shut. */
  const toEntries = async (rows: readonly ActivityRow[]): Promise<readonly LedgerEntry[]> => {
    if (rows.length === 0) return [];
    const waits = rows.some((row) => row.due_at !== null);
    const gate = waits
      ? await query.selectFrom('gates').select('closed_until').where('name', '=', GATE).executeTakeFirst()
      : undefined;
    const now = toInstant(clock.now());
    return rows.map((row) => toEntry(row, now, gate?.closed_until ?? null));
  };

  /** In parts, since a statement takes only so many values; newest change first. */
  const rowsOf = async (
    learnerIds: readonly string[],
    some: typeof live,
  ): Promise<readonly ActivityRow[]> => {
    const rows: ActivityRow[] = [];
    for (let at = 0; at < learnerIds.length; at += VALUES_AT_ONCE)
      rows.push(
        ...(await some.where('learner_id', 'in', learnerIds.slice(at, at + VALUES_AT_ONCE)).execute()),
      );
    return rows.sort((a, b) => b.updated_at.localeCompare(a.updated_at) || b.touched - a.touched);
  };

  return {
    async entry(id) {
      return (await toEntries(await live.where('id', '=', id).execute()))[0];
    },
    async entriesOf(learnerId) {
      const rows = await live
        .where('learner_id', '=', learnerId)
        .orderBy('updated_at', 'desc')
        .orderBy('touched', 'desc')
        .execute();
      return toEntries(rows);
    },
    async entriesOfAll(learnerIds) {
      return toEntries(await rowsOf(learnerIds, live));
    },
    async entriesForCourse(courseId, learnerIds) {
      return toEntries(await rowsOf(learnerIds, live.where('course_id', '=', courseId)));
    },
  };
}

/** An entry as the domain knows it; `gateClosedUntil` when Graph has asked everybody to wait. */
export function toEntry(row: ActivityRow, now: Instant, gateClosedUntil: Instant | null): LedgerEntry {
  return {
    id: row.id,
    externalId: row.external_id,
    graphId: row.graph_id,
    activity: readActivity(row.activity) as Activity,
    confirmed: readActivity(row.confirmed),
    version: row.version,
    onItsWay: row.due_at !== null || row.blocked === 1,
    nextAttemptAt: nextAttempt(row.due_at, now, gateClosedUntil),
    updatedAt: row.updated_at,
  };
}

/** The later of the two when it is still ahead; null when nothing waits or the attempt is due now. */
export function nextAttempt(
  dueAt: Instant | null,
  now: Instant,
  gateClosedUntil: Instant | null,
): Instant | null {
  if (dueAt === null) return null;
  const next = gateClosedUntil !== null && gateClosedUntil > dueAt ? gateClosedUntil : dueAt;
  return next > now ? next : null;
}
