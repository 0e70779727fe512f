import { expect, test } from 'vitest';
import { createWatchDatabase, STUCK_MS } from '../../src/app/watch-database.ts';
import { Later } from '../../src/errors.ts';

function watched() {
  let now = 0;
  const stuck: unknown[] = [];
  const state = {
    ours: true as boolean | 'silent' | 'readOnly',
    anew: undefined as Error | undefined,
    asked: 0,
  };
  const watch = createWatchDatabase({
    probe: async () => {
      state.asked++;
      if (state.ours === 'silent') await new Promise(() => undefined);
      if (state.ours === false) throw new Later('away', { from: 'database' });
      if (state.ours === 'readOnly') throw new Later('full', { from: 'writing' });
    },
    probeAnew: async () => {
      if (state.anew !== undefined) throw state.anew;
    },
    onStuck: (error) => stuck.push(error),
    elapsed: () => now,
    sleep: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const pass = (ms: number) => {
    now += ms;
  };
  /** As often as the bot looks. */
  const lookFor = async (ms: number) => {
    for (const end = now + ms; now < end; now += 5_000) await watch.look().catch(() => undefined);
  };
  return { watch, state, stuck, pass, lookFor };
}

test('however many ask, the database is asked once a second', async () => {
  const { watch, state, pass } = watched();
  await Promise.all(Array.from({ length: 50 }, () => watch.reach()));
  expect(await watch.reach()).toBe('writable');
  expect(state.asked).toBe(1);
  pass(1_000);
  state.ours = false;
  expect(await watch.reach()).toBe('away');
  expect(state.asked).toBe(2);
});

test('a database that says nothing is not ready, and is not asked again meanwhile', async () => {
  const { watch, state, pass } = watched();
  state.ours = 'silent';
  for (let n = 0; n < 5; n++) {
    expect(await watch.reach()).toBe('away');
    pass(5_000);
  }
  expect(state.asked).toBe(1);
});

test.each([false, 'silent'] as const)(
  'only when new connections are answered for minutes and ours are not (%s) can a restart help',
  async (ours) => {
    const { state, stuck, lookFor } = watched();
    state.ours = ours;
    state.anew = new Later('away');
    await lookFor(10 * STUCK_MS);
    expect(stuck).toEqual([]);
    state.anew = undefined;
    await lookFor(5_000);
    expect(stuck).toHaveLength(1);
  },
);

test('a database that comes back is watched from the beginning', async () => {
  const { state, stuck, lookFor } = watched();
  for (let n = 0; n < 5; n++) {
    state.ours = false;
    await lookFor(STUCK_MS - 5_000);
    state.ours = true;
    await lookFor(5_000);
  }
  expect(stuck).toEqual([]);
});

test('a database that refuses us for good for minutes, as after a change of the password, has us started again', async () => {
  const { state, stuck, lookFor } = watched();
  state.ours = false;
  state.anew = new Error('password authentication failed');
  await lookFor(STUCK_MS);
  expect(stuck).toEqual([]);
  await lookFor(5_000);
  expect(stuck).toEqual([state.anew]);
});

test.each([
  ['away', false],
  ['away', 'silent'],
  ['readOnly', 'readOnly'],
] as const)('a database that is %s (%s) is said to be, and the look says why', async (reach, ours) => {
  const { watch, state } = watched();
  state.ours = ours;
  expect(await watch.reach()).toBe(reach);
  await expect(watch.look()).rejects.toThrow(Later);
});
