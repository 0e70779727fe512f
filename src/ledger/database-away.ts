import type { Dialect, Driver } from 'kysely';
import { Later } from '../errors.ts';

/** PostgreSQL's classes 08 (connection), 57P (shutting down, starting up), 53 (out of connections), and Node's codes. */
const away =
  /^(08\w{3}|57P\d\d|53300|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
/** What pg says without a code. */
const awayWords =
  /timeout exceeded when trying to connect|connection terminated|not queryable|database is locked/i;

/** `dialect`, throwing Later when the database is away: then nothing was done, except where `ambiguous` says so. */
export function tellWhenAway(dialect: Dialect): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (database) => dialect.createIntrospector(database),
    createDriver: () => telling(dialect.createDriver()),
  };
}

function telling(driver: Driver): Driver {
  return {
    init: (options) => driver.init(options),
    acquireConnection: (options) => orLater(false, () => driver.acquireConnection(options)),
    beginTransaction: (on, settings) => orLater(false, () => driver.beginTransaction(on, settings)),
    // lost while committing: it may have been committed
    commitTransaction: (on) => orLater(true, () => driver.commitTransaction(on)),
    rollbackTransaction: (on) => orLater(false, () => driver.rollbackTransaction(on)),
    releaseConnection: (on, options) => driver.releaseConnection(on, options),
    destroy: (options) => driver.destroy(options),
  };
}

async function orLater<T>(ambiguous: boolean, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isAway(error) ? new Later('The database is away', { ambiguous, cause: error }) : error;
  }
}

function isAway(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    (typeof code === 'string' && away.test(code)) || (typeof message === 'string' && awayWords.test(message))
  );
}
