import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { isLoopback } from '../../src/loopback.ts';

/** Databases that tests and tools make on a server of this machine, however long it takes to make and drop one there. */
export interface PostgresDatabases {
  /** Makes an empty database, or a copy of this one to which nobody is connected. Resolves to its address. */
  create(name?: string, template?: string): Promise<string>;
  drop(name: string): Promise<void>;
  /** Whether there is one of this name. */
  has(name: string): Promise<boolean>;
  /** Bytes that it takes. */
  bytes(name: string): Promise<number>;
  close(): Promise<void>;
}

/** Name of the database at this address. */
export const databaseName = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

/** `server`: the address of any database on it. Throws, in a sentence, when that is not on this machine. */
export function postgresDatabases(server: string): PostgresDatabases {
  if (!isLoopback(new URL(server).hostname)) throw new Error('PostgreSQL has to be on this machine');
  // a disk that is slow at making files is no database that is away
  const admin = createDatabase(server, { connections: 1, statementMs: 0, silentMs: 0 });
  return {
    async create(name = `coursemate_${randomUUID()}`, template) {
      await sql
        .raw(`create database "${name}"${template ? ` template "${template}"` : ''}`)
        .execute(admin.query);
      const url = new URL(server);
      url.pathname = name;
      return url.href;
    },
    async drop(name) {
      await sql.raw(`drop database if exists "${name}" with (force)`).execute(admin.query);
    },
    async has(name) {
      const { rows } = await sql`select 1 from pg_database where datname = ${name}`.execute(admin.query);
      return rows.length > 0;
    },
    async bytes(name) {
      const { rows } = await sql<{ bytes: string }>`select pg_database_size(${name}) as bytes`.execute(
        admin.query,
      );
      return Number(rows[0]?.bytes);
    },
    close: () => admin.close(),
  };
}
