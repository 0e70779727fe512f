import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, it } from 'vitest';
import { DAY } from '../../src/clock.ts';
import { reads, startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const tables = ['contexts', 'turns', 'operations', 'audit'] as const;

/** Which of the tables still hold something. */
function kept(): readonly string[] {
  const file = new DatabaseSync(world.database, { readOnly: true });
  try {
    return tables.filter((table) => file.prepare(`select 1 from ${table} limit 1`).get() !== undefined);
  } finally {
    file.close();
  }
}

it('forgets each kind of thing after the days that are configured for it', async () => {
  const env = { CONVERSATION_DAYS: '10', RETENTION_DAYS: '20', AUDIT_DAYS: '30' };
  world = await startWorld({ env, asStarted: true });
  const alex = world.person('alexw');
  // until the courses have been read
  await expect.poll(async () => reads(await alex.says('start fire safety'))).toMatch(/started/i);
  await world.delivered();
  expect(kept()).toEqual(tables);

  let rounds = world.logged.filter((line) => line.includes('retention.done')).length;
  const after = async (days: number) => {
    world.clock.move(days * DAY);
    await world.restart();
    rounds++;
    const done = () => world.logged.filter((line) => line.includes('retention.done')).length;
    await expect.poll(done).toBeGreaterThanOrEqual(rounds);
    rounds = done();
    return kept();
  };
  expect(await after(9)).toEqual(tables);
  expect(await after(3)).toEqual(['operations', 'audit']);
  expect(await after(7)).toEqual(['operations', 'audit']);
  expect(await after(3)).toEqual(['audit']);
  expect(await after(6)).toEqual(['audit']);
  expect(await after(4)).toEqual([]);
});
