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
import { Bug } from '../../errors.ts';
import { toLater } from './database-away.ts';
import { createGroupCommit } from './group-commit.ts';
import type { Group } from './group-sync.ts';
import type { Schema } from './schema.ts';
import type { Executed, SqliteFile } from './sqlite-file.ts';

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

export interface SqliteDatabaseDeps {
  readonly open: () => SqliteFile;
  /** What was written is undone, as it could not be committed; who waits for it is told. Once until something is committed again. */
  readonly onLost: (error: unknown) => void;
  /** Nothing that is written is kept any more: only a new process can help. */
  readonly onFailed: (error: unknown) => void;
}

/** Kysely on one SQLite file, which is opened when it is first used; transactions take the write lock at once. */
export function createSqliteDatabase({ open, onLost, onFailed }: SqliteDatabaseDeps): SqliteDatabase {
  let opened: SqliteFile | undefined;
  /** What was written last, and last so that the writer waits for the disk. */
  let last: Group | undefined;
  let owed: Group | undefined;
  let closed = false;
  const file = () => {
    if (closed) throw new Bug('The database is closed');
    opened ??= open();
    return opened;
  };
  const group = createGroupCommit({ file, onLost, onFailed });

  async function close(): Promise<void> {
    const leave = await group.take();
    try {
      if (!closed) await group.end();
    } finally {
      if (!closed) opened?.close();
      closed = true;
      leave();
    }
  }

  /** Who has taken the file has its one connection alone, until it is let go. */
  function createSession(waits: boolean): Kysely<Schema> {
    let leave: (() => void) | undefined;
    let wrote = false;
    let begun = false;
    /** Why SQLite has undone the transaction that is open. */
    let undone: { readonly error: unknown } | undefined;

    function take(taken: () => void): void {
      leave = taken;
      wrote = false;
    }

    /** What is to be waited for, if anything. */
    function letGo(): Promise<void> | undefined {
      if (wrote) last = group.wrote();
      const write = wrote && waits ? last : undefined;
      leave?.();
      if (write === undefined) return undefined;
      owed = write;
      return group.onDisk(write);
    }

    /** The one transaction that is open is our own, or none is. */
    function within(sql: string): Promise<void> | undefined {
      const does = begun ? 'reads' : file().does(sql);
      if (does === 'reads') return undefined;
      return does === 'changes' ? group.join() : group.end();
    }

    /** At once as a rule: a promise for each statement of a turn would cost as much as the statement. */
    function execute<R>(query: CompiledQuery): QueryResult<R> | Promise<QueryResult<R>> {
      try {
        if (undone !== undefined) throw undone.error;
        const entered = within(query.sql);
        const done = entered ?? file().executeNow(query.sql, query.parameters);
        return done === undefined || done instanceof Promise
          ? executeLater(query, done)
          : resultOf(query, done);
      } catch (error) {
        throw failed(error);
      }
    }

    /** SQLite takes back the statement that failed, and now and then all of its transaction (sqlite.org/lang_transaction.html). */
    function failed(error: unknown): unknown {
      if (group.isUndone(error) && begun) undone = { error };
      return toLater(error, true);
    }

    async function executeLater<R>(
      query: CompiledQuery,
      entered: Promise<void> | undefined,
    ): Promise<QueryResult<R>> {
      try {
        await entered;
        return resultOf(query, await file().execute(query.sql, query.parameters));
      } catch (error) {
        throw failed(error);
      }
    }

    function resultOf<R>({ sql }: CompiledQuery, { rows, changes }: Executed): QueryResult<R> {
      if (changes > 0 || file().does(sql) === 'neither') wrote = true;
      return { rows: rows as R[], numAffectedRows: BigInt(changes) };
    }

    /** What cannot be undone must not be committed either. */
    function takeBack(): void {
      try {
        group.takeBack();
      } catch (error) {
        if (!group.isUndone(error)) onFailed(error);
        throw toLater(error, false);
      }
    }

    const connection: DatabaseConnection = {
      executeQuery: async (query) => execute(query),
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
        take(await group.take());
        return connection;
      },
      async beginTransaction() {
        try {
          await group.begin();
        } catch (error) {
          throw toLater(error, false);
        }
        begun = true;
        undone = undefined;
      },
      async commitTransaction() {
        if (undone !== undefined) throw toLater(undone.error, false);
        begun = false;
        group.keep();
      },
      async rollbackTransaction() {
        begun = false;
        wrote = false;
        if (undone === undefined) takeBack();
        undone = undefined;
      },
      releaseConnection: async () => letGo(),
      destroy: close,
    };

    const provider: ConnectionProvider = {
      async provideConnection(consumer) {
        take(group.takeNow() ?? (await group.take()));
        try {
          return await consumer(connection);
        } finally {
          await letGo();
        }
      },
    };

    const held = new Executor(provider, async (query) => execute(query));
    const executor = new Executor(
      provider,
      async (query) => {
        take(group.takeNow() ?? (await group.take()));
        try {
          return await execute(query);
        } finally {
          const kept = letGo();
          if (kept !== undefined) await kept;
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
    onDisk: async () => owed && group.onDisk(owed),
    allOnDisk: async () => last && group.onDisk(last),
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
