import { afterEach, beforeEach, expect, it } from 'vitest';
import { MINUTE } from '../../src/clock.ts';
import { buttonsOf } from '../support/card-reading.ts';
import { type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
beforeEach(async () => {
  world = await startWorld();
  alex = world.person('alexw');
  // what was read a moment ago is not read again
  world.clock.move(10 * MINUTE);
});
afterEach(() => world.close());

const running = () =>
  world.simulator
    .activities()
    .find(
      ({ learnerUserId, completionPercentage }) => learnerUserId === alex.id && completionPercentage === 35,
    );

/** Another system does this to the course that Alex is 35 % through. */
async function elsewhere(method: 'PATCH' | 'DELETE', body?: object): Promise<void> {
  const activity = running();
  const path = `employeeExperience/learningProviders/${activity?.learningProviderId}/learningCourseActivities/${activity?.id}`;
  const { ok } = await fetch(`${world.simulator.url}/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined
      ? {}
      : {
          body: JSON.stringify({
            '@odata.type': activity?.['@odata.type'],
            learnerUserId: activity?.learnerUserId,
            learningContentId: activity?.learningContentId,
            [world.simulator.settings.externalIdName]: activity?.externalcourseActivityId,
            ...body,
          }),
        }),
  });
  expect(ok).toBe(true);
}

/** Alex opens that course from the list. */
async function opens() {
  const [list = { type: 'none' }] = await alex.says('my courses');
  for (const button of buttonsOf(list).filter(({ verb }) => verb === 'activity.show')) {
    const card = await alex.presses(button);
    if (reads(card).includes('Excel for Analysts')) return card;
  }
  throw new Error('not among the courses');
}

it('a course shown alone is as Viva Learning has it now, whoever changed it', async () => {
  await elsewhere('PATCH', { status: 'inProgress', completionPercentage: 62 });
  expect(reads(await opens())).toContain('62% done');
});

it('a course that was removed elsewhere is not shown any more', async () => {
  const [list] = await alex.says('my courses');
  expect(reads(list)).toContain('Excel for Analysts');
  await elsewhere('DELETE');
  await expect(opens()).rejects.toThrow('not among the courses');
  expect(reads(await alex.says('my courses'))).not.toContain('Excel for Analysts');
});

it('a Graph that does not answer does not keep anybody waiting for the card', async () => {
  world.simulator.faults.add({ match: { method: 'GET' }, effect: { kind: 'delay', ms: 1_500 }, times: null });
  expect(reads(await opens())).toContain('35% done');
});
