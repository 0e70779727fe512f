import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageVariables } from '../appPackage/package-config.ts';
import english from '../bot/phrases/en.json' with { type: 'json' };
import { commandTable } from '../bot/understand/command-list.ts';
import packageJson from '../package.json' with { type: 'json' };
import { variables } from '../src/config/variables.ts';
import { calls } from '../src/graph/client/calls.ts';
import { adminVariables } from '../src/provider/variables.ts';
import { sourceFiles } from './support/imports.ts';
import { projectText as text } from './support/project-text.ts';

const readme = text('README.md');
const development = text('docs/development.md');
const goingLive = text('docs/going-live.md');
const pages = readdirSync(new URL('../docs', import.meta.url)).filter((name) => name.endsWith('.md'));

/** First cells of the table of a page below the heading row that starts with these words. */
function rows(page: string, heading: string): string[][] {
  const [, table = ''] = page.split(`| ${heading} |`);
  const lines = table.split('\n').slice(2);
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
const quoted = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);

test('the commands in the README are those of the command table, with the sentences of the help', () => {
  expect(rows(readme, 'say | and Coursemate')).toEqual(
    commandTable.map(({ name }) => [`\`${sentence(`${name}.example`)}\``, sentence(`${name}.about`)]),
  );
});

test('every npm command in README and pages exists, and every script is in the table', () => {
  const scripts = Object.keys(packageJson.scripts);
  const said = [readme, ...pages.map((name) => text(`docs/${name}`))].flatMap((page) =>
    [...page.matchAll(/npm (?:run (\w+)|(test|start))\b/g)].map(([, run, own]) => run ?? own ?? ''),
  );
  for (const name of said) expect(scripts).toContain(name);
  const listed = rows(development, 'command |').flatMap(([cell = '']) => quoted(cell));
  expect(listed.map((command) => command.replace(/^npm (run )?/, '')).sort()).toEqual(scripts.sort());
});

test('every package has a line with its reason, and no other has', () => {
  const listed = development
    .split('## What it is made of')[1]
    ?.split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => quoted(line.split('|')[1] ?? ''));
  const { dependencies, devDependencies, optionalDependencies } = packageJson;
  const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(listed?.sort()).toEqual(used.sort());
});

test('every variable that README and the pages about installing speak of exists', () => {
  const known = { ...variables, ...packageVariables, ...adminVariables };
  const said = quoted([readme, goingLive, text('docs/deploy.md')].join('\n'))
    .map((text) => /^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|MicrosoftApp\w+)(?:=|$)/.exec(text)?.[1])
    .filter((name) => name !== undefined);
  expect(said.length).toBeGreaterThan(0);
  for (const name of said) expect(known).toHaveProperty(name);
});

test('the page about going live asks for the application permissions that the calls of the bot need, and for no other', () => {
  // Made by whoever fills the catalogue, not by the bot.
  const { upsertCourse: _, ...ours } = calls;
  const needed = Object.values(ours)
    .flatMap(({ least }) => least)
    .filter(({ type }) => type === 'application')
    .map(({ name }) => (name === 'User.ReadBasic.All' ? 'User.Read.All' : name)); // the higher one is needed anyway
  const asked = rows(goingLive, 'permission | why | without it').flatMap(([cell = '']) => quoted(cell));
  expect(asked.sort()).toEqual([...new Set(needed)].sort());
});

test('every file that the README links to exists', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
});

/** What a page of the project names. */
const named = (page: string, pattern: RegExp) =>
  [...text(page).matchAll(pattern)].map(([, path = '']) => path);

