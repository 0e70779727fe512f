import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createInterval } from '../../../src/ledger/database/interval.ts';
import type { Jobs } from '../../../src/ledger/database/jobs.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ended: string[] = [];
const jobs: Jobs = ({ name, everyMs }) => ({
  succeeded: () => void ended.push(`${name} every ${everyMs} succeeded`),
  failed: (error) => void ended.push((error as Error).message),
});
const ROUND = 1_000;
const rounding = { name: 'rounds', everyMs: ROUND, jobs };
const pass = (rounds: number) => vi.advanceTimersByTimeAsync(rounds * ROUND);

test('a round that throws, at once or later, ends nothing: the next comes when it is due', async () => {
  ended.length = 0;
  let rounds = 0;
  const repeated = createInterval(rounding, () => {
    rounds += 1;
    if (rounds % 2 === 0) throw new Error('at once');
    return Promise.reject(new Error('later'));
  });
  repeated.start();
  await pass(9);
  expect(rounds).toBe(10);
  expect(ended).toEqual(Array.from({ length: 5 }, () => ['later', 'at once']).flat());
  await repeated.stop();
});

test('each end of a round is told to its job', async () => {
  ended.length = 0;
  const repeated = createInterval(rounding, async () => undefined);
  repeated.start();
  await pass(1);
  expect(ended).toEqual(Array(2).fill('rounds every 1000 succeeded'));
  await repeated.stop();
});

test('a round begins only after the one before has ended', async () => {
  let running = 0;
  const repeated = createInterval(rounding, async () => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 3 * ROUND));
    running -= 1;
  });
  repeated.start();
  await pass(20);
  const stopped = repeated.stop();
  await pass(3);
  await stopped;
});

test('stopping aborts the round that runs, waits for it, and none comes after; starting begins anew', async () => {
  ended.length = 0;
  let rounds = 0;
  const repeated = createInterval(rounding, (signal) => {
    rounds += 1;
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  });
  repeated.start();
  repeated.start();
  await pass(5);
  await repeated.stop();
  await pass(5);
  expect(rounds).toBe(1);
  expect(ended).toEqual([]);
  repeated.start();
  await pass(1);
  expect(rounds).toBe(2);
  await repeated.stop();
});
