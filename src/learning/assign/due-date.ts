import { DateTime } from 'luxon';
import type { Instant } from '../../clock.ts';
import { Refusal } from '../../errors.ts';

/** A due date further ahead is treated as a typing error. */
const MAX_YEARS_AHEAD = 10;

/**
 * The end of a calendar day (`YYYY-MM-DD`) in an IANA zone, as an instant. An assignment is due by then.
 * Refuses what is no day, and days that are over in that zone.
 */
export function endOfDueDay(day: string, timeZone: string, now: Date): Instant {
  const start = DateTime.fromFormat(day.trim(), 'yyyy-MM-dd', { zone: timeZone });
  if (!start.isValid) throw new Refusal('dueDateInvalid');
  const end = start.endOf('day').startOf('second');
  if (end.toMillis() < now.getTime()) throw new Refusal('dueDateInPast');
  if (end > DateTime.fromJSDate(now).plus({ years: MAX_YEARS_AHEAD })) throw new Refusal('dueDateInvalid');
  return end.toUTC().toISO({ suppressMilliseconds: false });
}
