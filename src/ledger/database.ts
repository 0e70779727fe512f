import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { SECOND } from '../clock.ts';
import type { Log } from '../log.ts';
import { tellWhenAway } from './database-away.ts';
import { createNodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Schema } from './schema.ts';
import { refuseNetworkShare, sqlitePath } from './sqlite-path.ts';

/** The ledger's database on either engine. */
export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  readonly query: Kysely<Schema>;
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
}

/**
 * Opens `file:…` (SQLite, one machine) or `postgres://…` (any number of instances). A database that does not answer
 * makes queries throw Later; a SQLite file on a network share is refused here.
 */
export function createDatabase(
  url: string,
  { log, connections = 10, busyMs = 5 * SECOND }: DatabaseOptions = {},
): Database {
  const engine = /^postgres(ql)?:/.test(url) ? 'postgres' : 'sqlite';
  const query = new Kysely<Schema>({
    dialect: tellWhenAway(engine === 'postgres' ? postgres(url, connections, log) : sqlite(url, busyMs)),
  });
  return {
    engine,
    query,
    close: () => query.destroy(),
    async isReachable() {
      try {
        await sql`select 1`.execute(query);
        return true;
      } catch (error) {
        log?.warn({ event: 'database.away', err: error }, 'the database does not answer');
        return false;
      }
    },
  };
}

function sqlite(url: string, busyMs: number) {
  const path = sqlitePath(url);
  refuseNetworkShare(path);
  return createNodeSqliteDialect(path, busyMs);
}

function postgres(url: string, connections: number, log: Log | undefined) {
  const pool = new pg.Pool({
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
  return new PostgresDialect({ pool });
}
