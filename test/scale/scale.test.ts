import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { graphActivity } from '../../src/graph/learning/graph-activity.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { readActivity } from '../../src/ledger/database/json.ts';
import { migrate } from '../../src/ledger/database/migrate.ts';
import { sqlitePath } from '../../src/ledger/database/sqlite-path.ts';
import { verifyAudit } from '../../src/ledger/stores/verify-audit.ts';
import { type CleanUp, createCleanUp } from '../support/clean-up.ts';
import { fill } from './fill.ts';
import { createPlace } from './place.ts';
import { createPopulation } from './population.ts';
import { problemsOf, type Report } from './report.ts';
import { runScale } from './run.ts';
import { sizes } from './sizes.ts';

let cleanUp: CleanUp;
beforeEach(() => {
  cleanUp = createCleanUp();
});
afterEach(() => cleanUp.run());

test('a filled database holds what its population says, and its audit a chain that proves right', async () => {
  const place = await createPlace('sqlite', undefined);
  cleanUp.add(place.remove);
  const database = createDatabase(place.url);
  cleanUp.add(() => database.close());
  await migrate(database, systemClock);
  const { secret } = await database.query.selectFrom('audit_keys').select('secret').executeTakeFirstOrThrow();
  const population = createPopulation({
    ...{
      size: sizes.tiny,
      now: new Date('2026-11-21T09:00:00.000Z'),
      secret,
      tenantId: 't',
      serviceUrl: 's',
    },
  });
  await fill(place, population);
  const file = new DatabaseSync(sqlitePath(place.url), { readOnly: true });
  for (const [table, { count }] of Object.entries(population.tables))
    expect([table, file.prepare(`select count(*) as rows from ${table}`).get()]).toEqual([
      table,
      { rows: count },
    ]);
  file.close();
  expect(await verifyAudit(database)).toMatchObject({ linked: sizes.tiny.auditLines, open: 0, faults: [] });
});

test('Graph holds the activities of a population as the ledger does, but for those that were changed there', () => {
  const size = { ...sizes.tiny, learners: 420 };
  const { tables, record, changedInGraph } = createPopulation({
    ...{ size, now: new Date('2026-11-21T09:00:00.000Z'), secret: '', tenantId: 't', serviceUrl: 's' },
  });
  let changed = 0;
  for (let n = 0; n < tables.activities.count; n++) {
    const row = tables.activities.row(n);
    const { graphId, externalId, activity } = graphActivity.parse(record(n));
    expect([graphId, externalId]).toEqual([row.graph_id, row.external_id]);
    if (JSON.stringify(activity) !== JSON.stringify(readActivity(row.activity))) changed += 1;
  }
  expect(changed).toBe(changedInGraph);
  expect(changed).toBeGreaterThan(0);
});

test('what people ask for on a filled database is answered, and reads no table that grows from end to end', async () => {
  const options = {
    engine: 'sqlite',
    size: 'tiny',
    parts: ['turns'],
    cleanUp,
    say: () => undefined,
  } as const;
  const { measured, statements, wholeReads } = await runScale(options);
  expect(measured.length).toBeGreaterThan(20);
  expect(measured.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
  expect(statements).toBeGreaterThan(80);
  expect(wholeReads).toEqual([]);
});

test('a report names what is beyond the limits', () => {
  const cost = { wallMs: 1, cpuMs: 1, heldMs: 1, heldCpuMs: 1, pingMs: 1, rssBytes: 1 };
  const report: Report = {
    ...{ engine: 'sqlite', size: 'tiny', databaseBytes: 1, filledSeconds: 1, statements: 1, wholeReads: [] },
    measured: [{ what: 'fine', cost }],
    shutdowns: [{ what: 'fine', seconds: 1, code: 0 }],
  };
  expect(problemsOf(report)).toEqual([]);
  const bad: Report = {
    ...report,
    wholeReads: ['SCAN turns'],
    measured: [
      { what: 'slow', cost: { ...cost, heldCpuMs: 51 } },
      { what: 'fat', cost: { ...cost, rssBytes: 301e6 } },
      { what: 'odd', cost, wrong: 'was answered “no”' },
    ],
    shutdowns: [
      { what: 'long', seconds: 11, code: 0 },
      { what: 'killed', seconds: 1, code: null },
    ],
  };
  expect(problemsOf(bad).map((problem) => problem.match(/slow|fat|odd|long|killed|turns/)?.[0])).toEqual([
    ...['odd', 'slow', 'fat', 'long', 'killed', 'turns'],
  ]);
});
