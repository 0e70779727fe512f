import { setTimeout as sleepFor } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type Clock, SECOND, toInstant } from '../../clock.ts';
import { Later } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Database } from './database.ts';
import { fixOf, MigrationFailed } from './migration-failed.ts';
import { type Migration, type MigrationProgress, type On, raw, type Step } from './migrations/step.ts';

export interface MigrateOptions {
  readonly log?: Log;
  /** Stops between two portions, and cancels what PostgreSQL is doing. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: MigrationProgress) => void;
  /** Waits so many milliseconds. For tests. */
  readonly sleep?: (ms: number) => Promise<unknown>;
}

/** Any number, the same in every instance and version. */
const LOCK = 4_711_001;

/** How long a step waits for locks on PostgreSQL: turns queue behind it meanwhile. */
const LOCK_TIMEOUT = '2s';
/** lock_not_available, deadlock_detected (postgresql.org/docs/current/errcodes-appendix.html). */
const CONTENDED: ReadonlySet<unknown> = new Set(['55P03', '40P01']);
const TRIES = 20;
const FIRST_WAIT = SECOND / 2;
const LONGEST_WAIT = 30 * SECOND;

/** Between two portions others get their turn to write. */
const PAUSE = 10;
/** After so many SQLite's log, of some megabytes each, is emptied into the file: pages written twice are moved once. */
const PORTIONS_A_LOG = 16;
/** Between two looks whether another instance is done. */
const LOOK_AGAIN = { first: 50, longest: SECOND };

type IndexStep = Extract<Step, { kind: 'index' }>;

interface Tables {
  migrations: { name: string; done_at: string };
  /** Steps of the migration under way; empty otherwise. */
  migration_steps: { migration: string; step: string; progress: string | null; done_at: string | null };
}

/**
 * Takes the migrations that this database lacks; returns their names. A new database gets them in one transaction. Otherwise
 * each step is recorded, so that it can be stopped or killed at any time and goes on there. Of several instances on PostgreSQL
 * one takes the steps and the others wait; on SQLite whoever has the write lock takes the next portion. Throws
 * MigrationFailed when a step cannot be taken, Later when stopped or when the database is away.
 */
