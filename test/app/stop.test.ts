import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, createApp } from '../../src/app/app.ts';
import { MINUTE } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts';

let folder: string;
let graph: ScriptedServer;
let app: App;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coursemate-stop-'));
  graph = await startScriptedServer();
  app = createApp({
    config: readConfig({
      ...{ COURSEMATE_LOCAL: 'true', PORT: '0', GRAPH_BASE_URL: `${graph.origin}/v1.0` },
      LEARNING_PROVIDER_ID: '13727311-e7bb-470d-8b20-6a23d9030d70',
      DATABASE_URL: `file:${join(folder, 'ledger.db')}`,
    }),
    log: createLog({ level: 'silent' }),
    tempo: { graphTimeoutMs: 10 * MINUTE, pollMs: 20 },
  });
});
afterEach(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const pagesOf = (list: string) => graph.requests.filter(({ path }) => path.includes(list)).length;

test('a bot that reads long lists from a slow Graph is stopped without the pages that are left', async () => {
  graph.answer((response, { url = '' }) => {
    const list = new URL(url, graph.origin);
    const page = Number(list.searchParams.get('$skip') ?? 0) + 1;
    // the third page of each list takes longer than anybody waits
    if (page === 3) return;
    list.searchParams.set('$skip', String(page));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ value: [], '@odata.nextLink': list.href }));
  });
  await app.start();
  await expect.poll(() => pagesOf('learningContents')).toBe(3);
  await expect.poll(() => pagesOf('learningCourseActivities')).toBe(3);
  await app.stop();
  expect(pagesOf('learningContents')).toBe(3);
  expect(pagesOf('learningCourseActivities')).toBe(3);
});

test('a bot is stopped while it waits for a Graph that asked it to', async () => {
  graph.answer({ status: 429, headers: { 'retry-after': '60' } });
  await app.start();
  await expect.poll(() => pagesOf('learningContents')).toBe(1);
  await app.stop();
  expect(pagesOf('learningContents')).toBe(1);
});
