import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/** SQLITE_BUSY (sqlite.org/rescode.html): another connection is writing. */
const BUSY = 5;
/** First waits this long for the other writer, which takes less as a rule; the process does nothing else meanwhile. */
const BLOCKING_MS = 5;
/** Then lets the process go on, and tries again this often. */
const AGAIN_MS = 5;

/** Lists of varying length make ever new statements; beyond this many the cache starts afresh. */
const CACHED_STATEMENTS = 300;

/**
 * Kysely on Node's own SQLite: WAL, a full sync at each commit (NORMAL may lose the last commits when the power
 * fails), transactions that take the write lock at once and wait `busyMs` for another process that has it.
 * `path` may be `:memory:`.
 */
export function createNodeSqliteDialect(path: string, busyMs: number): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createDriver: () => createDriver(path, busyMs),
  };
}

function createDriver(path: string, busyMs: number): Driver {
  let database: DatabaseSync | undefined;
  let connection: DatabaseConnection | undefined;
  const run = (sql: string) => async (on: DatabaseConnection) => {
    await on.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    async init() {
      database = open(path, busyMs);
      connection = createConnection(database, busyMs);
    },
    async acquireConnection() {
      if (connection === undefined) throw new Error('The database was not opened');
      return connection;
    },
    beginTransaction: run('begin immediate'),
    commitTransaction: run('commit'),
    rollbackTransaction: run('rollback'),
    async releaseConnection() {
      // there is only one, kept open
    },
    async destroy() {
      database?.close();
    },
  };
}

function open(path: string, busyMs: number): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: busyMs });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  database.exec(`pragma busy_timeout = ${BLOCKING_MS}`);
  return database;
}

function createConnection(database: DatabaseSync, busyMs: number): DatabaseConnection {
  const statements = new Map<string, { statement: StatementSync; returnsRows: boolean }>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    const prepared = { statement, returnsRows: statement.columns().length > 0 };
    if (statements.size >= CACHED_STATEMENTS) statements.clear();
    statements.set(sql, prepared);
    return prepared;
  };
  const execute = <R>({ sql, parameters }: CompiledQuery): QueryResult<R> => {
    const { statement, returnsRows } = prepare(sql);
    const values = parameters as readonly SQLInputValue[];
    if (returnsRows) return { rows: statement.all(...values) as R[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  };
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      for (let waited = 0; ; waited += BLOCKING_MS + AGAIN_MS) {
        try {
          return execute<R>(query);
        } catch (error) {
          if ((error as { errcode?: unknown }).errcode !== BUSY || waited >= busyMs) throw error;
          await sleep(AGAIN_MS);
        }
      }
    },
    // biome-ignore lint/correctness/useYield: answers of the ledger are small; nothing streams
    async *streamQuery() {
      throw new Error('Streaming is not supported');
    },
  };
}