export async function runMigrations(
  database: Database,
  migrations: Readonly<Record<string, Migration>>,
  clock: Clock,
  { log, signal, onProgress, sleep = sleepFor }: MigrateOptions = {},
): Promise<readonly string[]> {
  const { engine } = database;
  const plan = Object.entries(migrations).map(([name, stepsOf]) => ({ name, steps: stepsOf(engine) }));
  const now = () => toInstant(clock.now());

  return database.apart(async (apart) => {
    const query = apart as unknown as Kysely<Tables>;
    if (engine === 'postgres') await lock();
    const done = await begin();
    if (done === 'all') return plan.map(({ name }) => name);
    const missing = plan.filter(({ name }) => !done.has(name));
    const of = missing.reduce((sum, { steps }) => sum + steps.length, 0);
    const taken: string[] = [];
    let number = 0;
    for (const { name, steps } of missing) {
      for (const step of steps) {
        const progress = { step: ++number, of, what: `${name}: ${step.name}` };
        onProgress?.(progress);
        log?.info({ event: 'migration.step', ...progress }, 'bringing the schema up to date');
        await unlessImpossible(progress, () => take(name, step));
      }
      if (await finish(name)) taken.push(name);
    }
    return taken;

    /**
     * Held until the connection is closed. Asked for again and again, since a statement that waits holds a snapshot, and
     * `create index concurrently` of the other instance would wait for that.
     */
    async function lock(): Promise<void> {
      for (let wait = LOOK_AGAIN.first; ; wait = Math.min(wait * 2, LOOK_AGAIN.longest)) {
        const { rows } = await sql<{
          mine: boolean;
        }>`select pg_try_advisory_lock(${sql.lit(LOCK)}) as mine`.execute(query);
        if (rows[0]?.mine === true) return;
        onProgress?.({ step: 0, of: 0, what: 'another instance brings the schema up to date' });
        await pause(wait);
      }
    }

    /** Names of the migrations that were done before; `all` when the database was new and has them all now. */
    function begin(): Promise<ReadonlySet<string> | 'all'> {
      return query.transaction().execute(async (transaction) => {
        await raw(
          'create table if not exists migrations (name text primary key, done_at text not null)',
        ).execute(transaction);
        await raw(
          `create table if not exists migration_steps (
            migration text not null,
            step text not null,
            progress text,
            done_at text,
            primary key (migration, step)
          )`,
        ).execute(transaction);
        const rows = await transaction.selectFrom('migrations').select('name').execute();
        if (rows.length > 0) return new Set(rows.map(({ name }) => name));
        for (const { steps } of plan) for (const step of steps) await takeWithin(on(transaction), step);
        const done_at = now();
        await transaction
          .insertInto('migrations')
          .values(plan.map(({ name }) => ({ name, done_at })))
          .execute();
        return 'all';
      });
    }

    async function take(migration: string, step: Step): Promise<void> {
      if (step.kind === 'index')
        return engine === 'postgres' ? takeConcurrently(migration, step) : takeInThread(migration, step);
      for (let inLog = 1; ; inLog++) {
        const left = await inTransaction(async (transaction) => {
          const { done, progress } = await recordOf(transaction, migration, step);
          if (done) return false;
          const next = await (step.kind === 'at once'
            ? step.run(on(transaction)).then(() => null)
            : step.run(on(transaction), progress));
          await record(transaction, migration, step, next);
          return next !== null;
        });
        if ((!left || inLog >= PORTIONS_A_LOG) && (await shortenLog())) inLog = 0;
        if (!left) return;
        await pause(PAUSE);
      }
    }

    /** What a try that was broken off left behind is invalid: planned with by nobody, kept up to date by all. */
    async function takeConcurrently(migration: string, { name, definition }: IndexStep): Promise<void> {
      await unlessContended(async () => {
        const { rows } = await sql<{ valid: boolean }>`select indisvalid as valid from pg_index
          where indexrelid = to_regclass(${name})`.execute(query);
        const valid = rows[0]?.valid;
        if (valid !== undefined && (definition === undefined || !valid))
          await raw(`drop index concurrently ${name}`).execute(query);
        if (definition !== undefined && valid !== true)
          await raw(`create ${indexOf(name, definition, 'concurrently')}`).execute(query);
      });
      await inTransaction((transaction) => record(transaction, migration, { name }, null));
    }

    async function takeInThread(migration: string, step: IndexStep): Promise<void> {
      const { done } = await inTransaction((transaction) => recordOf(transaction, migration, step));
      if (done) return;
      await database.inThread(statementOf(step, 'if not exists'));
      await inTransaction((transaction) => record(transaction, migration, step, null));
      await shortenLog();
    }

    function inTransaction<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
      return unlessContended(() =>
        query.transaction().execute(async (transaction) => {
          if (engine === 'postgres')
            await raw(`set local lock_timeout = '${LOCK_TIMEOUT}'`).execute(transaction);
          return work(transaction);
        }),
      );
    }

    /** Tries again while others hold the locks, a while later each time. */
    async function unlessContended<T>(work: () => Promise<T>): Promise<T> {
      for (let tries = 1; ; tries++) {
        try {
          stopWhenTold();
          return await work();
        } catch (error) {
          const { code } = ((error as Error).cause ?? {}) as { code?: unknown };
          if (tries === TRIES || !CONTENDED.has(code)) throw error;
          const waitMs = Math.min(FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT);
          log?.warn({ event: 'migration.contended', waitMs, err: error }, 'a step waits for others’ locks');
          await pause(waitMs);
        }
      }
    }

    async function unlessImpossible(progress: MigrationProgress, work: () => Promise<void>): Promise<void> {
      try {
        await work();
      } catch (error) {
        stopWhenTold();
        const cause = error instanceof Later ? error.cause : error;
        // what passes by itself is waited for by whoever starts us
        throw error instanceof Later && fixOf(cause) === undefined
          ? error
          : new MigrationFailed(progress, cause);
      }
    }

    async function pause(ms: number): Promise<void> {
      stopWhenTold();
      await sleep(ms);
      stopWhenTold();
    }

    function stopWhenTold(): void {
      if (signal?.aborted) throw new Later('Stopped while the schema was brought up to date');
    }

    async function recordOf(
      transaction: Transaction<Tables>,
      migration: string,
      { name }: Pick<Step, 'name'>,
    ): Promise<{ readonly done: boolean; readonly progress: string | null }> {
      const over = await transaction
        .selectFrom('migrations')
        .select('name')
        .where('name', '=', migration)
        .executeTakeFirst();
      const row = await transaction
        .selectFrom('migration_steps')
        .select(['progress', 'done_at'])
        .where('migration', '=', migration)
        .where('step', '=', name)
        .executeTakeFirst();
      return { done: over !== undefined || row?.done_at != null, progress: row?.progress ?? null };
    }

    async function record(
      transaction: Transaction<Tables>,
      migration: string,
      { name }: Pick<Step, 'name'>,
      progress: string | null,
    ): Promise<void> {
      const values = { progress, done_at: progress === null ? now() : null };
      await transaction
        .insertInto('migration_steps')
        .values({ migration, step: name, ...values })
        .onConflict((conflict) => conflict.columns(['migration', 'step']).doUpdateSet(values))
        .execute();
    }

    /** True for the instance that found it done first. */
    function finish(name: string): Promise<boolean> {
      return inTransaction(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('migrations')
          .values({ name, done_at: now() })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirstOrThrow();
        await transaction.deleteFrom('migration_steps').where('migration', '=', name).execute();
        return numInsertedOrUpdatedRows === 1n;
      });
    }

    /**
     * Empties SQLite's log, which several processes that write all the time never let it begin anew: it had grown to 10 GB.
     * False when somebody reads just now.
     */
    async function shortenLog(): Promise<boolean> {
      if (engine === 'postgres') return true;
      const { rows } = await raw<{ busy: number }>('pragma wal_checkpoint(truncate)').execute(query);
      return rows[0]?.busy === 0;
    }
  }, signal);
}

/** A step in a transaction, on tables that nobody else uses or that are not locked by it. */
async function takeWithin(transaction: On, step: Step): Promise<void> {
  if (step.kind === 'at once') return step.run(transaction);
  if (step.kind === 'index') {
    await raw(statementOf(step)).execute(transaction);
    return;
  }
  for (let progress = await step.run(transaction, null); progress !== null; )
    progress = await step.run(transaction, progress);
}

const on = (transaction: Transaction<Tables>) => transaction as unknown as On;

function indexOf(
  name: string,
  { on, unique }: NonNullable<IndexStep['definition']>,
  how: 'concurrently' | 'if not exists' | '' = '',
): string {
  return `${unique ? 'unique ' : ''}index ${how} ${name} on ${on}`;
}

function statementOf({ name, definition }: IndexStep, how?: 'if not exists'): string {
  return definition === undefined
    ? `drop index if exists ${name}`
    : `create ${indexOf(name, definition, how)}`;
}
