import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, createApp } from '../../src/app/app.ts';
import { createReadiness } from '../../src/app/readiness.ts';
import { systemClock } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { migrationNames, migrations } from '../../src/ledger/database/migrate.ts';
import { runMigrations } from '../../src/ledger/database/run-migrations.ts';
import { createLog } from '../../src/log.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { textOf } from '../support/card-reading.ts';
import { type Connector, startConnector } from '../support/connector.ts';

let folder: string;
let path: string;
let connector: Connector;
let app: App | undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coursemate-opening-'));
  path = join(folder, 'ledger.db');
  connector = await startConnector();
});
afterEach(async () => {
  await app?.stop();
  app = undefined;
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

const env = () => ({
  ...{ COURSEMATE_LOCAL: 'true', PORT: '0', GRAPH_BASE_URL: 'http://127.0.0.1:9/v1.0' },
  LEARNING_PROVIDER_ID: '13727311-e7bb-470d-8b20-6a23d9030d70',
  DATABASE_URL: `file:${path}`,
  METRICS_PORT: '0',
});

/** A database of the first version, held by somebody else from the moment the first step is announced. */
async function heldUp() {
  const database = createDatabase(`file:${path}`);
  const [first = ''] = migrationNames;
  const { [first]: ledger } = migrations;
  if (ledger === undefined) throw new Error('There is no first migration');
  await runMigrations(database, { [first]: ledger }, systemClock);
  await database.close();

  const other = new DatabaseSync(path);
  let isHeld = false;
  const held = Promise.withResolvers<void>();
  const listening = Promise.withResolvers<string>();
  const logged: Record<string, unknown>[] = [];
  const log = createLog({
    level: 'info',
    destination: {
      write(line) {
        const about = JSON.parse(line) as Record<string, unknown>;
        logged.push(about);
        if (about.event === 'listening') listening.resolve(String(about.url));
        // announced again where the hold outlasts the database's patience
        if (about.event !== 'migration.step' || about.step !== 1 || isHeld) return;
        isHeld = true;
        other.exec('begin immediate');
        held.resolve();
      },
    },
  });
  app = createApp({ config: readConfig(env()), log });
  const started = app.start();
  const url = await listening.promise;
  await held.promise;
  return { app, started, url, logged, release: () => other.close() };
}

const sent = (url: string, activity: Record<string, unknown>) =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ id: '1', channelId: 'msteams', serviceUrl: connector.url },
      from: { id: '29:alex', aadObjectId: '13727311-e7bb-470d-8b20-6a23d9030d71' },
      recipient: { id: '28:coursemate' },
      conversation: { id: 'a:alex', conversationType: 'personal', tenantId: 'tenant' },
      channelData: { tenant: { id: 'tenant' } },
      ...activity,
    }),
  });

test('a bot that is updating its database is alive, says how far it is, and tells who speaks to it', async () => {
  const { started, url, logged, release } = await heldUp();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const readyz = await fetch(`${url}/readyz`);
  expect(readyz.status).toBe(503);
  const condition = await readyz.json();
  const { of, what } = condition as { of: number; what: string };
  expect(condition).toEqual({ status: 'updating', step: 1, of, what });
  expect(what).toMatch(/^0002-/);
  expect(of).toBeGreaterThan(5);
  const { url: metricsUrl } = logged.find(({ event }) => event === 'metrics') ?? {};
  const metrics = await (await fetch(String(metricsUrl))).text();
  expect(metrics).toMatch(/^coursemate_info\{.*\} 1$/m);
  expect(metrics).toMatch(/^coursemate_database_writable(\{.*\})? 0$/m);

  expect((await sent(url, { type: 'message', text: 'my courses' })).status).toBe(200);
  expect(connector.sent.map(({ activity }) => activity.text)).toEqual([expect.stringMatching(/updated/)]);
  const press = await sent(url, { type: 'invoke', name: 'adaptiveCard/action', value: {} });
  expect(await press.json()).toMatchObject({ value: expect.stringMatching(/updated/) });
  expect((await sent(url, { type: 'installationUpdate', action: 'add' })).status).toBe(503);

  release();
  await started;
  const after = await (await fetch(`${url}/readyz`)).json();
  expect(after).toEqual({ status: 'starting', waitsFor: 'courses' });
  const steps = new Set(logged.flatMap(({ event, step }) => (event === 'migration.step' ? [step] : [])));
  expect([...steps]).toEqual(Array.from({ length: of }, (_, n) => n + 1));
});

