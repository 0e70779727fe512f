import { chunksOf } from '../../chunks.ts';
import type { Clock, Instant } from '../../clock.ts';
import { toInstant } from '../../clock.ts';
import type { Activity } from '../../learning/activities/activity.ts';
import type { Ledger, LedgerEntry } from '../../learning/ports/ports.ts';
import { createSlices, mapInSlices } from '../../slices.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';
import { type Asked, prepare } from '../database/prepared.ts';
import type { ActivityRow } from '../database/schema.ts';
import { closedUntil } from './throttle-gate.ts';

/** People whose rows are read in one statement: some milliseconds on SQLite. */
const VALUES_AT_ONCE = 100;

export const entryColumns = [
  ...(['id', 'activity', 'version', 'due_at', 'blocked', 'updated_at'] as const),
] as const;

export type EntryRow = Pick<ActivityRow, (typeof entryColumns)[number]>;

const live = (query: Asked) =>
  query.selectFrom('activities').select(entryColumns).where('deleted_at', 'is', null);

/** A learner's activities, newest change first. */
export const entriesOfLearner = (query: Asked, learnerId: string) =>
  live(query).where('learner_id', '=', learnerId).orderBy('updated_at', 'desc').orderBy('touched', 'desc');

const byId = prepare((query, { id }: { id: string }) => live(query).where('id', '=', id));
const ofLearner = prepare((query, { learnerId }: { learnerId: string }) =>
  entriesOfLearner(query, learnerId),
);

/** Reads activities with the person's own latest values. */
export function createEntries(
  { query }: Database,
  clock: Clock,
): Pick<Ledger, 'entry' | 'entriesOf' | 'entriesOfAll' | 'entriesForCourse'> {
  const ofMany = live(query).select('touched');

  /** Reads the gate only when an entry waits. */
  const toEntries = async (rows: readonly EntryRow[]): Promise<readonly LedgerEntry[]> => {
    if (rows.length === 0) return [];
    const waits = rows.some((row) => row.due_at !== null);
    const gate = waits ? await closedUntil(query) : null;
    const now = toInstant(clock.now());
    // a large team has thousands
    return mapInSlices(rows, (row) => toEntry(row, now, gate));
  };

  /** Newest change first. In chunks, because a statement takes a limited number of values. */
  const rowsOf = async (learnerIds: readonly string[], some: typeof ofMany): Promise<readonly EntryRow[]> => {
    const rows: (EntryRow & Pick<ActivityRow, 'touched'>)[] = [];
    const slices = createSlices();
    for (const part of chunksOf(learnerIds, VALUES_AT_ONCE)) {
      if (slices.isOver()) await slices.next();
      rows.push(...(await some.where('learner_id', 'in', part).execute()));
    }
    return rows.sort((a, b) => b.updated_at.localeCompare(a.updated_at) || b.touched - a.touched);
  };

  return {
    async entry(id) {
      return (await toEntries(await byId.rows(query, { id })))[0];
    },
    async entriesOf(learnerId) {
      return toEntries(await ofLearner.rows(query, { learnerId }));
    },
    async entriesOfAll(learnerIds) {
      return toEntries(await rowsOf(learnerIds, ofMany));
    },
    async entriesForCourse(courseId, learnerIds) {
      return toEntries(await rowsOf(learnerIds, ofMany.where('course_id', '=', courseId)));
    },
  };
}

/** The row as a ledger entry. `gateClosedUntil`: until when Graph asked everybody to wait, if it did. */
export function toEntry(row: EntryRow, now: Instant, gateClosedUntil: Instant | null): LedgerEntry {
  return {
    id: row.id,
    activity: readJson<Activity>(row.activity),
    version: row.version,
    onItsWay: row.due_at !== null || row.blocked === 1,
    nextAttemptAt: nextAttempt(row.due_at, now, gateClosedUntil),
    updatedAt: row.updated_at,
  };
}

/** The later of due time and gate, if in the future; null when nothing waits or the attempt is due now. */
export function nextAttempt(
  dueAt: Instant | null,
  now: Instant,
  gateClosedUntil: Instant | null,
): Instant | null {
  if (dueAt === null) return null;
  const next = gateClosedUntil !== null && gateClosedUntil > dueAt ? gateClosedUntil : dueAt;
  return next > now ? next : null;
}
