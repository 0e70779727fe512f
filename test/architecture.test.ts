import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { type Import, importsIn, importsOf, sourceFiles } from './support/imports.ts';

interface Zone {
  /** What belongs to it: a folder (`bot/`) or a file with what is beside it (`src/server` is also `src/server/`). */
  readonly at: string;
  /** Zones it may import besides itself. */
  readonly files: readonly string[];
  /** Zones of which it may only use types. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
  /** Node modules that touch the world outside; the others are free. */
  readonly world?: readonly string[];
}

/** Who may import whom. A file belongs to the first zone that fits. */
const zones: readonly Zone[] = [
  { at: 'src/errors.ts', files: [], packages: [] },
  { at: 'src/clock.ts', files: [], packages: [] },
  { at: 'src/memoize.ts', files: [], packages: [] },
  { at: 'src/isolated.ts', files: [], packages: [] },
  { at: 'src/cache.ts', files: [], types: ['src/clock.ts'], packages: [] },
  { at: 'src/chunks.ts', files: [], packages: [] },
  { at: 'src/slices.ts', files: [], packages: [] },
  { at: 'src/fair-queue.ts', files: [], packages: [] },
  {
    at: 'src/terminal.ts',
    files: ['src/errors.ts', 'src/config/'],
    packages: [],
  },
  { at: 'src/loopback.ts', files: [], packages: [], world: ['node:net'] },
  { at: 'src/http-client.ts', files: [], packages: ['undici'] },
  { at: 'src/log.ts', files: [], packages: ['pino'] },
  { at: 'src/counted-log.ts', files: ['src/clock.ts'], types: ['src/log.ts'], packages: [] },
  {
    at: 'src/learning/',
    files: ['src/errors.ts', 'src/clock.ts', 'src/cache.ts', 'src/chunks.ts', 'src/slices.ts'],
    packages: ['luxon'],
  },
  {
    at: 'cards/',
    files: ['src/clock.ts', 'src/errors.ts', 'src/memoize.ts', 'src/isolated.ts'],
    types: ['src/learning/'],
    packages: ['zod', 'adaptivecards-templating', 'adaptive-expressions'],
  },
  {
    at: 'bot/phrases/',
    files: ['src/clock.ts', 'src/memoize.ts', 'src/isolated.ts', 'src/learning/due-day.ts'],
    types: ['cards/', 'src/errors.ts'],
    packages: ['intl-messageformat'],
    world: ['node:fs'],
  },
  {
    at: 'bot/understand/',
    files: ['src/learning/', 'src/clock.ts', 'src/memoize.ts', 'src/slices.ts'],
    types: ['src/errors.ts'],
    packages: ['luxon', 'chrono-node'],
  },
  {
    at: 'bot/turn/',
    files: [
      ...['bot/phrases/', 'cards/', 'src/errors.ts', 'src/clock.ts'],
      ...['src/cache.ts', 'src/chunks.ts'],
    ],
    types: ['src/learning/', 'src/log.ts'],
    packages: [],
  },
  {
    at: 'bot/teams/',
    files: [
      ...['bot/turn/', 'bot/phrases/', 'cards/engine/'],
      ...['src/errors.ts', 'src/clock.ts', 'src/memoize.ts'],
    ],
    types: ['src/learning/ports/', 'src/log.ts'],
    packages: ['botbuilder', 'botbuilder-core'],
  },
  {
    at: 'bot/features/',
    files: [
      ...['bot/turn/', 'bot/phrases/', 'bot/understand/', 'cards/', 'src/learning/'],
      ...['src/errors.ts', 'src/clock.ts', 'src/chunks.ts', 'src/memoize.ts'],
    ],
    types: ['src/log.ts'],
    packages: ['zod', 'luxon'],
  },
  {
    at: 'bot/notify/',
    files: [
      'bot/features/',
      'bot/turn/',
      'cards/',
      'src/errors.ts',
      'src/clock.ts',
      'src/chunks.ts',
      'src/learning/',
    ],
    types: ['bot/phrases/', 'src/log.ts'],
    packages: [],
  },
  {
    at: 'bot/commands/',
    files: [
      ...['bot/features/', 'bot/turn/', 'bot/phrases/', 'bot/understand/', 'bot/actions.ts'],
      ...['cards/', 'src/learning/', 'src/errors.ts', 'src/clock.ts'],
    ],
    packages: [],
  },
  {
    at: 'bot/',
    files: ['cards/', 'src/learning/', 'src/errors.ts', 'src/clock.ts', 'src/log.ts'],
    packages: ['zod'],
  },
  {
    at: 'src/graph/',
    files: [
      ...['src/learning/', 'src/errors.ts', 'src/clock.ts', 'src/log.ts', 'src/http-client.ts'],
      ...['src/chunks.ts', 'src/slices.ts', 'src/fair-queue.ts', 'src/memoize.ts'],
    ],
    packages: [
      '@azure/msal-node',
      '@microsoft/microsoft-graph-types',
      'zod',
      'luxon',
      'windows-iana',
      'htmlparser2',
    ],
  },
  {
    at: 'src/ledger/',
    files: [
      ...['src/learning/', 'src/errors.ts', 'src/clock.ts', 'src/log.ts'],
      ...['src/cache.ts', 'src/chunks.ts', 'src/slices.ts', 'src/fair-queue.ts'],
    ],
    packages: ['kysely', 'pg', 'zod'],
    world: ['node:sqlite', 'node:worker_threads', 'node:fs', 'node:path', 'node:url'],
  },
  {
    at: 'src/simulator/',
    files: ['src/learning/', 'src/errors.ts', 'src/clock.ts', 'src/log.ts', 'src/loopback.ts'],
    packages: ['restify', 'pino', 'zod'],
    world: ['node:http', 'node:net', 'node:fs', 'node:url'],
  },
  {
    at: 'src/watch/',
    files: ['src/clock.ts', 'src/errors.ts', 'src/graph/client/failure.ts', 'src/server/rejection.ts'],
    types: ['src/graph/', 'src/ledger/database/jobs.ts', 'src/log.ts'],
    packages: [
      '@opentelemetry/api',
      '@opentelemetry/exporter-metrics-otlp-http',
      '@opentelemetry/exporter-prometheus',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-metrics',
      '@opentelemetry/sdk-trace',
    ],
    world: ['node:http', 'node:net'],
  },
  { at: 'src/config', files: ['src/loopback.ts'], packages: ['zod', 'luxon'], world: ['node:fs'] },
  {
    at: 'src/channel/',
    files: [...['src/errors.ts', 'src/clock.ts', 'src/loopback.ts'], ...['src/cache.ts', 'src/memoize.ts']],
    packages: ['jose', 'zod'],
  },
  {
    at: 'src/server',
    files: ['src/errors.ts', 'src/clock.ts', 'src/log.ts', 'src/loopback.ts', 'src/memoize.ts'],
    types: ['src/channel/'],
    packages: ['restify', 'pino', 'zod'],
    world: ['node:http', 'node:net'],
  },
];

