import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { createGroupCommit } from './group-commit.ts';
import type { SqliteFile } from './sqlite-file.ts';

const reads = /^\s*select\b/i;
const changes = /^\s*(?:insert|update|delete)\b/i;

export interface SqliteDialects {
  /** What was written is on the disk before the writer goes on. */
  readonly durable: Dialect;
  /** What was written gets to the disk with the next durable write: the last may be lost when the power fails. */
  readonly soon: Dialect;
  /** Resolves when all that was written durably so far is on the disk. */
  onDisk(): Promise<void>;
  /** Resolves when all that was written so far outlasts this process. */
  committed(): Promise<void>;
  /** Resolves when all that was written so far is on the disk, whichever way. */
  allOnDisk(): Promise<void>;
}

/** Kysely on one SQLite file, which is opened when it is first used; transactions take the write lock at once. */
export function createNodeSqliteDialects(open: () => SqliteFile): SqliteDialects {
  let opened: SqliteFile | undefined;
  let users = 0;
  let last = 0;
  let owed = 0;
  const file = () => {
    opened ??= open();
    return opened;
  };
  const group = createGroupCommit(file);

  /** A driver has the one connection to itself until it lets it go, whichever dialect it is of. */
  function createDriver(waits: boolean): Driver {
    let leave: (() => void) | undefined;
    let wrote = false;
    let within = false;

    async function execute(sql: string, parameters: readonly unknown[] = []) {
      const executed = await file().execute(sql, parameters);
      if (executed.changes > 0) wrote = true;
      return executed;
    }

    const connection: DatabaseConnection = {
      async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
        // what neither reads nor changes rows, such as VACUUM, stands outside of transactions
        if (!within && !reads.test(sql)) await (changes.test(sql) ? group.join() : group.end());
        const { rows, changes: changed, insertId } = await execute(sql, parameters);
        return {
          rows: rows as R[],
          numAffectedRows: BigInt(changed),
          ...(insertId === undefined ? {} : { insertId }),
        };
      },
      // biome-ignore lint/correctness/useYield: answers of the ledger are small; nothing streams
      async *streamQuery() {
        throw new Error('Streaming is not supported');
      },
    };
    return {
      async init() {
        users++;
        file();
      },
      async acquireConnection() {
        leave = await group.take();
        wrote = false;
        return connection;
      },
      async beginTransaction() {
        await group.join();
        await execute('savepoint one');
        within = true;
      },
      async commitTransaction() {
        within = false;
        await execute('release one');
      },
      async rollbackTransaction() {
        within = false;
        await execute('rollback to one');
        await execute('release one');
        wrote = false;
      },
      async releaseConnection() {
        if (wrote) last = group.wrote();
        const write = wrote && waits ? last : undefined;
        leave?.();
        if (write === undefined) return;
        owed = write;
        await group.onDisk(write);
      },
      async destroy() {
        users--;
        if (users > 0) return;
        const free = await group.take();
        await group.end();
        opened?.close();
        opened = undefined;
        free();
      },
    };
  }

  const dialect = (waits: boolean): Dialect => ({
    createAdapter: () => new Adapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createDriver: () => createDriver(waits),
  });
  return {
    durable: dialect(true),
    soon: dialect(false),
    committed: group.committed,
    onDisk: () => group.onDisk(owed),
    allOnDisk: () => group.onDisk(last),
  };
}

/** Kysely need not keep order among those who want the one connection: they wait in a line that both dialects share. */
class Adapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}
