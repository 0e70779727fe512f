import { ValidationSeverity, validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { importsOf, sourceFiles } from '../support/imports.ts';
import { projectText as text } from '../support/project-text.ts';

const dockerfile = text('Dockerfile');
const lines = dockerfile.split('\n');
const last = (instruction: string) => lines.findLast((line) => line.startsWith(`${instruction} `)) ?? '';

/** What lies in the image, as files and folders of the project. */
const copied = lines
  .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
  .flatMap((line) => line.split(/\s+/).slice(1, -1));

test('the linter has nothing to say', () => {
  const problems = validate(dockerfile, { instructionEntrypointMultiple: ValidationSeverity.ERROR });
  expect(problems.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)).toEqual([]);
});

test('the base is pinned by digest, the same in both stages', () => {
  const bases = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
  expect(bases).toHaveLength(2);
  for (const base of bases) expect(base).toMatch(/^node:24-slim@sha256:[0-9a-f]{64}$/);
  expect(new Set(bases).size).toBe(1);
});

test('what is left out of the packages is nothing that runs, and no licence', () => {
  const [prune = ''] = /^RUN find node_modules[\s\S]*?-delete$/m.exec(dockerfile) ?? [];
  const [gone = '', kept = ''] = prune.split('\\)');
  const names = [...gone.matchAll(/-name "([^"]+)"/g)].map(([, name = '']) => name);
  expect(names).toContain('*.map');
  expect(names.filter((name) => /^\*\.(c|m)?js(on)?$|wasm|node|html|csv|tokens/.test(name))).toEqual([]);
  expect(kept).toContain('! -iname "licen[cs]e*"');
});

test('no process of the image needs a shell', () => {
  expect(last('CMD')).toMatch(/^CMD \[/);
  expect(dockerfile).toMatch(/^HEALTHCHECK .*\\\n {2}CMD \[/m);
  expect(lines.some((line) => line.startsWith('ENTRYPOINT') || line.startsWith('SHELL'))).toBe(false);
});

test('the bot runs as a user without rights, and its health is looked at', () => {
  expect(last('USER')).toBe('USER node');
  expect(lines.indexOf(last('USER'))).toBeLessThan(lines.indexOf(last('CMD')));
  expect(last('HEALTHCHECK')).not.toBe('');
  expect(dockerfile).toContain('/healthz');
});

test('the bot is started as npm start starts it', () => {
  expect(JSON.parse(last('CMD').slice('CMD '.length)).join(' ')).toBe(packageJson.scripts.start);
});

test('what Node compiles is in the image: made by the user and with the options that the bot runs with', () => {
  const [, folder = ''] = /NODE_COMPILE_CACHE=\/app\/(\S+)/.exec(dockerfile) ?? [];
  expect(folder).not.toBe('');
  expect(dockerfile).toMatch(new RegExp(`^RUN mkdir .*\\${folder} && chown node:node .*\\${folder}$`, 'm'));
  const once = lines.findIndex((line) => line.trim() === `${packageJson.scripts.start} \\`);
  expect(once).toBeGreaterThan(lines.indexOf(last('USER')));
  expect(lines.findLastIndex((line) => line.startsWith('COPY '))).toBeLessThan(once);
});

test('no secret, no development package and no second Node.js gets in', () => {
  expect(dockerfile).toMatch(/npm ci --omit=dev --omit=optional --ignore-scripts/);
  expect(dockerfile).not.toMatch(/Password|SECRET|\bARG\b|COPY \. |ADD /);
  expect(text('.dockerignore').split('\n')[0]).toBe('*');
  expect(text('.dockerignore')).not.toMatch(/^!\.env$/m);
});

test('everything the bot and its tools import is in the image', () => {
  const imports = importsOf(sourceFiles(['bot', 'cards', 'src']));
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { to, kind } of imports.filter(({ from, typeOnly }) => from === file && !typeOnly)) {
      if (kind === 'file') visit(to);
      else if (kind === 'package') expect(Object.keys(packageJson.dependencies), file).toContain(to);
    }
  };
  for (const entry of [
    'main',
    'doctor/main',
    'provider/main',
    'publishing/main',
    'setup/main',
    'outbox',
    'backup',
  ])
    visit(`src/${entry}.ts`);
  expect(reached.size).toBeGreaterThan(100);
  for (const file of reached)
    expect(
      copied.some((path) => file === path || file.startsWith(`${path}/`)),
      file,
    ).toBe(true);
});

test('what is copied is let through to the builder', () => {
  const let_ = text('.dockerignore').split('\n');
  for (const path of copied) expect(let_, path).toContain(`!${path}`);
});
