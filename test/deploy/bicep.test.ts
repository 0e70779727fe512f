import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { variables } from '../../src/config/variables.ts';
import { adminVariables } from '../../src/provider/variables.ts';

const bicep = readFileSync(new URL('../../docs/deploy/main.bicep', import.meta.url), 'utf8');
/** Without comments. */
const code = bicep.replaceAll(/^\s*\/\/.*$/gm, '');
const declared = (kind: string) =>
  [...code.matchAll(new RegExp(`^${kind} (\\w+)`, 'gm'))].map(([, name = '']) => name);

const parser = await (async () => {
  await Parser.init();
  const grammar = await Language.load(
    fileURLToPath(import.meta.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')),
  );
  return new Parser().setLanguage(grammar);
})();

/** Lines that the grammar of Bicep does not take. */
function wrongLines(text: string): number[] {
  const lines: number[] = [];
  const visit = (node: Node) => {
    if (node.isError || node.isMissing) lines.push(node.startPosition.row + 1);
    for (const child of node.children) if (child !== null) visit(child);
  };
  const tree = parser.parse(text);
  if (tree === null) throw new Error('nothing was parsed');
  visit(tree.rootNode);
  return lines;
}

test('it is Bicep, line by line', () => {
  expect(wrongLines(bicep)).toEqual([]);
  expect(wrongLines(bicep.replace("sku: { name: 'F0' }", "sku: { name 'F0' ")).length).toBeGreaterThan(0);
});

test('every parameter, variable and resource is declared once, parameters and variables are used', () => {
  const names = ['param', 'var', 'resource', 'output'].flatMap(declared);
  expect(new Set(declared('resource')).size).toBe(declared('resource').length);
  expect(names.length).toBeGreaterThan(20);
  for (const name of [...declared('param'), ...declared('var')])
    expect(code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length, name).toBeGreaterThan(1);
});

test('what is referred to is declared', () => {
  const known = new Set(['param', 'var', 'resource'].flatMap(declared));
  const referred = [...code.matchAll(/\b(\w+)\.(?:id|properties|name|listKeys)\b/g)].map(
    ([, name = '']) => name,
  );
  const parents = [...code.matchAll(/(?:parent|scope): (\w+)/g)].map(([, name = '']) => name);
  expect(referred.length).toBeGreaterThan(10);
  for (const name of [...referred, ...parents]) expect(known, name).toContain(name);
});

test('resources name a type and a dated version', () => {
  const types = [...code.matchAll(/^resource \w+ '([^']+)'/gm)].map(([, type = '']) => type);
  for (const type of types) expect(type).toMatch(/^Microsoft\.\w+(\/\w+)+@\d{4}-\d\d-\d\d(-preview)?$/);
  for (const wanted of [
    'containerApps',
    'flexibleServers',
    'vaults/secrets',
    'userAssignedIdentities',
    'botServices/channels',
  ])
    expect(
      types.some((type) => type.includes(`/${wanted}@`)),
      wanted,
    ).toBe(true);
});

test('the password is secure and leaves by no output; the bot has no secret at all', () => {
  expect(code).toMatch(/@secure\(\)\s+@minLength\(24\)\s+param databasePassword string/);
  for (const [output] of code.matchAll(/^output .*$/gm))
    expect(output).not.toMatch(/assword|databaseUrl|Key/);
  expect(code).not.toMatch(/MicrosoftAppPassword/);
  expect(code).toContain("msaAppType: 'UserAssignedMSI'");
});

test('the identity may read one secret and nothing else', () => {
  expect(code.match(/Microsoft\.Authorization\/roleAssignments/g)).toHaveLength(1);
  expect(code).toMatch(/scope: databaseUrl\n/);
  expect(code).toContain('4633458b-17de-408a-b874-0445c86b69e6');
});

test('variables given to the bot are ones it reads', () => {
  const env = code.slice(code.indexOf('env: ['), code.indexOf('probes: ['));
  const given = [...env.matchAll(/name: '(\w+)'/g)].map(([, name = '']) => name);
  expect(given.length).toBeGreaterThan(5);
  for (const name of given) expect({ ...variables, ...adminVariables }).toHaveProperty(name);
});

test('probes fail as often as Azure allows, and a start has a minute', () => {
  const thresholds = [...code.matchAll(/failureThreshold: (\d+)/g)].map(([, times]) => Number(times));
  expect(Math.max(...thresholds)).toBeLessThanOrEqual(10);
  const [, period, times] = /'Startup'.*periodSeconds: (\d+), failureThreshold: (\d+)/.exec(code) ?? [];
  expect(Number(period) * Number(times)).toBeGreaterThanOrEqual(60);
});
