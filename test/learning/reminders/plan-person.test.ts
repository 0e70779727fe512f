import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/clock.ts';
import { daysLater, dueOn } from '../../../src/learning/due-day.ts';
import {
  afterwards,
  comesAt,
  fallsOn,
  type Person,
  type ReminderRules,
} from '../../../src/learning/reminders/falls-on.ts';
import { type OwnReminder, weekdayOf } from '../../../src/learning/reminders/own-reminder.ts';
import { planPerson } from '../../../src/learning/reminders/plan-person.ts';
import { noWishes, type ReminderWishes, type Weekday } from '../../../src/learning/reminders/wishes.ts';
import {
  askedTimeOf,
  localOf,
  momentOf,
  workingTimeOf,
} from '../../../src/learning/reminders/working-time.ts';
import { assignment, selfInitiated } from '../../support/activities.ts';

const rules: ReminderRules = {
  workingTime: { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' },
  daysBefore: [7, 1],
  daysAfter: [1, 7, 14, 21, 28],
  off: [],
};

const person = (values: Partial<Person> = {}): Person => ({
  ...{ zone: 'Europe/Berlin', wishes: noWishes, activities: [], own: [], leads: false },
  ...values,
});
const given = (due: string, values: Parameters<typeof assignment>[0] = {}, entryId = 'e') => ({
  ...{ entryId, isConfirmed: true },
  activity: assignment({ dueAt: dueOn(due), ...values }),
});
const wishing = (values: Partial<ReminderWishes>) => ({ ...noWishes, ...values });

/** Days on which something is said about what is due then, from 20 days before to 45 after. */
function said(due: string, values: Partial<Person> = {}, organisation = rules): readonly string[] {
  const days = Array.from({ length: 66 }, (_, n) => daysLater(due, n - 20));
  const who = person({ activities: [given(due)], ...values });
  return days.flatMap((day) => {
    const { due, overdue, snoozed } = fallsOn(day, who, organisation);
    return [...due.map(() => 'due'), ...overdue.map(() => 'overdue'), ...snoozed.map(() => 'snoozed')].map(
      (kind) => `${day} ${kind}`,
    );
  });
}

describe('what falls on a day', () => {
  test('a week and a day before, a day and a week after, then three more weeks', () => {
    // a Wednesday
    expect(said('2026-12-02')).toEqual([
      ...['2026-11-25 due', '2026-12-01 due', '2026-12-03 overdue', '2026-12-09 overdue'],
      ...['2026-12-16 overdue', '2026-12-23 overdue', '2026-12-30 overdue'],
    ]);
  });

  test('what falls on a weekend is said on the Friday before, or on the Monday after when it is over', () => {
    // due on a Sunday: a week before is a Sunday, a day before a Saturday; a day after is a Monday
    expect(said('2026-11-29').slice(0, 4)).toEqual([
      ...['2026-11-20 due', '2026-11-27 due', '2026-11-30 overdue', '2026-12-07 overdue'],
    ]);
    // due on a Friday: a day after is a Saturday
    expect(said('2026-11-27').slice(2, 4)).toEqual(['2026-11-30 overdue', '2026-12-04 overdue']);
  });

  test.each<[string, Parameters<typeof assignment>[0]]>([
    ['done', { status: 'completed' }],
    ['without a date', { dueAt: null }],
  ])('nothing about what is %s', (_, values) => {
    expect(said('2026-12-02', { activities: [given('2026-12-02', values)] })).toEqual([]);
  });

  test('nothing about what Graph has yet to hear, and what a person does on their own', () => {
    const unconfirmed = { ...given('2026-12-02'), isConfirmed: false };
    const own = { entryId: 'own', isConfirmed: true, activity: selfInitiated() };
    expect(said('2026-12-02', { activities: [unconfirmed, own] })).toEqual([]);
  });

  test('nothing on the day on which it was given: the notice says when it is due', () => {
    const today = given('2026-12-02', { assignedAt: '2026-12-01T08:00:00.000Z' });
    expect(said('2026-12-02', { activities: [today] }).slice(0, 2)).toEqual([
      '2026-11-25 due',
      '2026-12-03 overdue',
    ]);
  });

  test('nothing after "stop", and only what is switched on', () => {
    expect(said('2026-12-02', { wishes: wishing({ stopped: true }) })).toEqual([]);
    const kinds = (days: readonly string[]) => [...new Set(days.map((day) => day.slice(11)))];
    expect(kinds(said('2026-12-02', { wishes: wishing({ off: ['due'] }) }))).toEqual(['overdue']);
    expect(kinds(said('2026-12-02', {}, { ...rules, off: ['overdue'] }))).toEqual(['due']);
  });

  test('what is put off is said when that is over, and nothing of it before', () => {
    const snooze = { entryId: 'e', from: '2026-11-25', until: '2026-12-05' };
    expect(said('2026-12-02', { wishes: wishing({ snoozes: [snooze] }) }).slice(0, 2)).toEqual([
      '2026-12-07 snoozed',
      '2026-12-09 overdue',
    ]);
    const other = { ...snooze, entryId: 'another' };
    expect(said('2026-12-02', { wishes: wishing({ snoozes: [other] }) })).toEqual(said('2026-12-02'));
  });

  test('who was away hears on the day they are back of what they missed, and only of that', () => {
    const away = { from: '2026-11-23', until: '2026-12-08' };
    expect(said('2026-12-02', { wishes: wishing({ away }) }).slice(0, 2)).toEqual([
      '2026-12-08 overdue',
      '2026-12-09 overdue',
    ]);
    const missedNothing = { from: '2026-11-26', until: '2026-11-30' };
    expect(said('2026-12-02', { wishes: wishing({ away: missedNothing }) })).toEqual(said('2026-12-02'));
    const everything = [{ entryId: null, ...away }];
    expect(said('2026-12-02', { wishes: wishing({ snoozes: everything }) })).toEqual(
      said('2026-12-02', { wishes: wishing({ away }) }),
    );
  });

  test('the week is looked at on the first of its working days, by who asked for it or leads somebody', () => {
    const week = Array.from({ length: 7 }, (_, n) => daysLater('2026-11-23', n));
    const who = person({ activities: [given('2027-06-01')], wishes: wishing({ weekly: true }), leads: true });
    const days = (of: 'weekly' | 'team', one: Person) => week.filter((day) => fallsOn(day, one, rules)[of]);
    expect(days('weekly', who)).toEqual(['2026-11-23']);
    expect(days('team', who)).toEqual(['2026-11-23']);
    const partTime = { ...who, wishes: { ...who.wishes, quietDays: [1, 2, 4, 6, 7] as const } };
    expect(days('weekly', partTime)).toEqual(['2026-11-25']);
    expect(days('weekly', { ...who, wishes: noWishes })).toEqual([]);
    expect(days('weekly', { ...who, activities: [] })).toEqual([]);
    expect(days('team', { ...who, leads: false })).toEqual([]);
    expect(days('team', { ...who, wishes: wishing({ off: ['team'] }) })).toEqual([]);
  });
});

const zones = [
  ...['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati'],
  ...['Pacific/Niue', 'Asia/Kathmandu', 'Pacific/Chatham', 'Africa/Casablanca', 'America/Santiago'],
];
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 })) as fc.Arbitrary<Weekday[]>;
const START = '2026-10-01';
/** Half a year with a change of the clocks on either half of the earth. */
const day = fc.integer({ min: 0, max: 200 }).map((n) => daysLater(START, n));
const span = fc
  .tuple(day, fc.integer({ min: 1, max: 20 }))
  .map(([from, length]) => ({ from, until: daysLater(from, length) }));
