import { closeSync, fdatasync, openSync, statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** SQLITE_BUSY (sqlite.org/rescode.html): another connection is writing. */
const BUSY = 5;
/** First waits this long for the other writer, which takes less as a rule; the process does nothing else meanwhile. */
const BLOCKING_MS = 5;
/** Then lets the process go on, and tries again this often. */
const AGAIN_MS = 5;

/**
 * Kilobytes of the file kept in memory; SQLite's own 2,000 hold no more than some thousand activities. The rest is in the
 * cache of the operating system: with 32,000 a turn was no faster, on 100,000 activities neither.
 */
const CACHE_KB = 8_000;
/** Pages of 4 KB in the log before they are copied into the file; most of them are the same few, written again. */
const CHECKPOINT_PAGES = 4_000;

/** Lists of varying length make ever new statements; beyond this many the cache starts afresh. */
const CACHED_STATEMENTS = 300;

export interface Executed {
  readonly rows: readonly unknown[];
  /** Rows written; 0 for statements that only read. */
  readonly changes: number;
}

/** What a statement does: with rows, or, as VACUUM, with the file itself, which no transaction may. */
export type Does = 'reads' | 'changes' | 'neither';

/** An open SQLite file: its one connection, and what puts its writes on the disk. */
export interface SqliteFile {
  does(sql: string): Does;
  /** Undefined while another process is writing; within a transaction that writes, none is. */
  executeNow(sql: string, parameters: readonly unknown[]): Executed | undefined;
  /** Waits while another process is writing; throws SQLite's own error when that takes too long. */
  execute(sql: string, parameters: readonly unknown[]): Promise<Executed>;
  /** Whether a transaction is open; SQLite ends one by itself over some failures. */
  isInTransaction(): boolean;
  /** Puts all that was committed so far on the disk. Throws when that is no longer the file at `path`. */
  sync(): Promise<void>;
  close(): void;
}

interface Prepared {
  readonly statement: StatementSync;
  readonly names: readonly string[];
  /** Its rows come as lists, which are faster made than objects; not where a new schema could move the columns. */
  readonly asLists: boolean;
  readonly does: Does;
}

/**
 * Opens a file in WAL mode, in which a commit is appended to the log at once (synchronous = normal) and is safe from
 * then on when this process dies, but not when the power fails: for that, `sync` puts the log on the disk, which
 * is all that synchronous = full does at a commit (sqlite.org/pragma.html#pragma_synchronous). Log and file are synced
 * by SQLite itself around a checkpoint. `path` may be `:memory:`.
 */
export function openSqliteFile(path: string, busyMs: number): SqliteFile {
  if (path !== ':memory:') createPrivately(path);
  const database = new DatabaseSync(path, { timeout: busyMs });
  const statements = new Map<string, Prepared>();
  const log = begin(database, path);
  const identity = identityOf(path);
  const flush = promisify(fdatasync);

  const prepare = (sql: string): Prepared => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    const names = statement.columns().map(({ name }) => name);
    const asLists = names.length > 0 && !sql.includes('*');
    if (asLists) statement.setReturnArrays(true);
    const prepared = { statement, names, asLists, does: doingOf(sql) };
    if (statements.size >= CACHED_STATEMENTS) statements.clear();
    statements.set(sql, prepared);
    return prepared;
  };

  const run = (sql: string, parameters: readonly unknown[]): Executed => {
    const { statement, names, asLists, does } = prepare(sql);
    const values = parameters as readonly SQLInputValue[];
    if (names.length > 0) {
      const found = statement.all(...values);
      const rows = asLists ? (found as unknown as unknown[][]).map((list) => named(names, list)) : found;
      return { rows, changes: does === 'reads' ? 0 : rows.length };
    }
    return { rows: [], changes: Number(statement.run(...values).changes) };
  };

  const executeNow = (sql: string, parameters: readonly unknown[]): Executed | undefined => {
    try {
      return run(sql, parameters);
    } catch (error) {
      if ((error as { errcode?: unknown }).errcode !== BUSY) throw error;
      return undefined;
    }
  };

  return {
    does: (sql) => prepare(sql).does,
    executeNow,
    async execute(sql, parameters) {
      for (let waited = 0; waited < busyMs; waited += BLOCKING_MS + AGAIN_MS) {
        const executed = executeNow(sql, parameters);
        if (executed !== undefined) return executed;
        await sleep(AGAIN_MS);
      }
      return run(sql, parameters);
    },
    isInTransaction: () => database.isTransaction,
    sync: async () => {
      if (log === undefined) return;
      await flush(log);
      if (identityOf(path) !== identity) throw new DatabaseReplaced();
    },
    close() {
      database.close();
      if (log !== undefined) closeSync(log);
    },
  };
}

/** Sets the connection up; returns the log's descriptor. Leaves nothing open when that fails: it is tried again. */
function begin(database: DatabaseSync, path: string): number | undefined {
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on');
    // macOS: what a checkpoint moved is on the disk, not in the disk's own cache; Node's fdatasync does the same for the log
    database.exec('pragma checkpoint_fullfsync = on');
    database.exec(`pragma cache_size = -${CACHE_KB}; pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    database.exec(`pragma busy_timeout = ${BLOCKING_MS}`);
    // the log exists from the first reading on, and until the last connection is closed
    database.prepare('select count(*) from sqlite_schema').get();
    return path === ':memory:' ? undefined : openSync(`${path}-wal`, 'r+');
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The file was deleted, moved, or replaced by another: what is written to the open one is found by no later start. */
class DatabaseReplaced extends Error {
  override readonly name = 'DatabaseReplaced';

  constructor() {
    super('The database file was deleted or replaced while it was open');
  }
}

/** Which files stand at `path` and beside it; Windows lets nobody delete or replace one that is open. */
function identityOf(path: string): string {
  return [path, `${path}-wal`]
    .map((one) => statSync(one, { bigint: true, throwIfNoEntry: false }))
    .map((found) => `${found?.dev} ${found?.ino}`)
    .join();
}

/**
 * An empty file that only its owner may read; SQLite gives its log and its shared memory the mode of the file. One that
 * exists is left alone: closing it here would end the locks that this process has on it (sqlite.org/howtocorrupt.html, 2.2).
 */
export function createPrivately(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx', 0o600));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function doingOf(sql: string): Does {
  if (/^\s*select\b/i.test(sql)) return 'reads';
  return /^\s*(?:insert|update|delete)\b/i.test(sql) ? 'changes' : 'neither';
}

function named(names: readonly string[], values: readonly unknown[]): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {};
  for (let column = 0; column < names.length; column++) row[names[column] as string] = values[column];
  return row;
}
