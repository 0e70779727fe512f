import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../../src/demo/free-port.ts';
import type { PartOptions } from '../../src/demo/part.ts';
import { runShow } from '../../src/demo/show.ts';

const folder = mkdtempSync(join(tmpdir(), 'coursemate-show-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let parts = 0;

/** A part that serves HTTP and notes in its log what happens to it; `behaviour` is run when it listens. */
async function part(name: string, behaviour = ''): Promise<PartOptions & { port: number }> {
  const script = join(folder, `part-${++parts}.mjs`);
  writeFileSync(
    script,
    `import { createServer } from 'node:http';
    console.log('pid', process.pid);
    createServer((_, res) => res.end('ok')).listen(Number(process.env.PORT), '127.0.0.1', () => { ${behaviour} });`,
  );
  const port = await freePort(0);
  return {
    name,
    port,
    args: [script],
    env: { PORT: String(port) },
    logFile: join(folder, `part-${parts}.log`),
    upUrl: `http://127.0.0.1:${port}/`,
  };
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
const isRunning = (logFile: string) => {
  const pid = Number(/pid (\d+)/.exec(readFileSync(logFile, 'utf8'))?.[1]);
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('when asked to end, every part is stopped', async () => {
  const two = [await part('one'), await part('two')];
  const end = new AbortController();
  const upWhenTold: boolean[] = [];
  const ending = await runShow({
    parts: two,
    end: end.signal,
    onUp: () => {
      void Promise.all(two.map(({ port }) => answers(port))).then((up) => {
        upWhenTold.push(...up);
        end.abort();
      });
    },
  });
  expect(ending).toEqual({ kind: 'asked' });
  expect(upWhenTold).toEqual([true, true]);
  expect(two.map(({ logFile }) => isRunning(logFile))).toEqual([false, false]);
});

test('a part that listens for SIGTERM finishes its work first', async () => {
  const careful = await part(
    'careful',
    `process.on('SIGTERM', () => { console.log('saved'); process.exit(0); });`,
  );
  const end = new AbortController();
  await runShow({ parts: [careful], end: end.signal, onUp: () => end.abort() });
  expect(readFileSync(careful.logFile, 'utf8')).toContain('saved');
});

test('when one part dies it is named with its last words, and the rest is stopped', async () => {
  const steady = await part('The steady one');
  const frail = await part(
    'The frail one',
    `setTimeout(() => { console.error('out of ink'); process.exit(3); }, 300);`,
  );
  const ending = await runShow({
    parts: [steady, frail],
    end: new AbortController().signal,
    onUp: () => undefined,
  });
  expect(ending).toMatchObject({
    kind: 'died',
    what: expect.stringMatching(/frail.*exit code 3[\s\S]*out of ink/),
  });
  expect(isRunning(steady.logFile)).toBe(false);
});

test('a part that dies before it is up keeps the next from starting', async () => {
  const broken = { ...(await part('broken')), args: ['-e', 'process.exit(9)'] };
  const never = await part('never');
  const told: string[] = [];
  const ending = await runShow({
    parts: [broken, never],
    end: new AbortController().signal,
    onUp: () => void told.push('up'),
  });
  expect(ending).toMatchObject({ kind: 'died', what: expect.stringContaining('exit code 9') });
  expect(told).toEqual([]);
  expect(await answers(never.port)).toBe(false);
});

test('a port that is taken is answered with another', async () => {
  const { createServer } = await import('node:net');
  const holder = createServer();
  const port = await new Promise<number>((resolve) =>
    holder.listen(0, '127.0.0.1', () => resolve((holder.address() as { port: number }).port)),
  );
  const other = await freePort(port);
  holder.close();
  expect(other).not.toBe(port);
  expect(other).toBeGreaterThan(0);
});

test('a program that would listen on every network is kept to this machine', async () => {
  const preload = new URL('../../src/demo/loopback-only.ts', import.meta.url).href;
  const open = await part('open', '');
  const script = `const s = require('node:http').createServer((_, res) => res.end('ok'));
    s.listen(Number(process.env.PORT), () => console.log('at', s.address().address));`;
  const end = new AbortController();
  await runShow({
    parts: [{ ...open, args: ['--import', preload, '-e', script] }],
    end: end.signal,
    onUp: () => end.abort(),
  });
  expect(readFileSync(open.logFile, 'utf8')).toContain('at 127.0.0.1');
});
