import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
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

/** Lists of varying length make ever new statements; beyond this many the cache starts afresh. */
const CACHED_STATEMENTS = 300;

/**
 * Kysely on Node's own SQLite: WAL, a full sync at each commit (NORMAL may lose the last commits when the power
 * fails), transactions that take the write lock at once. `path` may be `:memory:`.
 */
export function createNodeSqliteDialect(path: string): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createDriver: () => createDriver(path),
  };
}

function createDriver(path: string): Driver {
  let database: DatabaseSync | undefined;
  let connection: DatabaseConnection | undefined;
  const run = (sql: string) => async (on: DatabaseConnection) => {
    await on.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    async init() {
      database = open(path);
      connection = createConnection(database);
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

function open(path: string): DatabaseSync {
  // another process may hold the write lock for as long as its fsync takes
  const database = new DatabaseSync(path, { timeout: 10_000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  return database;
}

function createConnection(database: DatabaseSync): DatabaseConnection {
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
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const { statement, returnsRows } = prepare(sql);
      const values = parameters as readonly SQLInputValue[];
      if (returnsRows) return { rows: statement.all(...values) as R[] };
      const { changes, lastInsertRowid } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    },
    // biome-ignore lint/correctness/useYield: answers of the ledger are small; nothing streams
    async *streamQuery() {
      throw new Error('Streaming is not supported');
    },
  };
}
