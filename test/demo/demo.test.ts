import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../src/demo.ts', import.meta.url));
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const demo of running) demo.kill('SIGKILL');
});

/** Starts the demo as `npm run demo` does; resolves with the address it tells. */
async function startDemo() {
  const demo = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  running.add(demo);
  let said = '';
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    demo.once('close', (code) => {
      running.delete(demo);
      resolve({ code, said });
    });
  });
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk;
      const told = /Chat with Coursemate: +(\S+)/.exec(said)?.[1];
      if (told !== undefined) resolve(told);
    };
    demo.stdout?.on('data', listen);
    demo.stderr?.on('data', listen);
    void ended.then(() => reject(new Error(`The demo ended early:\n${said}`)));
  });
  return { demo, url, ended };
}

/** Asks it to end: by a signal, or, as Windows has none between processes, by closing the channel to it. */
function ask(demo: ChildProcess, signal: NodeJS.Signals): void {
  if (process.platform === 'win32') demo.disconnect();
  else demo.kill(signal);
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

test('the demo tells one address when everything is up, and a signal ends it all', async () => {
  const { demo, url, ended } = await startDemo();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await answers(url)).toBe(true);
  ask(demo, 'SIGINT');
  expect(await ended).toMatchObject({ code: 0, said: expect.stringContaining('Stopped.') });
  expect(await answers(url)).toBe(false);
});

test('two demos run side by side, and one that is killed outright leaves nothing running', async () => {
  const first = await startDemo();
  const second = await startDemo();
  expect(second.url).not.toBe(first.url);
  first.demo.kill('SIGKILL');
  while (await answers(first.url)) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await answers(second.url)).toBe(true);
  ask(second.demo, 'SIGTERM');
  expect((await second.ended).code).toBe(0);
});
