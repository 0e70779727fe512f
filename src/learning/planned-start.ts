import { DateTime } from 'luxon';

/** When no time is said: the beginning of a working day. */
const FIRST_HOUR = 9;
const SATURDAY = 6;

/** What somebody said of when; null where they did not. */
export interface WhenSaid {
  /** `YYYY-MM-DD` */
  readonly day: string | null;
  /** `14:30` */
  readonly time: string | null;
}

/**
 * The moment that somebody in this zone (IANA) means. Without a day it is the next such time, without a time the beginning of
 * the day or, once that is over, the next full hour; without either the next working day. Null for a moment that is over.
 */
export function plannedStart({ day, time }: WhenSaid, timeZone: string, now: Date): Date | null {
  const here = DateTime.fromJSDate(now, { zone: timeZone });
  const [hour = FIRST_HOUR, minute = 0] = (time ?? '').split(':').filter(Boolean).map(Number);
  const on = (date: DateTime) => date.set({ hour, minute, second: 0, millisecond: 0 });
  if (day === null && time === null) return on(nextWorkingDay(here)).toJSDate();
  const asked = on(day === null ? here : DateTime.fromISO(day, { zone: timeZone }));
  if (asked > here) return asked.toJSDate();
  if (day === null) return on(here.plus({ days: 1 })).toJSDate();
  const isToday = asked.hasSame(here, 'day');
  return isToday && time === null ? here.startOf('hour').plus({ hours: 1 }).toJSDate() : null;
}

function nextWorkingDay(day: DateTime): DateTime {
  const next = day.plus({ days: 1 });
  return next.weekday >= SATURDAY ? nextWorkingDay(next) : next;
}
