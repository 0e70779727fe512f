import type { Verb } from '../../cards/verbs.ts';
import type { RefusalCode } from '../../src/errors.ts';

/** Two activities of Adele's, and what an attacker may have learnt of them. */
export interface Facts {
  /** Assigned by Alex, her manager; in progress. */
  readonly given: { readonly entryId: string; readonly batchId: string; readonly courseId: string };
  /** Another one assigned by Alex; in progress, too. */
  readonly givenForAdmin: string;
  /** Started by Adele herself. */
  readonly own: { readonly entryId: string; readonly operationId: string };
  /** An assignment that Alex has prepared for her and not yet confirmed. */
  readonly draftId: string;
  /** A course that nobody has. */
  readonly courseId: string;
  readonly adele: string;
  /** Fresh for each press, as a card mints it. */
  readonly op: () => string;
}

/** `does`: Graph hears of it; `shows`: answered, nothing changed; a code: refused in those words. */
export type Outcome = 'does' | 'shows' | RefusalCode;

export interface Row {
  readonly payload: (facts: Facts) => Record<string, unknown>;
  /** Adele, in her own chat with the bot. */
  readonly learner: Outcome;
  /** Alex: her manager, who assigned the one course. */
  readonly manager: Outcome;
  /** Isaiah, another report of Alex's. */
  readonly colleague: Outcome;
  /** Megan, Alex's own manager, and so a manager above Adele. */
  readonly managerAbove: Outcome;
  /** Jürgen, a learning admin who leads nobody. */
  readonly learningAdmin: Outcome;
  /** Adele, where others read along. */
  readonly group: Outcome;
}

const everybody = (outcome: Outcome) => ({
  learner: outcome,
  manager: outcome,
  colleague: outcome,
  managerAbove: outcome,
  learningAdmin: outcome,
});
/** Only the learner's: for all others it might as well not exist. */
const learnersOnly = (outcome: Outcome) => ({
  ...everybody('activityNotFound'),
  learner: outcome,
  group: 'privateOnly' as const,
});

/** Only hers who prepared or gave it. */
const preparersOnly = (outcome: Outcome) => ({
  ...everybody('formOutdated'),
  manager: outcome,
  group: 'privateOnly' as const,
});

/** Only theirs who lead somebody. */
const leadersOnly = {
  ...everybody('noTeam'),
  manager: 'shows' as const,
  managerAbove: 'shows' as const,
  group: 'privateOnly' as const,
};
/** Only theirs who gave the assignment, or are learning admins. */
const giversOnly = (outcome: Outcome) => ({
  ...everybody('activityNotFound'),
  manager: outcome,
  learningAdmin: outcome,
  group: 'privateOnly' as const,
});

/** Only theirs who are learning admins. */
const adminsOnly = {
  ...everybody('adminsOnly'),
  learningAdmin: 'shows' as const,
  group: 'privateOnly' as const,
};

