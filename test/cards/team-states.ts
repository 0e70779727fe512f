import { assignFormCard } from '../../cards/assign/form.ts';
import { assignedNoticeCard } from '../../cards/assign/notice.ts';
import { assignedNoticesCard } from '../../cards/assign/notices.ts';
import { type AssignPreviewData, assignPreviewCard, PREVIEW_PAGE } from '../../cards/assign/preview.ts';
import { assignResultCard } from '../../cards/assign/result.ts';
import type { Card } from '../../cards/engine/card.ts';
import { submit } from '../../cards/parts/button.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { type TermsFormData, termsFormCard } from '../../cards/parts/terms-form.ts';
import { courseReportCard, REPORT_PAGE, type ReportData, reportCard } from '../../cards/report/report.ts';
import type { Speech } from '../../cards/speech.ts';
import {
  DETAILS_PAGE,
  type TeamDetail,
  type TeamDetailsData,
  teamDetailsCard,
} from '../../cards/team/details.ts';
import { TEAM_PAGE, type TeamCardRow, type TeamData, teamCard } from '../../cards/team/team.ts';
import { EVERY_REPORT } from '../../cards/verbs.ts';
import { type Prospect, prospectKinds } from '../../src/learning/assign/prospect.ts';
import { assignment, course, guid, mint, titles, view } from './samples.ts';

type Makers = Readonly<Record<string, (speech: Speech) => Card>>;

const repeat = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const id = (prefix: string) => `${prefix}-${mint()}`.slice(0, 40);

const ofEachKind: readonly Prospect[] = [
  { kind: 'noLicence' },
  { kind: 'completed', at: '2026-10-02T10:00:00.000Z' },
  { kind: 'completed', at: null },
  { kind: 'running', progress: 40 },
  { kind: 'update', dueAt: '2026-12-04T22:59:59.000Z', progress: 0 },
  { kind: 'update', dueAt: null, progress: 0 },
  { kind: 'new' },
];

function preview(rest: Partial<AssignPreviewData>, speech: Speech): Card {
  const people =
    rest.people ?? ofEachKind.map((prospect, i) => ({ id: guid(), name: `Person ${i + 1}`, prospect }));
  return assignPreviewCard(
    {
      draftId: id('draft'),
      op: mint(),
      course: course(),
      assignmentType: 'required',
      dueAt: '2026-12-04T22:59:59.000Z',
      note: 'Before the audit, please.',
      people,
      counts: prospectKinds.map((kind) => ({ kind, count: 1 })),
      notYours: 1,
      offset: 0,
      total: people.length,
      leftOut: people.slice(1, 3).map((person) => person.id),
      dropped: [],
      assignable: 4,
      takeOver: false,
      reach: { known: 2, untried: 1, out: 1 },
      ...rest,
    },
    speech,
  );
}

const crowd = (count: number, name: (i: number) => string) =>
  repeat(count, (i) => ({ id: guid(), name: name(i), prospect: { kind: 'new' } as const }));
const given = (title: string) =>
  view({
    course: course(title),
    activity: assignment({ note: title }),
    section: 'assigned',
    assignerName: 'Dana Reyes',
  });

const noCounts = { overdue: 0, dueSoon: 0, notStarted: 0, inProgress: 0, completed: 0 };
const someCounts = { overdue: 3, dueSoon: 2, notStarted: 1, inProgress: 4, completed: 12 };
const nobody: TeamData = {
  ...{ scope: 'reports', by: 'person', people: 1, isWhole: true, counts: noCounts },
  selfInitiated: 0,
  ...{ rows: [], offset: 0, total: 0, mayNudge: false, mint },
};
const teamRowOf = (name: string, rest: Partial<TeamCardRow> = {}): TeamCardRow => ({
  ...{ id: guid(), name, counts: someCounts, total: 22, nudge: null },
  ...rest,
});

const detail = (rest: Partial<TeamDetail> = {}): TeamDetail => ({
  view: view({
    activity: assignment({ dueAt: '2026-11-18T22:59:59.000Z' }),
    section: 'overdue',
    assignerName: 'Dana Reyes',
  }),
  learnerName: 'Ann Becker',
  nudge: { possible: true, next: null },
  mayChange: true,
  ...rest,
});
const detailsOf = (rest: Partial<TeamDetailsData>): TeamDetailsData => ({
  ...{ of: 'person', id: guid(), name: 'Ann Becker', scope: 'reports', counts: someCounts },
  ...{ rows: [detail()], offset: 0, total: 1, selfInitiated: { count: 0, titles: [] }, mint },
  onlyOf: null,
  ...rest,
});

