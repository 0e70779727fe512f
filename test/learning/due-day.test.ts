import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { dayMeant, daysLater, dueDay, dueOn, readDueDay, timeLeft } from '../../src/learning/due-day.ts';
import { expectRefusal } from '../support/refusals.ts';

const now = new Date('2026-11-21T09:00:00Z');
const zones = [
  'Pacific/Pago_Pago',
  'America/Los_Angeles',
  'UTC',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Asia/Tokyo',
];
const momentIn = (zone: string, at: Date) => ({
  now: at,
  today: DateTime.fromJSDate(at, { zone }).toFormat('yyyy-MM-dd'),
});
const days = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day that somebody picked', () => {
  it.each(zones)('is the same day for who reads it, wherever it was picked: %s', (zone) => {
    const dueAt = readDueDay('2026-12-04', zone, now);
    for (const reader of [...zones, 'Pacific/Kiritimati']) expect(dueDay(dueAt, reader)).toBe('2026-12-04');
  });

  it('is that day for other clients, too, in every zone from UTC-12 to UTC+11', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -12, max: 11 }), (day, offset) => {
        const zone = `UTC${offset < 0 ? '' : '+'}${offset}`;
        expect(DateTime.fromISO(dueOn(day), { zone }).toFormat('yyyy-MM-dd')).toBe(day);
        expect(dueOn(day).slice(0, 10)).toBe(day);
      }),
    );
  });

  it('is overdue when it ends for the person, and not before', () => {
    const dueAt = dueOn('2026-12-04');
    for (const zone of [...zones, 'Pacific/Kiritimati']) {
      const end = DateTime.fromISO('2026-12-05T00:00', { zone }).toMillis();
      expect(timeLeft(dueAt, momentIn(zone, new Date(end - 1)))).toBe(0);
      expect(timeLeft(dueAt, momentIn(zone, new Date(end)))).toBeLessThan(0);
    }
  });

  it('may be today as long as today is not over in that zone', () => {
    expect(readDueDay('2026-11-21', 'UTC', now)).toBe(dueOn('2026-11-21'));
    const lateInTokyo = new Date('2026-11-21T15:30:00Z');
    expectRefusal('dueDateInPast', () => readDueDay('2026-11-21', 'Asia/Tokyo', lateInTokyo));
  });

  it('is refused when it is over', () => {
    expectRefusal('dueDateInPast', () => readDueDay('2026-11-20', 'UTC', now));
  });

  it.each(['2026-02-30', '30/11/2026', 'tomorrow', '', '2026-12-4', '9999-01-01', '2040-01-01'])(
    'is refused when %j is no usable day',
    (day) => {
      expectRefusal('dueDateInvalid', () => readDueDay(day, 'UTC', now));
    },
  );
});

describe('a due date of another system', () => {
  it.each(['2026-01-20T00:00:00.000Z', '2026-01-20T23:59:59.000Z', '2026-01-20T23:59:59.999Z'])(
    'that says a day keeps it: %s',
    (dueAt) => {
      expect(dayMeant(dueAt)).toBe('2026-01-20');
      expect(dueDay(dueAt, 'America/New_York')).toBe('2026-01-20');
      expect(dueDay(dueAt, 'Asia/Tokyo')).toBe('2026-01-20');
    },
  );

  it('that says a moment is due at that moment, on whatever day it is there', () => {
    const dueAt = '2026-01-20T16:05:00.000Z';
    expect(dayMeant(dueAt)).toBeUndefined();
    expect(dueDay(dueAt, 'Asia/Tokyo')).toBe('2026-01-21');
    expect(timeLeft(dueAt, momentIn('UTC', new Date('2026-01-20T16:05:00.001Z')))).toBe(-1);
  });
});

it('so many days later is counted on the calendar', () => {
  expect(daysLater('2028-02-28', 2)).toBe('2028-03-01');
});
