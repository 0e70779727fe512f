import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { quickCheck } from '../../src/doctor/checks/database.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coursemate-check-'));
  path = join(folder, 'ledger.db');
  const database = new DatabaseSync(path);
  database.exec(`create table things (name text primary key);
    with recursive n (i) as (select 1 union all select i + 1 from n where i < 500)
      insert into things select i || hex(zeroblob(200)) from n`);
  database.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a sound file is sound', async () => {
  expect(await quickCheck(path, 20_000)).toBe('ok');
});

test('a damaged one is not', async () => {
  const whole = readFileSync(path);
  writeFileSync(path, whole.fill(0x5a, whole.length / 2));
  expect(await quickCheck(path, 20_000)).toMatch(/malformed|page|tree/i);
});

test('a look that takes too long is given up', async () => {
  expect(await quickCheck(path, 1)).toBeUndefined();
});
