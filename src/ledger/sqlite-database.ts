import {
  type CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  DefaultQueryExecutor,
  type Dialect,
  type Driver,
  Kysely,
  type QueryExecutor,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { Bug } from '../errors.ts';
import { toLater } from './database-away.ts';
import { createGroupCommit } from './group-commit.ts';
import type { Schema } from './schema.ts';
import type { SqliteFile } from './sqlite-file.ts';

const reads = /^\s*select\b/i;
const changes = /^\s*(?:insert|update|delete)\b/i;

export interface SqliteDatabase {
  /** What was written is on the disk before the writer goes on. */
  readonly durable: Kysely<Schema>;
  /** What was written gets to the disk with the next durable write: the last may be lost when the power fails. */
  readonly soon: Kysely<Schema>;
  /** Resolves when all that was written durably so far is on the disk. */
  onDisk(): Promise<void>;
  /** Resolves when all that was written so far outlasts this process. */
  committed(): Promise<void>;
  /** Resolves when all that was written so far is on the disk, whichever way. */
  allOnDisk(): Promise<void>;
}

/** Kysely on one SQLite file, which is opened when it is first used; transactions take the write lock at once. */
export function createSqliteDatabase(open: () => SqliteFile): SqliteDatabase {
  let opened: SqliteFile | undefined;
  let last = 0;
  let owed = 0;
  let closed = false;
  const file = () => {
    if (closed) throw new Bug('The database is closed');
    opened ??= open();
    return opened;
  };
  const group = createGroupCommit(file);

  async function close(): Promise<void> {
    const leave = await group.take();
    try {
      if (opened === undefined || closed) return;
      await group.end();
      closed = true;
      opened.close();
    } finally {
      leave();
    }
  }

  /** Who has taken the file has its one connection alone, until it is let go. */
  function createSession(waits: boolean): Kysely<Schema> {
    let leave: (() => void) | undefined;
    let wrote = false;
    let begun = false;

    async function take(): Promise<void> {
      leave = group.takeNow() ?? (await group.take());
      wrote = false;
    }

    async function letGo(): Promise<void> {
      if (wrote) last = group.wrote();
      const write = wrote && waits ? last : undefined;
      leave?.();
      if (write === undefined) return;
      owed = write;
      await group.onDisk(write);
    }

    async function execute<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      try {
        // what neither reads nor changes rows, such as VACUUM, stands outside of transactions
        if (!begun && !reads.test(sql)) await (changes.test(sql) ? group.join() : group.end());
        const { rows, changes: written } = begun
          ? file().executeNow(sql, parameters)
          : await file().execute(sql, parameters);
        if (written > 0) wrote = true;
        return { rows: rows as R[], numAffectedRows: BigInt(written) };
      } catch (error) {
        throw toLater(error, true);
      }
    }

    const connection: DatabaseConnection = {
      executeQuery: execute,
      // biome-ignore lint/correctness/useYield: answers of the ledger are small; nothing streams
      async *streamQuery() {
        throw new Error('Streaming is not supported');
      },
    };

    const driver: Driver = {
      async init() {
        file();
      },
      async acquireConnection() {
        await take();
        return connection;
      },
      async beginTransaction() {
        try {
          await group.begin();
        } catch (error) {
          throw toLater(error, false);
        }
        begun = true;
      },
      async commitTransaction() {
        begun = false;
        group.keep();
      },
      async rollbackTransaction() {
        begun = false;
        wrote = false;
        group.takeBack();
      },
      releaseConnection: letGo,
      destroy: close,
    };

    const provider: ConnectionProvider = {
      async provideConnection(consumer) {
        await take();
        try {
          return await consumer(connection);
        } finally {
          await letGo();
        }
      },
    };

    const held = new Executor(provider, execute);
    const executor = new Executor(
      provider,
      async (query) => {
        await take();
        try {
          return await execute(query);
        } finally {
          await letGo();
        }
      },
      held,
    );
    const dialect: Dialect = {
      createAdapter: () => executor.adapter as SqliteAdapter,
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createIntrospector: (database) => new SqliteIntrospector(database),
      createDriver: () => driver,
    };
    return new Kysely<Schema>({ config: { dialect }, dialect, driver, executor });
  }

  return {
    durable: createSession(true),
    soon: createSession(false),
    committed: group.committed,
    onDisk: () => group.onDisk(owed),
    allOnDisk: () => group.onDisk(last),
  };
}

type Execute = <R>(query: CompiledQuery) => Promise<QueryResult<R>>;

/** Asks the file itself: Kysely's own executor goes through a pool and a driver for many connections. */
class Executor extends DefaultQueryExecutor {
  readonly #execute: Execute;
  readonly #held: QueryExecutor | undefined;

  constructor(provider: ConnectionProvider, execute: Execute, held?: QueryExecutor) {
    super(new SqliteQueryCompiler(), new SqliteAdapter(), provider);
    this.#execute = execute;
    this.#held = held;
  }

  override executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.#execute(query);
  }

  /** Within a transaction the file is ours already. */
  override withConnectionProvider(): DefaultQueryExecutor {
    return (this.#held ?? this) as DefaultQueryExecutor;
  }
}
