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

test('a bug is no reason to answer', async () => {
  const { claim } = claimWith(() => Promise.reject(new TypeError('broken')));
  await expect(claim('a', '1')).rejects.toThrow(TypeError);
});
