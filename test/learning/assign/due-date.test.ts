import { describe, expect, it } from 'vitest';
import { endOfDueDay } from '../../../src/learning/assign/due-date.ts';
import { expectRefusal } from '../../support/refusals.ts';

const now = new Date('2026-11-21T09:00:00Z');

describe('endOfDueDay', () => {
  it.each([
    ['Europe/Berlin', '2026-12-04T22:59:59.000Z'],
    ['America/Los_Angeles', '2026-12-05T07:59:59.000Z'],
    ['Asia/Kathmandu', '2026-12-04T18:14:59.000Z'],
    ['UTC', '2026-12-04T23:59:59.000Z'],
  ])('is the end of that day in %s', (zone, instant) => {
    expect(endOfDueDay('2026-12-04', zone, now)).toBe(instant);
  });

  it('follows daylight saving time', () => {
    expect(endOfDueDay('2027-07-01', 'Europe/Berlin', now)).toBe('2027-07-01T21:59:59.000Z');
  });

  it('takes today as long as today is not over in that zone', () => {
    expect(endOfDueDay('2026-11-21', 'UTC', now)).toBe('2026-11-21T23:59:59.000Z');
    const lateInTokyo = new Date('2026-11-21T15:30:00Z');
    expectRefusal('dueDateInPast', () => endOfDueDay('2026-11-21', 'Asia/Tokyo', lateInTokyo));
  });

  it('refuses a day that is over', () => {
    expectRefusal('dueDateInPast', () => endOfDueDay('2026-11-20', 'UTC', now));
  });

  it.each(['2026-02-30', '30/11/2026', 'tomorrow', '', '2026-12-4', '9999-01-01', '2040-01-01'])(
    'refuses %j as no usable day',
    (day) => {
      expectRefusal('dueDateInvalid', () => endOfDueDay(day, 'UTC', now));
    },
  );
});
