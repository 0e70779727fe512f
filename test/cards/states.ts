import { helpOn } from '../../bot/features/account/help.ts';
import { commandGroups } from '../../bot/understand/command-list.ts';
import { groupWelcomeCard } from '../../cards/account/group-welcome.ts';
import { helpCard } from '../../cards/account/help.ts';
import { welcomeCard } from '../../cards/account/welcome.ts';
import { activityCard } from '../../cards/activities/activity.ts';
import { ACTIVITIES_PAGE, activitiesCard } from '../../cards/activities/list.ts';
import { type ReceiptData, receiptCard } from '../../cards/activities/receipt.ts';
import { assignFormCard } from '../../cards/assign/form.ts';
import { assignedNoticeCard } from '../../cards/assign/notice.ts';
import { assignResultCard } from '../../cards/assign/result.ts';
import { COURSES_PAGE, type CoursesData, coursesCard } from '../../cards/catalogue/courses.ts';
import { type SharedCourseData, sharedCourseCard } from '../../cards/catalogue/shared-course.ts';
import type { Card } from '../../cards/engine/card.ts';
import { CHOICES_SHOWN, choiceCard } from '../../cards/parts/choice.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { questionCard } from '../../cards/parts/question.ts';
import type { Speech } from '../../cards/speech.ts';
import type { ActivityView } from '../../cards/views.ts';
import { refusalCodes } from '../../src/errors.ts';
import type { Assignment } from '../../src/learning/activities/activity.ts';
import { type ListFilter, listFilters, sections } from '../../src/learning/activities/own-activities.ts';
import { nextMakers, savedMakers } from './next-states.ts';
import { ownReminderMakers } from './own-reminder-states.ts';
import { reminderMakers } from './reminder-states.ts';
import {
  assignment,
  course,
  guid,
  mint,
  oneOfEach,
  selfInitiated,
  type Title,
  titles,
  view,
} from './samples.ts';
import { teamMakers } from './team-states.ts';

/** One card in one state, in the language of the speech given. */
export interface CardState {
  readonly card: string;
  readonly state: string;
  readonly make: (speech: Speech) => Card;
}

type Makers = Readonly<Record<string, (speech: Speech) => Card>>;

const repeat = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const nextUp = () => ({
  ...{ entryId: guid(), course: course('Excel Basics') },
  ...{ dueAt: '2026-11-24T22:59:59.000Z', isOverdue: false },
});
const undo = () => ({ operationId: guid(), op: mint() });
const ofEachTitle = (make: (title: string, speech: Speech) => Card): Makers =>
  Object.fromEntries(
    (Object.keys(titles) as Title[])
      .filter((name) => name !== 'plain')
      .map((name) => [`${name} title`, (speech: Speech) => make(titles[name], speech)]),
  );

const courses = (rest: Partial<CoursesData>, speech: Speech) =>
  coursesCard(
    {
      words: 'safety',
      match: 'found',
      courses: [],
      offset: 0,
      total: rest.courses?.length ?? 0,
      mint,
      ...rest,
    },
    speech,
  );

const activities = (
  views: readonly ActivityView[],
  speech: Speech,
  offset = 0,
  total = views.length,
  only?: ListFilter,
  pictures = true,
) =>
  activitiesCard(
    {
      activities: views,
      counts: Object.fromEntries(
        sections.map((name) => [name, views.filter(({ section }) => section === name).length]),
      ),
      offset,
      ...{ total, only, pictures },
      mint,
      refreshFor: '29:1abc',
    },
    speech,
  );

const withThumbnail = (one: ActivityView): ActivityView => {
  const pictured = { ...one.course, thumbnailUrl: 'https://learning.example.com/pictures/course.png' };
  return { ...one, course: pictured };
};

const receipt = (rest: Partial<ReceiptData>, speech: Speech) =>
  receiptCard(
    {
      kind: 'progress',
      course: course(),
      entryId: guid(),
      before: selfInitiated(),
      after: selfInitiated({ progress: 50 }),
      delivery: { state: 'saved' },
      undo: undo(),
      ...rest,
    },
    speech,
  );

