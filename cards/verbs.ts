import { z } from 'zod';
import type { ListFilter } from '../src/learning/activities/own-activities.ts';
import type { Aspect } from '../src/learning/catalogue/course-question.ts';
import type { LeadDeed } from '../src/learning/team/lead-deed.ts';

/** In `people`, means all direct reports. */
export const EVERY_REPORT = 'everyReport';

/** Most people who are chosen one by one; for more there are groups and everybody below. */
export const MOST_NAMED = 200;

/**
 * Every action a card can carry: its verb and the payload the card writes and the bot reads.
 * Payloads come back from the person's device, so ids in them are only look-up keys.
 */
const id = (least: number, most: number) =>
  z
    .string()
    .min(least)
    .max(most)
    // dots alone would mean another path of Graph's
    .regex(/^(?!\.+$)[^\p{Cc}\p{Cs}]*$/u);
const entryId = id(1, 64);
const courseId = id(1, 256);
/** Minted into the card, so that pressing it twice is one change. */
const op = id(8, 64);
const offset = z.coerce.number().int().min(0).max(1_000_000).default(0);
/** What an input sends: text or a number; the rules judge it. */
const typed = z.union([z.string().max(5_000), z.number()]);

const percent = z.number().int().min(0).max(100);

const draftId = id(8, 64);
/** What a box to tick sends. */
const ticked = z.string().max(8).optional();
const previewInputs = { leftOut: z.string().max(2_000).optional(), takeOver: ticked };

/** An Entra object id; they are compared as text. */
const personId = z.guid().toLowerCase();
const people = z
  .string()
  .max(40_000)
  .superRefine((text, context) => {
    const ids = idsIn(text).filter((one) => one !== EVERY_REPORT);
    if (ids.length > MOST_NAMED) context.addIssue({ code: 'custom', params: { refuses: 'tooManyNamed' } });
    else if (!ids.every((one) => personId.safeParse(one).success)) context.addIssue({ code: 'custom' });
  });
const requestId = id(8, 64);
const scope = z.enum(['reports', 'below']).default('reports');
/** Most people or courses that one sentence names, and most activities that one press changes. */
const MOST_SAID = 40;
export const MOST_AT_ONCE = 100;
const said = id(1, 256);
/** What may have to wait until it is settled whom or what it is about. */
const settledLater = [
  ...(['assign', 'correct', 'person', 'course', 'remind', 'withdraw', 'due', 'reportCourse'] as const),
] satisfies readonly LeadDeed[];
const entryIds = z.array(entryId).min(1).max(MOST_AT_ONCE);
const terms = { due: z.string().max(64).optional(), note: z.string().max(5_000).optional() };

const aspects = [
  ...(['subject', 'duration', 'level', 'skills', 'language'] as const),
  ...(['easier', 'harder', 'shorter', 'similar'] as const),
] as const satisfies readonly Aspect[];
/** A day and a time of it. */
const day = z.iso.date().optional();
const time = z.iso.time({ precision: -1 }).optional();
/** How many days later something is to be due, or to be said. */
const later = z.coerce.number().int().min(1).max(366).optional();
/** By how many days a due date is moved. */
const moved = z.int().min(-366).max(366).optional();
/** Minutes somebody has, or plans: half a day at most. */
const minutes = z.coerce.number().int().min(1).max(720).optional();

const reminderId = id(8, 64);
/** How often a reminder comes; of other spellings none is known. */
export const frequencies = ['once', 'daily', 'weekly', 'otherWeek'] as const;
/** When a reminder comes; the weekdays 1 to 7 are joined by commas. */
const comes = {
  ...{ day, time },
  every: z.enum(frequencies).optional(),
  weekdays: z
    .string()
    .regex(/^[1-7](,[1-7]){0,6}$/)
    .optional(),
};
/** What can be wished by a button: what is switched on or off, and going back to what the organisation has set. */
const wishes = [
  ...(['stop', 'start', 'back', 'weeklyOn', 'weeklyOff'] as const),
  ...(['dueOn', 'overdueOn', 'teamOn', 'usualHours', 'usualDays', 'unsnooze'] as const),
] as const;

const listFilters = [
  ...(['overdue', 'finished', 'required', 'dueSoon'] as const),
] as const satisfies readonly ListFilter[];

