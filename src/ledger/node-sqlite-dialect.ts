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
import { createGroupSync } from './group-sync.ts';
import { createSlots } from './slots.ts';
import type { SqliteFile } from './sqlite-file.ts';

export interface SqliteDialects {
  /** What was written is on the disk before the writer goes on. */
  readonly durable: Dialect;
  /** What was written gets to the disk with the next durable write: the last may be lost when the power fails. */
  readonly soon: Dialect;
  /** Resolves when all that was written durably so far is on the disk. */
  onDisk(): Promise<void>;
  /** Resolves when all that was written so far is on the disk, whichever way. */
  allOnDisk(): Promise<void>;
}

/** Kysely on one SQLite file, which is opened when it is first used; transactions take the write lock at once. */
export function createNodeSqliteDialects(open: () => SqliteFile): SqliteDialects {
  let file: SqliteFile | undefined;
  let users = 0;
  let last = 0;
  let owed = 0;
  const turns = createSlots(1);
  const disk = createGroupSync(async () => file?.sync());

  /** A driver has the one connection to itself until it lets it go, whichever dialect it is of. */
  function createDriver(waits: boolean): Driver {
    let leave: (() => void) | undefined;
    let wrote = false;
    const run = (sql: string) => async (on: DatabaseConnection) => {
      await on.executeQuery(CompiledQuery.raw(sql));
    };
    const connection: DatabaseConnection = {
      async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
        if (file === undefined) throw new Error('The database was not opened');
        const { rows, changes, insertId } = await file.execute(sql, parameters);
        if (changes > 0) wrote = true;
        return {
          rows: rows as R[],
          numAffectedRows: BigInt(changes),
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
        file ??= open();
      },
      async acquireConnection() {
        leave = await turns.take();
        wrote = false;
        return connection;
      },
      beginTransaction: run('begin immediate'),
      commitTransaction: run('commit'),
      rollbackTransaction: run('rollback'),
      async releaseConnection() {
        if (wrote) last = disk.wrote();
        const write = wrote && waits ? last : undefined;
        leave?.();
        if (write === undefined) return;
        owed = write;
        await disk.onDisk(write);
      },
      async destroy() {
        users--;
        if (users > 0) return;
        file?.close();
        file = undefined;
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
    onDisk: () => disk.onDisk(owed),
    allOnDisk: () => disk.onDisk(last),
  };
}

/** Kysely need not keep order among those who want the one connection: they wait in a line that both dialects share. */
class Adapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}