const wishes: fc.Arbitrary<ReminderWishes> = fc.record({
  off: fc.subarray(['due', 'overdue', 'team'] as const),
  weekly: fc.boolean(),
  stopped: fc.constantFrom(false, false, false, true),
  quietBefore: fc.option(time),
  quietAfter: fc.option(time),
  quietDays: fc.option(weekdays),
  away: fc.option(span),
  snoozes: fc.array(
    fc.tuple(span, fc.constantFrom('e0', 'e1', null)).map(([span, entryId]) => ({ ...span, entryId })),
    { maxLength: 2 },
  ),
});
const own: fc.Arbitrary<OwnReminder> = fc.record({
  ...{ id: fc.uuid(), tenantId: fc.constant('t'), userId: fc.constant('mia') },
  ...{ courseId: fc.constant('course-1'), at: time, nextOn: day },
  recurrence: fc.constant({ kind: 'once' } as const),
});
const anybody: fc.Arbitrary<Person> = fc.record({
  zone: fc.constantFrom(...zones),
  wishes,
  activities: fc
    .array(
      fc.record({
        isConfirmed: fc.constantFrom(true, true, false),
        due: fc.option(day),
        status: fc.constantFrom('notStarted', 'inProgress', 'completed'),
      }),
      { maxLength: 4 },
    )
    .map((all) =>
      all.map(({ isConfirmed, due, status }, n) => ({
        ...{ entryId: `e${n}`, isConfirmed },
        activity: assignment({ dueAt: due === null ? null : dueOn(due), status }),
      })),
    ),
  own: fc.array(own, { maxLength: 3 }),
  leads: fc.boolean(),
});
const organisation: fc.Arbitrary<ReminderRules> = fc
  .tuple(fc.option(weekdays), time, time, fc.subarray(['due', 'overdue', 'team', 'own', 'weekly'] as const))
  .map(([days, a, b, off]) => ({
    ...rules,
    workingTime: { days, from: a < b ? a : b, to: a < b ? b : a },
    off,
  }));
