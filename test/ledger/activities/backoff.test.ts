import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../../src/clock.ts';
import { backoff, waitBefore } from '../../../src/ledger/activities/backoff.ts';

const randoms = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('waiting never takes less than half a second nor more than five minutes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), randoms, (attempts, random) => {
      const wait = backoff(attempts, () => random);
      expect(wait).toBeGreaterThanOrEqual(SECOND / 2);
      expect(wait).toBeLessThanOrEqual(5 * MINUTE);
      expect(Number.isInteger(wait)).toBe(true);
    }),
  );
});

test('the shortest wait after an attempt is never below the shortest after the one before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), randoms, (attempts, random) => {
      expect(backoff(attempts + 1, () => random)).toBeGreaterThanOrEqual(backoff(attempts, () => random));
    }),
  );
});

test('two that failed together come back apart', () => {
  expect(backoff(5, () => 0)).toBe(8 * SECOND);
  expect(backoff(5, () => 0.75)).toBe(14 * SECOND);
});

test('a wait that was named is honoured: never cut short, but for what is longer than a day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 * DAY }), fc.integer({ min: 1, max: 99 }), (named, attempts) => {
      const wait = waitBefore(named, attempts, Math.random);
      expect(wait).toBeGreaterThanOrEqual(Math.min(named, DAY));
      expect(wait).toBeLessThanOrEqual(Math.min(Math.max(named, SECOND), DAY));
    }),
  );
});
