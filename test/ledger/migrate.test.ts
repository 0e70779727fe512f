import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { createDatabase, type Database } from '../../src/ledger/database.ts';
import { migrate, migrationNames } from '../../src/ledger/migrate.ts';
import { up as ledger } from '../../src/ledger/migrations/0001-ledger.ts';
import { up as preferences } from '../../src/ledger/migrations/0002-preferences.ts';
import { up as following } from '../../src/ledger/migrations/0003-following.ts';
import { up as audit } from '../../src/ledger/migrations/0004-audit.ts';
import { up as unusedIndex } from '../../src/ledger/migrations/0005-unused-index.ts';
import { NOW } from '../support/activities.ts';
import { onEachEngine } from '../support/ledger-rig.ts';
import { createManualClock } from '../support/manual-clock.ts';

onEachEngine((place) => {
  const open: Database[] = [];
  afterEach(() => Promise.all(open.splice(0).map((database) => database.close())));
  const clock = createManualClock(NOW);
  const connect = (url: string) => {
    const database = createDatabase(url);
    open.push(database);
    return database;
  };

  test('instances that start at once on a new database bring it up to date once', async () => {
    const url = await place.fresh();
    const done = await Promise.all(Array.from({ length: 5 }, () => migrate(connect(url), clock)));
    const once = done.flat();
    expect(once).toContain('0001-ledger');
    expect(new Set(once).size).toBe(once.length);
  });

  test('a second start finds nothing to do', async () => {
    const database = connect(await place.fresh());
    await migrate(database, clock);
    expect(await migrate(database, clock)).toEqual([]);
  });

  test('what a ledger holds stays as it was when its tables are made anew', async () => {
    const database = connect(await place.fresh());
    const before = [ledger, preferences, following, audit, unusedIndex];
    await database.query.transaction().execute(async (transaction) => {
      for (const up of before) await up(transaction as never, database.engine);
      await sql`create table migrations (name text primary key, done_at text not null)`.execute(transaction);
      for (const name of migrationNames.slice(0, before.length))
        await sql`insert into migrations values (${name}, ${NOW})`.execute(transaction);
    });
    const operation = (id: string, seq: number) =>
      ({
        ...{ id, entry_id: 'entry', seq, kind: 'progress' as const, actor_id: 'mia', committed_at: NOW },
        ...{
          before: null,
          after: `{"progress":${seq}}`,
          state: seq === 3 ? ('waiting' as const) : ('confirmed' as const),
        },
        ...{ batch_id: seq === 2 ? 'batch' : null, undone_by: null },
      }) as const;
    const line = (operation_id: string | null) =>
      ({
        ...{ at: NOW, who: 'p1', what: 'progress', whom: 'p2', road: 'card', outcome: 'done' },
        operation_id,
      }) as const;
    const { query } = database;
    await query
      .insertInto('operations')
      .values([operation('a', 1), operation('b', 2), operation('c', 3)])
      .execute();
    await query
      .insertInto('audit')
      .values([line('a'), line(null), line('b')])
      .execute();
    await sql`insert into turns (conversation_id, activity_id, seen_at) values
      ('chat', 'second', '2026-11-21T09:00:00.000Z'), ('chat', 'first', '2026-11-20T09:00:00.000Z')`.execute(
      query,
    );
    const tables = ['operations', 'audit'] as const;
    const rows = () =>
      Promise.all(tables.map((name) => query.selectFrom(name).selectAll().orderBy('position').execute()));
    const kept = await rows();

    expect(await migrate(database, clock)).toEqual(migrationNames.slice(before.length));
    expect(await rows()).toEqual(kept);
    await query.insertInto('operations').values(operation('d', 4)).execute();
    const [operations] = await rows();
    expect(operations?.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    await expect(query.insertInto('operations').values(operation('e', 4)).execute()).rejects.toThrow();
    await expect(query.updateTable('audit').set({ who: 'p3' }).execute()).rejects.toThrow(/append-only/);
    const turns = await query.selectFrom('turns').select('activity_id').orderBy('position').execute();
    if (place.engine === 'sqlite')
      expect(turns.map(({ activity_id }) => activity_id)).toEqual(['first', 'second']);
    expect(turns).toHaveLength(2);
  });

  test('a database that answers is reachable', async () => {
    expect(await connect(await place.fresh()).isReachable()).toBe(true);
  });
});
