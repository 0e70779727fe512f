import { expect, test } from 'vitest';
import { onceDatabaseAnswers } from '../../src/app/once-database-answers.ts';
import { Later } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';

function patiently(isOver = () => false) {
  const waits: number[] = [];
  const logged: string[] = [];
  const deps = {
    log: createLog({ level: 'info', destination: { write: (line) => void logged.push(line) } }),
    sleep: async (ms: number) => void waits.push(ms),
    isOver,
  };
  return { waits, logged, deps };
}

test('a bot that starts before its database waits for it, and says so each time', async () => {
  const { deps, waits, logged } = patiently();
  let tries = 0;
  const work = async () => {
    if (++tries <= 6) throw new Later('The database is away');
    return 'migrated';
  };
  expect(await onceDatabaseAnswers(work, deps)).toBe('migrated');
  expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000]);
  expect(logged).toHaveLength(6);
});

test('what is wrong with the database otherwise ends the start at once', async () => {
  const { deps, waits } = patiently();
  const work = async () => {
    throw new Error('password authentication failed');
  };
  await expect(onceDatabaseAnswers(work, deps)).rejects.toThrow('password');
  expect(waits).toEqual([]);
});

test('a bot that is stopped meanwhile waits no longer', async () => {
  let over = false;
  const { deps } = patiently(() => over);
  const work = async () => {
    over = true;
    throw new Later('The database is away');
  };
  expect(await onceDatabaseAnswers(work, deps)).toBeUndefined();
});
