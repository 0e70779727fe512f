import { afterEach, expect, it } from 'vitest';
import { MINUTE } from '../../src/clock.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const lines = (event: string) =>
  world.logged
    .map((line) => JSON.parse(line) as { event?: string; count?: number })
    .filter((line) => line.event === event);

it('what Teams and Graph refuse of many has one line, not one of each', async () => {
  world = await startWorld({ needs: ['pace'] });
  const learners = ['adelev', 'isaiahl', 'pattif', 'lynner'] as const;
  for (const alias of learners) {
    await world.person(alias).says('hello');
    world.connector.treat(world.person(alias).conversationId, { status: 503 });
  }
  const before = world.connector.sent.length;
  await assignBy(world.person('alexw'), { course: 'Fire Safety', people: idsOf(...learners) });
  world.clock.move(5 * MINUTE);
  await world.delivered();
  expect(world.connector.sent.slice(before).every(({ conversationId }) => conversationId === 'a:alexw')).toBe(
    true,
  );
  expect(lines('notice.notSent')).toHaveLength(1);

  world.simulator.faults.add({
    match: { method: 'POST' },
    effect: { kind: 'answer', status: 500 },
    times: null,
  });
  world.connector.treatWell();
  for (const alias of learners) await world.person(alias).says('start first aid at work');
  await world.delivered();
  expect(lines('outbox.later')).toHaveLength(1);
});
