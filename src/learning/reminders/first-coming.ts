import { DateTime } from 'luxon';
import { MINUTE } from '../../clock.ts';
import { type Day, daysLater } from '../due-day.ts';
import { plannedStart, type WhenSaid } from '../planned-start.ts';
import { type OwnReminder, type Recurrence, weekdayOf } from './own-reminder.ts';

/** What somebody said of when a reminder is to come. */
export interface ComingSaid extends WhenSaid {
  /** In so many minutes from now; null when it was not said so. */
  readonly minutes: number | null;
  /** Weekly without weekdays means the weekday of the first. */
  readonly recurrence: Recurrence;
}

/** Where somebody is, and when. */
interface HereAndNow {
  /** IANA. */
  readonly timeZone: string;
  readonly now: Date;
}

const FIRST_TIME = '09:00';
const WEEK = 7;
const once: Recurrence = { kind: 'once' };

/** When a reminder first comes, and how often from then on; null for a moment that is over. */
export function firstComing(
  { day, time, minutes, recurrence }: ComingSaid,
  { timeZone, now }: HereAndNow,
): Pick<OwnReminder, 'at' | 'nextOn' | 'recurrence'> | null {
  if (minutes !== null) return onceAt(new Date(now.getTime() + minutes * MINUTE), timeZone);
  if (recurrence.kind === 'once') {
    const start = plannedStart({ day, time }, timeZone, now);
    return start === null ? null : onceAt(start, timeZone);
  }
  const at = time ?? FIRST_TIME;
  const today = DateTime.fromJSDate(now, { zone: timeZone }).toFormat('yyyy-MM-dd');
  const from = day !== null && day > today ? day : today;
  const isOver = (on: Day) => DateTime.fromISO(`${on}T${at}`, { zone: timeZone }).toMillis() <= now.getTime();
  const first = isOver(from) ? daysLater(from, 1) : from;
  if (recurrence.kind === 'daily') return { at, nextOn: first, recurrence };
  const weekdays = recurrence.weekdays.length > 0 ? recurrence.weekdays : [weekdayOf(first)];
  const days = Array.from({ length: WEEK }, (_, later) => daysLater(first, later));
  const nextOn = days.find((one) => weekdays.includes(weekdayOf(one))) ?? first;
  return { at, nextOn, recurrence: { ...recurrence, weekdays } };
}

function onceAt(moment: Date, timeZone: string): Pick<OwnReminder, 'at' | 'nextOn' | 'recurrence'> {
  const here = DateTime.fromJSDate(moment, { zone: timeZone });
  return { at: here.toFormat('HH:mm'), nextOn: here.toFormat('yyyy-MM-dd'), recurrence: once };
}
