import { assignFormCard, EVERY_REPORT } from '../../cards/assign-form.ts';
import { type AssignPreviewData, assignPreviewCard, PREVIEW_PAGE } from '../../cards/assign-preview.ts';
import { assignResultCard } from '../../cards/assign-result.ts';
import { assignedNoticeCard } from '../../cards/assigned-notice.ts';
import { assignedNoticesCard } from '../../cards/assigned-notices.ts';
import type { Card } from '../../cards/card.ts';
import type { Speech } from '../../cards/speech.ts';
import { type Prospect, prospectKinds } from '../../src/learning/prospect.ts';
import { assignment, course, guid, mint, titles, view } from './samples.ts';

type Makers = Readonly<Record<string, (speech: Speech) => Card>>;

const repeat = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const id = (prefix: string) => `${prefix}-${mint()}`.slice(0, 40);

const ofEachKind: readonly Prospect[] = [
  { kind: 'notYours' },
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
      offset: 0,
      total: people.length,
      leftOut: people.slice(1, 3).map((person) => person.id),
      assignable: 4,
      takeOver: false,
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

/** The cards with which a manager leads, in every state. */
export const teamMakers: Readonly<Record<string, Makers>> = {
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
    'nobody left': (speech) => preview({ assignable: 0 }, speech),
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
              name: 'Ann Becker',
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
      assignedNoticeCard({ activity: noticed('Dana Reyes'), changed: true, mint }, speech),
    'by nobody known': (speech) =>
      assignedNoticeCard({ activity: noticed(null), changed: true, mint }, speech),
  },
  assignedNotices: {
    two: (speech) =>
      assignedNoticesCard({ activities: [given('Fire Safety'), given('Excel Basics')], mint }, speech),
    many: (speech) =>
      assignedNoticesCard({ activities: repeat(7, (i) => given(`Course ${i + 1}`)), mint }, speech),
    'by nobody known': (speech) =>
      assignedNoticesCard(
        { activities: repeat(2, () => ({ ...given('Fire Safety'), assignerName: null })), mint },
        speech,
      ),
    'long titles': (speech) =>
      assignedNoticesCard({ activities: repeat(7, () => given(titles.long)), mint }, speech),
  },
};

function noticed(assignerName: string | null) {
  return { ...view({ section: 'assigned', assignerName }), activity: assignment() };
}
