import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { every } from '../../src/ledger/every.ts';
import { createLog } from '../../src/log.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const logged: string[] = [];
const log = createLog({ level: 'info', destination: { write: (line) => void logged.push(line) } });
const ROUND = 1_000;
const pass = (rounds: number) => vi.advanceTimersByTimeAsync(rounds * ROUND);

test('a round that throws, at once or later, ends nothing: the next comes when it is due', async () => {
  logged.length = 0;
  let rounds = 0;
  const repeated = every(
    ROUND,
    () => {
      rounds += 1;
      if (rounds % 2 === 0) throw new Error('at once');
      return Promise.reject(new Error('later'));
    },
    log,
  );
  repeated.start();
  await pass(9);
  expect(rounds).toBe(10);
  expect(logged).toHaveLength(10);
  await repeated.stop();
});

test('a round begins only after the one before has ended', async () => {
  let running = 0;
  const repeated = every(
    ROUND,
    async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 3 * ROUND));
      running -= 1;
    },
    log,
  );
  repeated.start();
  await pass(20);
  const stopped = repeated.stop();
  await pass(3);
  await stopped;
});

test('stopping aborts the round that runs, waits for it, and none comes after; starting begins anew', async () => {
  logged.length = 0;
  let rounds = 0;
  const repeated = every(
    ROUND,
    (signal) => {
      rounds += 1;
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    },
    log,
  );
  repeated.start();
  repeated.start();
  await pass(5);
  await repeated.stop();
  await pass(5);
  expect(rounds).toBe(1);
  expect(logged).toEqual([]);
  repeated.start();
  await pass(1);
  expect(rounds).toBe(2);
  await repeated.stop();
});
