import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MINUTE, SECOND } from '../src/clock.ts';
import { createCountedLog } from '../src/counted-log.ts';

type Line = readonly [why: unknown, count: unknown];

const never = () => expect.fail('not of this level');

function start() {
  const lines: Line[] = [];
  const counted = createCountedLog({ warn: ({ why, count }) => lines.push([why, count]), error: never });
  return { lines, refuse: (why: string) => counted.warn({ event: 'caller.refused', why }, 'not believed') };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first is written at once, the others of a minute as one line with their number', () => {
  const { lines, refuse } = start();
  for (let times = 0; times < 1_000; times++) refuse('no token');
  expect(lines).toEqual([['no token', 1]]);
  vi.advanceTimersByTime(MINUTE);
  expect(lines).toEqual([
    ['no token', 1],
    ['no token', 999],
  ]);
});

test('after a minute without any the next is written at once again, and nothing is kept meanwhile', () => {
  const { lines, refuse } = start();
  refuse('no token');
  vi.advanceTimersByTime(MINUTE);
  expect(vi.getTimerCount()).toBe(0);
  refuse('no token');
  expect(lines).toHaveLength(2);
});

test('whatever comes, each reason has at most one line a minute after the first, and every one is counted', () => {
  const flood = fc.array(fc.tuple(fc.constantFrom('no token', 'audience', 'channel'), fc.nat(90 * SECOND)), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(flood, (calls) => {
      vi.setSystemTime(0);
      const written: { why: string; at: number; count: number }[] = [];
      const counted = createCountedLog({
        warn: ({ why, count }) => written.push({ why: String(why), at: Date.now(), count: Number(count) }),
        error: never,
      });
      for (const [why, pause] of calls) {
        counted.warn({ why }, 'not believed');
        vi.advanceTimersByTime(pause);
      }
      vi.advanceTimersByTime(2 * MINUTE);
      for (const reason of ['no token', 'audience', 'channel']) {
        const lines = written.filter(({ why }) => why === reason);
        const total = lines.reduce((sum, { count }) => sum + count, 0);
        expect(total).toBe(calls.filter(([why]) => why === reason).length);
        for (const [n, { at }] of lines.entries())
          expect(at - (lines[n - 1]?.at ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(MINUTE);
      }
    }),
  );
});