test('a bot that is told to stop while it updates its database stops', async () => {
  const { app: stopped, started, release } = await heldUp();
  const ended = expect(started).rejects.toMatchObject({ name: 'Later' });
  const stop = stopped.stop();
  app = undefined;
  release();
  await stop;
  await ended;
  const file = new DatabaseSync(path, { readOnly: true });
  const { done } = file.prepare('select count(*) as done from migrations').get() as { done: number };
  file.close();
  expect(done).toBeLessThan(migrationNames.length);
});

test('a bot that has not read its courses is not ready, says so to who speaks to it, and tells an administrator what is wrong', async () => {
  app = createApp({ config: readConfig(env()), log: createLog({ level: 'silent' }) });
  const { url } = await app.start();
  const readyz = await fetch(`${url}/readyz`);
  expect(readyz.status).toBe(503);
  expect(await readyz.json()).toEqual({ status: 'starting', waitsFor: 'courses' });
  expect((await sent(url, { type: 'message', text: 'start fire safety' })).status).toBe(200);
  expect(connector.cards('a:alex').map(textOf)).toEqual([expect.stringMatching(/still reading the courses/)]);
  await sent(url, { type: 'message', text: '/status', id: '2' });
  expect(connector.cards('a:alex').map(textOf).at(-1)).not.toMatch(/still reading the courses/);
});

test('a bot is ready once all courses have been read, by whichever instance', async () => {
  const simulator = await createSimulator();
  const config = readConfig({
    ...{ ...env(), GRAPH_BASE_URL: simulator.url, METRICS_PORT: undefined },
    LEARNING_PROVIDER_ID: simulator.organisation.providers[0]?.id,
  });
  const log = createLog({ level: 'silent' });
  const options = { config, log, background: false };
  const first = createApp(options);
  const second = createApp(options);
  app = first;
  try {
    const urls = [(await first.start()).url, (await second.start()).url] as const;
    const statusOf = async (url: string) => (await fetch(`${url}/readyz`)).status;
    expect(await Promise.all(urls.map(statusOf))).toEqual([503, 503]);
    await first.synchronised();
    expect(await Promise.all(urls.map(statusOf))).toEqual([200, 503]);
    const third = createApp(options);
    const { url } = await third.start();
    expect(await statusOf(url)).toBe(200);
    await third.stop();
  } finally {
    await second.stop();
    await simulator.close();
  }
});

test('a turn waits for a start that is nearly over, and no longer', async () => {
  let over: () => void = () => undefined;
  const readiness = createReadiness(
    () =>
      new Promise<void>((resolve) => {
        over = resolve;
      }),
  );
  expect(readiness.condition()).toEqual({ status: 'starting' });
  const patient = readiness.takesTurns();
  over();
  expect(await patient).toBe(false);
  const lucky = readiness.takesTurns();
  readiness.prepared();
  expect(await lucky).toBe(true);
  expect(readiness.condition()).toEqual({ status: 'starting', waitsFor: 'courses' });
  const asksForCourse = readiness.knowsCourses();
  over();
  expect(await asksForCourse).toBe(false);
  const luckyToo = readiness.knowsCourses();
  readiness.ready();
  expect(await luckyToo).toBe(true);
  expect(readiness.condition()).toBeUndefined();
});

test('a database that cannot be brought up to date ends the start with one line that says what to do', async () => {
  const file = new DatabaseSync(path);
  file.exec(`create table migrations (name text primary key, done_at text not null);
    insert into migrations values ('0001-ledger', '2026')`);
  file.close();
  const script = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const bot = spawn(process.execPath, [script], { cwd: folder, env: { ...process.env, ...env() } });
  const said = { stdout: '', stderr: '' };
  bot.stdout.on('data', (chunk: Buffer) => {
    said.stdout += chunk;
  });
  bot.stderr.on('data', (chunk: Buffer) => {
    said.stderr += chunk;
  });
  const code = await new Promise((resolve) => void bot.once('close', resolve));
  expect(code).toBe(1);
  expect(said.stderr).not.toMatch(/Error|at .*\.ts/);
  const errors = said.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ level }) => level === 'error');
  expect(errors).toEqual([
    expect.objectContaining({
      event: 'start.failed',
      what: expect.stringMatching(/^000\d-/),
      fix: expect.stringMatching(/start/),
    }),
  ]);
});