/** A manager's change of an assignment. */
const ofLed = (after: Partial<Assignment> = {}): Partial<ReceiptData> => ({
  kind: 'edited',
  learner: { id: guid(), name: titles.markdown },
  before: assignment({ dueAt: '2026-11-24T12:00:00.000Z' }),
  after: assignment({ dueAt: '2026-11-24T12:00:00.000Z', ...after }),
});

const completed = selfInitiated({
  status: 'completed',
  progress: 100,
  completedAt: '2026-11-21T08:00:00.000Z',
});
const crowd = (count: number) =>
  repeat(count, (i) => ({ id: guid(), displayName: `Person Number ${i + 1}` }));
const library = (count: number) =>
  repeat(count, (i) => ({ id: guid(), title: `Course number ${i + 1} about something` }));
const form = { today: '2026-11-21', noteLimit: 1_000 };
const outcomes = [
  { name: 'Ann Becker', outcome: 'assigned', delivery: { state: 'saved' }, isReached: true },
  {
    name: 'Bo Lindqvist',
    outcome: 'updated',
    isReached: false,
    delivery: { state: 'onItsWay', by: '2026-11-21T13:05:00.000Z' },
  },
  { name: 'Chidi Eze', outcome: 'unchanged', delivery: { state: 'saved' }, isReached: true },
  {
    ...{ name: 'دانا الحسن', isReached: true },
    outcome: 'assigned',
    delivery: { state: 'refused', code: 'graphLearnerLicence' },
  },
] as const;
const given = { course: course(), assignmentType: 'required', dueAt: '2026-12-04T22:59:59.000Z' } as const;
const mostPressing = {
  ...{ title: 'Security Awareness', isOverdue: true, dueAt: '2026-11-20T22:59:59.000Z', progress: 20 },
} as const;

