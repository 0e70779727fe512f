/** SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE (sqlite.org/rescode.html). */
const sqliteCodes = new Set<unknown>([1555, 2067]);
/** unique_violation (PostgreSQL, appendix A). */
const POSTGRES_CODE = '23505';

/** True when `error` says that a unique value is taken, on either engine. */
export function isUniqueClash(error: unknown): boolean {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === POSTGRES_CODE || sqliteCodes.has(errcode);
}
