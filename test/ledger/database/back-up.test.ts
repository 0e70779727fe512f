import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/clock.ts';
import { backUp } from '../../../src/ledger/database/back-up.ts';
import { schemaCondition } from '../../../src/ledger/database/condition.ts';
import { createDatabase, type Database } from '../../../src/ledger/database/database.ts';
import { migrate } from '../../../src/ledger/database/migrate.ts';
import { BEFORE_ALL, createCourses } from '../../../src/ledger/stores/courses.ts';
import { databaseName, postgresDatabases } from '../../support/postgres-databases.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coursemate-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const course = (id: string) => ({
  id,
  externalId: id,
  title: `Course ${id}`,
  description: null,
  durationMinutes: 20,
  level: null,
  format: null,
  languageTag: 'en-us',
  skills: [],
  sourceName: null,
  webUrl: 'https://x.example',
  thumbnailUrl: null,
  isActive: true,
});

async function withDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = createDatabase(url);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const titles = (database: Database) =>
  createCourses(database)
    .changedSince(BEFORE_ALL)
    .then(({ courses }) => courses.map(({ title }) => title));

describe('a back-up of SQLite', () => {
  const path = (name: string) => join(folder, name);

  it('made while the bot writes is whole, and restores to that moment', async () => {
    const url = `file:${path('live.db')}`;
    await withDatabase(url, async (live) => {
      await migrate(live, systemClock);
      await createCourses(live).store([course('a'), course('b')]);
      await withDatabase(url, (other) => backUp(other, path('copy.db')));
      await createCourses(live).store([course('c')]);
      expect(await titles(live)).toHaveLength(3);
    });
    for (const beside of ['live.db-wal', 'live.db-shm']) rmSync(path(beside), { force: true });
    copyFileSync(path('copy.db'), path('live.db'));
    await withDatabase(url, async (restored) => {
      expect(await titles(restored)).toEqual(['Course a', 'Course b']);
      expect(await schemaCondition(restored)).toEqual({ missing: [], newer: [] });
      await createCourses(restored).store([course('d')]);
    });
  });

  it.runIf(process.platform !== 'win32')(
    'can be read by its owner alone, as the database with its log can',
    async () => {
      const modeOf = (name: string) => (statSync(path(name)).mode & 0o777).toString(8);
      const umask = process.umask(0);
      try {
        await withDatabase(`file:${path('private.db')}`, async (live) => {
          await migrate(live, systemClock);
          await backUp(live, path('private-copy.db'));
          expect(['private.db', 'private.db-wal', 'private.db-shm', 'private-copy.db'].map(modeOf)).toEqual(
            Array(4).fill('600'),
          );
        });
      } finally {
        process.umask(umask);
      }
    },
  );

  it('that fails leaves no file behind', async () => {
    const url = `file:${path('gone.db')}`;
    const closed = createDatabase(url);
    await migrate(closed, systemClock);
    await closed.close();
    await expect(backUp(closed, path('never.db'))).rejects.toThrow();
    expect(existsSync(path('never.db'))).toBe(false);
  });

  it('overwrites nothing', async () => {
    await withDatabase(`file:${path('live.db')}`, async (live) => {
      await expect(backUp(live, path('copy.db'))).rejects.toThrow('exists already');
    });
  });
});

const server = process.env.TEST_POSTGRES_URL;
if (server !== undefined)
  describe('a back-up of PostgreSQL', () => {
    it('by the commands of docs/operations.md restores to that moment', async () => {
      const databases = postgresDatabases(server);
      const url = await databases.create();
      const dump = join(folder, 'coursemate.dump');
      try {
        await withDatabase(url, async (live) => {
          await migrate(live, systemClock);
          await createCourses(live).store([course('a')]);
          execFileSync('pg_dump', ['--format=custom', `--file=${dump}`, url]);
          await createCourses(live).store([course('b')]);
        });
        execFileSync('pg_restore', [
          '--clean',
          '--if-exists',
          '--no-owner',
          '--exit-on-error',
          `--dbname=${url}`,
          dump,
        ]);
        await withDatabase(url, async (restored) => {
          expect(await titles(restored)).toEqual(['Course a']);
          expect(await schemaCondition(restored)).toEqual({ missing: [], newer: [] });
          await createCourses(restored).store([course('c')]);
        });
      } finally {
        await databases.drop(databaseName(url));
        await databases.close();
      }
    });
  });