type InnerZone = readonly [at: string, may: readonly string[]];

const words = ['activities/activity.ts', 'catalogue/course.ts', 'due-day.ts', 'planned-start.ts'];
const wishes = ['reminders/wishes.ts', 'reminders/own-reminder.ts'];
const cardParts = ['engine/', 'parts/', 'speech.ts', 'verbs.ts', 'views.ts'];
const wire = ['protocol/', 'organisation/', 'settings.ts'];

/** Inside these folders: the parts, and which of them each may import, types included. A file belongs to the first that fits. */
const insides: Readonly<Record<string, readonly InnerZone[]>> = {
  'src/ledger/': [
    ['database/', []],
    ['activities/', ['database/']],
    ['stores/', ['database/', 'activities/']],
    ['outbox/', ['database/', 'activities/']],
  ],
  'src/graph/': [
    ['client/', []],
    ['auth/', ['client/']],
    ['learning/', ['client/']],
    ['people/', ['client/']],
  ],
  'src/learning/': [
    ...words.map((file): InnerZone => [file, []]),
    ...wishes.map((file): InnerZone => [file, ['due-day.ts', ...wishes]]),
    ['ports/', [...words, ...wishes]],
    ['effort.ts', []],
    ['limits.ts', []],
    ['authorisation.ts', [...words, 'ports/']],
    ['catalogue/', ['catalogue/course.ts', 'effort.ts']],
    ['activities/', [...words, 'ports/']],
    ['team/', [...words, 'ports/', 'limits.ts', 'authorisation.ts', 'activities/']],
    ['assign/', [...words, 'ports/', 'limits.ts', 'activities/', 'catalogue/', 'team/']],
    ['reminders/', [...words, 'ports/', 'activities/']],
    ['audit/', ['ports/', 'activities/']],
    ['files/', []],
    ['account/', []],
    ['next/', [...words, 'ports/', 'activities/', 'catalogue/']],
  ],
  'cards/': [
    ['speech.ts', []],
    ['verbs.ts', []],
    ['views.ts', []],
    ['engine/', []],
    ['parts/', cardParts],
    ...['account/', 'activities/', 'assign/', 'catalogue/', 'next/', 'team/', 'reminders/', 'report/'].map(
      (at): InnerZone => [at, cardParts],
    ),
  ],
  'src/simulator/': [
    ['settings.ts', []],
    ['ring.ts', []],
    ['protocol/', []],
    ['organisation/', []],
    ['faults/', ['protocol/']],
    ['store/', ['organisation/']],
    ['validation/', wire],
    ['change-log.ts', ['organisation/', 'ring.ts']],
    ['world.ts', ['organisation/', 'settings.ts', 'store/', 'change-log.ts']],
    ['endpoints/', [...wire, 'validation/', 'world.ts']],
    // what is left puts them together
    ['', ['']],
  ],
};

