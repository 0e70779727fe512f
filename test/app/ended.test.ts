import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const tether = new URL('../../src/demo/tether.ts', import.meta.url).href;
let folder: string;
let bot: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coursemate-ended-'));
});
afterEach(() => {
  bot?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the bot as `npm start` does, on a Graph that is not there. */
async function started() {
  const running = spawn(process.execPath, ['--import', tether, script], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    cwd: folder,
    env: {
      ...process.env,
      ...{ COURSEMATE_LOCAL: 'true', PORT: '0', GRAPH_BASE_URL: 'http://127.0.0.1:9/v1.0' },
      LEARNING_PROVIDER_ID: '13727311-e7bb-470d-8b20-6a23d9030d70',
      DATABASE_URL: `file:${join(folder, 'ledger.db')}`,
    },
  });
  bot = running;
  let said = '';
  const lines = () =>
    said
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const url = await new Promise<string>((resolve) => {
    running.stdout?.on('data', (chunk: Buffer) => {
      said += chunk;
      const listening = lines().find(({ event }) => event === 'started');
      if (listening !== undefined) resolve(String(listening.url));
    });
  });
  const ended = new Promise<number | null>((resolve) => void running.once('close', resolve));
  return { running, url, ended, lines };
}

test.skipIf(process.platform === 'win32')(
  'a bot whose database file is taken away ends with a line that says so, and a code that has it started again',
  async () => {
    const { url, ended, lines } = await started();
    const before = await (await fetch(`${url}/readyz`)).json();
    expect(before).toEqual({ status: 'starting', waitsFor: 'courses' });
    rmSync(join(folder, 'ledger.db'));
    await expect
      .poll(() =>
        fetch(`${url}/readyz`)
          .then(({ status }) => status)
          .catch(() => 'gone'),
      )
      .not.toBe(200);
    expect(await ended).toBe(75);
    expect(lines()).toContainEqual(
      expect.objectContaining({
        event: 'ending',
        level: 'error',
        err: expect.objectContaining({ type: 'DatabaseReplaced' }),
      }),
    );
  },
  20_000,
);

test('a bot that is told to stop ends with code 0', async () => {
  const { running, ended, lines } = await started();
  // what is closed is told by the tether, as Windows has no signals between processes
  if (process.platform === 'win32') running.disconnect();
  else running.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(lines().at(-1)).toMatchObject({ event: 'stopped' });
});
