import type { Activity } from '../../learning/activities/activity.ts';
import type { ReportKind, ReportRow, Reports } from '../../learning/ports/report-ports.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';

/** The one report there is. */
export const ORGANISATION = 'organisation';

/** Reads what `countReport` has counted. */
export function createReports({ query }: Database): Reports {
  const counts = ['assigned', 'started', 'completed', 'overdue'] as const;

  return {
    async latest() {
      const row = await query
        .selectFrom('reports')
        .select(['counted_at', ...counts])
        .where('name', '=', ORGANISATION)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { counted_at: at, ...all } = row;
      return { at, all };
    },

    async rows(at, kind, offset, limit) {
      const totals = await query
        .selectFrom('reports')
        .select(['courses', 'assigners'])
        .where('name', '=', ORGANISATION)
        .executeTakeFirst();
      const rows: readonly ReportRow[] = await query
        .selectFrom('report_rows')
        .select(['id', ...counts])
        .where('counted_at', '=', at)
        .where('kind', '=', kind)
        .where('place', '>=', offset)
        .orderBy('place')
        .limit(limit)
        .execute();
      return { rows, total: totals?.[totalOf[kind]] ?? 0 };
    },

    row: (at, kind, id) =>
      query
        .selectFrom('report_rows')
        .select(['id', ...counts])
        .where(({ and }) => and({ counted_at: at, kind, id }))
        .executeTakeFirst(),

    async assignments(courseId, after, limit) {
      const rows = await query
        .selectFrom('activities')
        .select(['learner_id', 'activity'])
        .where('course_id', '=', courseId)
        .where('learner_id', '>', after)
        .where('deleted_at', 'is', null)
        .orderBy('learner_id')
        .limit(limit + 1)
        .execute();
      const page = rows.slice(0, limit);
      return {
        assignments: page
          .map(({ activity }) => readJson<Activity>(activity))
          .filter((activity) => activity.kind === 'assignment'),
        next: rows.length > limit ? (page.at(-1)?.learner_id ?? null) : null,
      };
    },
  };
}

export const totalOf = { course: 'courses', assigner: 'assigners' } as const satisfies Readonly<
  Record<ReportKind, string>
>;
