import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { plannedStart } from '../../src/learning/planned-start.ts';

/** A Saturday morning, 10:00 in Berlin. */
const now = new Date('2026-11-21T09:00:00.000Z');
const start = (day: string | null, time: string | null, at = now) =>
  plannedStart({ day, time }, 'Europe/Berlin', at)?.toISOString() ?? null;

describe('when time is planned', () => {
  test.each([
    ['a day and a time', '2026-11-27', '14:00', '2026-11-27T13:00:00.000Z'],
    ['a day alone begins in the morning', '2026-11-27', null, '2026-11-27T08:00:00.000Z'],
    ['a time alone is today, while it is still to come', null, '11:30', '2026-11-21T10:30:00.000Z'],
    ['and tomorrow once it is over', null, '09:00', '2026-11-22T08:00:00.000Z'],
    ['today without a time is the next full hour', '2026-11-21', null, '2026-11-21T10:00:00.000Z'],
    ['neither is the next working day', null, null, '2026-11-23T08:00:00.000Z'],
    ['a moment that is over is none', '2026-11-21', '08:00', null],
    ['neither is a day that is over', '2026-11-20', null, null],
  ])('%s', (_, day, time, expected) => {
    expect(start(day, time)).toBe(expected);
  });

  test('the clock is the person’s also where it is put forward or back', () => {
    expect(start('2027-03-29', '09:00')).toBe('2027-03-29T07:00:00.000Z');
    expect(start('2026-10-26', '09:00', new Date('2026-10-24T09:00:00.000Z'))).toBe(
      '2026-10-26T08:00:00.000Z',
    );
  });
});

test('it is never over, and on the very day and time that was said, but for an hour that a day does not have', () => {
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Auckland',
    'UTC',
  );
  const days = fc.option(fc.integer({ min: -3, max: 400 }));
  const times = fc.option(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45)));
  const moments = fc.date({
    min: new Date('2026-01-01'),
    max: new Date('2028-01-01'),
    noInvalidDate: true,
  });
  const two = (n: number) => String(n).padStart(2, '0');
  fc.assert(
    fc.property(zones, days, times, moments, (timeZone, inDays, at, moment) => {
      const here = DateTime.fromJSDate(moment, { zone: timeZone });
      const day = inDays === null ? null : (here.plus({ days: inDays }).toISODate() ?? '');
      const time = at === null ? null : `${two(at[0])}:${two(at[1])}`;
      const found = plannedStart({ day, time }, timeZone, moment);
      if (found === null) {
        expect(inDays).toBeLessThanOrEqual(0);
        return;
      }
      expect(found.getTime()).toBeGreaterThan(moment.getTime());
      const local = DateTime.fromJSDate(found, { zone: timeZone });
      if (day !== null && inDays !== 0) expect(local.toISODate()).toBe(day);
      const isThere = at === null || local.set({ hour: at[0], minute: at[1] }).hour === at[0];
      if (time !== null && isThere) expect(local.toFormat('HH:mm')).toBe(time);
      if (day === null && time === null) expect(local.weekday).toBeLessThan(6);
    }),
  );
});
