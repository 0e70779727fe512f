import { expect, test } from 'vitest';
import { createClaimAnswer } from '../../../bot/turn/claim-answer.ts';
import { Later } from '../../../src/errors.ts';

function claimWith(claimAnswer: () => Promise<boolean>) {
  const logged: unknown[] = [];
  const note = (about: object) => void logged.push(about);
  const log = { debug: note, info: note, warn: note, error: note };
  return { claim: createClaimAnswer({ conversations: { claimAnswer }, log }), logged };
}

test.each([true, false])('the right to answer is what the database says: %s', async (right) => {
  const { claim, logged } = claimWith(async () => right);
  expect(await claim('a', '1')).toBe(right);
  expect(logged).toEqual([]);
});

test('nobody is met with silence because the database is away: the answer is given, and that is noted', async () => {
  const { claim, logged } = claimWith(() => Promise.reject(new Later('away', { from: 'database' })));
  expect(await claim('a', '1')).toBe(true);
  expect(logged).toMatchObject([{ event: 'answer.unclaimed' }]);
});

const away = (ambiguous: boolean) => new Later('away', { from: 'database', ambiguous });

test('a claim that did not get to the database is made once more, so that a moment without a connection doubles no answer', async () => {
  let asked = 0;
  const { claim, logged } = claimWith(() =>
    asked++ === 0 ? Promise.reject(away(false)) : Promise.resolve(false),
  );
  expect(await claim('a', '1')).toBe(false);
  expect(logged).toEqual([]);
});

test('one that may have got there is not: it would find its own claim, and say nothing to anybody', async () => {
  let asked = 0;
  const { claim } = claimWith(() => (asked++ === 0 ? Promise.reject(away(true)) : Promise.resolve(false)));
  expect(await claim('a', '1')).toBe(true);
  expect(asked).toBe(1);
});

test('a bug is no reason to answer', async () => {
  const { claim } = claimWith(() => Promise.reject(new TypeError('broken')));
  await expect(claim('a', '1')).rejects.toThrow(TypeError);
});
