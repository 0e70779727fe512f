import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { systemClock } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import { createClaimHandoff } from '../../../src/ledger/activities/claim-handoff.ts';
import { createLedger } from '../../../src/ledger/activities/ledger.ts';
import { waitingOf } from '../../../src/ledger/activities/operations.ts';
import { connectionRoom } from '../../../src/ledger/database/condition.ts';
import { createDatabase } from '../../../src/ledger/database/database.ts';
import { migrate } from '../../../src/ledger/database/migrate.ts';
import { openSqliteFile } from '../../../src/ledger/database/sqlite-file.ts';
import { sqlitePath } from '../../../src/ledger/database/sqlite-path.ts';
import { readStats } from '../../../src/ledger/outbox/stats.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'coursemate-database-'));
  folders.push(made);
  return made;
};

test('each way to write the address of a file leads to that file', () => {
  const path = join(folder(), 'a b.db');
  expect(sqlitePath('file:coursemate.db')).toBe('coursemate.db');
  expect(sqlitePath(`file:${path}`)).toBe(path);
  expect(sqlitePath(pathToFileURL(path).href)).toBe(path);
});

test('the SQLite file lets readers go on beside the writer, and syncs around each checkpoint', async () => {
  const path = join(folder(), 'ledger.db');
  const database = createDatabase(`file:${path}`);
  await migrate(database, systemClock);
  const NORMAL = 1;
  const { rows } = await sql`pragma synchronous`.execute(database.query);
  expect(rows).toEqual([{ synchronous: NORMAL }]);
  const other = new DatabaseSync(path);
  expect(other.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
  other.close();
  await database.close();
});

test('a transaction that throws leaves nothing behind', async () => {
  const database = createDatabase('file::memory:');
  await migrate(database, systemClock);
  const failing = database.query.transaction().execute(async (transaction) => {
    await transaction.insertInto('schedule').values({ name: 'x', next_at: 'y' }).execute();
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  expect(await database.query.selectFrom('schedule').selectAll().execute()).toEqual([]);
  await database.close();
});

test('transactions asked for at once run one after the other', async () => {
  const database = createDatabase('file::memory:');
  await migrate(database, systemClock);
  const seen: string[] = [];
  const run = (name: string) =>
    database.query.transaction().execute(async (transaction) => {
      seen.push(`${name} begins`);
      await transaction.insertInto('schedule').values({ name, next_at: '' }).execute();
      seen.push(`${name} ends`);
    });
  await Promise.all([run('a'), run('b'), run('c')]);
  expect(seen).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  await database.close();
});

test('a database that is away is told as "later", and is not reachable', async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const database = createDatabase(`postgres://nobody@127.0.0.1:${port}/none`);
  await expect(
    createLedger(database, systemClock, createClaimHandoff()).entriesOf('somebody'),
  ).rejects.toThrow(Later);
  server.close();
  await expect(
    createLedger(database, systemClock, createClaimHandoff()).entriesOf('somebody'),
  ).rejects.toThrow(Later);
  await expect(database.probe()).rejects.toThrow(Later);
  await database.close();
});

test('a SQLite file that another process locks for too long is told as "later"', async () => {
  const path = join(folder(), 'ledger.db');
  const database = createDatabase(`file:${path}`, { busyMs: 20 });
  await migrate(database, systemClock);
  const other = new DatabaseSync(path);
  other.exec('begin immediate');
  await expect(database.query.transaction().execute(async () => 1)).rejects.toThrow(Later);
  other.exec('rollback');
  expect(await database.query.transaction().execute(async () => 1)).toBe(1);
  other.close();
  await database.close();
});

test('a SQLite file that could not be opened is opened the next time, and nothing of the first try is left open', async () => {
  const path = join(folder(), 'ledger.db');
  const other = new DatabaseSync(path);
  other.exec('create table x (y); begin exclusive');
  const database = createDatabase(`file:${path}`, { busyMs: 20 });
  for (let tries = 0; tries < 3; tries++) await expect(database.probe()).rejects.toThrow(Later);
  other.exec('rollback');
  other.close();
  await database.probe();
  await database.close();
  // Windows lets nobody remove what is still open
  rmSync(path);
});

test('a long statement in a thread lets others go on meanwhile, and its failure is told', async () => {
  const database = createDatabase(`file:${join(folder(), 'ledger.db')}`);
  await sql`create table numbers as with recursive numbers (n) as
    (select 1 union all select n + 1 from numbers where n < 400000) select n from numbers`.execute(
    database.query,
  );
  let turns = 0;
  let over = false;
  const others = (async () => {
    for (; !over; turns++) await nextTurn();
  })();
  await database.inThread('create index numbers_n on numbers (n % 1000, n)');
  over = true;
  await others;
  expect(turns).toBeGreaterThan(100);
  await expect(database.inThread('create index numbers_n on numbers (n)')).rejects.toThrow('already exists');
  await database.close();
});

test('who asks a database that was closed does not open it again', async () => {
  const path = join(folder(), 'ledger.db');
  const database = createDatabase(`file:${path}`);
  await migrate(database, systemClock);
  await database.close();
  await expect(database.query.selectFrom('schedule').selectAll().execute()).rejects.toThrow('closed');
  await expect(database.soon.transaction().execute(async () => 1)).rejects.toThrow('closed');
});

test('what waits is found by an index of what waits, however much an activity has behind it', async () => {
  const asked: string[] = [];
  const path = join(folder(), 'ledger.db');
  const database = createDatabase(`file:${path}`, {
    open(...where) {
      const file = openSqliteFile(...where);
      const executeNow: typeof file.executeNow = (sql, parameters) => {
        asked.push(sql);
        return file.executeNow(sql, parameters);
      };
      return { ...file, executeNow };
    },
  });
  await migrate(database, systemClock);
  asked.length = 0;
  await waitingOf(database.query, ['entry']);
  await waitingOf(database.query, ['entry', 'other']);
  await readStats(database, systemClock);
  const other = new DatabaseSync(path);
  const plans = asked
    .filter((sql) => sql.includes('from "operations"'))
    .map((sql) =>
      other
        .prepare(`explain query plan ${sql}`)
        .all()
        .map(({ detail }) => detail),
    );
  other.close();
  await database.close();
  expect(plans).toHaveLength(3);
  for (const plan of plans) expect(plan.join()).toContain('USING INDEX operations_open');
});

const server = process.env.TEST_POSTGRES_URL;
test.skipIf(server === undefined)('PostgreSQL says how many connections it allows', async () => {
  const database = createDatabase(server ?? '', { connections: 1 });
  const { allowed, others } = await connectionRoom(database.query);
  await database.close();
  expect(allowed).toBeGreaterThan(10);
  expect(others).toBeGreaterThanOrEqual(0);
});
