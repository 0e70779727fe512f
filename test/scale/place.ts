import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { sql } from 'kysely';
import { createDatabase, type Database } from '../../src/ledger/database/database.ts';
import { isLoopback } from '../../src/loopback.ts';

/** A database of its own, which is not there any more once it is removed. */
export interface Place {
  readonly engine: Database['engine'];
  readonly url: string;
  /** Bytes that it takes, with its log where that is a file of its own. */
  bytes(): Promise<number>;
  /** Takes over what was kept; false when there is nothing. Before anything else is done with it. */
  restore(kept: string): Promise<boolean>;
  /** Keeps what it holds, for another run. Nobody may be connected. */
  keep(kept: string): Promise<void>;
  remove(): Promise<void>;
}

/** An empty place. Throws, in a sentence, for PostgreSQL without a server on this machine. */
export async function createPlace(engine: Database['engine'], server: string | undefined): Promise<Place> {
  return engine === 'sqlite' ? sqlitePlace() : postgresPlace(server);
}

function sqlitePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'coursemate-scale-'));
  const path = join(folder, 'ledger.db');
  const bytesOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return {
    engine: 'sqlite',
    url: `file:${path}`,
    bytes: async () => bytesOf(path) + bytesOf(`${path}-wal`),
    async restore(kept) {
      if (!existsSync(kept)) return false;
      copyFileSync(kept, path);
      return true;
    },
    keep: async (kept) => copyFileSync(path, kept),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function postgresPlace(server: string | undefined): Promise<Place> {
  if (server === undefined || !isLoopback(new URL(server).hostname))
    throw new Error('PostgreSQL needs database=<address of a server on this machine>, or TEST_POSTGRES_URL');
  const admin = createDatabase(server, { connections: 1 });
  const name = `coursemate_scale_${randomUUID()}`;
  const keptAs = (kept: string) => `coursemate_kept_${basename(kept)}`;
  const unlimited = async (statement: string) => {
    await admin.apart((connection) => sql.raw(statement).execute(connection));
  };
  await unlimited(`create database "${name}"`);
  const url = new URL(server);
  url.pathname = name;
  return {
    engine: 'postgres',
    url: url.href,
    async bytes() {
      const { rows } = await sql<{ bytes: string }>`select pg_database_size(${name}) as bytes`.execute(
        admin.query,
      );
      return Number(rows[0]?.bytes);
    },
    async restore(kept) {
      const { rows } = await sql`select 1 from pg_database where datname = ${keptAs(kept)}`.execute(
        admin.query,
      );
      if (rows.length === 0) return false;
      await unlimited(`drop database "${name}"`);
      await unlimited(`create database "${name}" template "${keptAs(kept)}"`);
      return true;
    },
    keep: (kept) => unlimited(`create database "${keptAs(kept)}" template "${name}"`),
    async remove() {
      await unlimited(`drop database if exists "${name}" with (force)`);
      await admin.close();
    },
  };
}
