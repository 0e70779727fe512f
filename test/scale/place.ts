import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Database } from '../../src/ledger/database/database.ts';
import { isLoopback } from '../../src/loopback.ts';
import { databaseName, postgresDatabases } from '../support/postgres-databases.ts';

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
  const databases = postgresDatabases(server);
  const url = await databases.create();
  const name = databaseName(url);
  const keptAs = (kept: string) => `coursemate_kept_${basename(kept)}`;
  return {
    engine: 'postgres',
    url,
    bytes: () => databases.bytes(name),
    async restore(kept) {
      if (!(await databases.has(keptAs(kept)))) return false;
      await databases.drop(name);
      await databases.create(name, keptAs(kept));
      return true;
    },
    async keep(kept) {
      await databases.create(keptAs(kept), name);
    },
    async remove() {
      await databases.drop(name);
      await databases.close();
    },
  };
}
