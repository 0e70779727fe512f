import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { variables } from '../../src/config/variables.ts';
import azureSchema from '../fixtures/schemas/azure-dev.v1.0.azure.yaml.json' with { type: 'json' };
import composeSchema from '../fixtures/schemas/compose-spec.json' with { type: 'json' };
import devContainerSchema from '../fixtures/schemas/dev-container.base.schema.json' with { type: 'json' };
import { projectText as text } from '../support/project-text.ts';

const compose = parse(text('compose.yaml'));
const bicep = text('docs/deploy/main.bicep');
const lenient = { strict: false, validateFormats: false } as const;

function problems(isValid: ValidateFunction, value: unknown): unknown {
  return isValid(value) ? undefined : isValid.errors?.slice(0, 3);
}
/** Without what a schema asks of schemas elsewhere: tests have no network. */
const alone = (schema: object) =>
  JSON.parse(
    JSON.stringify(schema).replaceAll(/"\$ref":"https?:[^"]+"/g, '"$comment":"elsewhere"'),
  ) as object;

describe('compose.yaml', () => {
  const isValid = new Ajv(lenient).compile({
    ...composeSchema,
    $schema: 'http://json-schema.org/draft-07/schema#',
  });

  test('is what the Compose Specification asks for', () => {
    expect(problems(isValid, compose)).toBeUndefined();
    expect(problems(isValid, { ...compose, services: { bot: { biuld: '.' } } })).toBeDefined();
  });

  test('the bot has no rights, only variables that it reads, and the database is reached by nobody else', () => {
    const { bot, database, collector } = compose.services;
    expect(bot).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    for (const port of bot.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(Object.keys(bot.environment).filter((name) => !(name in variables))).toEqual([]);
    expect(database).not.toHaveProperty('ports');
    expect(collector).toMatchObject({ profiles: ['telemetry'], network_mode: 'service:bot' });
  });

  test('the bot is another role than the database’s administrator, and is made by the file that Azure uses', () => {
    const { bot, database, role } = compose.services;
    expect(bot.environment.DATABASE_URL).toMatch(/^postgres:\/\/coursemate_bot:/);
    expect(database.environment.POSTGRES_USER).not.toBe('coursemate_bot');
    expect(bot.environment.DATABASE_URL).not.toContain('{DATABASE_PASSWORD');
    expect(role.volumes[0]).toMatch(/^\.\/docs\/deploy\/database-role\.sql:/);
    expect(role.command).toContain('--file=/database-role.sql');
  });
});

describe('azure.yaml', () => {
  test('is what the Azure Developer CLI asks for, and what its hooks use the template tells', () => {
    const azure = parse(text('azure.yaml'));
    const isValid = new Ajv2019(lenient).compile(alone(azureSchema));
    expect(problems(isValid, azure)).toBeUndefined();
    expect(problems(isValid, { ...azure, name: 1 })).toBeDefined();
    for (const { run } of Object.values<{ run: string }>(azure.hooks.postprovision))
      for (const [, name] of run.matchAll(/\$(?:env:)?(\w+)/g))
        if (name !== 'AZURE_RESOURCE_GROUP' && name !== 'env')
          expect(bicep).toMatch(new RegExp(`^output ${name} `, 'm'));
  });

  test('its parameters are the template’s, and no secret is among them', () => {
    const { parameters } = JSON.parse(text('docs/deploy/main.parameters.json'));
    for (const name of Object.keys(parameters)) expect(bicep).toMatch(new RegExp(`^param ${name} `, 'm'));
    expect(Object.keys(parameters).filter((name) => /assword|Key/.test(name))).toEqual([]);
  });
});

test('the development container is what its specification asks for', () => {
  const container = JSON.parse(text('.devcontainer/devcontainer.json'));
  const isValid = new Ajv2019(lenient).compile(devContainerSchema);
  expect(problems(isValid, container)).toBeUndefined();
  expect(problems(isValid, { ...container, forwardPorts: 'all' })).toBeDefined();
  const recommended = JSON.parse(text('.vscode/extensions.json')).recommendations;
  expect(container.customizations.vscode.extensions).toEqual(recommended);
});

describe('what is measured in Azure', () => {
  const collector = parse(text('docs/deploy/collector.yaml'));
  const workbook = JSON.parse(text('docs/deploy/workbook.json'));
  const queries: string[] = workbook.items.flatMap(
    ({ content }: { content: { query?: string } }) => content.query ?? [],
  );
  const page = text('docs/alerts.md');

  test('each pipeline of the collector is made of parts that it has, and listens where the bot sends', () => {
    for (const pipeline of Object.values<Record<string, string[]>>(collector.service.pipelines))
      for (const [kind, names] of Object.entries(pipeline))
        for (const name of names) expect(collector[kind], name).toHaveProperty([name]);
    const { endpoint } = collector.receivers.otlp.protocols.http;
    expect(bicep).toContain(`'http://${endpoint}'`);
    expect(text('compose.yaml')).toContain(`http://${endpoint}`);
  });

  test('the workbook asks for metrics that the bot has', () => {
    const asked = new Set(
      queries
        .flatMap((query) => query.match(/coursemate_\w+/g) ?? [])
        .filter((name) => name !== 'coursemate_'),
    );
    expect(asked.size).toBeGreaterThan(12);
    for (const name of asked) expect(page, name).toMatch(new RegExp(`^\\| \`${name}(_total)?\``, 'm'));
  });

  test('its alerts are those of docs/alerts.md, with what to do', () => {
    const alerts = queries.flatMap((query) => [
      ...query.matchAll(/Alert = "(\w+)".*Do = ("(?:[^"\\]|\\.)*")\)/g),
    ]);
    expect(alerts.length).toBeGreaterThan(10);
    const rules = parse(/```yaml\ngroups:[\s\S]*?```/.exec(page)?.[0].replaceAll(/```(yaml)?/g, '') ?? '')
      .groups[0].rules;
    const known = new Map(
      rules.map((rule: { alert: string; annotations: { do: string } }) => [rule.alert, rule.annotations.do]),
    );
    for (const [, name = '', what = ''] of alerts)
      expect(JSON.parse(what), name).toBe(String(known.get(name)).replaceAll('"', "'"));
  });
});
