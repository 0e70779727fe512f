import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { SECOND } from '../../src/clock.ts';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { nameBasedId } from '../../src/simulator/organisation/name-based-id.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { assignBy, idsOf, previewOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World, type WorldOptions } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const organisation = contoso({ extraReports: { managerId: personId('joniss'), count: 500 } });
const many = { organisation, recordedRequests: 10_000 };
const extra = (number: number) =>
  nameBasedId(`${personId('joniss')}/report${String(number).padStart(5, '0')}`);

async function open(options: WorldOptions = {}): Promise<Player> {
  world = await startWorld({ ...options, simulator: { ...many, ...options.simulator } });
  return world.person('joniss');
}

const fromJoni = () => {
  const ids = world.simulator
    .activities()
    .filter(
      ({ assignerUserId, assignedDateTime }) =>
        assignerUserId === personId('joniss') && String(assignedDateTime).startsWith('2026-11-21'),
    )
    .map(({ learnerUserId }) => learnerUserId);
  return { ids, people: new Set(ids) };
};

/** Alters the schema under the running bot, which has the lock for a moment now and then. */
async function alter(sql: string): Promise<void> {
  const database = new DatabaseSync(world.database);
  try {
    await expect.poll(() => database.exec(sql)).toBeUndefined();
  } finally {
    database.close();
  }
}

// where Graph takes one request a second each of them makes thousands
describe('five hundred people at once', { timeout: 10 * 60 * SECOND }, () => {
  it('are each assigned once, in batches of at most twenty, while others are answered', async () => {
    const joni = await open({
      needs: ['pace'],
      simulator: { ...many, settings: { batchOfLearning: 'supported' } },
    });
    const preview = await previewOf(joni, { people: 'everyReport', due: '2026-12-18' });
    expect(reads(preview)).toContain('503 new');
    const pressed = joni.presses(button(preview, 'Assign'));
    const adele = world.person('adelev');
    expect(reads(await adele.says('start Excel Basics'))).toContain('You started');
    await pressed;
    await world.delivered();

    expect(fromJoni().ids).toHaveLength(503);
    expect(fromJoni().people.size).toBe(503);
    const batches = world.simulator.requests.all().filter(({ path }) => path === '/$batch');
    expect(batches.length).toBeGreaterThan(20);
    expect(reads(joni.cards().at(-1))).toContain('503 of 503 saved');
  });

  it('are assigned one by one where Graph takes no batches of learning', async () => {
    const joni = await open({ simulator: { ...many, settings: { batchOfLearning: 'refused' } } });
    await assignBy(joni, { people: 'everyReport' });
    await world.delivered();
    expect(fromJoni().ids).toHaveLength(503);
    expect(fromJoni().people.size).toBe(503);
    const batches = world.simulator.requests.all().filter(({ path }) => path === '/$batch');
    expect(batches.length).toBeLessThan(5);
  });

  it('with three refused in the middle, the others get theirs and the three can be tried again', async () => {
    const joni = await open();
    for (const number of [200, 250, 300]) world.simulator.changePerson(extra(number), { isLicensed: false });
    await assignBy(joni, { people: 'everyReport' });
    await world.delivered();
    expect(fromJoni().people.size).toBe(500);
    const card = joni.cards().at(-1);
    expect(reads(card)).toContain('assigned to 500 of 503 people');
    expect(reads(card)).toMatch(/^[^,\n]+, [^,\n]+, and [^,\n]+\n.*no Viva Learning licence/m);
    expect(reads(card).match(/no Viva Learning licence/g)).toHaveLength(1);

    for (const number of [200, 250, 300]) world.simulator.changePerson(extra(number), { isLicensed: true });
    await joni.presses(button(card, 'Try 3 people again'));
    await world.delivered();
    expect(fromJoni().people.size).toBe(503);
    expect(fromJoni().ids).toHaveLength(503);
    expect(reads(joni.cards().at(-1))).toContain('503 of 503 saved');
  });

  it('with Graph throttling half way, nobody is lost or assigned twice', async () => {
    const joni = await open();
    world.simulator.faults.add({
      match: { method: 'POST', path: '/learningCourseActivities' },
      effect: { kind: 'answer', status: 429, retryAfterSeconds: 60 },
      after: 250,
      times: 24,
    });
    await assignBy(joni, { people: 'everyReport' });
    await world.delivered();
    expect(fromJoni().ids.length).toBeLessThan(503);
    expect(reads(joni.cards().at(-1))).toMatch(/reaching Viva Learning by|on its way/);
    for (let round = 0; round < 30 && fromJoni().ids.length < 503; round++) {
      world.clock.move(5 * 60 * SECOND);
      await world.delivered();
    }
    expect(fromJoni().ids).toHaveLength(503);
    expect(fromJoni().people.size).toBe(503);
  });

  it('of which the process that assigned them died in the middle are told of on the pressed card, by whoever carries on', async () => {
    const joni = await open();
    // as a kill would: after the hundredth nothing more is written
    await alter(`create trigger dying before insert on operations
      when (select count(*) from operations where batch_id is not null) >= 100
      begin select raise(abort, 'gone'); end`);
    const preview = await previewOf(joni, { people: 'everyReport' });
    await joni.presses(button(preview, 'Assign'));
    expect(joni.cards().map(reads).join()).not.toContain('of 503 saved');
    await alter('drop trigger dying');
    world.clock.move(2 * 60 * SECOND);
    await world.delivered();
    expect(fromJoni().people.size).toBe(503);
    expect(joni.cards().map(reads).join()).toContain('503 of 503 saved');
  });

  it('survive a restart in the middle', async () => {
    const joni = await open();
    await assignBy(joni, { people: 'everyReport' });
    await world.restart();
    await world.delivered();
    expect(fromJoni().ids).toHaveLength(503);
    expect(fromJoni().people.size).toBe(503);
    expect(reads(joni.cards().at(-1))).toContain('503 of 503 saved');
  });

  it('can all be taken back', async () => {
    // for ten minutes: where Graph takes one a second, not even all of them are there by then
    const joni = await open({ needs: ['pace'] });
    await assignBy(joni, { people: 'everyReport' });
    await world.delivered();
    await joni.presses(button(joni.cards().at(-1), 'Undo'));
    await world.delivered();
    expect(fromJoni().ids).toEqual([]);
  });
});

