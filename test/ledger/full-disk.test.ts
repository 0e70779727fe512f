import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock, toInstant } from '../../src/clock.ts';
import { Later } from '../../src/errors.ts';
import { createClaimHandoff } from '../../src/ledger/activities/claim-handoff.ts';
import { createLedger } from '../../src/ledger/activities/ledger.ts';
import { createDatabase, type Database } from '../../src/ledger/database/database.ts';
import { migrate } from '../../src/ledger/database/migrate.ts';
import { openSqliteFile, type SqliteFile } from '../../src/ledger/database/sqlite-file.ts';
import { createConversations } from '../../src/ledger/stores/conversations.ts';
import { selfInitiated } from '../support/activities.ts';

let folder: string;
let path: string;
let database: Database;
let failures: unknown[];
/** Fails the statement that this says, once it was asked to. */
let failing: (sql: string, file: SqliteFile) => Error | undefined;

const sqliteError = (errcode: number) =>
  Object.assign(new Error(`SQLite's ${errcode}`), { code: 'ERR_SQLITE_ERROR', errcode });
const FULL = 13;
const IOERR_WRITE = 778;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coursemate-full-'));
  path = join(folder, 'ledger.db');
  failing = () => undefined;
  failures = [];
  database = createDatabase(`file:${path}`, {
    onFailed: (error) => failures.push(error),
    open(where, busyMs) {
      const file = openSqliteFile(where, busyMs);
      return {
        ...file,
        executeNow(statement, parameters) {
          const error = failing(statement, file);
          if (error !== undefined) throw error;
          return file.executeNow(statement, parameters);
        },
      };
    },
  });
  await migrate(database, systemClock);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const ledgerOf = () => createLedger(database, systemClock, createClaimHandoff());
const changeOf = (id: string, note = '') => ({
  ...{ operationId: id, entryId: `entry of ${id}`, externalId: `external ${id}` },
  ...({ kind: 'create', actorId: 'learner', version: 0, before: null } as const),
  after: selfInitiated({ courseId: `course of ${id}${note}` }),
});
const notWritable = { name: 'Later', from: 'writing', ambiguous: false };

/** What another process finds in the file, as after a restart. */
function found(select = 'select id from operations order by position'): unknown[] {
  const other = new DatabaseSync(path);
  expect(other.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  const rows = other.prepare(select).all();
  other.close();
  return rows.map((row) => Object.values(row)[0]);
}

const pages = async (most?: number) => {
  const pragma = most === undefined ? sql`pragma page_count` : sql`pragma max_page_count = ${sql.lit(most)}`;
  const { rows } = await pragma.execute(database.query);
  return Object.values(rows[0] as object)[0] as number;
};

test('full, room again: what was refused is never there, and the first change after is kept', async () => {
  const ledger = ledgerOf();
  await ledger.commit(changeOf('before'));
  await pages(await pages());
  const kept: string[] = [];
  let refused = 0;
  for (let n = 0; refused < 3; n++) {
    const id = `full ${n}`;
    await ledger.commit(changeOf(id, ' and more'.repeat(500))).then(
      () => kept.push(id),
      (error: unknown) => {
        expect(error).toMatchObject(notWritable);
        refused++;
      },
    );
  }
  await pages(1_000_000);
  await ledger.commit(changeOf('after'));
  await database.probe();
  expect(found()).toEqual(['before', ...kept, 'after']);
  expect(failures).toEqual([]);
});

test.each([FULL, IOERR_WRITE])(
  'a commit that fails (%i) refuses all that was in it, keeps nothing of it, and no more than it',
  async (errcode) => {
    const ledger = ledgerOf();
    failing = (statement) => (statement === 'commit' ? sqliteError(errcode) : undefined);
    const refused = ['a', 'b', 'c'].map((id) => ledger.commit(changeOf(id)));
    for (const one of refused) await expect(one).rejects.toMatchObject(notWritable);
    await expect(database.probe()).rejects.toThrow(Later);
    failing = () => undefined;
    await database.probe();
    await ledger.commit(changeOf('d'));
    await ledger.commit(changeOf('a'));
    expect(found()).toEqual(['d', 'a']);
    expect(failures).toEqual([]);
  },
);

test('what nobody waits for and cannot be committed is undone, too, and who asks whether it is kept hears so', async () => {
  const conversations = createConversations({ database, clock: systemClock, isServiceUrl: () => true });
  failing = (statement) => (statement === 'commit' ? sqliteError(FULL) : undefined);
  await expect(conversations.claimAnswer('conversation', 'message')).rejects.toMatchObject(notWritable);
  const said = { question: null, choices: [], shown: [], touched: null, more: null };
  await conversations.setContext('conversation', 'learner', { ...said, at: toInstant(systemClock.now()) });
  await expect(database.allOnDisk()).rejects.toMatchObject(notWritable);
  failing = () => undefined;
  expect(await conversations.claimAnswer('conversation', 'message')).toBe(true);
  await ledgerOf().commit(changeOf('after'));
  expect(found('select activity_id from turns')).toEqual(['message']);
  expect(found('select user_id from contexts')).toEqual([]);
});

/** As SQLite may over a failure: the statement, and with it all of the transaction. */
const undoneOver = (begins: string) => {
  failing = (statement, file) => {
    if (!statement.startsWith(begins)) return undefined;
    failing = () => undefined;
    file.executeNow('rollback', []);
    return sqliteError(FULL);
  };
};

test('when SQLite undoes a whole transaction over one statement, those who wrote before in it are told', async () => {
  undoneOver('delete');
  const first = database.query.transaction().execute(async (transaction) => {
    await transaction.insertInto('schedule').values({ name: 'x', next_at: '' }).execute();
  });
  const second = database.query.deleteFrom('schedule').execute();
  await Promise.all([first, second].map((one) => expect(one).rejects.toMatchObject(notWritable)));
  await ledgerOf().commit(changeOf('after'));
  expect(found('select name from schedule')).toEqual([]);
  expect(found()).toEqual(['after']);
});

test('a transaction that SQLite has undone does not go on, though its work does not heed the failure', async () => {
  undoneOver('insert into "schedule"');
  const heedless = database.query.transaction().execute(async (transaction) => {
    const insert = (name: string) =>
      transaction.insertInto('schedule').values({ name, next_at: '' }).execute();
    await insert('a').catch(() => undefined);
    await insert('b').catch(() => undefined);
  });
  await expect(heedless).rejects.toMatchObject(notWritable);
  await ledgerOf().commit(changeOf('after'));
  expect(found('select name from schedule')).toEqual([]);
  expect(found()).toEqual(['after']);
});

test.skipIf(process.platform === 'win32')(
  'once the file was replaced nothing is told to be kept, and that is told once',
  async () => {
    const ledger = ledgerOf();
    await ledger.commit(changeOf('before'));
    renameSync(path, `${path}.old`);
    await expect(ledger.commit(changeOf('after'))).rejects.toMatchObject({ name: 'Later', from: 'database' });
    await expect(database.probe()).rejects.toThrow(Later);
    expect(failures).toMatchObject([{ name: 'DatabaseReplaced' }]);
  },
);

test.skipIf(process.platform === 'win32')('a deleted file is noticed by who only asks', async () => {
  await database.probe();
  rmSync(path);
  await expect(database.probe()).rejects.toThrow(Later);
  expect(failures).toMatchObject([{ name: 'DatabaseReplaced' }]);
});