/** They build the rest, so they may import anything. */
const roots =
  /^(src\/(main|app|demo|trial|doctor|setup|provider|publishing|outbox|backup|audit|with-ledger)(\.ts$|\/)|appPackage\/)/;

const world =
  /^node:(child_process|cluster|dgram|dns|fs|http|http2|https|net|os|path|process|sqlite|tls|url|worker_threads)(\/|$)/;

const files = sourceFiles(['bot', 'cards', 'src', 'appPackage']);
const imports = importsOf(files);

const belongs = (path: string, at: string) =>
  path === at ||
  path.startsWith(at.endsWith('/') || at.endsWith('.ts') ? at : `${at}/`) ||
  path === `${at}.ts`;
const zoneOf = (path: string) => zones.find(({ at }) => belongs(path, at));

function isAllowed({ from, to, kind, typeOnly }: Import): boolean {
  const zone = zoneOf(from);
  if (zone === undefined) return roots.test(from);
  if (kind === 'node') return !world.test(to) || (zone.world ?? []).includes(to);
  if (kind === 'package') return zone.packages.includes(to);
  const may = typeOnly ? [...zone.files, ...(zone.types ?? [])] : zone.files;
  return [zone.at, ...may].some((at) => belongs(to, at));
}

const insideOf = (path: string) => Object.keys(insides).find((folder) => path.startsWith(folder));

/** Whether the part that `from` belongs to may import `to`, where both stand in the same folder. */
function isAllowedInside({ from, to, kind }: Pick<Import, 'from' | 'to' | 'kind'>): boolean {
  const folder = insideOf(from);
  if (kind !== 'file' || folder === undefined || insideOf(to) !== folder) return true;
  const within = (path: string, at: string) => path.slice(folder.length).startsWith(at);
  const [at, may] = insides[folder]?.find(([part]) => within(from, part)) ?? [];
  return at !== undefined && [at, ...(may ?? [])].some((part) => within(to, part));
}

