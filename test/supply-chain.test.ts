import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const packages = Object.entries(lock.packages as Readonly<Record<string, Locked>>)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//, ''), ...locked }));
const running = packages.filter(({ dev }) => dev !== true);

/** What may be in a bot that others run, by SPDX. */
const permissive = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  '(AFL-2.1 OR BSD-3-Clause)',
];
/** Packages whose manifest names no licence; each was read: its LICENSE file or its README says MIT. */
const read = ['escape-regexp-component', 'jspath'];

test('what runs has a permissive licence', () => {
  const others = running.filter(
    ({ name, license }) => !permissive.includes(license ?? '') && !read.includes(name),
  );
  expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test('every package is locked by its hash', () => {
  expect(
    packages.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ name }) => name),
  ).toEqual([]);
});

test('no package may run anything when it is installed', () => {
  const settings = readFileSync(new URL('../.npmrc', import.meta.url), 'utf8');
  expect(settings).toMatch(/^ignore-scripts=true$/m);
  // probes for restify's log, and the grammar our deployment files are tested with: both work as they come
  const asking = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(asking).toEqual(['dtrace-provider', 'tree-sitter-bicep']);
});

test('what the archived SDK and restify ask for is replaced by what is maintained, once each', () => {
  const versions = (name: string) =>
    packages.filter((each) => each.name === name).map(({ version }) => version);
  const { overrides, dependencies } = packageJson;
  expect(versions('@azure/msal-node')).toEqual([dependencies['@azure/msal-node']]);
  expect(versions('@azure/msal-common')).toHaveLength(1);
  for (const name of ['formidable', 'uuid', 'ws'] as const) expect(versions(name)).toEqual([overrides[name]]);
});

test('npm run sbom lists everything that runs with its version and tells the packages of the workshop apart', () => {
  const [command, ...args] = packageJson.scripts.sbom.split(' ');
  expect(command).toBe('npm');
  const text = execFileSync('npm', args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const { bomFormat, components } = JSON.parse(text) as { bomFormat: string; components: Component[] };
  expect(bomFormat).toBe('CycloneDX');
  const listed = new Map(
    components.map((component) => [`${component.name}@${component.version}`, component]),
  );
  for (const { name, version, optional } of running) {
    if (optional !== true) expect(listed.get(`${name}@${version}`), name).toBeDefined();
  }
  expect(components.find(({ name }) => name === 'vitest')?.properties).toContainEqual(workshop);
});

interface Component {
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

const workshop = { name: 'cdx:npm:package:development', value: 'true' };
