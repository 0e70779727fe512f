import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Activity, OperationKind } from '../../src/learning/activities/activity.ts';
import type { Commit, LedgerEntry, Operation } from '../../src/learning/ports/ports.ts';
import { createClaimHandoff } from '../../src/ledger/activities/claim-handoff.ts';
import { createLedger } from '../../src/ledger/activities/ledger.ts';
import { createDatabase, type Database } from '../../src/ledger/database/database.ts';
import { readActivity } from '../../src/ledger/database/json.ts';
import { migrate } from '../../src/ledger/database/migrate.ts';
import {
  createOutbox,
  type OutboxDeps,
  type OutboxOptions,
  type RunningOutbox,
} from '../../src/ledger/outbox/outbox.ts';
import { NOW } from './activities.ts';
import { createManualClock } from './manual-clock.ts';
import { createMemoryGraph, type MemoryGraph } from './memory-graph.ts';

/** An empty place for a database of one engine. */
export interface Place {
  readonly engine: Database['engine'];
  /** Address of a new, empty database. */
  fresh(): Promise<string>;
}

/** Runs the same tests on SQLite, and on PostgreSQL where TEST_POSTGRES_URL names one. */
export function onEachEngine(tests: (place: Place) => void): void {
  describe('on SQLite', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'coursemate-ledger-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    tests({ engine: 'sqlite', fresh: async () => `file:${join(folder, `${randomUUID()}.db`)}` });
  });
  onPostgres(tests);
}

/** Runs the tests on PostgreSQL, skipped unless TEST_POSTGRES_URL names a server. */
export function onPostgres(tests: (place: Place) => void): void {
  const server = process.env.TEST_POSTGRES_URL ?? '';
  describe.skipIf(server === '')('on PostgreSQL', () => {
    const made: string[] = [];
    const admin = createDatabase(server, { connections: 1 });
    afterAll(async () => {
      for (const name of made)
        await sql.raw(`drop database if exists "${name}" with (force)`).execute(admin.query);
      await admin.close();
    });
    tests({
      engine: 'postgres',
      async fresh() {
        const name = `coursemate_${randomUUID()}`;
        made.push(name);
        await sql.raw(`create database "${name}"`).execute(admin.query);
        const url = new URL(server);
        url.pathname = name;
        return url.href;
      },
    });
  });
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
  const url = await place.fresh();
  const database = createDatabase(url, { connections: 4 });
  const clock = createManualClock(NOW);
  await migrate(database, clock);
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
