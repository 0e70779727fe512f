import type { DatabaseConnection, Dialect, Driver } from 'kysely';
import { Later } from '../errors.ts';

/** PostgreSQL's classes 08 (connection), 57P (shutting down, starting up), 53 (out of connections), and Node's codes. */
const away =
  /^(08\w{3}|57P\d\d|53300|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
/** What pg says without a code. */
const awayWords =
  /timeout exceeded when trying to connect|connection terminated|not queryable|database is locked/i;

/** `dialect`, throwing Later when the database is away; `ambiguous` where what was asked may have been done. */
export function tellWhenAway(dialect: Dialect): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (database) => dialect.createIntrospector(database),
    createDriver: () => telling(dialect.createDriver()),
  };
}

function telling(driver: Driver): Driver {
  /** What the driver itself knows, by what we hand out. */
  const inner = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const own = (on: DatabaseConnection) => inner.get(on) ?? on;
  const outers = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const wrapped = (connection: DatabaseConnection): DatabaseConnection => {
    const known = outers.get(connection);
    if (known !== undefined) return known;
    const outer: DatabaseConnection = {
      executeQuery: (query, options) => orLater(true, () => connection.executeQuery(query, options)),
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
    beginTransaction: (on, settings) => orLater(false, () => driver.beginTransaction(own(on), settings)),
    // lost while committing: it may have been committed
    commitTransaction: (on) => orLater(true, () => driver.commitTransaction(own(on))),
    rollbackTransaction: (on) => orLater(false, () => driver.rollbackTransaction(own(on))),
    releaseConnection: (on, options) => driver.releaseConnection(own(on), options),
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

/** The error as Later when it says that the database is away; any other error as it is. */
export function toLater(error: unknown, ambiguous: boolean): unknown {
  return isAway(error)
    ? new Later('The database is away', { ambiguous, from: 'database', cause: error })
    : error;
}

function isAway(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    (typeof code === 'string' && away.test(code)) || (typeof message === 'string' && awayWords.test(message))
  );
}
