import { courseReportCard, REPORT_PAGE, reportCard } from '../../../cards/report/report.ts';
import type { Payload } from '../../../cards/verbs.ts';
import { Refusal } from '../../../src/errors.ts';
import type { Assignment } from '../../../src/learning/activities/activity.ts';
import { teamSectionOf } from '../../../src/learning/team/team-standing.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { LeadIntention } from '../../understand/team/lead-intention.ts';
import { actionOf } from '../shared/ask.ts';
import { courseSaid } from '../shared/lead.ts';
import { requireLearningAdmin } from '../shared/learning-admin.ts';
import { courseView } from '../shared/views.ts';
import type { ReportDeps } from './deps.ts';
import { latestOf } from './report-file.ts';

const nothing = { assigned: 0, started: 0, completed: 0, overdue: 0 };

/** The organisation by course or by who assigned. For learning administrators; the look is noted in the audit. */
export async function showReport(
  turn: Turn,
  deps: ReportDeps,
  { by, offset }: Payload<'report.show'>,
): Promise<Answer> {
  await noteLook(turn, deps);
  const { speech, signal } = turn;
  const report = await latestOf(deps);
  const { rows, total } = await deps.reports.rows(report.at, by, offset, REPORT_PAGE);
  const people = by === 'course' ? [] : rows.map(({ id }) => id);
  const names = await deps.names(people, { signal });
  const nameOf = (id: string) =>
    by === 'course'
      ? courseView(deps.catalogue, id, speech).title
      : (names.get(id) ?? speech.say('reply.someone'));
  const named = rows.map((row) => ({ ...row, name: nameOf(row.id) }));
  const card = reportCard({ by, ...report, rows: named, offset, total }, speech);
  const until = offset + rows.length;
  const more = until < total ? actionOf('report.show', { by, offset: until }) : null;
  return answer(card, { remember: { more } });
}

/** One course as it was named. */
export async function reportSaid(turn: Turn, deps: ReportDeps, said: LeadIntention): Promise<Answer> {
  const [course] = said.courses;
  const shown = (await turn.recalled).context?.team;
  if (course === undefined) {
    if (shown?.kind !== 'course') throw new Refusal('courseMissing');
    return showCourseReport(turn, deps, { courseId: shown.courseId, after: '' });
  }
  const found = courseSaid(turn, deps, said, course, 0);
  if ('asks' in found) return found.asks;
  return showCourseReport(turn, deps, { courseId: found.settled.courseId, after: '' });
}

/** The organisation in one course: the counts of the report, and its people a page at a time as they stand now. */
export async function showCourseReport(
  turn: Turn,
  deps: ReportDeps,
  { courseId, after }: Payload<'report.course'>,
): Promise<Answer> {
  await noteLook(turn, deps);
  const { speech, signal, now, today } = turn;
  const report = await latestOf(deps);
  const counts = (await deps.reports.row(report.at, 'course', courseId)) ?? nothing;
  const { assignments: shown, next } = await deps.reports.assignments(courseId, after, REPORT_PAGE);
  const names = await deps.names(
    shown.map(({ learnerId }) => learnerId),
    { signal },
  );
  const standing = (assignment: Assignment) =>
    speech.say('lead.standing', {
      section: speech.say(`export.section.${teamSectionOf(assignment, { now, today })}`),
      progress: assignment.progress,
    });
  const card = courseReportCard(
    {
      ...{ at: report.at, courseId, counts },
      title: courseView(deps.catalogue, courseId, speech).title,
      people: shown.map((one) => ({
        id: one.learnerId,
        name: names.get(one.learnerId) ?? speech.say('reply.someone'),
        standing: standing(one),
      })),
      next,
    },
    speech,
  );
  return answer(card, { remember: { team: { kind: 'course', courseId } } });
}

async function noteLook({ person, signal, source }: Turn, deps: ReportDeps): Promise<void> {
  await requireLearningAdmin(person.userId, deps, signal);
  await deps.audit.note({ who: person.userId, what: 'viewReport', whom: null, source, outcome: 'done' });
}