test('every file that a page of docs/ or SECURITY.md links to or names by its path exists', () => {
  // the changelog also speaks of what there was
  const today = pages.filter((name) => name !== 'changelog.md');
  const folder = (page: string) => page.slice(0, page.lastIndexOf('/') + 1);
  const paths = ['SECURITY.md', ...today.map((name) => `docs/${name}`)].flatMap((page) => [
    ...named(page, /\]\((?!https?:|#)([^)#]+)/g).map((link) => folder(page) + link),
    ...named(page, /`((?:appPackage|bot|cards|docs|src|test)\/[\w./-]+)`/g),
  ]);
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
  const files = new Set(
    sourceFiles(['appPackage', 'bot', 'cards', 'src', 'test']).map((path) =>
      path.slice(path.lastIndexOf('/') + 1),
    ),
  );
  for (const page of today)
    for (const name of named(`docs/${page}`, /`([\w-]+\.ts)`/g)) expect(files, page).toContain(name);
});

test('every file that CONTRIBUTING.md and the glossary name exists', () => {
  const recipes = named('CONTRIBUTING.md', /`((?:bot|cards|docs|src|test)\/[\w./-]+)`/g);
  const links = [
    ...named('docs/glossary.md', /\]\(\.\.\/([^)#]+)\)/g),
    ...named('CONTRIBUTING.md', /\]\(([\w./-]+)/g),
  ];
  expect(Math.min(recipes.length, links.length)).toBeGreaterThan(20);
  for (const path of [...recipes, ...links])
    expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
});

/** Files and folders that the README's annotated tree names, with their paths. */
function annotatedTree(): readonly string[] {
  const tree = development.split('## Finding your way in the code')[1]?.split('```')[1] ?? '';
  const folders: string[] = [];
  return tree
    .trim()
    .split('\n')
    .flatMap((line) => {
      const depth = (line.length - line.trimStart().length) / 2;
      const names = [...line.matchAll(/[\w-]+(?:\.ts|\/)/g)].map(([name]) => name);
      folders[depth] = names[0] ?? '';
      return names.map((name) => folders.slice(0, depth).join('') + name);
    });
}

test('every file and folder in the annotated tree exists', () => {
  const paths = annotatedTree();
  for (const path of paths) expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
  expect(paths.length).toBeGreaterThan(20);
});

test('every folder of the first two levels is in the annotated tree', () => {
  const foldersIn = (path: string) =>
    readdirSync(new URL(`../${path}`, import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${path}${name}/`);
  const tops = ['appPackage/', 'bot/', 'cards/', 'docs/', 'src/', 'test/'];
  const named = new Set(annotatedTree());
  // what a feature is called is said once, for the bot; the tests mirror the tree
  const features = foldersIn('bot/features/').map((path) => path.replace('bot/features/', 'cards/'));
  const second = ['bot/', 'cards/', 'src/'].flatMap(foldersIn).filter((path) => !features.includes(path));
  expect([...tops, ...second].filter((path) => !named.has(path))).toEqual([]);
});

test('every page says for whom it is, and the index names it', () => {
  for (const name of pages) {
    expect(text(`docs/${name}`), name).toMatch(/^# .+\n\n\*For .+\*/);
    if (name !== 'README.md') expect(text('docs/README.md'), name).toContain(`](${name})`);
  }
});

test('commands are the same in bash, PowerShell and cmd where people try and install it', () => {
  for (const page of ['README.md', 'docs/trial.md', 'docs/going-live.md', 'docs/deploy.md']) {
    const blocks = [...text(page).matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
    expect(blocks.length, page).toBeGreaterThan(0);
    for (const line of blocks.join('').split('\n')) expect(line, page).not.toMatch(/&&|;|\\$| #|^\w+=|\$\(/);
  }
});

function sentence(key: string): string {
  return (english as Readonly<Record<string, string>>)[`command.${key}`] ?? '';
}

test('the log lines that docs/alerts.md explains are written somewhere', () => {
  const page = text('docs/alerts.md');
  const events = [...page.matchAll(/^\| `(\w+\.\w+)` \|/gm)].map(([, event = '']) => event);
  expect(events.length).toBeGreaterThan(4);
  const code = sourceFiles(['bot', 'src'])
    .map((file) => text(file))
    .join('\n');
  for (const event of events) expect(code, event).toContain(`event: '${event}'`);
});