const moment = fc
  .integer({ min: 0, max: 200 * 24 * 60 })
  .map((minutes) => new Date(Date.parse(START) + minutes * 60_000));
const chance = fc.float({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const isAtNight = (time: string) => time < '06:00' || time >= '22:00';

describe('a plan, whatever people wish and wherever they are', () => {
  test('comes in their day and hours, never at night, and once a day', () => {
    fc.assert(
      fc.property(anybody, organisation, moment, chance, (who, rules, now, chance) => {
        const { messages } = planPerson(who, { now, rules, chance });
        const unasked = messages.filter(({ at }) => at === null);
        expect(new Set(unasked.map(({ day }) => day)).size).toBe(unasked.length);
        const own = messages.filter(({ at }) => at !== null);
        for (const { day, dueAt, kinds, at } of messages) {
          const here = localOf(dueAt, who.zone);
          expect(here.day).toBe(day);
          expect(isAtNight(here.time)).toBe(false);
          expect(who.wishes.stopped).toBe(false);
          expect(kinds.filter((kind) => rules.off.includes(kind) && kind !== 'own')).toEqual([]);
          const joins = own.some((one) => one.day === day && one.dueAt.getTime() === dueAt.getTime());
          const hours = joins
            ? askedTimeOf(who.wishes)
            : workingTimeOf(rules.workingTime, who.wishes, who.zone);
          expect(hours.from <= here.time && here.time < hours.to).toBe(true);
          expect(hours.days).toContain(weekdayOf(day));
          const { away } = who.wishes;
          expect(away !== null && away.from <= day && day < away.until).toBe(false);
          if (at === null) expect(dueAt.getTime()).toBeGreaterThanOrEqual(now.getTime());
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('says nothing about what is done or not confirmed, nor twice about the same on a day', () => {
    fc.assert(
      fc.property(anybody, organisation, day, (who, rules, day) => {
        const { due, overdue, snoozed } = fallsOn(day, who, rules);
        const all = [...due, ...overdue, ...snoozed];
        expect(new Set(all).size).toBe(all.length);
        for (const id of all) {
          const found = who.activities.find(({ entryId }) => entryId === id);
          expect(found?.isConfirmed).toBe(true);
          expect(found?.activity.status).not.toBe('completed');
          expect(
            who.wishes.snoozes.some((one) => one.entryId === id && one.from <= day && day < one.until),
          ).toBe(false);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('speaks of each day that matters exactly once, on a working day', () => {
    fc.assert(
      fc.property(
        weekdays.filter((days) => days.length > 0),
        day,
        (days, due) => {
          const spoken = said(due, {}, { ...rules, workingTime: { ...rules.workingTime, days } });
          const on = (kind: string) =>
            spoken.filter((one) => one.endsWith(` ${kind}`)).map((one) => one.slice(0, 10));
          for (const said of spoken) expect(days).toContain(weekdayOf(said.slice(0, 10)));
          const fits = (mark: string, said: string) =>
            Math.abs(Date.parse(mark) - Date.parse(said)) < 7 * DAY;
          for (const n of rules.daysBefore) {
            const mark = daysLater(due, -n);
            expect(on('due').filter((said) => said <= mark && fits(mark, said)).length).toBeGreaterThan(0);
          }
          for (const n of rules.daysAfter) {
            const mark = daysLater(due, n);
            expect(on('overdue').filter((said) => said >= mark && fits(mark, said)).length).toBeGreaterThan(
              0,
            );
          }
          expect(on('due').length).toBeLessThanOrEqual(rules.daysBefore.length);
          expect(on('overdue').length).toBeLessThanOrEqual(rules.daysAfter.length);
          expect(on('due').every((said) => said <= due) && on('overdue').every((said) => said > due)).toBe(
            true,
          );
        },
      ),
    );
  });

  test('a local time is what the clocks on the wall show, and of two the first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), day, time, (zone, day, time) => {
        const at = momentOf(day, time, zone);
        const here = localOf(at, zone);
        const hourBefore = localOf(new Date(at.getTime() - 60 * 60_000), zone);
        if (here.time === time) expect(here.day).toBe(day);
        // the clocks skip it
        else
          expect(localOf(new Date(at.getTime() - 60 * 60_000), zone).time < time || here.time > time).toBe(
            true,
          );
        expect(`${hourBefore.day} ${hourBefore.time}`).not.toBe(`${day} ${time}`);
      }),
    );
  });
});

describe('over the change of the clocks', () => {
  const at = (day: string, values: Partial<Person> = {}) => {
    const who = person({ activities: [given(daysLater(day, 1))], ...values });
    const noonBefore = momentOf(daysLater(day, -1), '12:00', who.zone);
    const { messages } = planPerson(who, { now: noonBefore, rules, chance: 0 });
    return messages.find((one) => one.day === day)?.dueAt.toISOString();
  };
  test('eight in the morning stays eight in the morning', () => {
    const everyDay = { wishes: wishing({ quietDays: [] }) };
    expect(at('2026-10-24', everyDay)).toBe('2026-10-24T06:00:00.000Z');
    expect(at('2026-10-25', everyDay)).toBe('2026-10-25T07:00:00.000Z');
    expect(at('2027-03-27', everyDay)).toBe('2027-03-27T07:00:00.000Z');
    expect(at('2027-03-28', everyDay)).toBe('2027-03-28T06:00:00.000Z');
  });

  test('an own reminder that recurs stays at its time of day', () => {
    const daily: OwnReminder = {
      ...{ id: 'o', tenantId: 't', userId: 'mia', courseId: null, at: '09:00', nextOn: '2026-10-24' },
      recurrence: { kind: 'daily' },
    };
    const next = afterwards(daily, '2026-10-24');
    expect(next?.nextOn).toBe('2026-10-25');
    expect(comesAt(daily, person())?.toISOString()).toBe('2026-10-24T07:00:00.000Z');
    expect(next && comesAt(next, person())?.toISOString()).toBe('2026-10-25T08:00:00.000Z');
  });
});

describe('own reminders', () => {
  const once: OwnReminder = {
    ...{ id: 'o', tenantId: 't', userId: 'mia', courseId: 'gdpr', at: '15:00', nextOn: '2026-11-25' },
    recurrence: { kind: 'once' },
  };
  const plan = (values: Partial<Person>, now: string) =>
    planPerson(person({ own: [once], ...values }), { now: new Date(now), rules, chance: 0 });
  const shown = ({ messages }: ReturnType<typeof planPerson>) =>
    messages.map(({ day, at, kinds, dueAt }) => `${day} ${at} ${kinds} ${dueAt.toISOString().slice(11, 16)}`);

  test('come at their time, on any day, and the message of the day comes with them', () => {
    expect(shown(plan({}, '2026-11-25T07:00:00Z'))).toEqual(['2026-11-25 15:00 own 14:00']);
    expect(shown(plan({ activities: [given('2026-11-26')] }, '2026-11-25T05:00:00Z'))).toEqual([
      '2026-11-25 null due 14:00',
      '2026-11-25 15:00 own 14:00',
    ]);
    const sunday = { ...once, nextOn: '2026-11-29' };
    expect(shown(plan({ own: [sunday] }, '2026-11-29T07:00:00Z'))).toEqual(['2026-11-29 15:00 own 14:00']);
  });

  test('wait until the person wants to hear from the bot', () => {
    const quiet = wishing({ quietBefore: '16:00' });
    expect(shown(plan({ wishes: quiet }, '2026-11-25T07:00:00Z'))).toEqual(['2026-11-25 16:00 own 15:00']);
    const away = wishing({ away: { from: '2026-11-20', until: '2027-01-05' } });
    expect(shown(plan({ wishes: away }, '2026-11-25T07:00:00Z'))).toEqual([]);
    expect(shown(plan({ wishes: away }, '2027-01-05T02:00:00Z'))).toEqual(['2027-01-05 06:00 own 05:00']);
    expect(comesAt(once, person({ wishes: wishing({ stopped: true }) }))).toBeUndefined();
  });

  test('are missed when their day is over', () => {
    expect(plan({}, '2026-11-26T07:00:00Z')).toEqual({ messages: [], missed: [once] });
  });

  test('an own reminder that was missed for weeks comes next in the future', () => {
    const weekly: OwnReminder = {
      ...once,
      recurrence: { kind: 'weekly', weekdays: [3], everyWeeks: 1 },
    };
    expect(afterwards(weekly, '2026-12-20')?.nextOn).toBe('2026-12-23');
    expect(afterwards(once, '2026-12-20')).toBeUndefined();
  });
});

test('a day is planned from noon of the day before', () => {
  const who = person({ activities: [given('2026-11-26')] });
  const planned = (now: DateTime) =>
    planPerson(who, { now: now.toJSDate(), rules, chance: 0.5 }).messages.map(({ day }) => day);
  const at = (text: string) => DateTime.fromISO(text, { zone: 'Europe/Berlin' });
  expect(planned(at('2026-11-24T11:59'))).toEqual([]);
  expect(planned(at('2026-11-24T12:00'))).toEqual(['2026-11-25']);
  expect(planned(at('2026-11-25T17:50'))).toEqual(['2026-11-25']);
  expect(planned(at('2026-11-25T18:00'))).toEqual([]);
});
