import { DateTime } from 'luxon';
import { DAY, type Instant } from '../clock.ts';
import { Refusal } from '../errors.ts';

/** A calendar day, `2026-12-04`. */
export type Day = string;

/** What time it is for a person: the moment, and the day of it in their zone. */
export interface Moment {
  readonly now: Date;
  readonly today: Day;
}

/** What time it is where a learner is: a day is over when it has ended for them, whoever looks. */
export type MomentOf = (learnerId: string) => Moment;

/** A due date further ahead is treated as a typing error. */
const MAX_YEARS_AHEAD = 10;

/** Noon, where we say a day; midnight and the last second are how other systems do. */
const NOON = 'T12:00:00.000Z';
const MIDNIGHT = 'T00:00:00.000Z';
const LAST_SECOND = 'T23:59:59.';
const DATE = 10;

/**
 * A day as Graph's type holds it, which has no days: noon UTC, which is that very day for clients in every zone from UTC-12 to
 * UTC+11, whether they show it in their own zone or as it stands. To us it is a day, and the same one everywhere.
 */
export function dueOn(day: Day): Instant {
  return `${day}${NOON}`;
}

/** The day that a due date means; undefined where it means a moment, which other systems may set. */
export function dayMeant(dueAt: Instant): Day | undefined {
  // no pattern: it is asked three times for each line of a list
  const isDay =
    dueAt.startsWith(NOON, DATE) || dueAt.startsWith(MIDNIGHT, DATE) || dueAt.startsWith(LAST_SECOND, DATE);
  return isDay ? dueAt.slice(0, DATE) : undefined;
}

/** The day of a due date for people in this zone (IANA). */
export function dueDay(dueAt: Instant, timeZone: string): Day {
  return dayMeant(dueAt) ?? DateTime.fromISO(dueAt, { zone: timeZone }).toFormat('yyyy-MM-dd');
}

/** Milliseconds until something is due, negative when it is overdue; a day is over when it has ended for the person. */
export function timeLeft(dueAt: Instant, { now, today }: Moment): number {
  const day = dayMeant(dueAt);
  if (day === undefined) return Date.parse(dueAt) - now.getTime();
  return day === today ? 0 : Date.parse(day) - Date.parse(today);
}

/**
 * The due date for a day that somebody in this zone (IANA) picked or typed. Refuses what is no day, and days that are over in
 * that zone.
 */
export function readDueDay(typed: string, timeZone: string, now: Date): Instant {
  const day = DateTime.fromFormat(typed.trim(), 'yyyy-MM-dd', { zone: timeZone });
  if (!day.isValid) throw new Refusal('dueDateInvalid');
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
  if (day < today) throw new Refusal('dueDateInPast');
  if (day > today.plus({ years: MAX_YEARS_AHEAD })) throw new Refusal('dueDateInvalid');
  return dueOn(day.toFormat('yyyy-MM-dd'));
}

export function daysLater(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
