import { afterEach, beforeEach, expect, test } from 'vitest';
import { learningAdminsGroupId } from '../../src/simulator/organisation/groups.ts';
import { reads, startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({
    probes: true,
    needs: ['pace'],
    env: {
      LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId,
      GRAPH_EXTERNAL_ID_NAME: 'externalcourseActivityId',
    },
  });
});
afterEach(() => world.close());

test('a learning admin reads in the chat what is broken, how to mend it, and what is fine', async () => {
  world.simulator.settings.externalIdName = 'externalCourseActivityId';
  const said = reads(await world.person('joniss').says('/status'));
  expect(said).toContain('Spelling of the external id');
  expect(said).toMatch(/GRAPH.{0,2}EXTERNAL.{0,2}ID.{0,2}NAME empty, or set it to externalCourseActivityId/);
  expect(said).toMatch(/Fine: .*Database/);
  expect(said).toMatch(
    /Pace of learning requests: .* learning requests a second .*has not throttled since the start/,
  );
  expect(world.simulator.changes()).toEqual([]);
});

test('while Graph has asked to wait it is not asked, and the answer says so', async () => {
  world.simulator.faults.add({
    match: { method: 'POST' },
    effect: { kind: 'answer', status: 429, code: 'tooManyRequests', retryAfterMinutes: 7 },
  });
  await world.person('alexw').says('start fire safety');
  world.simulator.requests.clear();
  const said = reads(await world.person('joniss').says('/status'));
  expect(said).toMatch(/Learning provider: Graph could not be asked: .* wait 4\d\d s/);
  const asked = world.simulator.requests.all().filter(({ path }) => path.includes('learningProviders'));
  expect(asked).toEqual([]);
});

test('a member by way of another group is a learning admin, too', async () => {
  expect(reads(await world.person('mariag').says('/STATUS '))).toContain('Database');
});

test('anybody else is told what they can do instead, and nothing about the installation', async () => {
  const said = reads(await world.person('alexw').says('/status'));
  expect(said).toContain('my courses');
  expect(said).not.toMatch(/Database|Graph|npm/);
});

test('in a group chat nothing is said about the installation', async () => {
  const said = reads(await world.person('joniss', { conversationType: 'groupChat' }).says('/status'));
  expect(said).not.toMatch(/Database|Graph|npm/);
});
