import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { type ComingSaid, firstComing } from '../../../src/learning/reminders/first-coming.ts';
import { type Recurrence, weekdayOf } from '../../../src/learning/reminders/own-reminder.ts';
import type { Weekday } from '../../../src/learning/reminders/wishes.ts';

/** A Saturday, 10:00 in Berlin. */
const now = new Date('2026-11-21T09:00:00.000Z');
const here = { timeZone: 'Europe/Berlin', now };
const said = (rest: Partial<ComingSaid>): ComingSaid => ({
  ...{ day: null, time: null, minutes: null, recurrence: { kind: 'once' } },
  ...rest,
});
const weekly = (weekdays: readonly Weekday[], everyWeeks = 1): Recurrence => ({
  kind: 'weekly',
  weekdays,
  everyWeeks,
});

describe('a reminder first comes', () => {
  test.each<[string, Partial<ComingSaid>, string, Recurrence]>([
    [
      'on the day and at the time said',
      { day: '2026-11-27', time: '14:30' },
      '2026-11-27 14:30',
      { kind: 'once' },
    ],
    ['in so many minutes', { minutes: 90 }, '2026-11-21 11:30', { kind: 'once' }],
    ['in the morning where no time was said', { day: '2026-11-27' }, '2026-11-27 09:00', { kind: 'once' }],
    [
      'tomorrow, daily, where today’s time is over',
      { recurrence: { kind: 'daily' } },
      '2026-11-22 09:00',
      { kind: 'daily' },
    ],
    [
      'today, daily, where it is not',
      { time: '18:00', recurrence: { kind: 'daily' } },
      '2026-11-21 18:00',
      { kind: 'daily' },
    ],
    ['on the next of its weekdays', { recurrence: weekly([1, 4]) }, '2026-11-23 09:00', weekly([1, 4])],
    [
      'on its weekday from a day on',
      { day: '2026-12-01', recurrence: weekly([1], 2) },
      '2026-12-07 09:00',
      weekly([1], 2),
    ],
    [
      'weekly on the weekday of the first',
      { day: '2026-11-25', recurrence: weekly([]) },
      '2026-11-25 09:00',
      weekly([3]),
    ],
  ])('%s', (_, asked, expected, recurrence) => {
    const first = firstComing(said(asked), here);
    expect(`${first?.nextOn} ${first?.at}`).toBe(expected);
    expect(first?.recurrence).toEqual(recurrence);
  });

  test('never at a moment that is over', () => {
    expect(firstComing(said({ day: '2026-11-21', time: '08:00' }), here)).toBeNull();
  });
});

test('it is to come, on one of its days, at the time said', () => {
  const recurrences = fc.oneof(
    fc.constant<Recurrence>({ kind: 'daily' }),
    fc
      .record({
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday)),
        everyWeeks: fc.integer({ min: 1, max: 2 }),
      })
      .map(({ weekdays, everyWeeks }) => weekly(weekdays, everyWeeks)),
  );
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Pacific/Auckland',
    'Asia/Kolkata',
    'UTC',
  );
  fc.assert(
    fc.property(
      zones,
      recurrences,
      fc.option(fc.integer({ min: -5, max: 60 })),
      fc.option(fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`)),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
      (timeZone, recurrence, inDays, time, moment) => {
        const local = DateTime.fromJSDate(moment, { zone: timeZone });
        const day = inDays === null ? null : local.plus({ days: inDays }).toISODate();
        const first = firstComing({ day, time, minutes: null, recurrence }, { timeZone, now: moment });
        if (first === null) throw new Error('what comes again is never over');
        expect(first.at).toBe(time ?? '09:00');
        const comes = DateTime.fromISO(`${first.nextOn}T${first.at}`, { zone: timeZone });
        expect(comes.toMillis()).toBeGreaterThan(moment.getTime());
        if (day !== null) expect(first.nextOn >= day).toBe(true);
        expect(comes.diff(local, 'days').days).toBeLessThan(Math.max(0, inDays ?? 0) + 9);
        if (first.recurrence.kind === 'weekly')
          expect(first.recurrence.weekdays).toContain(weekdayOf(first.nextOn));
      },
    ),
  );
});
