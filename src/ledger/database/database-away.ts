import type { AbortableOperationOptions, CompiledQuery, DatabaseConnection, Dialect, Driver } from 'kysely';
import { Later } from '../../errors.ts';

/** SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE (sqlite.org/rescode.html). */
const uniqueSqlite = new Set<unknown>([1555, 2067]);
/** unique_violation (PostgreSQL, appendix A). */
const UNIQUE_VIOLATION = '23505';

/**
 * PostgreSQL's codes for what passes (postgresql.org/docs/current/errcodes-appendix.html): connection (class 08), resources
 * (53), operator, statement timeout, shutting down and starting up (57), idle for too long in a transaction (25P03), lock
 * not available (55P03), conflicts with other transactions (40001, 40P01), input and output (58030); and Node's codes.
 */
const away =
  /^(08\w{3}|53\w{3}|57\w{3}|25P03|55P03|40001|40P01|58030|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
/** Read-only, as the old primary after a failover; disk full. */
const notWritable = /^(25006|53100)$/;
/** Rolled back in favour of another transaction: usually works when retried. */
const victim = /^(40001|40P01)$/;
/** What pg says without a code. */
const awayWords =
  /timeout exceeded when trying to connect|timeout expired|connection terminated|not queryable|connection has been discarded/i;

/** SQLite's primary result codes (sqlite.org/rescode.html): BUSY, LOCKED, NOMEM, CANTOPEN, PROTOCOL. */
const awaySqlite = new Set([5, 6, 7, 14, 15]);
/** READONLY, IOERR, FULL. */
const notWritableSqlite = new Set([8, 10, 13]);

/** Retries of a statement or transaction that was rolled back in favour of another. */
const MOST_RETRIES = 3;

/**
 * Wraps `dialect` so that it throws Later when the database is unavailable; `ambiguous` where the request may have been
 * carried out.
 */
export function tellWhenAway(dialect: Dialect): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (database) => dialect.createIntrospector(database),
    createDriver: () => telling(dialect.createDriver()),
  };
}

function telling(driver: Driver): Driver {
  /** The driver's own connection, by the wrapper handed out. */
  const inner = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const own = (on: DatabaseConnection) => inner.get(on) ?? on;
  const outers = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const inTransaction = new WeakSet<DatabaseConnection>();
  const wrapped = (connection: DatabaseConnection): DatabaseConnection => {
    const known = outers.get(connection);
    if (known !== undefined) return known;
    const outer: DatabaseConnection = {
      executeQuery<R>(query: CompiledQuery, options?: AbortableOperationOptions) {
        const once = () => orLater(true, () => connection.executeQuery<R>(query, options));
        return inTransaction.has(outer) ? once() : retriedWhenVictim(once);
      },
      streamQuery: (query, size, options) => connection.streamQuery(query, size, options),
    };
    outers.set(connection, outer);
    inner.set(outer, connection);
    return outer;
  };
  return {
    init: (options) => driver.init(options),
    acquireConnection: (options) =>
      orLater(false, async () => wrapped(await driver.acquireConnection(options))),
    async beginTransaction(on, settings) {
      await orLater(false, () => driver.beginTransaction(own(on), settings));
      inTransaction.add(on);
    },
    // lost while committing: it may be committed
    commitTransaction: (on) => orLater(true, () => driver.commitTransaction(own(on))),
    rollbackTransaction: (on) => orLater(false, () => driver.rollbackTransaction(own(on))),
    async releaseConnection(on, options) {
      inTransaction.delete(on);
      await driver.releaseConnection(own(on), options);
    },
    destroy: (options) => driver.destroy(options),
  };
}

async function orLater<T>(ambiguous: boolean, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toLater(error, ambiguous);
  }
}

/** Retries `work` a few times when it was rolled back in favour of another transaction. */
export async function retriedWhenVictim<T>(work: () => Promise<T>): Promise<T> {
  for (let retries = 0; ; retries++) {
    try {
      return await work();
    } catch (error) {
      const { code } = ((error as Error).cause ?? {}) as { code?: unknown };
      const gaveWay = error instanceof Later && typeof code === 'string' && victim.test(code);
      if (!gaveWay || retries === MOST_RETRIES) throw error;
    }
  }
}

/** Later when the error says that the database is unavailable or cannot write now; otherwise the error itself. */
export function toLater(error: unknown, ambiguous: boolean): unknown {
  if (cannotWrite(error))
    return new Later('The database cannot write', { ambiguous: false, from: 'writing', cause: error });
  return isAway(error)
    ? new Later('The database is away', { ambiguous, from: 'database', cause: error })
    : error;
}

/** True when `error` says that a unique value is taken, on either engine. */
export function isUniqueClash(error: unknown): boolean {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === UNIQUE_VIOLATION || uniqueSqlite.has(errcode);
}

function cannotWrite(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return (typeof code === 'string' && notWritable.test(code)) || notWritableSqlite.has(sqliteCode(error));
}

function isAway(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    (typeof code === 'string' && away.test(code)) ||
    awaySqlite.has(sqliteCode(error)) ||
    (typeof message === 'string' && awayWords.test(message))
  );
}

/** The primary result code, which is the low byte of the extended one; -1 for what is no error of SQLite's. */
function sqliteCode(error: unknown): number {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' ? errcode & 0xff : -1;
}
