import { type Kysely, sql } from 'kysely';
import { SECOND } from '../../clock.ts';
import { Later } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { type Connections, createPostgresDatabase, type PostgresDatabase } from './postgres-database.ts';
import { runInThread } from './run-in-thread.ts';
import type { Schema } from './schema.ts';
import { createSqliteDatabase, type SqliteDatabase } from './sqlite-database.ts';
import { openSqliteFile, type SqliteFile } from './sqlite-file.ts';
import { refuseNetworkShare, sqlitePath } from './sqlite-path.ts';

/** The ledger's database on either engine. */
export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  /** Durable: its writes survive a power failure. */
  readonly query: Kysely<Schema>;
  /**
   * Relaxed durability: safe to lose in a power failure, because it is repeated. On SQLite committed with the next durable
   * write or after 10 ms, and on the disk with the next durable write.
   */
  readonly soon: Kysely<Schema>;
  /** Resolves when all earlier writes of `query` are durable, also those that other turns wait for. */
  onDisk(): Promise<void>;
  /** The same, and also for writes of `soon`. */
  allOnDisk(): Promise<void>;
  /** Resolves when all earlier writes, also those of `soon`, survive a crash of this process. */
  committed(): Promise<void>;
  /**
   * Runs `work` on one connection, closed afterwards: on PostgreSQL a dedicated one without a statement timeout, whose
   * running statement `signal` cancels.
   */
  apart<T>(work: (connection: Kysely<Schema>) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Carries out one statement that takes long, without holding the event loop: SQLite in a thread of its own. Throws as `query` does. */
  inThread(statement: string): Promise<void>;
  /** Resolves when the database answers and can be written to. Rejects with what is in the way: Later when it may pass. */
  probe(): Promise<void>;
  /** State of the PostgreSQL pool; undefined for SQLite. */
  connections(): Connections | undefined;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** For lines that come with every query while the database is unavailable: they are counted. */
  readonly log?: Pick<Log, 'warn' | 'error'>;
  /** Pool size for PostgreSQL. */
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
  /** Called once when the SQLite file no longer keeps writes, and only a new process can help. */
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
    // a write without effect that waits for the disk like any other
    await durable
      .transaction()
      .execute((transaction) => sql`pragma application_id = ${sql.lit(OURS)}`.execute(transaction));
  }

  async function inThread(statement: string): Promise<void> {
    const path = engine === 'sqlite' ? sqlitePath(url) : IN_MEMORY;
    if (path === IN_MEMORY) return void (await sql.raw(statement).execute(durable));
    await committed();
    await runInThread({ path, statement, busyMs: THREAD_BUSY });
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
    inThread,
    async close() {
      await durable.destroy();
    },
    probe,
  };
}

const IN_MEMORY = ':memory:';
/** Others write all the time while an upgrade goes on, and whoever waits in a thread holds up nobody. */
const THREAD_BUSY = 30 * SECOND;

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

/** PostgreSQL groups commits by itself, so `soon` is durable, too. */
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
      // the role may have a statement timeout of its own
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid
        from set_config('statement_timeout', '0', false)`.execute(connection);
      // a statement that cannot be cancelled ends by itself
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
