import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysLater } from '../../../src/learning/due-day.ts';
import { comesAgain, weekdayOf } from '../../../src/learning/reminders/own-reminder.ts';
import type { Weekday } from '../../../src/learning/reminders/wishes.ts';

/** A Friday. */
const FRIDAY = '2026-11-27';

test('weekdays are counted from Monday', () => {
  expect([weekdayOf(FRIDAY), weekdayOf('2026-11-29'), weekdayOf('2026-11-30')]).toEqual([5, 7, 1]);
});

test('it comes again on the next of its days', () => {
  const weekly = (weekdays: Weekday[], everyWeeks = 1) => ({ kind: 'weekly', weekdays, everyWeeks }) as const;
  expect(comesAgain({ kind: 'once' }, FRIDAY)).toBeUndefined();
  expect(comesAgain({ kind: 'daily' }, FRIDAY)).toBe('2026-11-28');
  expect(comesAgain(weekly([5]), FRIDAY)).toBe('2026-12-04');
  expect(comesAgain(weekly([2, 4]), FRIDAY)).toBe('2026-12-01');
  expect(comesAgain(weekly([1, 5]), '2026-11-23')).toBe(FRIDAY);
  expect(comesAgain(weekly([1], 2), '2026-11-23')).toBe('2026-12-07');
});

test('every week has each of its days once', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 6 }),
      (weekdays, everyWeeks, later) => {
        let day: string | undefined = daysLater(FRIDAY, later);
        const days: string[] = [];
        for (let n = 0; n < weekdays.length * 3; n++) {
          day = comesAgain({ kind: 'weekly', weekdays: weekdays as Weekday[], everyWeeks }, day ?? '');
          if (day !== undefined) days.push(day);
        }
        expect(days).toEqual([...new Set(days)].sort());
        const round = days.slice(-weekdays.length);
        expect(round.map(weekdayOf).sort()).toEqual([...weekdays].sort());
        expect(daysLater(days.at(-1 - weekdays.length) ?? '', 7 * everyWeeks)).toBe(days.at(-1));
      },
    ),
  );
});
