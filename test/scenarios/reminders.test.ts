import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/clock.ts';
import type { OwnReminder } from '../../src/learning/reminders/own-reminder.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { createOwnReminders } from '../../src/ledger/stores/own-reminders.ts';
import { createWishes } from '../../src/ledger/stores/reminder-wishes.ts';
import { courseId as courseIdOf } from '../../src/simulator/organisation/courses.ts';
import { learningAdminsGroupId } from '../../src/simulator/organisation/groups.ts';
import { buttonsOf } from '../support/card-reading.ts';
import type { CardJson } from '../support/connector.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

const speaking = {
  REMINDERS_OFF: '',
  WORKING_DAYS: 'mon,tue,wed,thu,fri',
  WORKING_HOURS: '08:00-18:00',
  LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId,
};

let world: World;
let alex: Player;
let li: Player;
const start = async (env: Record<string, string> = {}) => {
  world = await startWorld({ needs: ['reach'], env: { ...speaking, ...env } });
  alex = world.person('alexw');
  li = world.person('limingz');
};
afterEach(() => world.close());

/** It is this moment in London, where everybody is, and what is due until then is planned and sent. */
async function at(moment: string): Promise<void> {
  world.clock.move(Date.parse(`${moment}Z`) - world.clock.now().getTime());
  await world.delivered();
}

/** The working hours of this day pass: what the bot says to the person by itself meanwhile. */
async function through(day: string, player = li): Promise<readonly CardJson[]> {
  const before = player.cards().length;
  await at(`${day}T00:30`);
  for (const hour of ['07:10', '09:10', '12:10', '15:10', '22:10']) await at(`${day}T${hour}`);
  return player.cards().slice(before);
}

const titles = (card: CardJson | string | undefined) =>
  typeof card === 'object' ? buttonsOf(card).map(({ title }) => title) : [];

/** Required, due on a Wednesday; she has met the bot, and heard of it. */
async function given(due = '2026-12-02', course = 'Fire Safety'): Promise<void> {
  await li.says('hi');
  await assignBy(alex, { people: idsOf('limingz'), due, course, note: 'Before your visit' });
  await at('2026-11-23T09:00');
}

