import { createRequire } from 'node:module';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { SECOND } from '../clock.ts';
import type { Log } from '../log.ts';
import { tellWhenAway } from './database-away.ts';
import type { Schema } from './schema.ts';
import { createSqliteDatabase, type SqliteDatabase } from './sqlite-database.ts';
import { openSqliteFile, type SqliteFile } from './sqlite-file.ts';
import { refuseNetworkShare, sqlitePath } from './sqlite-path.ts';

/** The ledger's database on either engine. */
export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  /** What it has written outlasts a power failure. */
  readonly query: Kysely<Schema>;
  /**
   * For what may be lost when the power fails, because it is said, done or found out again then: on SQLite it is committed
   * with the next durable write or 10 ms later, and gets to the disk with the next durable write.
   */
  readonly soon: Kysely<Schema>;
  /** Resolves when all that `query` has written so far outlasts a power failure, also what others wait for. */
  onDisk(): Promise<void>;
  /** The same for all that was written so far, also by `soon`. */
  allOnDisk(): Promise<void>;
  /** Resolves when all that was written so far, also by `soon`, outlasts the death of this process. */
  committed(): Promise<void>;
  /** True when the database answers. */
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly log?: Log;
  /** Most connections of one instance to PostgreSQL. */
  readonly connections?: number;
  /** How long SQLite waits for another process that is writing, in milliseconds. */
  readonly busyMs?: number;
  /** Opens SQLite's file. For tests. */
  readonly open?: (path: string, busyMs: number) => SqliteFile;
}

/**
 * Opens `file:…` (SQLite, one machine) or `postgres://…` (any number of instances). A database that does not answer
 * makes queries throw Later; a SQLite file on a network share is refused here.
 */
export function createDatabase(
  url: string,
  { log, connections = 10, busyMs = 5 * SECOND, open = openSqliteFile }: DatabaseOptions = {},
): Database {
  const engine = /^postgres(ql)?:/.test(url) ? 'postgres' : 'sqlite';
  const { durable, soon, committed, onDisk, allOnDisk } =
    engine === 'postgres' ? postgres(url, connections, log) : sqlite(url, busyMs, open);
  return {
    engine,
    query: durable,
    soon,
    committed,
    onDisk,
    allOnDisk,
    async close() {
      await durable.destroy();
    },
    async isReachable() {
      try {
        await sql`select 1`.execute(durable);
        await onDisk();
        return true;
      } catch (error) {
        log?.warn({ event: 'database.away', err: error }, 'the database does not answer');
        return false;
      }
    },
  };
}

function sqlite(url: string, busyMs: number, open: typeof openSqliteFile): SqliteDatabase {
  const path = sqlitePath(url);
  refuseNetworkShare(path);
  return createSqliteDatabase(() => open(path, busyMs));
}

const require = createRequire(import.meta.url);

/** PostgreSQL writes its log for several connections at once by itself: all is durable. */
function postgres(url: string, connections: number, log: Log | undefined): SqliteDatabase {
  const { Pool } = require('pg') as typeof import('pg');
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 2 * SECOND,
    statement_timeout: 10 * SECOND,
    idle_in_transaction_session_timeout: 30 * SECOND,
    keepAlive: true,
  });
  // a connection that breaks is replaced by the pool; without listeners, idle or in use, it would end the process
  const broke = (error: Error) => log?.warn({ event: 'database.connectionLost', err: error }, 'reconnecting');
  pool.on('error', broke);
  pool.on('connect', (client) => client.on('error', broke));
  const nothing = async () => undefined;
  const query = new Kysely<Schema>({ dialect: tellWhenAway(new PostgresDialect({ pool })) });
  return { durable: query, soon: query, committed: nothing, onDisk: nothing, allOnDisk: nothing };
}