const terms = (rest: Partial<TermsFormData>, speech: Speech) =>
  termsFormCard(
    {
      heading: { key: 'card.terms.change', values: { course: 'Fire Safety', name: 'Ann Becker' } },
      ...{ noteIs: 'note', today: '2026-11-21', noteLimit: 1_000, typed: { due: '', note: '' } },
      buttons: [
        submit('given.save', { entryId: guid(), op: mint() }, { title: speech.say('card.button.save') }),
      ],
      ...rest,
    },
    speech,
  );
const asked = { name: 'Ann Becker', due: 'Fri 4 Dec (in 13 days)', wanted: 'Fri 11 Dec' };

const counts = { assigned: 812, started: 640, completed: 402, overdue: 77 };
const reportRow = (name: string, i: number) => ({ id: `id-${i}`, name, ...counts });
const report: ReportData = {
  ...{ by: 'course', at: '2026-11-21T08:00:00.000Z', all: counts, rows: [], offset: 0, total: 0 },
};

/** The cards with which a manager leads, in every state. */
export const teamMakers: Readonly<Record<string, Makers>> = {
  report: {
    'nothing assigned': (speech) =>
      reportCard({ ...report, all: { assigned: 0, started: 0, completed: 0, overdue: 0 } }, speech),
    'by course': (speech) =>
      reportCard(
        {
          ...{ ...report, offset: REPORT_PAGE, total: 3 * REPORT_PAGE },
          rows: repeat(REPORT_PAGE, (i) => reportRow(i === 0 ? titles.markdown : titles.long, i)),
        },
        speech,
      ),
    'by who assigned': (speech) =>
      reportCard(
        {
          ...report,
          by: 'assigner',
          total: 2,
          rows: [reportRow('Dana Reyes', 0), reportRow('Ann Becker', 1)],
        },
        speech,
      ),
    'one course': (speech) =>
      courseReportCard(
        {
          ...{ at: report.at, title: titles.long, counts, courseId: 'course', next: guid() },
          people: repeat(REPORT_PAGE, (i) => ({
            id: guid(),
            name: `Person ${i + 1}`,
            standing: 'Overdue, 40%',
          })),
        },
        speech,
      ),
  },
  assignFormAdmin: {
    empty: (speech) =>
      assignFormCard(
        {
          ...{ courses: [], people: [], today: '2026-11-21', noteLimit: 1_000, op: mint() },
          anyone: { people: [], groups: [] },
        },
        speech,
      ),
    filled: (speech) => {
      const people = repeat(3, (i) => ({ id: guid(), displayName: `Person ${i + 1}` }));
      const anyone = [{ id: guid(), displayName: titles.markdown }];
      const groups = [{ id: guid(), displayName: 'Marketing' }];
      const typed = {
        people: EVERY_REPORT,
        includeTeams: 'true',
        anyone: anyone[0]?.id ?? '',
        group: groups[0]?.id ?? '',
      };
      return assignFormCard(
        {
          ...{ courses: [], people, today: '2026-11-21', noteLimit: 1_000, op: mint(), typed },
          anyone: { people: anyone, groups },
        },
        speech,
      );
    },
  },
  assignPreview: {
    'of every kind': (speech) => preview({}, speech),
    'somebody left out': (speech) => {
      const assigned: Prospect = { kind: 'update', dueAt: null, progress: 20 };
      const people = [
        ...crowd(3, (i) => `Person ${i + 1}`),
        ...['Person 4', 'Person 5'].map((name) => ({ id: guid(), name, prospect: assigned })),
      ];
      const dropped = [people[2]?.id ?? '', people[3]?.id ?? ''];
      return preview(
        {
          ...{ people, notYours: 0, total: 5, assignable: 3, leftOut: dropped, dropped },
          counts: [
            { kind: 'update', count: 1 },
            { kind: 'new', count: 2 },
            { kind: 'leftOut', count: 2 },
          ],
        },
        speech,
      );
    },
    'nobody left': (speech) => preview({ assignable: 0, reach: { known: 0, untried: 0, out: 0 } }, speech),
    'taking over, bare': (speech) =>
      preview({ takeOver: true, dueAt: null, note: null, assignmentType: 'recommended' }, speech),
    'a page of many': (speech) =>
      preview(
        {
          people: crowd(PREVIEW_PAGE, (i) => `Person ${i + 1}`),
          counts: [{ kind: 'new', count: 500 }],
          ...{ offset: 16, total: 500, assignable: 500, leftOut: [] },
        },
        speech,
      ),
    'long names': (speech) =>
      preview(
        {
          course: course(titles.long),
          note: titles.long,
          people: crowd(PREVIEW_PAGE, () => titles.long),
          ...{ total: 100, assignable: 100, leftOut: [] },
        },
        speech,
      ),
    'markdown names': (speech) =>
      preview({ course: course(titles.markdown), people: crowd(2, () => titles.markdown) }, speech),
  },
  assignResultFailed: {
    'with a second try': (speech) =>
      assignResultCard(
        {
          ...{ course: course(), assignmentType: 'required', dueAt: null },
          people: [
            {
              ...{ name: 'Ann Becker', isReached: true },
              outcome: 'assigned',
              delivery: { state: 'refused', code: 'graphLearnerLicence' },
            },
          ],
          undo: null,
          retry: { batchId: id('batch'), op: mint() },
        },
        speech,
      ),
  },
  assignedNoticeChanged: {
    'by somebody': (speech) =>
      assignedNoticeCard({ activity: noticed('Dana Reyes'), occasion: 'changed', mint }, speech),
    'by nobody known': (speech) =>
      assignedNoticeCard({ activity: noticed(null), occasion: 'changed', mint }, speech),
  },
  reminder: {
    'by somebody': (speech) =>
      assignedNoticeCard(
        { activity: late('Dana Reyes'), occasion: 'reminded', by: 'Sam Okafor', mint },
        speech,
      ),
    'by nobody known': (speech) =>
      assignedNoticeCard({ activity: late(null), occasion: 'reminded', by: null, mint }, speech),
  },
  team: {
    'nothing assigned': (speech) =>
      teamCard(
        {
          ...nobody,
          rows: [teamRowOf('Ann Becker', { counts: noCounts, total: 0 })],
          total: 1,
        },
        speech,
      ),
    'by person': (speech) =>
      teamCard(
        {
          ...{
            ...nobody,
            people: 500,
            counts: someCounts,
            selfInitiated: 7,
            mayNudge: true,
            offset: TEAM_PAGE,
            total: 500,
          },
          rows: repeat(TEAM_PAGE, (i) => teamRowOf(`Person ${i + 1}`)),
        },
        speech,
      ),
    'eight people': (speech) =>
      teamCard(
        {
          ...{ ...nobody, people: 8, counts: someCounts, selfInitiated: 7, mayNudge: true, total: 8 },
          rows: repeat(8, (i) =>
            teamRowOf(['Ann Becker', 'Bo Lindqvist', 'Chidi Eze', 'دانا الحسن'][i % 4] ?? '', {
              counts: { ...noCounts, overdue: i < 2 ? 2 - i : 0, inProgress: i % 3, completed: i },
              total: (i < 2 ? 2 - i : 0) + (i % 3) + i,
              nudge: i < 2 ? { entryId: guid(), course: 'Fire Safety' } : null,
            }),
          ),
        },
        speech,
      ),
    'by course, everybody below': (speech) =>
      teamCard(
        {
          ...{ ...nobody, by: 'course', scope: 'below', people: 20, counts: someCounts, total: 1 },
          rows: [teamRowOf('Fire Safety')],
        },
        speech,
      ),
    'more people than are looked at': (speech) =>
      teamCard(
        {
          ...{ ...nobody, scope: 'below', people: 2_000, isWhole: false, counts: someCounts },
          ...{ selfInitiated: 3, total: 2_000, rows: repeat(TEAM_PAGE, (i) => teamRowOf(`Person ${i + 1}`)) },
        },
        speech,
      ),
    'long names': (speech) =>
      teamCard(
        {
          ...{ ...nobody, counts: someCounts, selfInitiated: 1, mayNudge: true, total: 90 },
          rows: repeat(TEAM_PAGE, () => teamRowOf(titles.long)),
        },
        speech,
      ),
  },
  teamDetails: {
    'a person': (speech) =>
      teamDetailsCard(
        detailsOf({
          rows: [
            detail(),
            detail({ nudge: { possible: false, next: '2026-11-28T09:00:00.000Z' }, mayChange: false }),
            detail({
              view: view({
                activity: assignment({
                  status: 'completed',
                  progress: 100,
                  completedAt: '2026-11-20T09:00:00.000Z',
                }),
                section: 'completed',
              }),
              ...{ nudge: null, mayChange: false },
            }),
          ],
          ...{
            total: 3,
            said: { key: 'reply.nudged', values: { name: 'Ann Becker', course: 'Fire Safety' } },
          },
          selfInitiated: { count: 2, titles: ['Excel Basics', 'Writing Clearly'] },
        }),
        speech,
      ),
    'a course': (speech) =>
      teamDetailsCard(
        detailsOf({
          of: 'course',
          id: 'course-1',
          name: 'Fire Safety',
          total: 9,
          rows: repeat(DETAILS_PAGE, () => detail()),
        }),
        speech,
      ),
    'a course of more people than are looked at': (speech) =>
      teamDetailsCard(
        detailsOf({ of: 'course', name: 'Fire Safety', onlyOf: 2_000, total: 9, scope: 'below' }),
        speech,
      ),
    'nobody left': (speech) => teamDetailsCard(detailsOf({ counts: noCounts, rows: [], total: 0 }), speech),
    'long names': (speech) =>
      teamDetailsCard(
        detailsOf({
          name: titles.long,
          rows: repeat(DETAILS_PAGE, () =>
            detail({
              view: view({
                course: course(titles.long),
                activity: assignment({ note: titles.long, dueAt: '2026-11-18T22:59:59.000Z' }),
                ...{ section: 'overdue', assignerName: titles.long },
              }),
              learnerName: titles.long,
            }),
          ),
          selfInitiated: { count: 30, titles: repeat(30, () => titles.long) },
        }),
        speech,
      ),
  },
  termsForm: {
    'to change an assignment': (speech) => terms({}, speech),
    'with problems': (speech) =>
      terms(
        { typed: { due: '2026-11-01', note: titles.long }, problems: [{ key: 'refusal.dueDateInPast' }] },
        speech,
      ),
    'to ask for more time': (speech) =>
      terms(
        {
          heading: { key: 'card.terms.ask', values: { course: 'Fire Safety' } },
          ...{ explanation: { key: 'card.terms.askManager' }, noteIs: 'reason' },
          buttons: [
            submit('time.ask', { entryId: guid(), op: mint() }, { title: speech.say('card.button.ask') }),
          ],
        },
        speech,
      ),
    ...Object.fromEntries(
      ['card.terms.requestDue', 'card.terms.requestWhy'].map((key) => [
        key === 'card.terms.requestDue' ? 'to answer a request' : 'to answer a request with a reason',
        (speech: Speech) =>
          terms(
            {
              heading: { key: 'card.terms.request', values: { name: 'Ann Becker', course: 'Fire Safety' } },
              explanation: {
                key,
                values: key === 'card.terms.requestDue' ? asked : { ...asked, reason: titles.markdown },
              },
              ...{ noteIs: null, leave: false },
              buttons: (['grant', 'decline'] as const).map((decision) =>
                submit(
                  'time.answer',
                  { requestId: id('request'), op: mint(), decision },
                  { title: speech.say(`card.button.${decision}`) },
                ),
              ),
            },
            speech,
          ),
      ]),
    ),
  },
  fileLink: {
    'with a link': (speech) =>
      messageCard(
        {
          text: [{ key: 'reply.exportLink' }],
          link: { title: { key: 'card.button.download' }, url: 'https://coursemate.example.com/exports/x' },
        },
        speech,
      ),
  },
  assignedNotices: {
    two: (speech) =>
      assignedNoticesCard(
        { activities: [given('Fire Safety'), given('Excel Basics')], pictures: true, mint },
        speech,
      ),
    many: (speech) =>
      assignedNoticesCard(
        { activities: repeat(7, (i) => given(`Course ${i + 1}`)), pictures: true, mint },
        speech,
      ),
    'by nobody known': (speech) =>
      assignedNoticesCard(
        {
          activities: repeat(2, () => ({ ...given('Fire Safety'), assignerName: null })),
          pictures: true,
          mint,
        },
        speech,
      ),
    'long titles': (speech) =>
      assignedNoticesCard({ activities: repeat(7, () => given(titles.long)), pictures: true, mint }, speech),
  },
};

const late = (assignerName: string | null) => ({
  ...view({ section: 'overdue', assignerName }),
  activity: assignment({ status: 'inProgress', progress: 40, dueAt: '2026-11-18T22:59:59.000Z' }),
});

function noticed(assignerName: string | null) {
  return { ...view({ section: 'assigned', assignerName }), activity: assignment() };
}