async function database<T>(work: (opened: ReturnType<typeof createDatabase>) => Promise<T>): Promise<T> {
  const opened = createDatabase(`file:${world.database}`);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
const wish = (change: Parameters<ReturnType<typeof createWishes>['change']>[2]) =>
  database((opened) =>
    createWishes(opened, world.clock).change(world.simulator.organisation.tenant.id, li.id, change),
  );

describe('due and overdue', () => {
  beforeEach(() => start());

  test('a learner hears a week and a day before, and a day and a week after, in one small card', async () => {
    await given();
    const heard: string[] = [];
    for (let day = 24; day <= 30; day++)
      heard.push(...(await through(`2026-11-${day}`)).map((card) => `11-${day} ${reads(card)}`));
    for (const day of ['01', '02', '03', '04', '07', '08', '09', '10'])
      heard.push(...(await through(`2026-12-${day}`)).map((card) => `12-${day} ${reads(card)}`));
    expect(heard.map((said) => said.slice(0, 5))).toEqual(['11-25', '12-01', '12-03', '12-09']);
    expect(heard[0]).toContain('“Fire Safety” is due Wed 2 Dec (in 7 days).');
    expect(heard[0]).toContain('assigned by Alex Wilber');
    expect(heard[2]).toContain('“Fire Safety” has been overdue since Wed 2 Dec (yesterday).');
    expect(titles(li.cards().at(-1))).toEqual([
      ...['Open Fire Safety', 'Start', 'Snooze', 'Open in Viva Learning', 'Why this?'],
    ]);
  });

  test('everything that falls on a day is one message', async () => {
    await given();
    await assignBy(alex, { people: idsOf('limingz'), due: '2026-12-02', course: 'Excel Basics' });
    await assignBy(alex, { people: idsOf('limingz'), due: '2026-11-24', course: 'Fire Safety for Wardens' });
    await at('2026-11-23T10:00');
    const [card, ...others] = await through('2026-11-25');
    expect(others).toEqual([]);
    expect(reads(card)).toContain('3 courses are waiting for you');
    for (const course of ['Fire Safety', 'Excel Basics', 'Fire Safety for Wardens'])
      expect(reads(card)).toContain(course);
  });

  test('nothing about what was done, withdrawn or put off, even when it was planned before', async () => {
    await given();
    await at('2026-11-24T18:30');
    await li.says('complete fire safety');
    expect(await through('2026-11-25')).toEqual([]);
  });

  test('nothing about what is on its way to done', async () => {
    await given();
    await at('2026-11-24T18:30');
    await li.says('complete fire safety');
    expect(await through('2026-11-25')).toEqual([]);
  });

  test('nothing about what was withdrawn after it was planned', async () => {
    await given();
    await at('2026-11-24T18:30');
    const [team] = await alex.says('team');
    expect(reads(team)).toContain('明哲');
    await alex.says('undo');
    await alex.forges('team.person', { learnerId: li.id }).then(async (details) => {
      const withdraw =
        typeof details === 'object'
          ? buttonsOf(details).find(({ title }) => title === 'Withdraw')
          : undefined;
      if (withdraw !== undefined) {
        const asked = await alex.presses(withdraw);
        await alex.presses(button(asked, 'Withdraw'));
      }
    });
    const heard = await through('2026-11-25');
    expect(heard.map(reads).filter((said) => /is due/.test(said))).toEqual([]);
  });

  test('a button puts it off, and it comes when that is over', async () => {
    await given();
    const [card] = await through('2026-11-25');
    const asked = await li.presses(button(card, 'Snooze'));
    expect(reads(asked)).toContain('Fire Safety');
    expect(reads(await li.presses(button(asked, 'Monday')))).toContain('until Mon 30 Nov');
    for (const day of ['26', '27', '28', '29']) expect(await through(`2026-11-${day}`)).toEqual([]);
    expect((await through('2026-11-30')).map(reads).join()).toContain('Fire Safety');
  });

  test('a button says why: who gave it, when, with what note, due when, and which setting made the bot speak', async () => {
    await given();
    const [card] = await through('2026-11-25');
    const why = reads(await li.presses(button(card, 'Why this?')));
    for (const part of [
      'Alex Wilber',
      'Before your visit',
      'Wed 2 Dec',
      '7 and 1 days before',
      '08:00',
      'Europe/London',
    ])
      expect(why).toContain(part);
  });

  test('the button of a message about several says which setting made the bot speak', async () => {
    await given();
    await assignBy(alex, { people: idsOf('limingz'), due: '2026-12-02', course: 'Excel Basics' });
    await at('2026-11-23T10:00');
    const [card] = await through('2026-11-25');
    expect(reads(await li.presses(button(card, 'Why this?')))).toContain('7 and 1 days before');
  });

  /** The day's message has come, and it is morning. */
  async function morning(day: string): Promise<CardJson | undefined> {
    for (const hour of ['00:30', '08:10', '09:10']) await at(`${day}T${hour}`);
    return li.cards().at(-1);
  }

  test('“this” and “it”, typed after a message, are what it was about, and not what was spoken of before', async () => {
    await given();
    await li.says('start excel basics');
    await morning('2026-11-25');
    expect(reads(await li.says('mark it 50%'))).toContain('50% through “Fire Safety”');
    await li.says('mark excel basics 10%');
    await morning('2026-12-01');
    expect(reads(await li.says('why do I have this'))).toContain('“Fire Safety” was assigned to you');
    await li.says('mark excel basics 20%');
    await morning('2026-12-03');
    expect(reads(await li.says('snooze this until monday'))).toContain('nothing about “Fire Safety” until');
  });

  test('after a message about several, “it” is none of them and nothing is changed; “#2” is the second', async () => {
    await given();
    await assignBy(alex, { people: idsOf('limingz'), due: '2026-12-02', course: 'Data Literacy' });
    await at('2026-11-24T12:30');
    await li.says('start excel basics');
    const said = reads(await morning('2026-11-25'));
    expect(said).toContain('2 courses are waiting for you');
    const before = world.writes().length;
    await li.says('mark it 50%');
    await world.delivered();
    expect(world.writes()).toHaveLength(before);
    const again = reads(await morning('2026-12-01'));
    expect(again).toContain('2 courses are waiting for you');
    const second =
      again.indexOf('Data Literacy') > again.indexOf('Fire Safety') ? 'Data Literacy' : 'Fire Safety';
    expect(reads(await li.says('mark #2 30%'))).toContain(`30% through “${second}”`);
  });

  test('a manager’s reminder waits for the learner’s morning, and the manager is told so', async () => {
    await given('2026-11-24');
    await assignBy(alex, { people: idsOf('limingz'), due: '2026-11-24', course: 'Excel Basics' });
    await at('2026-11-23T10:00');
    await at('2026-11-25T20:00');
    await li.says('my courses');
    const [first] = buttonsOf((await li.says('show fire safety'))[0] as CardJson).filter(
      ({ data }) => data.entryId,
    );
    const before = li.cards().length;
    const said = reads(
      await alex.forges('team.nudge', { entryId: first?.data.entryId, op: 'reminder-of-li' }),
    );
    expect(said).toContain('when they’re back at work: Thu 26 Nov, 08:00');
    const all = reads(await alex.presses(button((await alex.says('team'))[0], 'Remind all overdue')));
    expect(all).toContain('One goes out when the person is back at work.');
    expect(all).toContain('One was sent already, less than a week ago.');
    await at('2026-11-26T07:59');
    expect(li.cards()).toHaveLength(before);
    await at('2026-11-26T08:00');
    const heard = li.cards().slice(before).map(reads);
    expect(heard).toHaveLength(2);
    for (const course of ['Fire Safety', 'Excel Basics'])
      expect(heard.join()).toContain(`Alex Wilber asked me to remind you of “${course}”`);
  });

  test('a button leads to less, and what was switched off stays off', async () => {
    await given();
    const [card] = await through('2026-11-25');
    const asked = await li.presses(button(await li.presses(button(card, 'Why this?')), 'Fewer of these'));
    expect(reads(await li.presses(button(asked, 'Before things are due')))).toContain('any more');
    expect(await through('2026-12-01')).toEqual([]);
    const [overdue] = await through('2026-12-03');
    const again = await li.presses(button(await li.presses(button(overdue, 'Why this?')), 'Fewer of these'));
    expect(titles(again)).not.toContain('Before things are due');
    await li.presses(button(again, 'Everything'));
    expect(await through('2026-12-09')).toEqual([]);
  });

  test('a restart in between sends nothing twice, and a bot that was away catches up the same day', async () => {
    await given();
    await at('2026-11-24T20:00');
    world.clock.move(15 * HOUR);
    await world.restart();
    await world.another();
    const before = li.cards().length;
    await world.deliveredByAll();
    world.clock.move(HOUR + MINUTE);
    await world.deliveredByAll();
    await world.restart();
    await world.delivered();
    expect(li.cards().length - before).toBe(1);
  });

  test('what was not said on its day is dropped', async () => {
    await given();
    await at('2026-11-24T20:00');
    expect(await through('2026-11-26')).toEqual([]);
  });

  test('somebody who removed the bot hears nothing, and is counted', async () => {
    await given();
    await at('2026-11-24T20:00');
    await li.sends({ type: 'installationUpdate', action: 'remove' });
    expect(await through('2026-11-25')).toEqual([]);
    const [days] = await world.person('joniss').says('/reminders');
    expect(reads(days)).toMatch(/can’t be reached/);
  });
});

describe('when', () => {
  beforeEach(() => start());

  test('in the zone the person was seen in last, also when they have moved since it was planned', async () => {
    await given();
    await at('2026-11-24T20:00');
    const inTokyo = world.person('limingz', { timeZone: 'Asia/Tokyo' });
    const before = li.cards().length;
    // seven in the morning of the 25th there
    await at('2026-11-24T22:00');
    await inTokyo.says('hi');
    const greeted = li.cards().length;
    await at('2026-11-24T22:50');
    expect(li.cards().length).toBe(greeted);
    await at('2026-11-25T00:10');
    await at('2026-11-25T01:10');
    expect(li.cards().length).toBe(greeted + 1);
    expect(before).toBeLessThan(greeted);
    expect(await through('2026-11-25')).toEqual([]);
  });

  test('within the hours they asked for, not at weekends, and not while they are away', async () => {
    await given();
    await wish((wishes) => ({ ...wishes, quietBefore: '11:00' }));
    const before = li.cards().length;
    await at('2026-11-25T00:30');
    await at('2026-11-25T10:50');
    expect(li.cards().length).toBe(before);
    await at('2026-11-25T11:10');
    await at('2026-11-25T12:10');
    expect(li.cards().length).toBe(before + 1);
    await wish((wishes) => ({ ...wishes, away: { from: '2026-11-26', until: '2026-12-08' } }));
    for (const day of ['2026-12-01', '2026-12-03', '2026-12-07']) expect(await through(day)).toEqual([]);
    expect((await through('2026-12-08')).map(reads).join()).toContain('“Fire Safety” has been overdue since');
  });

  test('a notice of an assignment waits until the learner is at work', async () => {
    await li.says('hi');
    await assignBy(alex, { people: idsOf('limingz'), due: '2026-12-02' });
    const before = li.cards().length;
    // the Saturday on which it was given, and the Sunday
    await at('2026-11-21T12:00');
    await at('2026-11-22T12:00');
    await at('2026-11-23T07:59');
    expect(li.cards().length).toBe(before);
    await at('2026-11-23T08:00');
    expect(reads(li.cards().at(-1))).toContain('Alex Wilber assigned');
    expect(li.cards().length).toBe(before + 1);
  });
});

describe('own reminders', () => {
  beforeEach(() => start());
  const own = async (values: Partial<OwnReminder>) => {
    const { tenant } = world.simulator.organisation;
    const courseId = courseIdOf('FIRE-SAFETY');
    const reminder: OwnReminder = {
      ...{ id: 'own', tenantId: tenant.id, userId: li.id, courseId, at: '15:00', nextOn: '2026-11-25' },
      recurrence: { kind: 'once' },
      ...values,
    };
    await database((opened) => createOwnReminders(opened, world.clock).add(reminder));
  };
  const left = () =>
    database((opened) =>
      createOwnReminders(opened, world.clock).of(world.simulator.organisation.tenant.id, li.id),
    );

  test('comes at its time, together with what falls on that day, and once', async () => {
    await given();
    await own({});
    await at('2026-11-24T20:00');
    await at('2026-11-25T14:50');
    const before = li.cards().length;
    await at('2026-11-25T15:00');
    expect(li.cards().length).toBe(before + 1);
    expect(reads(li.cards().at(-1))).toContain('Fire Safety');
    expect(await left()).toEqual([]);
    await at('2026-11-25T17:00');
    expect(li.cards().length).toBe(before + 1);
  });

  test('of a course that is not begun offers to start it; one that recurs comes again', async () => {
    await li.says('hi');
    await own({ recurrence: { kind: 'weekly', weekdays: [3], everyWeeks: 1 } });
    const [card] = await through('2026-11-25');
    expect(reads(card)).toContain('You asked me to remind you');
    expect(titles(card)).toContain('Start');
    expect((await left())[0]?.nextOn).toBe('2026-12-02');
    await li.says('start fire safety');
    expect((await through('2026-12-02')).map(reads).join()).toContain('Fire Safety');
    await li.says('complete fire safety');
    expect(await through('2026-12-09')).toEqual([]);
  });
});

describe('the week', () => {
  beforeEach(() => start());

  test('a learner who asked for it gets a summary on Mondays, and nobody else does', async () => {
    await given('2027-03-01');
    expect(await through('2026-11-30')).toEqual([]);
    await wish((wishes) => ({ ...wishes, weekly: true }));
    const [card, ...others] = await through('2026-12-07');
    expect(others).toEqual([]);
    expect(reads(card)).toContain('Your week in learning');
    expect(reads(card)).toContain('Fire Safety');
    expect(await through('2026-12-08')).toEqual([]);
  });

  test('a manager hears on Monday what is newly overdue, due, finished and asked for, and nothing when there is nothing', async () => {
    await li.says('hi');
    await alex.says('hi');
    await assignBy(alex, { people: idsOf('limingz'), due: '2026-11-27', course: 'Fire Safety' });
    await assignBy(alex, { people: idsOf('limingz'), due: '2026-12-02', course: 'Excel Basics' });
    await assignBy(alex, { people: idsOf('limingz'), due: '2026-12-20', course: 'Fire Safety for Wardens' });
    await at('2026-11-26T09:00');
    await li.says('complete fire safety for wardens');
    const [card, ...others] = await through('2026-11-30', alex);
    expect(others).toEqual([]);
    const said = reads(card);
    expect(said).toMatch(/Newly overdue in your team: .*李 明哲 \(Fire Safety\)/);
    expect(said).toMatch(/Due this week in your team: .*李 明哲 \(Excel Basics\)/);
    expect(said).toMatch(/Finished in your team: .*李 明哲 \(Fire Safety for Wardens\)/);
    expect(titles(card)).toContain('My team');
    await li.says('complete fire safety');
    await li.says('complete excel basics');
    await through('2026-12-07', alex);
    expect(await through('2026-12-21', alex)).toEqual([]);
  });
});

describe('the organisation', () => {
  test('switches kinds off', async () => {
    await start({ REMINDERS_OFF: 'due' });
    await given();
    expect(await through('2026-11-25')).toEqual([]);
    expect((await through('2026-12-03')).map(reads).join()).toContain('has been overdue');
  });

  test('holds what would reach too many, until a learning administrator releases it', async () => {
    await start({ REMINDERS_HOLD_ABOVE: '1' });
    const ines = world.person('inesc');
    await li.says('hi');
    await ines.says('hi');
    await assignBy(alex, { people: idsOf('limingz', 'inesc'), due: '2026-12-02' });
    await at('2026-11-23T09:00');
    await at('2026-11-25T00:30');
    const [before, heard2] = [li.cards().length, ines.cards().length];
    await at('2026-11-25T10:00');
    expect(li.cards().length).toBe(before);
    expect(reads(await alex.says('/reminders'))).toContain('learning administrators');
    const joni = world.person('joniss');
    const [days] = await joni.says('/reminders');
    expect(reads(days)).toMatch(/25 Nov: 2 people, \*\*held\*\*/);
    expect(reads(await alex.forges('reminders.release', { day: '2026-11-25' }))).toContain('administrators');
    expect(reads(await joni.presses(button(days, 'Release Wed 25 Nov')))).toContain('2 people hear');
    await world.delivered();
    expect([li.cards().length, ines.cards().length]).toEqual([before + 1, heard2 + 1]);
    expect(reads(await joni.says('/reminders'))).toMatch(/25 Nov: 2 people, released/);
  });

  test('what nobody releases is dropped when its day is over', async () => {
    await start({ REMINDERS_HOLD_ABOVE: '1' });
    const ines = world.person('inesc');
    await ines.says('hi');
    await li.says('hi');
    await assignBy(alex, { people: idsOf('limingz', 'inesc'), due: '2026-12-02' });
    await at('2026-11-23T09:00');
    expect(await through('2026-11-25')).toEqual([]);
    world.clock.move(3 * DAY);
    const joni = world.person('joniss');
    await world.delivered();
    await world.person('joniss').forges('reminders.release', { day: '2026-11-25' });
    expect(await through('2026-11-30')).toEqual([]);
    expect(reads(await joni.says('/reminders'))).not.toMatch(/25 Nov.*held/);
  });
});
