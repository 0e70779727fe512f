import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPlace } from '../scale/place.ts';
import { type CleanUp, createCleanUp } from '../support/clean-up.ts';
import { createJudge } from './judge.ts';
import { simulate } from './run.ts';

let cleanUp: CleanUp;
beforeEach(() => {
  cleanUp = createCleanUp();
});
afterEach(() => cleanUp.run());

test('for days, with instances that are killed and a Teams that throttles, everybody hears once, in time, and of what is true', async () => {
  const place = await createPlace('sqlite', undefined);
  cleanUp.add(place.remove);
  const report = await simulate({
    ...{ databaseUrl: place.url, people: 80, days: 2, instances: 2, seed: 7, killsADay: 2, faults: 0.1 },
  });
  expect(report.problems).toEqual([]);
  expect(report.leftOver).toBe(0);
  expect(report.arrived).toBeGreaterThan(5);
  expect(report.throttled).toBeGreaterThan(0);
}, 900_000);

const mia = () => ({
  ...{ id: 'mia', zone: 'Europe/Berlin', isReachable: true },
  wishes: {
    ...{ off: [], weekly: false, stopped: false, quietBefore: null, quietAfter: null, quietDays: null },
    ...{ away: null, snoozes: [] },
  },
  asked: [] as string[],
  activities: [],
});
const cardOf = (kinds: string) => ({
  type: 'AdaptiveCard',
  actions: [
    {
      ...{ type: 'Action.Submit', title: 'Why this?' },
      data: { verb: 'reminders.why', kinds, entryId: 'gone' },
    },
  ],
});

test('a message that should not have come is found', () => {
  const one = mia();
  const judge = createJudge(new Map([['mia', one]]));
  judge.arrived('mia', cardOf('due'), new Date('2026-03-02T05:00:00Z'));
  judge.arrived('mia', cardOf('due'), new Date('2026-03-02T09:00:00Z'));
  one.wishes.stopped = true;
  judge.arrived('mia', cardOf('due'), new Date('2026-03-03T09:00:00Z'));
  expect(judge.verdict()).toMatchObject({
    ...{ arrived: 3, sentTwice: 1, inQuietHours: 1, aboutDone: 3, moreThanOneADay: 1, afterStop: 1 },
  });
});

test('what somebody asked for twice may come twice, and not a third time', () => {
  const judge = createJudge(new Map([['mia', { ...mia(), asked: ['gone', 'gone', 'other'] }]]));
  for (const minute of ['00', '05', '10'])
    judge.arrived('mia', cardOf('own'), new Date(`2026-03-02T09:${minute}:00Z`));
  expect(judge.verdict().sentTwice).toBe(1);
});
