import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { createDatabase, type Database } from '../../../src/ledger/database/database.ts';
import { migrate, migrationNames, migrations } from '../../../src/ledger/database/migrate.ts';
import { MigrationFailed } from '../../../src/ledger/database/migration-failed.ts';
import type { MigrationProgress } from '../../../src/ledger/database/migrations/step.ts';
import { atOnce, type Migration, makeIndex, raw } from '../../../src/ledger/database/migrations/step.ts';
import { runMigrations } from '../../../src/ledger/database/run-migrations.ts';
import { NOW } from '../../support/activities.ts';
import { onEachEngine } from '../../support/ledger-rig.ts';
import { createManualClock } from '../../support/manual-clock.ts';

/** The last schema before tables were changed that hold rows by the million. */
const OLD = '0005-unused-index';
const before = Object.fromEntries(
  Object.entries(migrations).slice(0, migrationNames.indexOf(OLD) + 1),
) as typeof migrations;
const since = migrationNames.filter((name) => !(name in before));

/** More than two portions of each table. */
const ROWS = 11_000;

onEachEngine((place) => {
  const open: Database[] = [];
  afterEach(() => Promise.all(open.splice(0).map((database) => database.close())));
  const clock = createManualClock(NOW);
  const connect = (url: string) => {
    const database = createDatabase(url, { connections: 3 });
    open.push(database);
    return database;
  };

  /** A database as the version before left it, with rows. */
  async function old(): Promise<{ url: string; database: Database }> {
    const url = await place.fresh();
    const database = connect(url);
    await runMigrations(database, before, clock);
    const { query } = database;
    const rows =
      place.engine === 'sqlite'
        ? `from (with recursive rows (n) as (select 1 union all select n + 1 from rows where n < ${ROWS}) select n from rows)`
        : `from generate_series(1, ${ROWS}) as rows (n)`;
    await raw(`insert into turns (conversation_id, activity_id, seen_at)
      select 'chat', 'turn ' || n, '2026-11-2' || (n * 9 / ${ROWS}) ${rows}`).execute(query);
    await raw(`insert into audit (at, who, what, road, outcome, operation_id)
      select '2026', 'p' || n, 'progress', 'card', 'done', case when n % 2 = 0 then 'o' || n end ${rows}`).execute(
      query,
    );
    await raw(`insert into operations
        (id, entry_id, seq, kind, actor_id, "after", committed_at, state, batch_id)
      select 'o' || n, 'e' || (n / 2), n % 2, 'progress', 'mia', '{}', '2026',
        case when n % 3 = 0 then 'waiting' else 'confirmed' end, case when n % 5 = 0 then 'b' end ${rows}`).execute(
      query,
    );
    return { url, database };
  }

  const all = ({ query }: Database) =>
    Promise.all([
      query
        .selectFrom('operations')
        .selectAll()
        .orderBy('position')
        .execute()
        // what later migrations added
        .then((rows) => rows.map(({ forgotten: _, ...row }) => row)),
      query.selectFrom('audit').selectAll().orderBy('position').execute(),
      sql`select conversation_id, activity_id, seen_at from turns order by activity_id`
        .execute(query)
        .then(({ rows }) => rows),
    ]);

  /** A turn, a change and its line as the version before writes them, and a turn that comes again. */
  async function work({ query }: Database, id: string): Promise<void> {
    await raw(`insert into turns (conversation_id, activity_id, seen_at) values ('chat', 'new ${id}', '2027')
      on conflict do nothing`).execute(query);
    await raw(`insert into turns (conversation_id, activity_id, seen_at) values ('chat', 'turn 1', '2027 ${id}')
      on conflict (conversation_id, activity_id) do update set seen_at = excluded.seen_at`).execute(query);
    await raw(`insert into operations (id, entry_id, seq, kind, actor_id, committed_at, state)
      values ('new ${id}', 'new ${id}', 1, 'progress', 'mia', '2027', 'waiting')`).execute(query);
    await raw(`update operations set state = 'refused' where id in ('o${ROWS}', 'o3')`).execute(query);
    await raw(`delete from operations where id in ('o${ROWS - 1}', 'o4')`).execute(query);
    await raw(
      `insert into audit (at, who, what, road, outcome) values ('2027', 'p', '${id}', 'card', 'done')`,
    ).execute(query);
  }

  test('instances that start at once on a new database bring it up to date once', async () => {
    const url = await place.fresh();
    const done = await Promise.all(Array.from({ length: 5 }, () => migrate(connect(url), clock)));
    const once = done.flat();
    expect(once).toEqual(migrationNames);
  });

  test('instances that start at once on an old database bring it up to date once', async () => {
    const { url } = await old();
    const done = await Promise.all(Array.from({ length: 3 }, () => migrate(connect(url), clock)));
    expect(done.flat().sort()).toEqual(since);
  });

  test('a second start finds nothing to do', async () => {
    const database = connect(await place.fresh());
    await migrate(database, clock);
    expect(await migrate(database, clock)).toEqual([]);
  });

  test('an upgraded database has the schema of a new one', async () => {
    const { database: upgraded } = await old();
    await migrate(upgraded, clock);
    const fresh = connect(await place.fresh());
    await migrate(fresh, clock);
    const schema = await schemaOf(fresh);
    expect(schema.length).toBeGreaterThan(30);
    expect(await schemaOf(upgraded)).toEqual(schema);
  });

  test('what a ledger holds, and what others write meanwhile, is there afterwards', async () => {
    const { url, database } = await old();
    const other = connect(url);
    const steps: string[] = [];
    let pauses = 0;
    await migrate(database, clock, {
      onProgress: ({ what }) => void steps.push(what),
      sleep: async () => work(other, String(++pauses)),
    });
    expect(pauses).toBeGreaterThan(2);
    expect(new Set(steps).size).toBe(steps.length);

    const reference = (await old()).database;
    for (let n = 1; n <= pauses; n++) await work(reference, String(n));
    const columns = (rows: readonly object[], leftOut: readonly string[]) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !leftOut.includes(name))));
    const [operations, lines, turns] = await all(database);
    expect([operations, columns(lines, []), turns]).toEqual(await all(reference));

    const { query } = database;
    const numbered = await query
      .selectFrom('turns')
      .select(['position', 'activity_id'])
      .orderBy('position')
      .execute();
    expect(numbered[0]?.activity_id).toMatch(/^turn /);
    expect(numbered.slice(-pauses).map(({ activity_id }) => activity_id)).toEqual(
      Array.from({ length: pauses }, (_, n) => `new ${n + 1}`),
    );
    await work(database, 'after');
    const last = await query.selectFrom('turns').selectAll().orderBy('position', 'desc').executeTakeFirst();
    expect(last?.activity_id).toBe('new after');
    await expect(query.updateTable('audit').set({ who: 'p3' }).execute()).rejects.toThrow(/append-only/);
  });

  test('an upgrade that is killed again and again goes on where it was', async () => {
    const { url, database } = await old();
    const reference = (await old()).database;
    const seen: MigrationProgress[] = [];
    for (let kills = 0; ; kills++) {
      const stopping = new AbortController();
      let pauses = 0;
      const run = migrate(connect(url), clock, {
        signal: stopping.signal,
        onProgress(progress) {
          seen.push(progress);
          // each run comes one step or portion further than the last
          if (kills % 2 === 0 && seen.at(-2)?.what === progress.what) stopping.abort();
        },
        sleep: async () => {
          if (++pauses === 2) stopping.abort();
        },
      });
      const over = await run.then(
        () => true,
        (error: unknown) => {
          expect(error).toMatchObject({ name: 'Later' });
          return false;
        },
      );
      if (over) break;
      expect(kills).toBeLessThan(100);
    }
    expect(await all(database)).toEqual(await all(reference));
    const fresh = connect(await place.fresh());
    await migrate(fresh, clock);
    expect(await schemaOf(database)).toEqual(await schemaOf(fresh));
    expect(await raw('select * from migration_steps').execute(database.query)).toMatchObject({ rows: [] });
  });

  const next = (...steps: ReturnType<Migration>): Readonly<Record<string, Migration>> => ({
    ...before,
    '9999-next': () => steps,
  });

  test('a step that fails keeps nothing, and says which it was and what to do', async () => {
    const { database } = await old();
    const failing = next(
      atOnce('a table', ['create table extra (x integer)']),
      atOnce('rows', ['insert into extra values (1)', 'insert into missing values (1)']),
    );
    const error = await runMigrations(database, failing, clock).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MigrationFailed);
    expect(error).toMatchObject({
      step: { step: 2, of: 2, what: '9999-next: rows' },
      fix: expect.stringMatching(/start/),
    });
    const mended = next(
      atOnce('a table', ['create table extra (x integer)']),
      atOnce('rows', ['insert into extra values (2)']),
    );
    expect(await runMigrations(database, mended, clock)).toEqual(['9999-next']);
    expect(await raw('select * from extra').execute(database.query)).toMatchObject({ rows: [{ x: 2 }] });
  });

  test('a database that answers is reachable', async () => {
    await connect(await place.fresh()).probe();
  });

  if (place.engine === 'sqlite') return;

  test('no step has a time limit, nor waits for a lock for more than two seconds', async () => {
    const database = connect(await place.fresh());
    await runMigrations(database, before, clock);
    const limits: unknown[] = [];
    const look: Migration = () => [
      {
        kind: 'at once',
        name: 'look',
        async run(on) {
          for (const name of ['statement_timeout', 'lock_timeout'])
            limits.push(...(await raw<object>(`show ${name}`).execute(on)).rows.map(Object.values));
        },
      },
    ];
    await runMigrations(database, { ...before, look }, clock);
    expect(limits).toEqual([['0'], ['2s']]);
  });

  test('a step whose table somebody has locked is tried again until it is free', async () => {
    const { url, database } = await old();
    const waits: number[] = [];
    let free: () => void = () => undefined;
    const locked = new Promise<void>((taken) => {
      void connect(url)
        .query.transaction()
        .execute(async (transaction) => {
          await raw('lock table audit in share mode').execute(transaction);
          taken();
          await new Promise<void>((resolve) => {
            free = resolve;
          });
        });
    });
    await locked;
    const step = atOnce('a column', ['alter table audit add column extra text']);
    const done = await runMigrations(database, next(step), clock, {
      async sleep(ms) {
        waits.push(ms);
        if (waits.length === 2) free();
      },
    });
    expect(done).toEqual(['9999-next']);
    expect(waits).toEqual([500, 1_000]);
  });

  test('an index that a broken try left invalid is made again', async () => {
    const { database } = await old();
    const twice = raw('create unique index concurrently audit_what on audit (what)').execute(database.query);
    await expect(twice).rejects.toThrow(/audit_what/);
    const valid = () =>
      raw(`select indisvalid from pg_index where indexrelid = 'audit_what'::regclass`)
        .execute(database.query)
        .then(({ rows }) => rows);
    expect(await valid()).toEqual([{ indisvalid: false }]);
    await runMigrations(database, next(makeIndex('audit_what', 'audit (what)')), clock);
    expect(await valid()).toEqual([{ indisvalid: true }]);
  });

  test('who is told to stop cancels what the server is doing', async () => {
    const database = connect(await place.fresh());
    await runMigrations(database, before, clock);
    const stopping = new AbortController();
    const long = atOnce('long', ['select pg_sleep(300)']);
    const run = runMigrations(database, next(long), clock, {
      signal: stopping.signal,
      onProgress: () => void sleep(100).then(() => stopping.abort()),
    });
    await expect(run).rejects.toMatchObject({ name: 'Later' });
  });
});

/** Tables, columns, indexes, constraints, triggers and numbering, in words. */
async function schemaOf({ engine, query }: Database): Promise<readonly string[]> {
  const statements =
    engine === 'sqlite'
      ? [
          `select type || ' ' || name || ' ' || coalesce(sql, '') as what from sqlite_schema
            where name not like 'sqlite_stat%' and name <> 'sqlite_sequence'`,
        ]
      : [
          `select table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
            || coalesce(column_default, '') || ' ' || is_identity || ' ' || coalesce(identity_start, '') as what
            from information_schema.columns where table_schema = 'public'`,
          `select indexdef as what from pg_indexes where schemaname = 'public'`,
          `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as what
            from pg_constraint where connamespace = 'public'::regnamespace`,
          `select tgrelid::regclass || ' ' || tgname as what from pg_trigger where not tgisinternal`,
          `select relname::text as what from pg_class where relkind = 'S'`,
        ];
  const found: string[] = [];
  for (const statement of statements) {
    const { rows } = await raw<{ what: string }>(statement).execute(query);
    found.push(...rows.map(({ what }) => what.replaceAll('"', '').replaceAll(/\s+/g, ' ')));
  }
  return found.sort();
}
