import { type Kysely, sql } from 'kysely';
import { SECOND } from '../../clock.ts';
import { Later } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { type Connections, createPostgresDatabase, type PostgresDatabase } from './postgres-database.ts';
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
  /**
   * Does `work` on one connection from beginning to end, closed afterwards: on PostgreSQL a connection of its own, whose
   * statements may take as long as they need, until `signal` cancels the one under way.
   */
  apart<T>(work: (connection: Kysely<Schema>) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Resolves when the database answers and can be written to. Rejects with what is in the way: Later when it may pass. */
  probe(): Promise<void>;
  /** Those to PostgreSQL; undefined for SQLite. */
  connections(): Connections | undefined;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** For what happens as often as something is asked of a database that is away. */
  readonly log?: Pick<Log, 'warn' | 'error'>;
  /** Most connections of one instance to PostgreSQL. */
  readonly connections?: number;
  /**
   * PostgreSQL, in milliseconds: how long a statement may run, how long its connection may be silent about it before it is
   * given up (0 is for ever), and how long to wait for a connection.
   */
  readonly statementMs?: number;
  readonly silentMs?: number;
  readonly connectMs?: number;
  /** How long SQLite waits for another process that is writing, in milliseconds. */
  readonly busyMs?: number;
  /** SQLite's file keeps nothing that is written any more, and only a new process can help: told once. */
  readonly onFailed?: (error: unknown) => void;
  /** Opens SQLite's file. For tests. */
  readonly open?: (path: string, busyMs: number) => SqliteFile;
}

/**
 * Opens `file:…` (SQLite, one machine) or `postgres://…` (any number of instances). A database that does not answer
 * makes queries throw Later; a SQLite file on a network share is refused here.
 */
export function createDatabase(url: string, options: DatabaseOptions = {}): Database {
  const engine = /^postgres(ql)?:/.test(url) ? 'postgres' : 'sqlite';
  const opened: Opened = engine === 'postgres' ? postgres(url, options) : sqlite(url, options);
  const { durable, soon, committed, onDisk, allOnDisk, connections = () => undefined } = opened;
  async function probe(): Promise<void> {
    if (engine === 'postgres') return requireWritable(durable);
    // a write that changes nothing, and waits for the disk like any other
    await durable
      .transaction()
      .execute((transaction) => sql`pragma application_id = ${sql.lit(OURS)}`.execute(transaction));
  }

  return {
    engine,
    query: durable,
    soon,
    committed,
    onDisk,
    allOnDisk,
    connections,
    apart: (work, signal) =>
      engine === 'postgres' ? connectedApart(url, durable, work, signal) : work(durable),
    async close() {
      await durable.destroy();
    },
    probe,
  };
}

type Opened = SqliteDatabase & Partial<Pick<PostgresDatabase, 'connections'>>;

function sqlite(
  url: string,
  { busyMs = 5 * SECOND, open = openSqliteFile, log, onFailed }: DatabaseOptions,
): SqliteDatabase {
  const path = sqlitePath(url);
  refuseNetworkShare(path);
  return createSqliteDatabase({
    open: () => open(path, busyMs),
    onLost: (error) =>
      log?.error({ event: 'database.notWritten', why: 'disk', err: error }, 'what was written is undone'),
    onFailed: (error) => onFailed?.(error),
  });
}

/** Marks a SQLite file as Coursemate's: "CMte" (sqlite.org/fileformat.html, 1.3). */
const OURS = 0x434d7465;

/** Throws Later on a standby and on what was the primary before a failover. */
async function requireWritable(query: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ transaction_read_only: string }>`show transaction_read_only`.execute(query);
  if (rows[0]?.transaction_read_only !== 'off')
    throw new Later('The database is read-only', { from: 'writing' });
}

/** PostgreSQL writes its log for several connections at once by itself: all is durable. */
function postgres(url: string, options: DatabaseOptions): Opened {
  const nothing = async () => undefined;
  const { query, connections } = createPostgresDatabase(url, {
    ...{ connections: options.connections ?? 10, log: options.log },
    statementMs: options.statementMs ?? 10 * SECOND,
    silentMs: options.silentMs ?? 12 * SECOND,
    connectMs: options.connectMs ?? 2 * SECOND,
  });
  return {
    durable: query,
    soon: query,
    committed: nothing,
    onDisk: nothing,
    allOnDisk: nothing,
    connections,
  };
}

async function connectedApart<T>(
  url: string,
  others: Kysely<Schema>,
  work: (connection: Kysely<Schema>) => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  const { query: own } = createPostgresDatabase(url, {
    ...{ connections: 1, statementMs: 0, silentMs: 0, connectMs: 2 * SECOND, log: undefined },
  });
  try {
    return await own.connection().execute(async (connection) => {
      // the role may have a limit of its own
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid
        from set_config('statement_timeout', '0', false)`.execute(connection);
      // what cannot be cancelled ends by itself
      const cancel = () =>
        void sql`select pg_cancel_backend(${rows[0]?.pid})`.execute(others).catch(() => undefined);
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        return await work(connection);
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    });
  } finally {
    await own.destroy();
  }
}