test('nothing is imported through a wall of the design', () => {
  const through = imports.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} imports ${to}`);
  expect(through).toEqual([]);
});

const featureOf = (path: string) => /^bot\/features\/([^/]+)\//.exec(path)?.[1];

/** True for what a feature takes from another than `shared`, and for what `shared` takes from any. */
function isOfAnotherFeature({ from, to }: Import): boolean {
  const [mine, other] = [featureOf(from), featureOf(to)];
  return mine !== undefined && other !== undefined && other !== mine && other !== 'shared';
}

test('a feature imports features/shared and no other feature', () => {
  const between = imports.filter(isOfAnotherFeature).map(({ from, to }) => `${from} imports ${to}`);
  expect(between).toEqual([]);
  const taken = (from: string, to: string) =>
    isOfAnotherFeature({
      ...{ from: `bot/features/${from}`, to: `bot/features/${to}` },
      ...{ kind: 'file', typeOnly: true },
    });
  expect(taken('team/show.ts', 'files/files.ts')).toBe(true);
  expect(taken('team/show.ts', 'team/details.ts')).toBe(false);
  expect(taken('team/show.ts', 'shared/views.ts')).toBe(false);
});

test('ledger, graph, learning, cards and the simulator have no arrow upwards inside, types included', () => {
  const through = imports.filter((each) => !isAllowedInside(each));
  expect(through.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test.each([
  ['src/ledger/database/x.ts', 'src/ledger/activities/y.ts'],
  ['src/ledger/stores/x.ts', 'src/ledger/outbox/y.ts'],
  ['src/ledger/x.ts', 'src/ledger/database/y.ts'],
  ['src/graph/client/x.ts', 'src/graph/learning/y.ts'],
  ['src/learning/ports/x.ts', 'src/learning/assign/y.ts'],
  ['src/learning/activities/x.ts', 'src/learning/team/y.ts'],
  ['cards/engine/x.ts', 'cards/parts/y.ts'],
  ['cards/assign/x.ts', 'cards/activities/y.ts'],
  ['src/simulator/store/x.ts', 'src/simulator/graph.ts'],
])('the walls inside stop %s from importing %s', (from, to) => {
  expect(isAllowedInside({ from, to, kind: 'file' })).toBe(false);
});

test('nobody but the root knows the bot, and nothing else in src knows bot or cards', () => {
  const known = imports.filter(({ from, to }) =>
    from.startsWith('src/') ? /^(bot|cards)\//.test(to) : to === 'bot/bot.ts',
  );
  expect(known.filter(({ from }) => !from.startsWith('src/app/'))).toEqual([]);
  expect(known.map(({ to }) => to)).toContain('bot/bot.ts');
});

test('only the adapter side knows botbuilder, only the edges restify, only the gateway MSAL', () => {
  const usersOf = (name: string) => imports.filter(({ to }) => to === name).map(({ from }) => from);
  for (const from of usersOf('botbuilder')) expect(from).toMatch(/^bot\/teams\//);
  for (const from of usersOf('restify')) expect(from).toMatch(/^src\/(server|simulator)/);
  for (const from of usersOf('@azure/msal-node')) expect(from).toMatch(/^src\/graph\//);
  for (const from of usersOf('jose')) expect(from).toMatch(/^src\/channel\//);
  expect(
    usersOf('botbuilder').length * usersOf('restify').length * usersOf('@azure/msal-node').length,
  ).toBeGreaterThan(0);
});

test('no file imports itself by a detour, types included', () => {
  const targets = Map.groupBy(
    imports.filter(({ kind }) => kind === 'file'),
    ({ from }) => from,
  );
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, road: readonly string[]) => {
    if (road.includes(file)) cycles.push([...road.slice(road.indexOf(file)), file].join(' → '));
    if (finished.has(file) || road.includes(file)) return;
    for (const { to } of targets.get(file) ?? []) visit(to, [...road, file]);
    finished.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('what runs in production is not a development package', () => {
  const { dependencies } = packageJson;
  const running = imports.filter(
    ({ from, kind, typeOnly }) => kind === 'package' && !typeOnly && /^(bot|cards|src)\//.test(from),
  );
  expect(
    running.filter(({ to }) => !(to in dependencies)).map(({ from, to }) => `${from} imports ${to}`),
  ).toEqual([]);
});

test('no line of code is longer than 200 characters', () => {
  const long = files.filter((file) =>
    readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
      .split('\n')
      .some((line) => line.length > 200),
  );
  expect(long).toEqual([]);
});

test('only the entry points read the environment', () => {
  const readers = files.filter((file) =>
    /\bprocess\.env\b/.test(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')),
  );
  expect(
    readers.filter(
      (file) =>
        !/^(src\/(main|terminal|demo|outbox|backup|audit|(doctor|setup|provider|publishing|simulator|trial)\/main)\.ts|src\/demo\/|appPackage\/build\.ts)/.test(
          file,
        ),
    ),
  ).toEqual([]);
});

test('an import is seen however it is written', () => {
  const text = `import a from './a.ts';
import type { B } from "../b/b.ts";
import {
  c,
  d,
} from '@scope/package/deep';
import './e.ts';
export * from './f.ts';
export type { G } from './g.ts';
const h = await import('restify');
const { i } = require('pg/lib/deep.js') as never;
import { readFileSync } from 'node:fs';`;
  expect(importsIn(text, 'bot/x/y.ts').map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
    ['bot/x/a.ts', false],
    ['bot/b/b.ts', true],
    ['@scope/package', false],
    ['bot/x/e.ts', false],
    ['bot/x/f.ts', false],
    ['bot/x/g.ts', true],
    ['restify', false],
    ['pg', false],
    ['node:fs', false],
  ]);
});

test.each<[string, Import]>([
  [
    'a card that uses the rules',
    { from: 'cards/x.ts', to: 'src/learning/rules.ts', kind: 'file', typeOnly: false },
  ],
  [
    'a rule that knows Graph',
    { from: 'src/learning/x.ts', to: 'src/graph/y.ts', kind: 'file', typeOnly: true },
  ],
  ['a rule that reads files', { from: 'src/learning/x.ts', to: 'node:fs', kind: 'node', typeOnly: false }],
  [
    'a simulator that shares code with the gateway',
    { from: 'src/simulator/x.ts', to: 'src/graph/y.ts', kind: 'file', typeOnly: false },
  ],
  ['a ledger that knows Teams', { from: 'src/ledger/x.ts', to: 'bot/y.ts', kind: 'file', typeOnly: true }],
  [
    'a bot that signs in by itself',
    { from: 'bot/x.ts', to: '@azure/msal-node', kind: 'package', typeOnly: false },
  ],
  [
    'a turn that knows the Bot Framework',
    { from: 'bot/turn/x.ts', to: 'botbuilder', kind: 'package', typeOnly: true },
  ],
  [
    'a feature that sends by itself',
    { from: 'bot/features/team/x.ts', to: 'bot/teams/y.ts', kind: 'file', typeOnly: true },
  ],
  [
    'a notice that sends by itself',
    { from: 'bot/notify/x.ts', to: 'bot/teams/y.ts', kind: 'file', typeOnly: true },
  ],
  [
    'a door of Teams that knows a feature',
    { from: 'bot/teams/x.ts', to: 'bot/features/team/y.ts', kind: 'file', typeOnly: true },
  ],
  [
    'an understanding that asks the ledger',
    { from: 'bot/understand/x.ts', to: 'src/ledger/y.ts', kind: 'file', typeOnly: true },
  ],
  [
    'an understanding that knows how the bot speaks',
    { from: 'bot/understand/x.ts', to: 'bot/phrases/y.ts', kind: 'file', typeOnly: false },
  ],
  ['a file that stands nowhere', { from: 'src/helpers.ts', to: 'zod', kind: 'package', typeOnly: false }],
])('the walls stop %s', (_, forbidden) => {
  expect(isAllowed(forbidden)).toBe(false);
});
