import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../src/clock.ts';
import { dueOn } from '../../../src/learning/due-day.ts';
import type { ReminderRules } from '../../../src/learning/reminders/falls-on.ts';
import { createConversations } from '../../../src/ledger/stores/conversations.ts';
import { createOwnReminders } from '../../../src/ledger/stores/own-reminders.ts';
import { createPlanReminders } from '../../../src/ledger/stores/plan-reminders.ts';
import { createReminderBook } from '../../../src/ledger/stores/reminder-book.ts';
import { createReminderPeople } from '../../../src/ledger/stores/reminder-people.ts';
import { createReminderPlans } from '../../../src/ledger/stores/reminder-plans.ts';
import { assignment } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

const rules: ReminderRules = {
  workingTime: { days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '18:00' },
  ...{ daysBefore: [1], daysAfter: [], off: [] },
};

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  const chatOf = (userId: string) => ({
    ...{ tenantId: 't', userId, conversationId: userId, serviceUrl: 's', botId: 'b', channelId: 'msteams' },
    ...{ locale: null, timeZone: 'UTC' },
  });
  /** They have met the bot, and something is due for them tomorrow, a Sunday. */
  async function pressed(...ids: string[]): Promise<void> {
    const conversations = createConversations({ ...rig, isServiceUrl: () => true });
    for (const learnerId of ids) {
      await conversations.remember(chatOf(learnerId));
      await rig.create(assignment({ learnerId, dueAt: dueOn('2026-11-22'), assignerId: null }));
    }
    await rig.outbox.drain();
  }
  const counted = { planned: 0, unreachable: 0 };
  function planner(holdAbove = 0) {
    const { database, clock } = rig;
    const people = createReminderPeople(database, 'UTC');
    const plans = createReminderPlans({ database, clock, people, rules, holdAbove });
    return createPlanReminders({
      ...{ database, clock, people, plans, pause: async () => undefined },
      onPlanned(planned, unreachable) {
        Object.assign(counted, { planned, unreachable });
      },
    });
  }
  const book = () => createReminderBook(rig.database, rig.clock);

  test('what is due is planned once, whoever looks, and claimed by one', async () => {
    await pressed('mia', 'noah');
    await planner().run();
    expect(counted).toEqual({ planned: 2, unreachable: 0 });
    await planner().run();
    expect(counted.planned).toBe(0);
    rig.clock.advance(HOUR);
    const claims = (await Promise.all([book().claim(9), book().claim(9), book().claim(9)])).flat();
    expect(claims.map(({ userId }) => userId).sort()).toEqual(['mia', 'noah']);
    expect(await book().claim(9)).toEqual([]);
  });

  test('more people than fit into a portion are all looked at, and a look that was stopped goes on where it was', async () => {
    const crowd = Array.from({ length: 120 }, (_, n) => `learner-${String(n).padStart(3, '0')}`);
    await pressed(...crowd);
    const stopping = new AbortController();
    const { database, clock } = rig;
    const people = createReminderPeople(database, 'UTC');
    let portions = 0;
    const looked: string[] = [];
    const first = createPlanReminders({
      ...{ database, clock, onPlanned: () => undefined },
      people: {
        async next(after, limit) {
          looked.push(after);
          if (++portions === 2) stopping.abort();
          return people.next(after, limit);
        },
      },
      plans: createReminderPlans({ database, clock, people, rules, holdAbove: 0 }),
      pause: async () => undefined,
    });
    await first.round(stopping.signal);
    expect(looked.length).toBe(2);
    expect(await book().list()).toMatchObject([{ state: 'planning', people: 50 }]);
    await planner().round(new AbortController().signal);
    expect(counted.planned).toBe(70);
    expect(await book().list()).toMatchObject([{ state: 'open', people: 120 }]);
  });

  test('between any two portions others are served, also where many gave something to a few', async () => {
    const { database, clock } = rig;
    for (let n = 0; n < 60; n++)
      await rig.create(
        assignment({
          ...{ learnerId: `learner-${n % 20}`, courseId: `course-${n}`, assignerId: `giver-${n}` },
          dueAt: dueOn('2026-11-22'),
        }),
      );
    const people = createReminderPeople(database, 'UTC');
    const plans = createReminderPlans({ database, clock, people, rules, holdAbove: 0 });
    const done: string[] = [];
    await createPlanReminders({
      ...{ database, clock, people, onPlanned: () => undefined },
      plans: {
        ...plans,
        plan(...asked) {
          done.push(`${asked[0].length}`);
          return plans.plan(...asked);
        },
      },
      pause: async () => void done.push('pause'),
    }).run();
    expect(done).toEqual(['20', 'pause', '25', 'pause', '25', 'pause', '10']);
  });

  test('whose process died before it was sent is sent by another, and what was being sent is not sent again', async () => {
    await pressed('mia', 'noah');
    await planner().run();
    rig.clock.advance(HOUR);
    const [begun, waiting] = await book().claim(9);
    if (begun === undefined || waiting === undefined) throw new Error('nothing was claimed');
    expect(await book().begin(begun)).toBe(true);
    rig.clock.advance(3 * MINUTE);
    await book().tidy();
    const [again, ...others] = await book().claim(9);
    expect(again?.userId).toBe(waiting.userId);
    expect(others).toEqual([]);
    // what the first one still believes to hold is gone
    expect(await book().begin(waiting)).toBe(false);
    await book().settle(waiting, { outcome: 'sent' });
    expect(again && (await book().begin(again))).toBe(true);
  });

  test('what is sent later is due then', async () => {
    await pressed('mia');
    await planner().run();
    rig.clock.advance(HOUR);
    const [claim] = await book().claim(9);
    if (claim === undefined) throw new Error('nothing was claimed');
    await book().settle(claim, { outcome: 'later', dueAt: new Date(rig.clock.now().getTime() + HOUR) });
    expect(await book().claim(9)).toEqual([]);
    rig.clock.advance(HOUR);
    expect(await book().claim(9)).toHaveLength(1);
  });

  test('nothing of a day is sent before everybody has been looked at, nor when it would reach too many', async () => {
    await pressed('mia', 'noah');
    const { database, clock } = rig;
    const people = createReminderPeople(database, 'UTC');
    const plans = createReminderPlans({ database, clock, people, rules, holdAbove: 1 });
    await plans.plan(['mia']);
    rig.clock.advance(HOUR);
    expect(await book().claim(9)).toEqual([]);
    await plans.planned(new Map());
    expect(await book().list()).toMatchObject([{ state: 'open', people: 1 }]);
    await plans.plan(['noah']);
    rig.clock.advance(HOUR);
    expect(await book().list()).toMatchObject([{ state: 'held', people: 2 }]);
    expect(await book().claim(9)).toEqual([]);
    expect(await book().release('2026-11-21', 'joni')).toBe(true);
    expect(await book().release('2026-11-21', 'joni')).toBe(false);
    expect(await book().claim(9)).toHaveLength(2);
  });

  test('what is held for two days is dropped', async () => {
    await pressed('mia', 'noah');
    await planner(1).run();
    rig.clock.advance(71 * HOUR);
    expect(await book().tidy()).toBe(2);
    expect(await book().list()).toMatchObject([{ state: 'over' }]);
    expect(await book().release('2026-11-21', 'joni')).toBe(false);
  });

  test('the message of a day comes with an own reminder, and not after one', async () => {
    const own = createOwnReminders(rig.database, rig.clock);
    const remind = (userId: string, at: string) =>
      own.add({
        ...{ id: `${userId} ${at}`, tenantId: 't', userId, courseId: null, at, nextOn: '2026-11-21' },
        recurrence: { kind: 'once' },
      });
    await pressed('mia', 'noah');
    await remind('mia', '11:00');
    await planner().run();
    rig.clock.advance(2 * HOUR);
    const claims = await book().claim(9);
    expect(
      claims
        .find(({ userId }) => userId === 'mia')
        ?.rows.map(({ slot }) => slot)
        .sort(),
    ).toEqual(['', '11:00']);

    await rig.database.query.deleteFrom('reminders').execute();
    await remind('noah', '11:30');
    const people = createReminderPeople(rig.database, 'UTC');
    const only = createReminderPlans({
      ...{ database: rig.database, clock: rig.clock, people, holdAbove: 0 },
      rules: { ...rules, off: ['due'] },
    });
    await only.plan(['noah']);
    rig.clock.advance(HOUR);
    const [first] = await book().claim(9);
    if (first === undefined) throw new Error('nothing was claimed');
    await book().settle(first, { outcome: 'sent' });
    await planner().run();
    rig.clock.advance(HOUR);
    expect((await book().claim(9)).map(({ userId }) => userId)).not.toContain('noah');
    const { reason } = await rig.database.query
      .selectFrom('reminders')
      .select('reason')
      .where('user_id', '=', 'noah')
      .where('slot', '=', '')
      .executeTakeFirstOrThrow();
    expect(reason).toBe('oneADay');
  });

  test('somebody who cannot be reached is counted, and nothing is planned for them', async () => {
    await rig.create(assignment({ learnerId: 'mia', dueAt: dueOn('2026-11-22'), assignerId: null }));
    await rig.outbox.drain();
    await planner().run();
    expect(counted).toEqual({ planned: 0, unreachable: 1 });
    expect(await book().list()).toMatchObject([{ people: 0, unreachable: 1 }]);
  });
});