const makers: Readonly<Record<string, Makers>> = {
  welcome: {
    'with a name': (speech) => welcomeCard({ name: 'Alex', mayAssign: true, pressing: null }, speech),
    'something is overdue': (speech) =>
      welcomeCard({ name: 'Alex', mayAssign: true, pressing: { ...mostPressing, entryId: guid() } }, speech),
    'something is due soon, without a name': (speech) =>
      welcomeCard(
        { name: null, mayAssign: false, pressing: { ...mostPressing, isOverdue: false, entryId: guid() } },
        speech,
      ),
    'of somebody without a team': (speech) =>
      welcomeCard({ name: 'Alex', mayAssign: false, pressing: null }, speech),
    'without a name': (speech) => welcomeCard({ name: null, mayAssign: true, pressing: null }, speech),
    'long name': (speech) => welcomeCard({ name: titles.long, mayAssign: true, pressing: null }, speech),
    'markdown name': (speech) =>
      welcomeCard({ name: titles.markdown, mayAssign: true, pressing: null }, speech),
  },
  groupWelcome: {
    'added by somebody': (speech) => groupWelcomeCard({ addedBy: 'Dana Reyes', chatUrl }, speech),
    'added by nobody known': (speech) => groupWelcomeCard({ addedBy: null, chatUrl }, speech),
    'markdown name': (speech) => groupWelcomeCard({ addedBy: titles.markdown, chatUrl }, speech),
    'right-to-left name': (speech) => groupWelcomeCard({ addedBy: titles.rightToLeft, chatUrl }, speech),
  },
  sharedCourse: {
    'with a description': (speech) => shared({ description: DESCRIPTION }, speech),
    'without anything but its title': (speech) =>
      shared({ durationMinutes: null, level: null, format: null }, speech),
    ...ofEachTitle((title, speech) => shared({ title, description: title }, speech)),
  },
  help: {
    'in a group': (speech) => help('', { personal: false, mayAssign: false }, speech),
    overview: (speech) => help('', { personal: true, mayAssign: false }, speech),
    'overview for who leads others': (speech) => help('', { personal: true, mayAssign: true }, speech),
    ...Object.fromEntries(
      commandGroups.map((topic) => [
        topic,
        (speech: Speech) => help(topic, { personal: true, mayAssign: true }, speech),
      ]),
    ),
  },
  courses: {
    'empty catalogue': (speech) => courses({ words: '', match: 'all' }, speech),
    'nothing found': (speech) => courses({ words: `underwater ${titles.markdown}` }, speech),
    'nearest three': (speech) =>
      courses({ match: 'nearest', words: 'fier savety', courses: repeat(3, () => course()) }, speech),
    one: (speech) => courses({ courses: [course()] }, speech),
    'bare course': (speech) =>
      courses({ courses: [course('Bare', { durationMinutes: null, level: null, format: null })] }, speech),
    'first page of many': (speech) =>
      courses(
        {
          match: 'all',
          words: '',
          courses: repeat(COURSES_PAGE, (i) => course(`Course ${i + 1}`)),
          total: 104,
        },
        speech,
      ),
    'a page amid very many': (speech) =>
      courses({ courses: repeat(COURSES_PAGE, () => course()), offset: 4_998, total: 20_000 }, speech),
    ...ofEachTitle((title, speech) =>
      courses(
        {
          words: title.slice(0, 200),
          courses: repeat(COURSES_PAGE, () => course(title)),
          offset: 6,
          total: 40,
        },
        speech,
      ),
    ),
  },
  choice: {
    two: (speech) =>
      choiceCard(
        {
          question: { key: 'reply.whichCourse' },
          options: ['Excel for Beginners', 'Excel Advanced'].map(option),
        },
        speech,
      ),
    many: (speech) =>
      choiceCard(
        {
          question: { key: 'reply.whichToStart' },
          options: repeat(CHOICES_SHOWN, (i) => option(`Course ${i + 1}`)),
        },
        speech,
      ),
    ...ofEachTitle((title, speech) =>
      choiceCard(
        {
          question: { key: 'reply.confirm.start', values: { course: title } },
          options: repeat(CHOICES_SHOWN, () => option(title)),
        },
        speech,
      ),
    ),
  },
  activities: {
    empty: (speech) => activities([], speech),
    one: (speech) => activities([view()], speech),
    ...Object.fromEntries(
      listFilters.flatMap((only) => [
        [`nothing ${only}`, (speech: Speech) => activities([], speech, 0, 0, only)],
        [`${only}, of two pages`, (speech: Speech) => activities([view()], speech, 5, 6, only)],
      ]),
    ),
    'one of each': (speech) => activities(oneOfEach(), speech),
    'required of one, of every kind': (speech) => activities(oneOfEach(), speech, 0, 5, 'required'),
    'without pictures': (speech) => activities(oneOfEach(), speech, 0, 5, undefined, false),
    'with the catalogue’s pictures': (speech) => activities(oneOfEach().map(withThumbnail), speech),
    'assigned by nobody known': (speech) =>
      activities(
        [
          view({
            activity: assignment({ assignmentType: 'peerRecommended', note: null }),
            section: 'assigned',
          }),
        ],
        speech,
      ),
    'on its way': (speech) =>
      activities(
        [view({ onItsWay: true, nextAttemptAt: '2026-11-21T13:05:00.000Z' }), view({ onItsWay: true })],
        speech,
      ),
    'a page amid very many': (speech) =>
      activities(
        repeat(ACTIVITIES_PAGE, () => pressing(titles.plain)),
        speech,
        995,
        2_000,
      ),
    'a last page with one': (speech) => activities([view()], speech, 5, 6),
    ...savedMakers,
    ...ofEachTitle((title, speech) =>
      activities(
        repeat(ACTIVITIES_PAGE, () => pressing(title)),
        speech,
        5,
        40,
      ),
    ),
  },
  activity: {
    'self-initiated': (speech) => activityCard({ activity: view(), mint, refreshFor: '29:1abc' }, speech),
    'not started': (speech) =>
      activityCard(
        { activity: view({ activity: assignment(), section: 'assigned', assignerName: 'Dana Reyes' }), mint },
        speech,
      ),
    'due soon': (speech) =>
      activityCard(
        {
          activity: view({
            activity: assignment({ status: 'inProgress', progress: 5, dueAt: '2026-11-22T22:59:59.000Z' }),
            section: 'dueSoon',
            assignerName: 'Dana Reyes',
          }),
          mint,
        },
        speech,
      ),
    overdue: (speech) => activityCard({ activity: pressing(titles.plain), mint }, speech),
    completed: (speech) =>
      activityCard({ activity: view({ activity: completed, section: 'completed' }), mint }, speech),
    ...Object.fromEntries(
      (['intermediate', 'advanced'] as const).map((level) => [
        level,
        (speech: Speech) =>
          activityCard({ activity: view({ course: course(titles.plain, { level }) }), mint }, speech),
      ]),
    ),
    'already running': (speech) =>
      activityCard({ activity: view(), notice: { key: 'reply.running' }, mint }, speech),
    'on its way': (speech) =>
      activityCard(
        { activity: view({ onItsWay: true, nextAttemptAt: '2026-11-22T13:05:00.000Z' }), mint },
        speech,
      ),
    'long note': (speech) =>
      activityCard(
        {
          activity: view({ activity: assignment({ note: titles.long.repeat(3) }), section: 'assigned' }),
          mint,
        },
        speech,
      ),
    'odd address': (speech) =>
      activityCard(
        {
          activity: view({
            course: course('Odd', { webUrl: 'javascript:alert(1)' }),
            vivaUrl: 'javascript:alert(1)',
          }),
          mint,
        },
        speech,
      ),
    ...ofEachTitle((title, speech) => activityCard({ activity: pressing(title), mint }, speech)),
  },
  receipt: {
    'removal refused': (speech) =>
      receipt(
        { kind: 'removed', after: null, delivery: { state: 'refused', code: 'graphForbidden' }, undo: null },
        speech,
      ),
    'somebody’s due date moved': (speech) => receipt(ofLed({ dueAt: '2026-11-30T12:00:00.000Z' }), speech),
    'somebody’s note changed': (speech) => receipt(ofLed({ note: 'New' }), speech),
    'somebody’s due date taken away': (speech) => receipt(ofLed({ dueAt: null }), speech),
    'withdrawn from somebody': (speech) => receipt({ ...ofLed(), kind: 'removed', after: null }, speech),
    'undone for somebody': (speech) => receipt({ ...ofLed(), kind: 'undone', undo: null }, speech),
    'refused for somebody': (speech) =>
      receipt({ ...ofLed(), delivery: { state: 'refused', code: 'graphLearnerLicence' } }, speech),
    created: (speech) =>
      receipt({ kind: 'created', before: null, after: selfInitiated({ progress: 0 }) }, speech),
    'assignment started': (speech) =>
      receipt(
        { kind: 'assignmentStarted', before: assignment(), after: assignment({ status: 'inProgress' }) },
        speech,
      ),
    saved: (speech) => receipt({}, speech),
    'on its way': (speech) => receipt({ delivery: { state: 'onItsWay', by: null } }, speech),
    'arriving in a moment': (speech) =>
      receipt({ delivery: { state: 'onItsWay', by: '2026-11-21T09:00:10.000Z' } }, speech),
    'on its way by a time': (speech) =>
      receipt({ delivery: { state: 'onItsWay', by: '2026-11-21T13:05:00.000Z' } }, speech),
    completed: (speech) => receipt({ kind: 'completed', after: completed, next: nextUp() }, speech),
    'completed, with an overdue one next': (speech) =>
      receipt(
        {
          ...{ kind: 'completed', after: completed },
          next: { ...nextUp(), dueAt: '2026-11-18T22:59:59.000Z', isOverdue: true },
        },
        speech,
      ),
    'completed, with a long one next': (speech) =>
      receipt(
        {
          ...{ kind: 'completed', after: completed },
          next: { ...nextUp(), course: course(titles.long), dueAt: null },
        },
        speech,
      ),
    'completed, the last one': (speech) =>
      receipt({ kind: 'completed', after: completed, next: null }, speech),
    'completed, and refused': (speech) =>
      receipt(
        {
          ...{ kind: 'completed', after: completed, next: nextUp(), undo: null },
          delivery: { state: 'refused', code: 'graphForbidden' },
        },
        speech,
      ),
    ...Object.fromEntries(
      ['undone', 'changed', 'late', 'refused'].map((why) => [
        `stale, ${why}`,
        (speech: Speech) => receipt({ undo: null, notice: { key: `reply.stale.${why}` } }, speech),
      ]),
    ),
    reopened: (speech) => receipt({ kind: 'reopened', before: completed }, speech),
    edited: (speech) => receipt({ kind: 'edited', before: assignment(), after: assignment() }, speech),
    removed: (speech) => receipt({ kind: 'removed', after: null }, speech),
    'too late to undo': (speech) => receipt({ undo: null }, speech),
    'undone start': (speech) => receipt({ kind: 'undone', after: null, undo: null }, speech),
    'undone removal': (speech) => receipt({ kind: 'undone', before: null, undo: null }, speech),
    'undone progress': (speech) => receipt({ kind: 'undone', undo: null }, speech),
    'undone reopening': (speech) => receipt({ kind: 'undone', after: completed, undo: null }, speech),
    'undone first step': (speech) => receipt({ kind: 'undone', after: assignment(), undo: null }, speech),
    ...Object.fromEntries(
      refusalCodes
        .filter((code) => code.startsWith('graph'))
        .map((code) => [
          `refused ${code}`,
          (speech: Speech) => receipt({ delivery: { state: 'refused', code }, undo: null }, speech),
        ]),
    ),
    'refused start': (speech) =>
      receipt(
        { kind: 'created', before: null, delivery: { state: 'refused', code: 'graphForbidden' }, undo: null },
        speech,
      ),
    ...ofEachTitle((title, speech) => receipt({ course: course(title) }, speech)),
  },
  question: {
    reopen: (speech) =>
      questionCard(
        {
          question: { key: 'reply.reopen', values: { course: 'Fire Safety Basics', progress: 40 } },
          yes: {
            title: { key: 'reply.reopenYes' },
            action: { verb: 'activity.reopen', payload: { entryId: guid(), op: mint(), progress: 40 } },
          },
        },
        speech,
      ),
    ...ofEachTitle((title, speech) =>
      questionCard(
        {
          question: { key: 'reply.remove', values: { course: title, progress: 40 } },
          yes: {
            title: { key: 'reply.removeYes' },
            action: { verb: 'activity.remove', payload: { entryId: guid(), op: mint() } },
            destructive: true,
          },
        },
        speech,
      ),
    ),
  },
  assignForm: {
    empty: (speech) => assignFormCard({ ...form, courses: library(3), people: crowd(3), op: mint() }, speech),
    filled: (speech) => {
      const [chosen, people] = [library(3), crowd(3)];
      return assignFormCard(
        {
          ...form,
          courses: chosen,
          people,
          op: mint(),
          typed: {
            course: chosen[1]?.id ?? '',
            people: people.map(({ id }) => id).join(','),
            assignmentType: 'recommended',
            due: '2026-11-01',
            note: 'Because of the audit.',
          },
          problems: [{ key: 'refusal.dueDateInPast' }, { key: 'refusal.notYourReport' }],
        },
        speech,
      );
    },
    'very many, and a note that is too long': (speech) =>
      assignFormCard(
        {
          ...form,
          courses: library(900),
          people: crowd(150),
          op: mint(),
          typed: { note: titles.long.repeat(9) },
          problems: [{ key: 'refusal.noteTooLong', values: { limit: 1_000 } }],
        },
        speech,
      ),
    'very many': (speech) =>
      assignFormCard({ ...form, courses: library(900), people: crowd(150), op: mint() }, speech),
    ...ofEachTitle((title, speech) =>
      assignFormCard(
        {
          ...form,
          courses: repeat(40, () => ({ id: guid(), title })),
          people: repeat(40, () => ({ id: guid(), displayName: title })),
          op: mint(),
          typed: { note: title },
        },
        speech,
      ),
    ),
  },
  assignResult: {
    one: (speech) => assignResultCard({ ...given, people: [outcomes[0]], undo: undo() }, speech),
    'of every kind': (speech) => assignResultCard({ ...given, people: outcomes, undo: undo() }, speech),
    recommended: (speech) =>
      assignResultCard(
        { ...given, assignmentType: 'recommended', dueAt: null, people: [outcomes[0]], undo: null },
        speech,
      ),
    'very many': (speech) =>
      assignResultCard(
        { ...given, people: repeat(120, (i) => ({ ...outcomes[1], name: `Person ${i + 1}` })), undo: undo() },
        speech,
      ),
    ...ofEachTitle((title, speech) =>
      assignResultCard(
        {
          ...given,
          course: course(title),
          people: repeat(30, () => ({ ...outcomes[3], name: title })),
          undo: undo(),
        },
        speech,
      ),
    ),
  },
  assignedNotice: {
    required: (speech) => notice({}, speech),
    'without date or note': (speech) =>
      notice(
        {
          activity: assignment({ dueAt: null, note: null, assignmentType: 'recommended' }),
          assignerName: null,
        },
        speech,
      ),
    'required, by nobody known': (speech) => notice({ assignerName: null }, speech),
    'recommended by somebody': (speech) =>
      notice({ activity: assignment({ assignmentType: 'recommended' }) }, speech),
    'carried on': (speech) =>
      notice({ activity: assignment({ status: 'inProgress', progress: 40 }) }, speech),
    ...ofEachTitle((title, speech) =>
      notice({ course: course(title), activity: assignment({ note: title }), assignerName: title }, speech),
    ),
  },
  message: {
    'plain answer': (speech) => messageCard({ text: [{ key: 'reply.thanks' }] }, speech),
    'private, in a group': (speech) =>
      messageCard({ text: [{ key: 'refusal.privateOnly' }], chatUrl }, speech),
    refused: (speech) =>
      messageCard(
        {
          text: [{ key: 'refusal.courseNotFound', values: { words: titles.markdown } }],
          reference: 'K7QF-2M',
          buttons: [{ title: { key: 'card.button.browse' }, action: { verb: 'courses.find', payload: {} } }],
        },
        speech,
      ),
    ...ofEachTitle((title, speech) =>
      messageCard(
        { text: [{ key: 'refusal.courseInactive', values: { course: title } }, { key: 'reply.bug' }] },
        speech,
      ),
    ),
  },
};

