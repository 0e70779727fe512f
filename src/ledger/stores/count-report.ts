import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { chunksOf } from '../../chunks.ts';
import { type Clock, HOUR, type Instant, MINUTE, toInstant } from '../../clock.ts';
import type { Activity } from '../../learning/activities/activity.ts';
import { type ReportCounts, type ReportKind, reportKinds } from '../../learning/ports/report-ports.ts';
import { isOverdue } from '../../learning/team/nudging.ts';
import type { Log } from '../../log.ts';
import { sortInSlices } from '../../slices.ts';
import type { Database } from '../database/database.ts';
import { deleteInPortions } from '../database/delete-in-portions.ts';
import { createInterval } from '../database/interval.ts';
import type { Jobs } from '../database/jobs.ts';
import { readJson } from '../database/json.ts';
import { createSchedule } from '../database/schedule.ts';
import { ORGANISATION, totalOf } from './reports.ts';

/** How often everything is counted, and how often it is looked whether that is due. */
const EVERY = HOUR;
const POLL = 5 * MINUTE;
/** Activities read, and rows written, in one statement. */
const PORTION = 250;
const WRITTEN = 200;
/** Milliseconds between two portions, for turns. */
const PAUSE = 20;

export interface CountReportDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log?: Log;
  readonly jobs?: Jobs;
  readonly roundsEvery: (ms: number) => number;
  /** Waits between two portions. For tests. */
  readonly pause?: () => Promise<void>;
}

type Counting = Map<string, { -readonly [K in keyof ReportCounts]: number }>;

type Counted = readonly [id: string, counts: ReportCounts];

const mostOverdueFirst = ([a, one]: Counted, [b, other]: Counted): number =>
  other.overdue - one.overdue || other.assigned - one.assigned || (a < b ? -1 : 1);

/**
 * Counts every assignment of the organisation, by course and by who assigned it, one portion of the ledger after the other: a million
 * take some minutes, of which turns notice nothing. One instance does it, once an hour.
 */
export function createCountReport({
  database,
  clock,
  log,
  jobs,
  roundsEvery,
  pause = () => sleep(PAUSE),
}: CountReportDeps) {
  const { query } = database;
  const schedule = createSchedule(database, clock);

  /** Counts now; may be aborted and run again at any time. */
  async function run(signal?: AbortSignal): Promise<void> {
    const counting: Readonly<Record<ReportKind | 'all', Counting>> = {
      course: new Map(),
      assigner: new Map(),
      all: new Map(),
    };
    const now = clock.now();
    const moment = { now, today: toInstant(now).slice(0, 10) };
    for (let after = ''; ; ) {
      const rows = await query
        .selectFrom('activities')
        .select(['id', 'activity'])
        .where('id', '>', after)
        .where('deleted_at', 'is', null)
        .orderBy('id')
        .limit(PORTION)
        .execute();
      for (const { activity } of rows) count(readJson<Activity>(activity));
      const last = rows.at(-1)?.id;
      if (last === undefined || rows.length < PORTION) break;
      after = last;
      if (signal?.aborted) return;
      await pause();
    }
    await keep(toInstant(now), counting, signal);

    function count(activity: Activity): void {
      if (activity.kind !== 'assignment') return;
      const { status, courseId, assignerId } = activity;
      for (const [kind, id] of [
        ['all', ''],
        ['course', courseId],
        ['assigner', assignerId ?? ''],
      ] as const) {
        const counts = counting[kind].get(id) ?? { assigned: 0, started: 0, completed: 0, overdue: 0 };
        counting[kind].set(id, counts);
        counts.assigned += 1;
        if (status !== 'notStarted') counts.started += 1;
        if (status === 'completed') counts.completed += 1;
        if (isOverdue(activity, moment)) counts.overdue += 1;
      }
    }
  }

  /** Writes the rows first, then what points to them, then removes older ones: whoever reads sees one count or the other. */
  async function keep(
    at: Instant,
    counting: Readonly<Record<ReportKind | 'all', Counting>>,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    for (const kind of reportKinds) {
      const counted = [...counting[kind]].filter(([id]) => id !== '');
      let place = 0;
      for (const some of chunksOf(await sortInSlices(counted, mostOverdueFirst), WRITTEN)) {
        await query
          .insertInto('report_rows')
          .values(some.map(([id, counts]) => ({ counted_at: at, kind, place: place++, id, ...counts })))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await nextTurn();
      }
    }
    const all = counting.all.get('') ?? { assigned: 0, started: 0, completed: 0, overdue: 0 };
    const totals = { counted_at: at, ...all, courses: 0, assigners: 0 };
    for (const kind of reportKinds)
      totals[totalOf[kind]] = [...counting[kind].keys()].filter((id) => id !== '').length;
    await query
      .insertInto('reports')
      .values({ name: ORGANISATION, ...totals })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(totals))
      .execute();
    await deleteInPortions(
      database,
      {
        table: 'report_rows',
        key: ['counted_at', 'kind', 'place'],
        time: 'counted_at',
        before: at,
        inOrder: true,
      },
      { pause, signal },
    );
    log?.info({ event: 'report.counted', assigned: all.assigned }, 'assignments were counted for the report');
  }

  async function round(signal: AbortSignal): Promise<void> {
    if (!(await schedule.claim(ORGANISATION, EVERY))) return;
    try {
      await run(signal);
      await (signal.aborted ? schedule.again(ORGANISATION, POLL) : schedule.done(ORGANISATION, EVERY));
    } catch (error) {
      await schedule.again(ORGANISATION, POLL);
      throw error;
    }
  }

  const rounds = createInterval(
    { name: 'reports', everyMs: roundsEvery(POLL), longestMs: HOUR, jobs },
    round,
  );
  return { run, start: rounds.start, stop: rounds.stop };
}