it('an assignment that was taken back says so also to who presses Assign once more', async () => {
  const joni = await open();
  const preview = await previewOf(joni, { people: idsOf('mariag') });
  const result = await joni.presses(button(preview, 'Assign'));
  await joni.presses(button(result, 'Undo'));
  await world.delivered();
  expect(reads(await joni.presses(button(preview, 'Assign')))).toContain(
    'Undone: “Fire Safety” for one person.',
  );
  await world.delivered();
  expect(fromJoni().ids).toEqual([]);
});

describe('learners', () => {
  it('get one message for several assignments made together', async () => {
    const joni = await open({ needs: ['reach'] });
    const maria = world.person('mariag');
    await maria.says('hi');
    const before = maria.cards().length;
    await assignBy(joni, { people: idsOf('mariag') });
    await assignBy(joni, { people: idsOf('mariag'), course: 'Excel Basics', note: 'For the report' });
    await world.delivered();
    expect(maria.cards()).toHaveLength(before);
    world.clock.move(30 * SECOND);
    await world.delivered();
    expect(maria.cards()).toHaveLength(before + 1);
    const text = reads(maria.cards().at(-1));
    expect(text).toContain('Joni Sherman assigned you 2 courses');
    expect(text).toContain('Fire Safety');
    expect(text).toContain('For the report');
  });

  it('who had not met the bot are told when they do', async () => {
    const joni = await open({ needs: ['reach'] });
    await assignBy(joni, { people: idsOf('mariag') });
    world.clock.move(30 * SECOND);
    await world.delivered();
    const maria = world.person('mariag');
    await maria.says('hi');
    await world.delivered();
    expect(reads(maria.cards().at(-1))).toContain('Joni Sherman assigned you “Fire Safety”');
  });

  it('hear of an assignment although the bot was restarted before they were told', async () => {
    const joni = await open({ needs: ['reach'] });
    const maria = world.person('mariag');
    await maria.says('hi');
    await assignBy(joni, { people: idsOf('mariag') });
    await world.restart();
    world.clock.move(30 * SECOND);
    await world.delivered();
    expect(reads(maria.cards().at(-1))).toContain('Joni Sherman assigned you');
  });

  it('hear nothing of what was taken back at once, and managers nothing of what they did themselves', async () => {
    const joni = await open({ needs: ['reach'] });
    const maria = world.person('mariag');
    await maria.says('hi');
    const before = maria.cards().length;
    const result = await assignBy(joni, { people: idsOf('mariag') });
    const shown = joni.cards().length;
    await joni.presses(button(result, 'Undo'));
    world.clock.move(30 * SECOND);
    await world.delivered();
    expect(maria.cards()).toHaveLength(before);
    expect(joni.cards()).toHaveLength(shown);
  });
});