/** The help as it is, on a topic or with the first examples. */
const help = (topic: string, place: { personal: boolean; mayAssign: boolean }, speech: Speech) =>
  helpCard(
    {
      ...helpOn(topic, speech, { ...place, signIn: false }),
      chatUrl: place.personal ? null : chatUrl,
    },
    speech,
  );

function option(title: string) {
  return {
    title,
    detail: '45 min · Beginner',
    action: { verb: 'activity.show', payload: { entryId: guid() } },
  };
}

const chatUrl = 'https://teams.microsoft.com/l/chat/0/0?users=28:coursemate';
const DESCRIPTION =
  'Where the exits are, whom to call and what not to do. For everybody who works on site, with three short films.';

function shared(rest: Partial<SharedCourseData['course']>, speech: Speech): Card {
  return sharedCourseCard(
    {
      course: { ...course(), description: null, ...rest },
      vivaUrl: 'https://viva.example.com/course',
      op: mint(),
    },
    speech,
  );
}

function pressing(title: string): ActivityView {
  return view({
    course: course(title),
    vivaUrl: `https://viva.example.com/${'a'.repeat(220)}`,
    activity: assignment({
      status: 'inProgress',
      progress: 70,
      dueAt: '2026-11-18T22:59:59.000Z',
      note: title,
    }),
    section: 'overdue',
    assignerName: title,
    onItsWay: true,
    nextAttemptAt: '2026-11-22T13:05:00.000Z',
  });
}

function notice(rest: Partial<ActivityView>, speech: Speech): Card {
  const { activity = assignment(), ...others } = rest;
  if (activity.kind !== 'assignment') throw new Error('A notice is about an assignment');
  const whole = { ...view({ section: 'assigned', assignerName: 'Dana Reyes', ...others }), activity };
  return assignedNoticeCard({ activity: whole, mint }, speech);
}

/** Every card in every state: what the lint checks and the gallery shows. */
export const states: readonly CardState[] = Object.entries({
  ...makers,
  ...nextMakers,
  ...ownReminderMakers,
  ...teamMakers,
  ...reminderMakers,
}).flatMap(([card, ofCard]) => Object.entries(ofCard).map(([state, make]) => ({ card, state, make })));
