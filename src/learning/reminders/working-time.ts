import { DateTime } from 'luxon';
import { DAY } from '../../clock.ts';
import { type Day, daysLater } from '../due-day.ts';
import { weekdayOf } from './own-reminder.ts';
import type { LocalTime, ReminderWishes, Span, Weekday } from './wishes.ts';
import { workdaysIn } from './working-week.ts';

/** Days and hours in which the bot may speak by itself: from `from` up to, not including, `to`. */
export interface WorkingTime {
  readonly days: readonly Weekday[];
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** The same as an organisation sets it; `days` is null where it is to be as people work where they are. */
export interface UsualTime extends Omit<WorkingTime, 'days'> {
  readonly days: readonly Weekday[] | null;
}

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** Whatever anybody has set, nothing comes at night. */
const MORNING: LocalTime = '06:00';
const NIGHT: LocalTime = '22:00';
/** The furthest that a permitted day can be beyond the end of a span. */
const WEEK = 7;

/** When what a person in this zone (IANA) did not ask for may come: as they wish, else as the organisation has it. */
export function workingTimeOf(organisation: UsualTime, wishes: ReminderWishes, zone: string): WorkingTime {
  const from = later(wishes.quietBefore ?? organisation.from, MORNING);
  const to = sooner(wishes.quietAfter ?? organisation.to, NIGHT);
  const days =
    wishes.quietDays === null ? (organisation.days ?? workdaysIn(zone)) : daysBut(wishes.quietDays);
  // one of the two is the organisation's, and the person's leaves nothing of it
  if (from >= to && wishes.quietAfter === null) return { days, from, to: NIGHT };
  if (from >= to && wishes.quietBefore === null) return { days, from: MORNING, to };
  return { days, from, to };
}

/** When own reminders may come: at any time by day but when the person wants quiet. */
export function askedTimeOf(wishes: ReminderWishes): WorkingTime {
  return {
    days: wishes.quietDays === null ? everyDay : daysBut(wishes.quietDays),
    from: later(wishes.quietBefore ?? MORNING, MORNING),
    to: sooner(wishes.quietAfter ?? NIGHT, NIGHT),
  };
}

/** True when this is such a day, and the person is neither away nor wants quiet on all of it. */
export function isSpokenOn(day: Day, { days }: WorkingTime, wishes: ReminderWishes): boolean {
  return days.includes(weekdayOf(day)) && !silences(wishes).some((span) => isWithin(day, span));
}

/** Spans in which nothing is said at all. */
export function silences({ away, snoozes }: ReminderWishes): readonly Span[] {
  return [...(away === null ? [] : [away]), ...snoozes.filter(({ entryId }) => entryId === null)];
}

export function isWithin(day: Day, { from, until }: Span): boolean {
  return from <= day && day < until;
}

/**
 * The first moment from this one on at which the person may be spoken to in their zone (IANA); undefined when their wishes
 * leave none.
 */
export function nextMoment(
  from: Date,
  {
    zone,
    time,
    wishes,
  }: { readonly zone: string; readonly time: WorkingTime; readonly wishes: ReminderWishes },
): Date | undefined {
  if (time.from >= time.to || time.days.length === 0) return undefined;
  const here = localOf(from, zone);
  const ends = silences(wishes).map(({ until }) => until);
  const last = daysLater([here.day, ...ends].sort().at(-1) ?? here.day, WEEK);
  for (let day = here.day; day <= last; day = daysLater(day, 1)) {
    if (!isSpokenOn(day, time, wishes)) continue;
    if (day > here.day || here.time < time.from) {
      const start = momentOf(day, time.from, zone);
      // where the clocks go forward over it, the window begins when they have
      if (localOf(start, zone).day === day) return start;
    } else if (here.time < time.to) return from;
  }
  return undefined;
}

/** The day and the time at a moment, in this zone. */
export function localOf(at: Date, zone: string): { readonly day: Day; readonly time: LocalTime } {
  const here = DateTime.fromJSDate(at, { zone });
  return { day: here.toFormat('yyyy-MM-dd'), time: here.toFormat('HH:mm') };
}

/**
 * The moment of a local time on a day. One that the clocks skip is as much later as they are put forward; of one that comes
 * twice it is the first.
 */
export function momentOf(day: Day, time: LocalTime, zone: string): Date {
  const wall = DateTime.fromISO(`${day}T${time}`, { zone });
  const before = wall.minus({ days: 1 }).offset;
  const after = wall.plus({ days: 1 }).offset;
  // luxon does not say which of two it gives
  const first = DateTime.fromMillis(Date.parse(`${day}T${time}Z`) - Math.max(before, after) * 60_000, {
    zone,
  });
  const same = first.toFormat("yyyy-MM-dd'T'HH:mm") === `${day}T${time}`;
  return same && first < wall ? first.toJSDate() : wall.toJSDate();
}

/** True for the name of a zone. Clients may send any text. */
export function isZone(zone: string | null | undefined): zone is string {
  return typeof zone === 'string' && DateTime.fromMillis(0, { zone }).isValid;
}

/** How many days before and after a working day the nearest others are; a week where there are none. */
export function gapsAround(
  day: Day,
  days: readonly Weekday[],
): { readonly before: number; readonly after: number } {
  const to = (step: 1 | -1) => {
    for (let n = 1; n < WEEK; n++) if (days.includes(weekdayOf(daysLater(day, step * n)))) return n;
    return WEEK;
  };
  return { before: to(-1), after: to(1) };
}

/** Whole days from one to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

const daysBut = (quiet: readonly Weekday[]) => everyDay.filter((day) => !quiet.includes(day));
const later = (a: LocalTime, b: LocalTime) => (a > b ? a : b);
const sooner = (a: LocalTime, b: LocalTime) => (a < b ? a : b);
