import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { variables } from '../../src/config/variables.ts';
import { adminVariables } from '../../src/provider/variables.ts';
import { leaveOnlyTeams } from '../../src/setup/azure-bot.ts';
import { projectText } from '../support/project-text.ts';

const bicep = projectText('docs/deploy/main.bicep');
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

test('what is secret is secure and leaves by no output; the bot has no secret of Entra at all', () => {
  for (const secret of ['administratorPassword', 'botPassword', 'pseudonymKey'])
    expect(code).toMatch(new RegExp(`@secure\\(\\)\\s+@minLength\\(24\\)\\s+param ${secret} string`));
  for (const [output] of code.matchAll(/^output .*$/gm))
    expect(output).not.toMatch(/assword|databaseUrl|Key/);
  expect(code).not.toMatch(/MicrosoftAppPassword/);
  expect(code).toContain("msaAppType: 'UserAssignedMSI'");
});

/** The text of a resource. */
const resource = (name: string) => new RegExp(`^resource ${name} [\\s\\S]*?^}`, 'm').exec(code)?.[0] ?? '';

test('the bot may take its image and read its own two secrets, and what makes its role the other two', () => {
  const assignments = [
    ...code.matchAll(/^resource \w+ 'Microsoft\.Authorization\/roleAssignments[\s\S]*?^}/gm),
  ];
  const whoReadsWhat = assignments.map(([text]) => [
    /principalId: (\w+)\./.exec(text)?.[1],
    /scope: (\w+)/.exec(text)?.[1],
  ]);
  expect(whoReadsWhat).toEqual([
    ['identity', 'registry'],
    ['identity', 'databaseUrl'],
    ['identity', 'pseudonyms'],
    ['roleMaker', 'administratorUrl'],
    ['roleMaker', 'rolePassword'],
  ]);
  for (const [text] of assignments)
    expect(text).toContain(
      `roleDefinitionId: ${text.includes('scope: registry') ? 'pullRole' : 'secretsUserRole'}`,
    );
  expect(code).toContain('4633458b-17de-408a-b874-0445c86b69e6');
  expect(resource('app')).not.toMatch(/roleMaker|administrator/);
  expect(resource('makeDatabaseRole')).not.toMatch(/\bidentity\.id/);
});

test('the bot’s role is not the administrator of PostgreSQL, and the file beside makes it', () => {
  expect(resource('databaseUrl')).toContain('postgres://${databaseRole}:${botPassword}@');
  expect(resource('databaseServer')).toContain('administratorLogin: databaseAdministrator');
  const [, role] = /var databaseRole = '(\w+)'/.exec(code) ?? [];
  const [, administrator] = /var databaseAdministrator = '(\w+)'/.exec(code) ?? [];
  expect(role).not.toBe(administrator);
  const sql = projectText('docs/deploy/database-role.sql');
  expect(sql).toContain(`create role ${role} login`);
  expect(resource('makeDatabaseRole')).toContain("loadTextContent('database-role.sql')");
});

test('secrets are reached from the network of the apps alone, and the bot from Teams’ addresses alone', () => {
  expect(resource('vault')).toMatch(
    /defaultAction: 'Deny'[\s\S]*virtualNetworkRules: \[\{ id: network\.properties\.subnets\[0\]/,
  );
  expect(resource('network')).toMatch(/name: 'apps'[\s\S]*Microsoft\.KeyVault[\s\S]*name: 'database'/);
  expect(code).toMatch(/param allowedSources array = \[\s+'52\.112\.0\.0\/14'\s+'52\.122\.0\.0\/15'\s+\]/);
  expect(resource('app')).toMatch(/ipSecurityRestrictions: \[\s+for .* in allowedSources: .*action: 'Allow'/);
});

test('the image is taken from a registry of its own, with the bot’s identity and no password', () => {
  expect(resource('app')).toContain(
    'registries: [{ server: registry.properties.loginServer, identity: identity.id }]',
  );
  expect(resource('registry')).toContain('adminUserEnabled: false');
  expect(code).toContain('7f951dda-4ed3-4680-a7ca-43fe172d538d');
  expect(resource('app')).toMatch(/dependsOn: \[.*\bbotMayPull\]/);
});

test('without an image there is everything but the bot, whose address is known before', () => {
  expect(code).toMatch(/^param image string = ''$/m);
  expect(code).toMatch(/^param learningProviderId string = ''$/m);
  expect(code).toMatch(/^resource app '[^']+' = if \(hasBot\) \{$/m);
  expect(resource('bot')).toContain("endpoint: 'https://${botHost}/api/messages'");
  expect(code.replace(resource('app'), '')).not.toMatch(/\bapp\./);
});

test('all instances share one key of pseudonyms', () => {
  expect(resource('app')).toContain("{ name: 'PSEUDONYM_KEY', secretRef: 'pseudonym-key' }");
});

test('the bot has the channel Teams, no secrets of other channels, and the commands that take those away', () => {
  expect(code.match(/channelName: '(\w+)'/g)).toEqual(["channelName: 'MsTeamsChannel'"]);
  expect(resource('bot')).toContain('disableLocalAuth: true');
  const bot = { group: '${resourceGroup().name}', name: '${bot.name}' };
  for (const command of leaveOnlyTeams(bot).slice(0, 2)) expect(code).toContain(`'${command}'`);
});

test('variables given to the bot are ones it reads', () => {
  const app = resource('app');
  const env = app.slice(app.indexOf('env: ['), app.indexOf('probes: ['));
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
