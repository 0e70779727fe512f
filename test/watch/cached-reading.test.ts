import { expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../src/clock.ts';
import { createCachedReading } from '../../src/watch/cached-reading.ts';

function keeping() {
  let now = 0;
  const state = { reads: 0, answer: 'value' as string | Error | 'silent' };
  const kept = createCachedReading(
    async () => {
      state.reads++;
      if (state.answer === 'silent') await new Promise(() => undefined);
      if (state.answer instanceof Error) throw state.answer;
      return state.answer;
    },
    {
      elapsed: () => now,
      sleep: () => new Promise((resolve) => setImmediate(resolve)),
      goodMs: 5 * SECOND,
    },
  );
  const pass = (ms: number) => {
    now += ms;
  };
  return { kept, state, pass };
}

test('a value is read once for all who look within a while, and has its age', async () => {
  const { kept, state, pass } = keeping();
  await Promise.all([kept(), kept(), kept()]);
  pass(4 * SECOND);
  expect(await kept()).toEqual({ value: 'value', ageMs: 4 * SECOND });
  expect(state.reads).toBe(1);
  pass(SECOND);
  state.answer = 'another';
  expect(await kept()).toEqual({ value: 'another', ageMs: 0 });
});

test.each([new Error('away'), 'silent'])(
  'a value that cannot be read (%s) is shown for a minute more, then only the age',
  async (answer) => {
    const { kept, state, pass } = keeping();
    await kept();
    state.answer = answer;
    pass(MINUTE);
    expect(await kept()).toEqual({ value: 'value', ageMs: MINUTE });
    pass(MINUTE);
    expect(await kept()).toEqual({ value: undefined, ageMs: 2 * MINUTE });
  },
);

test('a reading that does not end is not begun again, and nobody waits for it', async () => {
  const { kept, state, pass } = keeping();
  state.answer = 'silent';
  for (let n = 0; n < 5; n++) {
    expect((await kept()).value).toBeUndefined();
    pass(15 * SECOND);
  }
  expect(state.reads).toBe(1);
  expect((await kept()).ageMs).toBe(75 * SECOND);
});
