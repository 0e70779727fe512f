import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import { DAY } from '../../../src/clock.ts';
import { createMomentsOf } from '../../../src/learning/team/learner-moments.ts';
import { type AssignmentEntry, teamSectionOf } from '../../../src/learning/team/team-standing.ts';
import { assignment, entry } from '../../support/activities.ts';

const defaultZone = 'Europe/Berlin';
const names = [
  'Pacific/Kiritimati',
  'Pacific/Auckland',
  'Asia/Kathmandu',
  'UTC',
  'America/Lima',
  'Pacific/Pago_Pago',
];
const somewhere = fc.constantFrom(...names);
/** Where somebody is; undefined when nobody knows, or their client says what is no zone. */
const place = fc.option(
  fc.oneof({ weight: 5, arbitrary: somewhere }, { weight: 1, arbitrary: fc.constant('Customized') }),
  {
    nil: undefined,
  },
);
const now = new Date('2026-11-23T12:00:00Z');
const dueAt = fc.oneof(
  fc
    .integer({ min: -10, max: 10 })
    .map((days) => `${new Date(now.getTime() + days * DAY).toISOString().slice(0, 10)}T12:00:00.000Z`),
  fc
    .date({ min: new Date('2026-11-13'), max: new Date('2026-12-03'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  fc.constant(null),
);
const assigned = fc.record({
  dueAt,
  status: fc.constantFrom('notStarted', 'inProgress', 'completed' as const),
});
const learners = fc.array(fc.record({ place, has: fc.array(assigned, { maxLength: 4 }) }), { maxLength: 8 });

const entriesOf = (learnerId: string, has: readonly object[]) =>
  has.map(
    (some, n) =>
      entry({ id: `${learnerId} ${n}`, activity: assignment({ learnerId, ...some }) }) as AssignmentEntry,
  );

it('an assignment stands as it does where its learner is, or in the organisation’s zone, whoever looks', async () => {
  await fc.assert(
    fc.asyncProperty(learners, async (people) => {
      const zones = new Map<string, string>(
        people.flatMap(({ place }, n) => (place === undefined ? [] : [[`learner ${n}`, place] as const])),
      );
      const entries = people.flatMap(({ has }, n) => entriesOf(`learner ${n}`, has));
      const momentOf = await createMomentsOf({ zones: { of: async () => zones }, defaultZone })(entries, now);
      for (const { activity } of entries) {
        const known = zones.get(activity.learnerId) ?? '';
        const zone = names.includes(known) ? known : defaultZone;
        const there = { now, today: DateTime.fromJSDate(now, { zone }).toFormat('yyyy-MM-dd') };
        expect(teamSectionOf(activity, momentOf(activity.learnerId))).toBe(teamSectionOf(activity, there));
      }
    }),
  );
});

it('the zones of those alone are looked up for whom it matters', async () => {
  const asked: (readonly string[])[] = [];
  const of = async (ids: readonly string[]) => {
    asked.push(ids);
    return new Map<string, string>();
  };
  const momentsOf = createMomentsOf({ zones: { of }, defaultZone });
  const plain = ['2026-11-21', '2026-11-25'].map((day) => ({ dueAt: `${day}T12:00:00.000Z` }));
  const today = { dueAt: '2026-11-23T12:00:00.000Z' };
  await momentsOf(
    [...entriesOf('ann', plain), ...entriesOf('bob', [{ ...today, status: 'completed' }])],
    now,
  );
  expect(asked).toEqual([]);
  await momentsOf([...entriesOf('ann', plain), ...entriesOf('eve', [today])], now);
  expect(asked).toEqual([['eve']]);
});
