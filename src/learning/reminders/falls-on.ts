import type { Activity, Assignment } from '../activities/activity.ts';
import { type Day, dueDay } from '../due-day.ts';
import { comesAgain, type OwnReminder, weekdayOf } from './own-reminder.ts';
import type { ReminderWishes, Span, UnaskedKind } from './wishes.ts';
import {
  askedTimeOf,
  daysBetween,
  gapsAround,
  isSpokenOn,
  isWithin,
  localOf,
  momentOf,
  nextMoment,
  silences,
  type UsualTime,
  workingTimeOf,
} from './working-time.ts';

/** How the organisation has it. */
export interface ReminderRules {
  readonly workingTime: UsualTime;
  /** Days before and after the due day on which a learner is reminded. */
  readonly daysBefore: readonly number[];
  readonly daysAfter: readonly number[];
  /** Kinds that are switched off for everybody. */
  readonly off: readonly (UnaskedKind | 'own' | 'weekly')[];
}

/** An activity as reminders look at it. */
export interface RemindedActivity {
  readonly entryId: string;
  readonly activity: Activity;
  /** Whether Graph has it: of what it has yet to hear, and may refuse, nobody is reminded. */
  readonly isConfirmed: boolean;
}

/** What is known of a person when it is decided what to say to them. */
export interface Person {
  /** IANA. */
  readonly zone: string;
  readonly wishes: ReminderWishes;
  readonly activities: readonly RemindedActivity[];
  readonly own: readonly OwnReminder[];
  /** Whether they may lead somebody. */
  readonly leads: boolean;
}

/** What falls on one day for a person, in the message of that day. */
export interface DaysNews {
  readonly due: readonly string[];
  readonly overdue: readonly string[];
  /** What they put off until now. */
  readonly snoozed: readonly string[];
  readonly weekly: boolean;
  readonly team: boolean;
}

/** What the message of this day is about. Nothing on days and for people who want none. */
export function fallsOn(day: Day, person: Person, rules: ReminderRules): DaysNews {
  const { wishes, activities, zone } = person;
  const time = workingTimeOf(rules.workingTime, wishes, zone);
  const nothing = { due: [], overdue: [], snoozed: [], weekly: false, team: false };
  if (wishes.stopped || !isSpokenOn(day, time, wishes)) return nothing;
  const gaps = gapsAround(day, time.days);
  const isOn = (kind: UnaskedKind) => !rules.off.includes(kind) && !wishes.off.includes(kind);
  const open = activities.filter(
    ({ activity, isConfirmed }) => isConfirmed && activity.status !== 'completed',
  );
  const kinds = open.map((one) => ({ one, kind: kindOn(day, gaps, one, person, rules) }));
  const of = (wanted: string) => kinds.flatMap(({ one, kind }) => (kind === wanted ? [one.entryId] : []));
  const isFirstOfWeek = weekdayOf(day) <= gaps.before;
  return {
    due: isOn('due') ? of('due') : [],
    overdue: isOn('overdue') ? of('overdue') : [],
    snoozed: of('snoozed'),
    weekly: isFirstOfWeek && wishes.weekly && !rules.off.includes('weekly') && open.length > 0,
    team: isFirstOfWeek && person.leads && isOn('team'),
  };
}

interface Gaps {
  readonly before: number;
  readonly after: number;
}

/**
 * Why an open activity is spoken of on this working day. What falls on a day of rest is said on the last working day before, when
 * it is ahead, and on the first after, when it is over; what somebody slept through, when they are back.
 */
function kindOn(
  day: Day,
  gaps: Gaps,
  { entryId, activity }: RemindedActivity,
  { wishes, zone }: Person,
  rules: ReminderRules,
): 'due' | 'overdue' | 'snoozed' | undefined {
  const own = wishes.snoozes.filter((snooze) => snooze.entryId === entryId);
  if (own.some((span) => isWithin(day, span))) return undefined;
  /** The days since the working day before. */
  const isNew = (ago: number) => ago >= 0 && ago < gaps.before;
  if (own.some(({ until }) => isNew(daysBetween(until, day)))) return 'snoozed';
  if (activity.kind !== 'assignment' || activity.dueAt === null) return undefined;
  const due = dueDay(activity.dueAt, zone);
  const left = daysBetween(day, due);
  if (rules.daysBefore.some((n) => left - n >= 0 && left - n < gaps.after))
    // the notice of an assignment says when it is due
    return isGivenOn(day, activity, zone) ? undefined : 'due';
  if (rules.daysAfter.some((n) => isNew(-left - n))) return 'overdue';
  const missed = (span: Span) => isNew(daysBetween(span.until, day)) && hasMark(span, due, rules);
  if (silences(wishes).some(missed)) return left < 0 ? 'overdue' : 'due';
  return undefined;
}

function isGivenOn(day: Day, { assignedAt }: Assignment, zone: string): boolean {
  return assignedAt !== null && localOf(new Date(assignedAt), zone).day === day;
}

/** Whether a day on which something due on `due` would have been spoken of lies within this span. */
function hasMark({ from, until }: Span, due: Day, { daysBefore, daysAfter }: ReminderRules): boolean {
  const [first, last] = [daysBetween(due, from), daysBetween(due, until)];
  return [...daysBefore.map((n) => -n), ...daysAfter].some((mark) => mark >= first && mark < last);
}

/** When an own reminder comes, given what the person wishes; undefined when they want nothing. */
export function comesAt(
  { nextOn, at }: Pick<OwnReminder, 'nextOn' | 'at'>,
  { zone, wishes }: Pick<Person, 'zone' | 'wishes'>,
): Date | undefined {
  if (wishes.stopped) return undefined;
  return nextMoment(momentOf(nextOn, at, zone), { zone, time: askedTimeOf(wishes), wishes });
}

/** The same reminder when it has come or was missed, and today is `day`; undefined for one that comes once. */
export function afterwards(reminder: OwnReminder, day: Day): OwnReminder | undefined {
  let nextOn: Day | undefined = reminder.nextOn;
  while (nextOn !== undefined && nextOn <= day) nextOn = comesAgain(reminder.recurrence, nextOn);
  return nextOn === undefined ? undefined : { ...reminder, nextOn };
}