/** Every verb, with a press that is honest for one role, done by every role. */
export const verbMatrix: { readonly [V in Verb]?: Row } = {
  'home.show': { payload: () => ({}), ...everybody('shows'), group: 'shows' },
  'courses.find': { payload: () => ({ words: 'excel' }), ...everybody('shows'), group: 'shows' },
  'next.show': { payload: () => ({ minutes: 20 }), ...everybody('shows'), group: 'privateOnly' },
  'saved.show': { payload: () => ({}), ...everybody('shows'), group: 'privateOnly' },
  'course.save': { payload: ({ courseId }) => ({ courseId }), ...everybody('shows'), group: 'privateOnly' },
  'course.unsave': {
    payload: ({ courseId }) => ({ courseId }),
    ...everybody('notSaved'),
    group: 'privateOnly',
  },
  'course.decline': {
    payload: ({ courseId }) => ({ courseId }),
    ...everybody('shows'),
    group: 'privateOnly',
  },
  'course.about': { payload: ({ courseId }) => ({ courseId }), ...everybody('shows'), group: 'shows' },
  'course.plan': {
    payload: ({ courseId }) => ({ courseId, day: '2026-12-04', time: '14:00', minutes: 60 }),
    ...everybody('shows'),
    group: 'privateOnly',
  },
  'activity.why': { payload: ({ given }) => ({ entryId: given.entryId }), ...learnersOnly('shows') },
  'course.start': {
    payload: ({ courseId, op }) => ({ courseId, op: op() }),
    ...everybody('does'),
    // a shared course is started from where it was shared, and answered in one's own chat
    group: 'does',
    // the press in the group has done it, so this one only shows how far it is
    learner: 'shows',
  },
  'course.report': {
    payload: ({ courseId, op }) => ({ courseId, op: op(), progress: '30' }),
    ...everybody('does'),
    group: 'privateOnly',
  },
  'course.retake': {
    payload: ({ courseId, op }) => ({ courseId, op: op() }),
    ...everybody('does'),
    group: 'privateOnly',
  },
  'activities.show': { payload: () => ({}), ...everybody('shows'), group: 'privateOnly' },
  'activity.show': { payload: ({ given }) => ({ entryId: given.entryId }), ...learnersOnly('shows') },
  'activity.update': {
    payload: ({ given, op }) => ({ entryId: given.entryId, op: op(), progress: '30' }),
    ...learnersOnly('does'),
  },
  'activity.complete': {
    payload: ({ given, op }) => ({ entryId: given.entryId, op: op() }),
    ...learnersOnly('does'),
  },
  'activity.reopen': {
    payload: ({ given, op }) => ({ entryId: given.entryId, op: op(), progress: 20 }),
    ...learnersOnly('does'),
  },
  'activity.askRemove': { payload: ({ own }) => ({ entryId: own.entryId }), ...learnersOnly('shows') },
  'activity.remove': {
    payload: ({ own, op }) => ({ entryId: own.entryId, op: op() }),
    ...learnersOnly('does'),
  },
  'change.undoLast': {
    payload: ({ op }) => ({ op: op() }),
    ...everybody('nothingToUndo'),
    manager: 'undoSuperseded',
    learner: 'does',
    group: 'privateOnly',
  },
  'change.undo': {
    payload: ({ own, op }) => ({ operationId: own.operationId, op: op() }),
    ...everybody('nothingToUndo'),
    learner: 'does',
    group: 'privateOnly',
  },
  'assign.open': {
    payload: () => ({}),
    learner: 'notAManager',
    manager: 'shows',
    colleague: 'notAManager',
    managerAbove: 'shows',
    learningAdmin: 'shows',
    group: 'privateOnly',
  },
  'assign.submit': {
    payload: ({ courseId, adele, op }) => ({
      course: courseId,
      people: adele,
      assignmentType: 'required',
      op: op(),
    }),
    learner: 'notAManager',
    manager: 'shows',
    colleague: 'notAManager',
    managerAbove: 'notYourReport',
    learningAdmin: 'shows',
    group: 'privateOnly',
  },
  'assign.page': { payload: ({ draftId }) => ({ draftId }), ...preparersOnly('shows') },
  'assign.change': { payload: ({ draftId }) => ({ draftId }), ...preparersOnly('shows') },
  'assign.confirm': { payload: ({ draftId, op }) => ({ draftId, op: op() }), ...preparersOnly('does') },
  'assign.retry': {
    payload: ({ given, op }) => ({ batchId: given.batchId, op: op() }),
    ...preparersOnly('shows'),
  },
  'lead.go': {
    payload: ({ adele, courseId }) => ({ deed: 'assign', people: [adele], courses: [courseId] }),
    learner: 'notAManager',
    manager: 'shows',
    colleague: 'notAManager',
    managerAbove: 'notYourReport',
    learningAdmin: 'shows',
    group: 'privateOnly',
  },
  'team.remind': {
    payload: ({ given, op }) => ({ entryIds: [given.entryId], op: op() }),
    ...everybody('activityNotFound'),
    manager: 'shows',
    managerAbove: 'shows',
    learningAdmin: 'shows',
    group: 'privateOnly',
  },
  'team.show': { payload: () => ({}), ...leadersOnly },
  'team.person': {
    payload: ({ adele }) => ({ learnerId: adele }),
    ...everybody('activityNotFound'),
    manager: 'shows',
    managerAbove: 'shows',
    learningAdmin: 'shows',
    group: 'privateOnly',
  },
  'team.course': {
    payload: ({ given }) => ({ courseId: given.courseId }),
    ...leadersOnly,
    // none of her own reports has it
    managerAbove: 'activityNotFound',
  },
  'team.nudge': {
    payload: ({ given, op }) => ({ entryId: given.entryId, op: op() }),
    ...everybody('activityNotFound'),
    // theirs to remind, but not overdue
    manager: 'nothingToNudge',
    managerAbove: 'nothingToNudge',
    learningAdmin: 'nothingToNudge',
    group: 'privateOnly',
  },
  'team.nudgeAll': { payload: ({ op }) => ({ op: op() }), ...leadersOnly },
  'team.export': { payload: () => ({}), ...leadersOnly },
  'reminders.snooze': {
    payload: ({ given }) => ({ entryId: given.entryId, days: 1 }),
    ...learnersOnly('shows'),
  },
  'reminders.why': {
    payload: ({ given }) => ({ entryId: given.entryId, kinds: 'due' }),
    ...learnersOnly('shows'),
  },
  'reminders.less': { payload: () => ({ kind: 'due' }), ...everybody('shows'), group: 'privateOnly' },
  'reminders.release': {
    payload: () => ({ day: '2026-11-25' }),
    ...everybody('adminsOnly'),
    learningAdmin: 'shows',
    group: 'privateOnly',
  },
  'audit.export': { payload: () => ({}), ...adminsOnly },
  // nothing has been counted yet
  'report.show': { payload: () => ({}), ...adminsOnly, learningAdmin: 'notCounted' },
  'report.course': { payload: ({ courseId }) => ({ courseId }), ...adminsOnly, learningAdmin: 'notCounted' },
  'report.export': { payload: () => ({}), ...adminsOnly, learningAdmin: 'notCounted' },
  'given.change': { payload: ({ given }) => ({ entryId: given.entryId }), ...giversOnly('shows') },
  'given.save': {
    payload: ({ given, op }) => ({ entryId: given.entryId, op: op(), due: '2026-12-24' }),
    ...giversOnly('does'),
  },
  'given.askWithdraw': { payload: ({ given }) => ({ entryId: given.entryId }), ...giversOnly('shows') },
  'given.withdraw': {
    payload: ({ given, op }) => ({ entryId: given.entryId, op: op() }),
    ...giversOnly('does'),
  },
  'given.move': {
    payload: ({ given, op }) => ({ entryIds: [given.entryId], op: op(), due: '2026-12-24' }),
    ...giversOnly('does'),
  },
  'given.withdrawAll': {
    payload: ({ given, op }) => ({ entryIds: [given.entryId], op: op() }),
    ...giversOnly('does'),
  },
  'time.open': { payload: ({ given }) => ({ entryId: given.entryId }), ...learnersOnly('moreTimeNotDue') },
  'time.ask': {
    payload: ({ given, op }) => ({ entryId: given.entryId, op: op(), due: '2026-12-24' }),
    ...learnersOnly('moreTimeNotDue'),
  },
  'time.answer': {
    payload: ({ op }) => ({ requestId: 'no-such-request', op: op(), decision: 'grant' }),
    ...everybody('moreTimeOver'),
    group: 'privateOnly',
  },
  'privacy.show': { payload: () => ({}), ...everybody('shows'), group: 'privateOnly' },
  'privacy.askForget': { payload: () => ({}), ...everybody('shows'), group: 'privateOnly' },
  'privacy.forget': { payload: ({ op }) => ({ op: op() }), ...everybody('shows'), group: 'privateOnly' },
  'reminders.list': { payload: () => ({}), ...everybody('shows'), group: 'privateOnly' },
  'reminders.add': {
    payload: ({ courseId, op }) => ({ courseId, op: op(), day: '2026-12-04', time: '09:00' }),
    // as the organisation of these tests has it
    ...everybody('remindersOff'),
    group: 'privateOnly',
  },
  'reminders.edit': {
    payload: () => ({ reminderId: 'no-such-reminder' }),
    ...everybody('reminderGone'),
    group: 'privateOnly',
  },
  'reminders.save': {
    payload: () => ({ reminderId: 'no-such-reminder', day: '2026-12-04', time: '09:00', every: 'once' }),
    ...everybody('reminderGone'),
    group: 'privateOnly',
  },
  'reminders.remove': {
    payload: () => ({ reminderId: 'no-such-reminder' }),
    ...everybody('reminderGone'),
    group: 'privateOnly',
  },
  'reminders.settings': { payload: () => ({}), ...everybody('shows'), group: 'privateOnly' },
  'reminders.wish': { payload: () => ({ wish: 'weeklyOn' }), ...everybody('shows'), group: 'privateOnly' },
  'question.no': { payload: () => ({}), ...everybody('shows'), group: 'privateOnly' },
};

/** Other ways to press some of them. */
export const otherPresses: readonly (readonly [Verb, string, Row])[] = [
  [
    'home.show',
    'on a topic',
    { payload: () => ({ topic: 'learning' }), ...everybody('shows'), group: 'shows' },
  ],
  [
    'activity.update',
    'with what a button says',
    {
      payload: ({ given, op }) => ({ entryId: given.entryId, op: op(), at: 50 }),
      ...learnersOnly('does'),
    },
  ],
  [
    'activity.update',
    'with the number that the card wrote',
    {
      payload: ({ given, op }) => ({ entryId: given.entryId, op: op(), progress: '20', preset: 20 }),
      ...learnersOnly('does'),
    },
  ],
];
