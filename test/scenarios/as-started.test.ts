import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/clock.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

/**
 * The bot as `npm start` runs it: nobody asks it to deliver or to synchronise, so whatever happens here it has started by
 * itself. Only the rounds of its background work come sooner than they do in life.
 */
let world: World;
let alex: Player;
let adele: Player;
beforeEach(async () => {
  world = await startWorld({
    asStarted: true,
    tempo: { graphTimeoutMs: 10 * SECOND, pollMs: 20, roundsFaster: 500 },
  });
  alex = world.person('alexw');
  adele = world.person('adelev');
  await eventually(async () => expect(reads(await adele.says('find fire safety'))).toContain('Fire Safety'));
});
afterEach(() => world.close());

const eventually = (holds: () => unknown) => vi.waitFor(holds, { timeout: MINUTE, interval: 50 });
const newest = (player: Player) => reads(player.cards().at(-1));
const assignedToday = (alias: string) =>
  world.simulator
    .activities()
    .filter(
      ({ learnerUserId, assignedDateTime }) =>
        learnerUserId === personId(alias) && String(assignedDateTime).startsWith('2026-11-21'),
    );

function inDatabase<T>(work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(world.database);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** Returns how many runs there were. */
function abandonRun(database: DatabaseSync): number {
  const { changes } = database
    .prepare(
      `update drafts set state = 'running', run_until = ?, draft = json_set(draft, '$.run.learnerIds', json_array(?))
       where state = 'done'`,
    )
    .run(new Date(world.clock.now().getTime() - MINUTE).toISOString(), personId('isaiahl'));
  return Number(changes);
}

it('what Graph does not take in the turn is sent later', async () => {
  world.simulator.faults.add({
    match: { method: 'POST', path: '/learningCourseActivities' },
    effect: { kind: 'answer', status: 503 },
    times: 1,
  });
  // without a time where Graph takes one request a second and the background has just had it
  expect(reads(await adele.says('start fire safety'))).toMatch(/(?:reaching|on its way to) Viva Learning/);
  await eventually(() => {
    world.clock.move(10 * SECOND);
    expect(newest(adele)).toContain('Saved');
    expect(newest(adele)).not.toContain('reaching');
  });
});

it('a learner is told of an assignment', async () => {
  world.connector.letsIn();
  await assignBy(alex, { course: 'Fire Safety', people: idsOf('adelev') });
  await eventually(() => {
    world.clock.move(5 * SECOND);
    expect(newest(adele)).toContain('Alex Wilber');
  });
});

it('an assignment to several whose bot died over it is carried on', async () => {
  await assignBy(alex, { course: 'Fire Safety', people: idsOf('adelev') });
  // as if another bot had died before it came to Isaiah; the bot itself may be writing at that moment
  await eventually(() => expect(inDatabase(abandonRun)).toBe(1));
  await eventually(() => expect(assignedToday('isaiahl')).toHaveLength(1));
});

it('reminders of many whose bot died over them are carried on', async () => {
  await alex.says('hi');
  await assignBy(alex, { course: 'Fire Safety', people: idsOf('adelev'), due: '2026-11-24' });
  world.clock.move(4 * DAY);
  const leftOff = (database: DatabaseSync) =>
    database
      .prepare(
        `insert into reminder_runs select 'left off', 'tenant', ?, json_array(id), 0, 0, 0, 0, ?, updated_at, 0
         from activities where learner_id = ? and activity like '%2026-11-24%'`,
      )
      .run(alex.id, new Date(world.clock.now().getTime() - MINUTE).toISOString(), adele.id);
  await eventually(() => expect(inDatabase(leftOff).changes).toBe(1));
  const run = (database: DatabaseSync) => database.prepare('select done, run_until from reminder_runs').get();
  await eventually(() => expect(inDatabase(run)).toEqual({ done: 1, run_until: null }));
});

it('a request for more time that nobody answers ends, and the learner is told', async () => {
  world.connector.letsIn();
  await alex.says('hi');
  await assignBy(alex, { course: 'Fire Safety', people: idsOf('adelev'), due: '2026-12-04' });
  await adele.says('need one more week for fire safety');
  expect(button(alex.cards().at(-1), 'Grant this date')).toBeDefined();
  world.clock.move(15 * DAY);
  await eventually(() => expect(newest(adele)).toContain('has expired'));
});

it('what is changed in Viva Learning comes to the ledger', async () => {
  const before = world.simulator
    .activities()
    .find(
      ({ learnerUserId, completionPercentage }) => learnerUserId === alex.id && completionPercentage === 35,
    );
  await eventually(async () => expect(reads(await alex.says('my courses'))).toContain('35'));
  const path = `employeeExperience/learningProviders/${before?.learningProviderId}/learningCourseActivities/${before?.id}`;
  await fetch(`${world.simulator.url}/${path}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      '@odata.type': before?.['@odata.type'],
      learnerUserId: before?.learnerUserId,
      learningContentId: before?.learningContentId,
      [world.simulator.settings.externalIdName]: before?.externalcourseActivityId,
      status: 'inProgress',
      completionPercentage: 62,
    }),
  });
  world.clock.move(7 * HOUR);
  await eventually(async () => expect(reads(await alex.says('my courses'))).toContain('62'));
});

it('the provider’s courses are read again and again', async () => {
  const readings = () =>
    world.simulator.requests.all().filter(({ path }) => path.includes('/learningContents')).length;
  const before = readings();
  world.clock.move(2 * HOUR);
  await eventually(() => expect(readings()).toBeGreaterThan(before));
});

it('what is older than its time is forgotten', async () => {
  await adele.says('start fire safety');
  const lines = () =>
    inDatabase((database) => (database.prepare('select count(*) as n from audit').get() as { n: number }).n);
  await eventually(() => expect(lines()).toBeGreaterThan(0));
  world.clock.move(401 * DAY);
  await eventually(() => expect(lines()).toBe(0));
});
