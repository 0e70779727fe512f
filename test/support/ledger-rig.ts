import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { MINUTE } from '../../src/clock.ts';
import type { Activity, OperationKind } from '../../src/learning/activities/activity.ts';
import type { Commit, LedgerEntry, Operation } from '../../src/learning/ports/ports.ts';
import { createClaimHandoff } from '../../src/ledger/activities/claim-handoff.ts';
import { createLedger } from '../../src/ledger/activities/ledger.ts';
import { createDatabase, type Database, type DatabaseOptions } from '../../src/ledger/database/database.ts';
import { readActivity } from '../../src/ledger/database/json.ts';
import { migrate } from '../../src/ledger/database/migrate.ts';
import { sqlitePath } from '../../src/ledger/database/sqlite-path.ts';
import {
  createOutbox,
  type OutboxDeps,
  type OutboxOptions,
  type RunningOutbox,
} from '../../src/ledger/outbox/outbox.ts';
import { memoize } from '../../src/memoize.ts';
import { NOW } from './activities.ts';
import { createManualClock } from './manual-clock.ts';
import { createMemoryGraph, type MemoryGraph } from './memory-graph.ts';
import { databaseName, postgresDatabases } from './postgres-databases.ts';

/** An empty place for a database of one engine. */
export interface Place {
  readonly engine: Database['engine'];
  /** Address of a new, empty database. */
  fresh(): Promise<string>;
  /** Address of a new database with today's tables, copied from one that went through the migrations. */
  migrated(): Promise<string>;
}

/** A database that is not taken to be away because this machine stands still for a while. */
export const patientDatabase = (url: string, options: DatabaseOptions = {}): Database =>
  createDatabase(url, { statementMs: 0, silentMs: 0, connectMs: MINUTE, ...options });

/** Runs the same tests on SQLite, and on PostgreSQL where TEST_POSTGRES_URL names one. */
export function onEachEngine(tests: (place: Place) => void): void {
  describe('on SQLite', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'coursemate-ledger-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const fresh = async () => `file:${join(folder, `${randomUUID()}.db`)}`;
    const template = memoize(1, async () => migratedAt(await fresh()));
    tests({
      ...{ engine: 'sqlite', fresh },
      async migrated() {
        const url = await fresh();
        copyFileSync(sqlitePath(await template()), sqlitePath(url));
        return url;
      },
    });
  });
  onPostgres(tests);
}

/** Runs the tests on PostgreSQL, skipped unless TEST_POSTGRES_URL names a server. */
export function onPostgres(tests: (place: Place) => void): void {
  const server = process.env.TEST_POSTGRES_URL ?? '';
  describe.skipIf(server === '')('on PostgreSQL', () => {
    const made: string[] = [];
    const databases = memoize(1, () => postgresDatabases(server));
    const create = async (template?: string) => {
      const url = await databases().create(undefined, template);
      made.push(databaseName(url));
      return url;
    };
    const template = memoize(1, async () => migratedAt(await create()));
    afterAll(async () => {
      for (const name of made) await databases().drop(name);
      await databases().close();
    });
    tests({
      ...{ engine: 'postgres', fresh: () => create() },
      migrated: async () => create(databaseName(await template())),
    });
  });
}

async function migratedAt(url: string): Promise<string> {
  const database = patientDatabase(url, { connections: 1 });
  await migrate(database, createManualClock(NOW));
  await database.close();
  return url;
}

export interface Rig {
  readonly url: string;
  readonly database: Database;
  readonly ledger: ReturnType<typeof createLedger>;
  readonly graph: MemoryGraph;
  readonly clock: ReturnType<typeof createManualClock>;
  readonly outbox: RunningOutbox;
  /** What people were told, in turn. */
  readonly told: Operation[][];
  /** Another process on the same database. */
  another(options?: Partial<OutboxOptions>, more?: Pick<OutboxDeps, 'turnWaitMs'>): RunningOutbox;
  /** Commits a new activity; with `sendsNow`, for a flush that follows. */
  create(
    activity: Activity,
    more?: { operationId?: string; sendsNow?: boolean; bulk?: boolean },
  ): Promise<Extract<Commit, { operation: unknown }>>;
  /** Commits a change of this entry as it is now. */
  change(
    entryId: string,
    kind: OperationKind,
    after: Partial<Activity> | null,
    more?: { operationId?: string; undoes?: string; actorId?: string; sendsNow?: boolean },
  ): Promise<Extract<Commit, { operation: unknown }>>;
  /** With what the ledger knows of it in Graph. */
  entry(id: string): Promise<LedgerEntry & InGraph>;
  operation(id: string): Promise<Operation>;
  close(): Promise<void>;
}

/** An entry's standing in Graph, which nobody but outbox and reconciliation looks at. */
interface InGraph {
  readonly externalId: string;
  readonly graphId: string | null;
  readonly confirmed: Activity | null;
}

/** A ledger and its outbox on a new database, with a Graph in memory and a clock that stands still. */
export async function createRig(place: Place, options: Partial<OutboxOptions> = {}): Promise<Rig> {
  const url = await place.migrated();
  const database = patientDatabase(url, { connections: 4 });
  const clock = createManualClock(NOW);
  const handoff = createClaimHandoff();
  const ledger = createLedger(database, clock, handoff);
  const graph = createMemoryGraph();
  const told: Operation[][] = [];
  const notifier = { settled: async (operations: readonly Operation[]) => void told.push([...operations]) };
  const another: Rig['another'] = (other = options, more = {}) =>
    createOutbox({
      ...more,
      database,
      handoff,
      gateway: graph,
      notifier,
      clock,
      random: () => 0.5,
      options: other,
    });

  const must = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('It is not in the ledger');
    return value;
  };
  const accepted = (commit: Commit) => {
    if (commit.outcome === 'conflict') throw new Error('The commit met a conflict');
    return commit;
  };

  return {
    ...{ url, database, ledger, graph, clock, told, another },
    outbox: another(),
    create: async (activity, { operationId = randomUUID(), ...more } = {}) =>
      accepted(
        await ledger.commit({
          ...{ operationId, kind: 'create', actorId: activity.learnerId, version: 0, before: null },
          ...{ entryId: randomUUID(), externalId: randomUUID(), after: activity },
          ...more,
        }),
      ),
    async change(entryId, kind, after, { operationId = randomUUID(), ...more } = {}) {
      const { activity, version } = must(await ledger.entry(entryId));
      return accepted(
        await ledger.commit({
          ...{ operationId, kind, entryId, version, before: activity, actorId: activity.learnerId },
          after: after && ({ ...activity, ...after } as Activity),
          ...more,
        }),
      );
    },
    async entry(id) {
      const row = await database.query
        .selectFrom('activities')
        .select(['external_id', 'graph_id', 'confirmed'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return {
        ...must(await ledger.entry(id)),
        ...{ externalId: row.external_id, graphId: row.graph_id, confirmed: readActivity(row.confirmed) },
      };
    },
    operation: async (id) => must(await ledger.operation(id)),
    close: () => database.close(),
  };
}
