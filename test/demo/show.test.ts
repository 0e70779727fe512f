import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { PartOptions } from '../../src/demo/part.ts';
import { runShow } from '../../src/demo/show.ts';

const folder = mkdtempSync(join(tmpdir(), 'coursemate-show-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let parts = 0;

/** A part that serves HTTP and notes in its log what happens to it; `behaviour` is run when it listens. */
function part(name: string, behaviour = ''): PartOptions {
  const script = join(folder, `part-${++parts}.mjs`);
  writeFileSync(
    script,
    `import { createServer } from 'node:http';
    console.log('pid', process.pid);
    const server = createServer((_, res) => res.end('ok')).listen(0, '127.0.0.1', () => {
      ${behaviour};
      console.log('at', 'http://127.0.0.1:' + server.address().port);
    });`,
  );
  return {
    name,
    args: [script],
    env: {},
    logFile: join(folder, `part-${parts}.log`),
    address: (printed) => /^at (\S+)$/m.exec(printed)?.[1],
  };
}

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );
const isRunning = (logFile: string) => {
  if (!existsSync(logFile)) return false; // it was never started
  const pid = Number(/pid (\d+)/.exec(readFileSync(logFile, 'utf8'))?.[1]);
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const always = (...options: PartOptions[]) => options.map((each) => () => each);
const neverAsked = new AbortController().signal;

test('when asked to end, every part is stopped', async () => {
  const two = [part('one'), part('two')];
  const end = new AbortController();
  const upWhenTold: boolean[] = [];
  const ending = await runShow({
    parts: always(...two),
    end: end.signal,
    onUp: (addresses) => {
      void Promise.all(addresses.map(answers)).then((up) => {
        upWhenTold.push(...up);
        end.abort();
      });
    },
  });
  expect(ending).toEqual({ kind: 'asked' });
  expect(upWhenTold).toEqual([true, true]);
  expect(two.map(({ logFile }) => isRunning(logFile))).toEqual([false, false]);
});

test('each part is told where the former ones are', async () => {
  const end = new AbortController();
  const told: (readonly string[])[] = [];
  const second = (addresses: readonly string[]) => {
    told.push([...addresses]);
    return part('two');
  };
  await runShow({
    parts: [() => part('one'), second],
    end: end.signal,
    onUp: (addresses) => {
      told.push(addresses.slice(0, 1));
      end.abort();
    },
  });
  expect(told).toEqual([[expect.stringMatching(/^http:/)], told[0]]);
});

test('asked to end before it began, it starts nothing it does not stop', async () => {
  const one = part('one');
  const told: string[] = [];
  await runShow({
    parts: always(one, part('two')),
    end: AbortSignal.abort(),
    onUp: () => void told.push('up'),
  });
  expect(told).toEqual([]);
  expect(isRunning(one.logFile)).toBe(false);
});

test('a part that listens for SIGTERM finishes its work first', async () => {
  const careful = part('careful', `process.on('SIGTERM', () => { console.log('saved'); process.exit(0); })`);
  const end = new AbortController();
  await runShow({ parts: always(careful), end: end.signal, onUp: () => end.abort() });
  expect(readFileSync(careful.logFile, 'utf8')).toContain('saved');
});

test('when one part dies it is named with its last words, and the rest is stopped', async () => {
  const steady = part('The steady one');
  const frail = part(
    'The frail one',
    `setTimeout(() => { console.error('out of ink'); process.exit(3); }, 300)`,
  );
  const ending = await runShow({ parts: always(steady, frail), end: neverAsked, onUp: () => undefined });
  expect(ending).toMatchObject({
    kind: 'died',
    what: expect.stringMatching(/frail.*exit code 3[\s\S]*out of ink/),
  });
  expect(isRunning(steady.logFile)).toBe(false);
});

test('a part that dies before it is up keeps the next from starting', async () => {
  const broken = { ...part('broken'), args: ['-e', 'process.exit(9)'] };
  const told: string[] = [];
  const never = () => {
    told.push('started');
    return part('never');
  };
  const ending = await runShow({
    parts: [() => broken, never],
    end: neverAsked,
    onUp: () => void told.push('up'),
  });
  expect(ending).toMatchObject({ kind: 'died', what: expect.stringContaining('exit code 9') });
  expect(told).toEqual([]);
});

test('a program that would listen on every network is kept to this machine', async () => {
  const preload = new URL('../../src/demo/loopback-only.ts', import.meta.url).href;
  const script = `const s = require('node:http').createServer((_, res) => res.end('ok'));
    s.listen(0, () => console.log('at', 'http://' + s.address().address + ':' + s.address().port));`;
  const end = new AbortController();
  const addresses: string[] = [];
  await runShow({
    parts: always({ ...part('open'), args: ['--import', preload, '-e', script] }),
    end: end.signal,
    onUp: (told) => {
      addresses.push(...told);
      end.abort();
    },
  });
  expect(addresses).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)]);
});
