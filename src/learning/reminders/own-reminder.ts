import { type Day, daysLater } from '../due-day.ts';
import type { LocalTime, Weekday } from './wishes.ts';

/** When an own reminder comes again. `weekly` with `everyWeeks` 2 is every other week. */
export type Recurrence =
  | { readonly kind: 'once' }
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekly'; readonly weekdays: readonly Weekday[]; readonly everyWeeks: number };

/** A reminder that a person made for themselves. */
export interface OwnReminder {
  readonly id: string;
  readonly tenantId: string;
  readonly userId: string;
  /** The course it is about; null for all that is open. */
  readonly courseId: string | null;
  /** Where the person is then, in whatever zone. */
  readonly at: LocalTime;
  readonly recurrence: Recurrence;
  /** The next day on which it comes. */
  readonly nextOn: Day;
}

/** What a person may change of one. */
export type OwnReminderChange = Partial<Pick<OwnReminder, 'courseId' | 'at' | 'recurrence' | 'nextOn'>>;

/** Most a person can have: enough for anybody, and what is listed and planned for one stays small. */
export const MOST_OWN_REMINDERS = 50;

const WEEK = 7;

/** The day after `day` on which it comes again; undefined for one that comes once. */
export function comesAgain(recurrence: Recurrence, day: Day): Day | undefined {
  if (recurrence.kind === 'once') return undefined;
  if (recurrence.kind === 'daily') return daysLater(day, 1);
  const today = weekdayOf(day);
  const later = recurrence.weekdays.filter((weekday) => weekday > today);
  const [first] = [...(later.length > 0 ? later : recurrence.weekdays)].sort();
  if (first === undefined) return undefined;
  const weeks = later.length > 0 ? 0 : recurrence.everyWeeks;
  return daysLater(day, weeks * WEEK + first - today);
}

/** The weekday of a calendar day. */
export function weekdayOf(day: Day): Weekday {
  return (new Date(day).getUTCDay() || WEEK) as Weekday;
}
