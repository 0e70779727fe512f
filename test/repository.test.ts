import { existsSync, readdirSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import dependabotSchema from './fixtures/schemas/dependabot-2.0.json' with { type: 'json' };
import issueConfigSchema from './fixtures/schemas/github-issue-config.json' with { type: 'json' };
import issueFormSchema from './fixtures/schemas/github-issue-forms.json' with { type: 'json' };
import workflowSchema from './fixtures/schemas/github-workflow.json' with { type: 'json' };
import { projectText as text } from './support/project-text.ts';

const files = (folder: string) =>
  readdirSync(new URL(`../${folder}`, import.meta.url)).map((name) => `${folder}/${name}`);
const compiled = (schema: object) =>
  new Ajv({ strict: false, validateFormats: false, allowUnionTypes: true }).compile(schema);
const problems = (isValid: ValidateFunction, value: unknown) =>
  isValid(value) ? undefined : isValid.errors?.slice(0, 3);

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { 'timeout-minutes'?: number; steps: readonly { uses?: string; run?: string }[] }>
  >;
}

describe.each(files('.github/workflows'))('%s', (file) => {
  const workflow: Workflow = parse(text(file));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const isValid = compiled(workflowSchema);

  test('is what GitHub’s schema asks for', () => {
    expect(problems(isValid, workflow)).toBeUndefined();
    expect(problems(isValid, { ...workflow, jobs: { test: { steps: [] } } })).toBeDefined();
  });

  test('takes actions by their commit, may only read unless it says so, and ends', () => {
    for (const line of text(file)
      .split('\n')
      .filter((each) => each.includes('uses:')))
      expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('runs npm commands that exist, and nothing of what somebody wrote in an issue or request', () => {
    const runs = steps.map(({ run = '' }) => run).join('\n');
    const scripts = [...runs.matchAll(/npm (?:run (?:--silent )?(\w+)|(test))/g)].map(
      ([, script, own]) => script ?? own ?? '',
    );
    for (const script of scripts) expect(Object.keys(packageJson.scripts)).toContain(script);
    expect(runs).not.toContain('${{');
  });
});

test('the tests run on Linux, Windows and macOS', () => {
  const { jobs } = parse(text('.github/workflows/test.yml'));
  expect(jobs.test.strategy.matrix.os).toEqual(['ubuntu-latest', 'windows-latest', 'macos-latest']);
});

test('the forms for issues and Dependabot’s file are what GitHub’s schemas ask for', () => {
  const isForm = compiled(issueFormSchema);
  const forms = files('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'));
  expect(forms.length).toBeGreaterThan(1);
  for (const file of forms) expect(problems(isForm, parse(text(file))), file).toBeUndefined();
  expect(problems(isForm, { name: 'x', description: 'y' })).toBeDefined();
  expect(
    problems(compiled(issueConfigSchema), parse(text('.github/ISSUE_TEMPLATE/config.yml'))),
  ).toBeUndefined();
  const updates = parse(text('.github/dependabot.yml'));
  expect(problems(compiled(dependabotSchema), updates)).toBeUndefined();
  for (const [kind, file] of [
    ['docker', 'Dockerfile'],
    ['docker-compose', 'compose.yaml'],
    ['npm', 'package.json'],
  ])
    expect(
      updates.updates.some((each: Record<string, string>) => each['package-ecosystem'] === kind),
      file,
    ).toBe(true);
});

test('every file is checked out with the same bytes everywhere', () => {
  const lines = text('.gitattributes').split('\n');
  expect(lines).toContain('* text=auto eol=lf');
  expect(lines).toContain('*.png binary');
});

test('what the pages for contributors name exists', () => {
  for (const page of ['AGENTS.md', '.github/pull_request_template.md'])
    for (const [, path = ''] of text(page).matchAll(/`((?:bot|docs|src|test)\/[\w./-]+|\w+\.md)`/g))
      if (path !== 'test/x.test.ts')
        expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
  expect(text('AGENTS.md').split('\n').length).toBeLessThanOrEqual(22);
});
