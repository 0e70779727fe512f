import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createVitals, type VitalsDeps } from '../../src/app/vitals.ts';
import { HOUR, MINUTE, toInstant } from '../../src/clock.ts';
import { createPacer } from '../../src/graph/client/pacer.ts';
import { createDatabase, type Database } from '../../src/ledger/database/database.ts';
import { migrate } from '../../src/ledger/database/migrate.ts';
import { createSchedule } from '../../src/ledger/database/schedule.ts';
import { openSqliteFile } from '../../src/ledger/database/sqlite-file.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { createVirtualTimer } from '../support/virtual-timer.ts';

let folder: string;
let path: string;
let database: Database;
const asked: string[] = [];
const clock = createManualClock('2026-11-21T09:00:00.000Z');
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coursemate-vitals-'));
  path = join(folder, 'ledger.db');
  database = createDatabase(`file:${path}`, {
    open(...where) {
      const file = openSqliteFile(...where);
      const executeNow: typeof file.executeNow = (sql, parameters) => {
        asked.push(sql);
        return file.executeNow(sql, parameters);
      };
      return { ...file, executeNow };
    },
  });
  await migrate(database, clock);
  asked.length = 0;
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const vitalsOf = (others: Partial<VitalsDeps> = {}) => {
  const read = createVitals({
    ...{ config: { databaseUrl: `file:${path}` }, version: '1.2.3', database, clock },
    reach: async () => 'writable',
    jobs: () => [],
    unhandled: () => 0,
    pacer: createPacer({ timer: createVirtualTimer() }).state,
    machine: {
      loopDelay: () => ({ p99Ms: 5, maxMs: 10 }),
      memory: () => ({ residentBytes: 1, limitBytes: 2 }),
      freeBytes: async () => 3,
    },
    sleep: () => new Promise((resolve) => setImmediate(resolve)),
    ...others,
  });
  /** The value of this name; of the work where there is of several. */
  return async (name: string, work?: string) =>
    (await read()).find((reading) => reading.name === name && reading.labels?.work === work)?.value;
};

test('no statement of a look reads a whole table', async () => {
  await vitalsOf()('coursemate_outbox_waiting');
  const other = new DatabaseSync(path);
  const plans = asked.map((sql) =>
    other
      .prepare(`explain query plan ${sql}`)
      .all()
      .map(({ detail }) => String(detail))
      .join('\n'),
  );
  other.close();
  expect(plans.length).toBeGreaterThan(4);
  // a subquery is bounded by what it reads
  for (const plan of plans)
    expect(plan).not.toMatch(/SCAN (?!dead|held|waiting|CONSTANT)(?!.*USING (COVERING )?INDEX)/);
  expect(plans.join()).toMatch(/conversations USING COVERING INDEX conversations_dead/);
  expect(plans.join()).toMatch(/notices USING COVERING INDEX notices_learner/);
});

test('who cannot be reached and who was never met is counted once a minute', async () => {
  const value = vitalsOf();
  const write = async (user_id: string, dead: 0 | 1) =>
    database.query
      .insertInto('conversations')
      .values({ tenant_id: 't', user_id, reference: '{}', dead, updated_at: toInstant(clock.now()) })
      .execute();
  await write('met', 0);
  await write('gone', 1);
  await write('kept out', 0);
  await database.query
    .updateTable('conversations')
    .set({ retry_at: '2026', refused_because: 'BotDisabledByAdmin' })
    .where('user_id', '=', 'kept out')
    .execute();
  for (const [operation_id, learner_id] of [
    ['1', 'met'],
    ['2', 'gone'],
    ['3', 'new'],
    ['4', 'new'],
  ] as const)
    await database.query
      .insertInto('notices')
      .values({ operation_id, learner_id, actor_id: 'a', noted_at: '', claimed_until: null })
      .execute();
  expect(await value('coursemate_people_unreachable')).toBe(1);
  expect(await value('coursemate_learners_never_met')).toBe(1);
  expect(await value('coursemate_schema_version')).toBeGreaterThan(13);
  expect(await value('coursemate_people_held_back')).toBe(1);
  await write('gone too', 1);
  expect(await value('coursemate_people_unreachable')).toBe(1);
  clock.advance(MINUTE);
  expect(await value('coursemate_people_unreachable')).toBe(2);
});

test('a database that says nothing keeps nobody waiting: what it would say is old, then absent', async () => {
  const silent = { ...database, query: undefined } as unknown as Database;
  let ours = database;
  const standing = { reach: 'writable' as 'writable' | 'away' };
  const value = vitalsOf({
    database: new Proxy(database, { get: (_, name) => Reflect.get(ours, name) as unknown }),
    reach: async () => standing.reach,
  });
  expect(await value('coursemate_outbox_waiting')).toBe(0);
  expect(await value('coursemate_database_reachable')).toBe(1);
  ours = silent;
  standing.reach = 'away';
  clock.advance(2 * MINUTE);
  expect(await value('coursemate_outbox_waiting')).toBeUndefined();
  expect(await value('coursemate_gauges_age_seconds')).toBe(120);
  expect(await value('coursemate_database_reachable')).toBe(0);
  expect(await value('coursemate_database_writable')).toBe(0);
});

test('work that any instance does for all was done when one of them did it, also before this process began', async () => {
  const state = { overdueAfterMs: HOUR, failureAgeMs: undefined, failures: 0 };
  const value = vitalsOf({
    jobs: () => [
      { ...state, name: 'catalogue', successAgeMs: MINUTE },
      { ...state, name: 'notices', successAgeMs: MINUTE, failureAgeMs: 3 * MINUTE, failures: 7 },
    ],
  });
  const age = 'coursemate_background_last_success_age_seconds';
  expect(await value(age, 'catalogue')).toBe(60);
  const schedule = createSchedule(database, clock);
  await schedule.claim('courses', HOUR);
  await schedule.done('courses', HOUR);
  clock.advance(10 * HOUR);
  expect(await value(age, 'catalogue')).toBe(36_000);
  expect(await value(age, 'notices')).toBe(60);
  expect(await value('coursemate_background_last_failure_age_seconds', 'catalogue')).toBeUndefined();
  expect(await value('coursemate_background_last_failure_age_seconds', 'notices')).toBe(180);
  expect(await value('coursemate_background_failures', 'notices')).toBe(7);
});
