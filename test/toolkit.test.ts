import { existsSync, readdirSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageVariables } from '../appPackage/package-config.ts';
import packageJson from '../package.json' with { type: 'json' };
import { otherNames } from '../src/config/read-variables.ts';
import { variables } from '../src/config/variables.ts';
import schema from './fixtures/schemas/agents-toolkit.v1.13.yaml.schema.json' with { type: 'json' };
import { projectText as text } from './support/project-text.ts';

/** A step of the toolkit, as its schema has it. */
interface Step {
  readonly uses: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}

const json = (path: string) => JSON.parse(text(path));
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
const environments = {
  'm365agents.yml': 'dev',
  'm365agents.local.yml': 'local',
  'm365agents.playground.yml': 'playground',
};

function stepsOf(file: string): readonly Step[] {
  const { provision = [], deploy = [], publish = [] } = parse(text(file));
  return [...provision, ...deploy, ...publish];
}

/** Variables that a step reads, as `${{NAME}}`. */
const readBy = (step: Step) =>
  [...JSON.stringify(step).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

describe.each(Object.entries(environments))('%s', (file, environment) => {
  test('is what the toolkit’s published schema asks for', () => {
    expect(isValid(parse(text(file))), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
    const broken = { ...parse(text(file)), provision: [{ uses: 'teamsApp/create' }] };
    expect(isValid(broken)).toBe(false);
  });

  test('reads only variables that its environment has or an earlier step wrote', () => {
    const env = parseEnv(text(`env/.env.${environment}`));
    expect(env.TEAMSFX_ENV).toBe(environment);
    const known = new Set([...Object.keys(env)]);
    for (const step of stepsOf(file)) {
      for (const name of readBy(step)) expect(known, `${step.uses} reads ${name}`).toContain(name);
      for (const name of Object.values(step.writeToEnvironmentFile ?? {})) known.add(name);
    }
  });

  test('builds the package with variables that the package has, by a command that exists', () => {
    for (const { uses, env = {}, with: options } of stepsOf(file)) {
      if (uses !== 'script') continue;
      const names = Object.keys({ ...packageVariables, MicrosoftAppId: '' });
      expect(Object.keys(env).filter((name) => !names.includes(name))).toEqual([]);
      expect(options.run).toMatch(/^npm run package -- --output dist\/[\w.]+\.zip$/);
      const built = String(options.run).split(' ').at(-1);
      const used = stepsOf(file)
        .map((step) => step.with.appPackagePath)
        .filter((path) => path !== undefined);
      for (const path of used) expect(path).toBe(`./${built}`);
    }
  });
});

test('what F5 hands to the trial are names that the trial reads, and no secret is kept in the repository', () => {
  const handed = stepsOf('m365agents.local.yml').find(({ with: { target } }) => target === './.env.trial');
  const names = Object.keys((handed?.with.envs ?? {}) as object);
  expect(names).toContain('CLIENT_SECRET');
  const known = [...Object.keys(variables), ...Object.values(otherNames)];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
  for (const file of readdirSync(new URL('../env', import.meta.url)).filter(
    (name) => !name.endsWith('.user'),
  ))
    expect(Object.keys(parseEnv(text(`env/${file}`))).filter((name) => /SECRET|PASSWORD/.test(name))).toEqual(
      [],
    );
});

test('the files for Visual Studio Code name tasks, configurations, commands and words that exist', () => {
  const { configurations, compounds } = json('.vscode/launch.json');
  const { tasks } = json('.vscode/tasks.json');
  const labels = tasks.map(({ label }: { label: string }) => label);
  const names = configurations.map(({ name }: { name: string }) => name);
  for (const compound of compounds) {
    expect(labels).toContain(compound.preLaunchTask);
    for (const name of compound.configurations) expect(names).toContain(name);
  }
  for (const { dependsOn = [] } of tasks) for (const label of dependsOn) expect(labels).toContain(label);
  for (const { runtimeExecutable, runtimeArgs = [], serverReadyAction } of configurations) {
    if (runtimeExecutable === 'npm') expect(Object.keys(packageJson.scripts)).toContain(runtimeArgs[1]);
    if (serverReadyAction !== undefined)
      expect('  Chat with Coursemate:  http://127.0.0.1:56150').toMatch(
        new RegExp(serverReadyAction.pattern),
      );
  }
  expect(text('src/demo.ts')).toContain('Chat with Coursemate:  ');
  expect(existsSync(new URL('../.vscode/extensions.json', import.meta.url))).toBe(true);
});
