import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { migrate, migrationNames } from '../../src/ledger/database/migrate.ts';
import { onPostgres } from '../support/ledger-rig.ts';

const file = readFileSync(new URL('../../docs/deploy/database-role.sql', import.meta.url), 'utf8');
const clock = { now: () => new Date('2026-11-21T09:00:00Z') };

onPostgres((place) => {
  let role: string;
  let administrator: string;
  let superuser: pg.Client;
  let administratorUrl: string;
  let botUrl: string;

  /** As Azure gives it: an administrator who may make roles and owns the database, and is not the superuser. */
  beforeEach(async () => {
    const url = new URL(await place.fresh());
    const id = randomUUID().slice(0, 8);
    role = `bot_${id}`;
    administrator = `administrator_${id}`;
    superuser = new pg.Client(url.href);
    await superuser.connect();
    await superuser.query(`create role ${administrator} login createrole password 'secret'`);
    await superuser.query(`alter database "${url.pathname.slice(1)}" owner to ${administrator}`);
    administratorUrl = as(url, administrator, 'secret');
    botUrl = as(url, role, 'first');
  });
  afterEach(async () => {
    await superuser.query(`drop owned by ${administrator} cascade`);
    for (const one of [role, administrator])
      await superuser.query(
        `do $$ begin if exists (select from pg_roles where rolname = '${one}') then drop owned by ${one} cascade; end if; end $$`,
      );
    await superuser.query(`alter database "${new URL(botUrl).pathname.slice(1)}" owner to current_user`);
    await superuser.query(`drop role if exists ${role}; drop role ${administrator}`);
    await superuser.end();
  });

  function as(url: URL, user: string, password: string): string {
    const other = new URL(url);
    Object.assign(other, { username: user, password });
    return other.href;
  }

  async function query(url: string, text: string) {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query(text)).rows as unknown[];
    } finally {
      await client.end();
    }
  }

  /** What psql does with the file, whose only variable is the password. */
  const makeRole = (password: string) =>
    query(
      administratorUrl,
      file.replaceAll('coursemate_bot', role).replaceAll(":'password'", pg.escapeLiteral(password)),
    );

  async function migrated(url: string) {
    const database = createDatabase(url);
    try {
      return await migrate(database, clock);
    } finally {
      await database.close();
    }
  }

  test('the role makes the bot’s tables in a schema of its own, and brings them up to date', async () => {
    await makeRole('first');
    expect(await migrated(botUrl)).toEqual(migrationNames);
    expect(await migrated(botUrl)).toEqual([]);
    const schemas = "select distinct schemaname from pg_tables where schemaname !~ '^(pg_|information)'";
    expect(await query(botUrl, schemas)).toEqual([{ schemaname: 'coursemate' }]);
  });

  test('it can make no role and no database, and nothing outside its schema', async () => {
    await makeRole('first');
    for (const forbidden of [
      `create role ${role}_other`,
      `create database ${role}_other`,
      'create table public.other (n int)',
      'create schema other',
      'create temp table other (n int)',
      `grant ${administrator} to ${role}`,
      "select pg_read_file('/etc/passwd')",
      'create extension dblink',
    ])
      await expect(query(botUrl, forbidden), forbidden).rejects.toThrow(
        /permission denied|must be|must have/,
      );
  });

  test('nobody else may connect, and who made it does not act for it', async () => {
    await makeRole('first');
    await superuser.query(`create role ${role}_stranger login`);
    const stranger = as(new URL(botUrl), `${role}_stranger`, '');
    await expect(query(stranger, 'select 1')).rejects.toThrow('permission denied for database');
    await superuser.query(`drop role ${role}_stranger`);
    await expect(query(administratorUrl, `set role ${role}`)).rejects.toThrow(
      'permission denied to set role',
    );
  });

  test('made once more it has its new password and keeps what it has', async () => {
    await makeRole('first');
    await migrated(botUrl);
    await makeRole("second's");
    expect(await migrated(botUrl.replace('first', 'second%27s'))).toEqual([]);
  });

  test('what a bot made that was the administrator goes to the role with its data', async () => {
    await migrated(administratorUrl);
    await query(administratorUrl, "insert into welcomes values ('tenant', 'person', '2026-01-01')");
    await makeRole('first');
    expect(await migrated(botUrl)).toEqual([]);
    expect(await query(botUrl, 'select user_id from welcomes')).toEqual([{ user_id: 'person' }]);
    const owners = "select distinct tableowner from pg_tables where schemaname = 'coursemate'";
    expect(await query(botUrl, owners)).toEqual([{ tableowner: role }]);
    const functions = `select count(*)::int as n from pg_proc where proowner = '${administrator}'::regrole`;
    expect(await query(botUrl, functions)).toEqual([{ n: 0 }]);
  });
});