export const verbs = {
  /** `topic`: what to help with; the overview where there is none of that name. */
  'home.show': z.object({ topic: z.string().max(32).optional() }),
  'next.show': z.object({ minutes }),
  'saved.show': z.object({ offset }),
  // each is the same when it comes twice, so it needs no operation id
  'course.save': z.object({ courseId }),
  'course.unsave': z.object({ courseId }),
  'course.decline': z.object({ courseId, minutes }),
  'course.about': z.object({
    courseId,
    aspect: z.enum(aspects).default('subject'),
    language: z.string().max(16).optional(),
  }),
  'course.plan': z.object({ courseId, day, time, minutes }),
  'courses.find': z.object({ words: z.string().max(200).default(''), offset }),
  'course.start': z.object({ courseId, op }),
  'course.retake': z.object({ courseId, op }),
  'course.report': z.object({ courseId, op, progress: typed }),
  'activities.show': z.object({ offset, only: z.enum(listFilters).optional() }),
  'activity.show': z.object({ entryId }),
  'activity.why': z.object({ entryId }),
  /** `at`: what a button says, whatever stands in the field beside it; `preset`: what the card itself wrote into that field. */
  'activity.update': z.object({
    ...{ entryId, op },
    progress: typed.optional(),
    at: percent.optional(),
    preset: percent.optional(),
  }),
  'activity.complete': z.object({ entryId, op }),
  'activity.reopen': z.object({ entryId, op, progress: typed }),
  'activity.askRemove': z.object({ entryId }),
  'activity.remove': z.object({ entryId, op }),
  'change.undoLast': z.object({ op }),
  'change.undo': z.object({ operationId: id(8, 64), op }),
  'assign.open': z.object({ courseId: courseId.optional() }),
  'assign.submit': z.object({
    op,
    course: z.string().max(256).optional(),
    people: people.optional(),
    assignmentType: z.string().max(32).optional(),
    ...terms,
    includeTeams: ticked,
    anyone: people.optional(),
    group: z.union([z.literal(''), personId]).optional(),
  }),
  /** `leftOut`: ids joined by commas, as a multi-select sends them; it speaks of the page that was shown. */
  'assign.page': z.object({ draftId, offset, ...previewInputs }),
  'assign.confirm': z.object({ draftId, op, ...previewInputs }),
  'assign.change': z.object({ draftId }),
  /** Something said about people one leads, with whom or which course it is filled in: each an id, or what was typed for it. */
  'lead.go': z.object({
    deed: z.enum(settledLater),
    people: z.array(said).max(MOST_SAID).default([]),
    except: z.array(said).max(MOST_SAID).default([]),
    courses: z.array(said).max(MOST_SAID).default([]),
    all: z.enum(['reports', 'overdue', 'unfinished']).optional(),
    unfinished: said.optional(),
    ...{ due: day, days: moved },
    assignmentType: z.string().max(32).optional(),
    note: z.string().max(1_000).optional(),
  }),
  'assign.retry': z.object({ batchId: id(8, 64), op }),
  'privacy.show': z.object({}),
  'privacy.askForget': z.object({}),
  'privacy.forget': z.object({ op }),
  'team.show': z.object({ by: z.enum(['person', 'course']).default('person'), scope, offset }),
  'team.person': z.object({ learnerId: personId, scope, offset }),
  'team.course': z.object({ courseId, scope, offset }),
  'team.nudge': z.object({ entryId, op }),
  'team.remind': z.object({ entryIds, op }),
  'team.nudgeAll': z.object({ scope, op }),
  'team.export': z.object({ scope }),
  'audit.export': z.object({}),
  'report.show': z.object({ by: z.enum(['course', 'assigner']).default('course'), offset }),
  'report.course': z.object({ courseId, after: z.string().max(64).default('') }),
  'report.export': z.object({}),
  'given.change': z.object({ entryId }),
  'given.save': z.object({ entryId, op, ...terms }),
  'given.move': z.object({ entryIds, op, due: day, days: moved }),
  'given.withdrawAll': z.object({ entryIds, op }),
  'given.askWithdraw': z.object({ entryId }),
  'given.withdraw': z.object({ entryId, op }),
  'time.open': z.object({ entryId, days: later, day }),
  'time.ask': z.object({ entryId, op, ...terms }),
  'time.answer': z.object({ requestId, op, decision: z.enum(['grant', 'decline']), ...terms }),
  /** Without an entry: everything. Without days it asks. */
  'reminders.snooze': z.object({ entryId: entryId.optional(), days: later }),
  /** `kinds`: what the message was about, joined by commas. */
  'reminders.why': z.object({ entryId: entryId.optional(), kinds: z.string().max(60).default('') }),
  'reminders.less': z.object({ kind: z.enum(['due', 'overdue', 'team', 'weekly', 'all']).optional() }),
  'reminders.release': z.object({ day: z.iso.date() }),
  'reminders.list': z.object({ offset }),
  /** Without a course it is about all that is open; without a time it asks when. */
  'reminders.add': z.object({ courseId: courseId.optional(), op, ...comes, minutes }),
  'reminders.edit': z.object({ reminderId }),
  'reminders.save': z.object({ reminderId, ...comes }),
  'reminders.remove': z.object({ reminderId }),
  'reminders.settings': z.object({}),
  'reminders.wish': z.object({ wish: z.enum(wishes) }),
  'question.no': z.object({}),
} as const;

/** People's ids as a multi-select sends them, joined by commas: each once, in lower case. */
export function idsIn(typed: string | undefined): readonly string[] {
  const ids = (typed ?? '').split(',').map((one) => one.trim());
  const compared = ids.map((one) => (one === EVERY_REPORT ? one : one.toLowerCase()));
  return [...new Set(compared)].filter((one) => one !== '');
}

export type Verb = keyof typeof verbs;
export type Payload<V extends Verb> = z.output<(typeof verbs)[V]>;
/** What a card writes: the payload before defaults and without what the person's inputs add. */
export type CardPayload<V extends Verb> = z.input<(typeof verbs)[V]>;
