import type { z } from 'zod';

/** A configuration that cannot be used. Its message is for the person at the terminal: every problem at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Environment variables as zod schemas; the description of each says what it should hold. */
export type Variables = Readonly<Record<string, z.ZodType>>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** What was read: a variable that is wrong is absent from `values` and named in `wrong`. */
export interface Read<V extends Variables> {
  readonly values: { readonly [Name in keyof V]?: z.output<V[Name]> };
  readonly wrong: ReadonlySet<string>;
  readonly problems: readonly string[];
}

/** Variables that may be given as `<name>_FILE`: the path of a file that holds the value. */
export const secretVariables: readonly string[] = [
  'MicrosoftAppPassword',
  'CertificatePrivateKey',
  'PSEUDONYM_KEY',
  'DATABASE_URL',
];

/** The names under which Microsoft's tools (Teams CLI, Agents Toolkit) write a variable: they count as well. */
export const otherNames: Readonly<Record<string, string>> = {
  MicrosoftAppId: 'CLIENT_ID',
  MicrosoftAppPassword: 'CLIENT_SECRET',
  MicrosoftAppTenantId: 'TENANT_ID',
};

/** The variable that names the file. */
export const fileVariable = (name: string) => `${name}_FILE`;

/** Paths of the files that hold secrets, as the variables name them. */
export function secretFilesOf(env: Environment): readonly string[] {
  return secretVariables.flatMap((name) => given(env, fileVariable(name)) ?? []);
}

/**
 * Reads each of `variables` from `env`; an empty value counts as none. Values are never repeated in a problem:
 * people paste secrets into the wrong line.
 */
export function readVariables<V extends Variables>(
  variables: V,
  env: Environment,
  readFile: (path: string) => string,
): Read<V> {
  const values: Record<string, unknown> = {};
  const wrong = new Set<string>();
  const problems: string[] = [];
  const blame = (name: string, problem: string) => {
    wrong.add(name);
    problems.push(problem);
  };
  for (const [name, schema] of Object.entries(variables)) {
    const source = secretVariables.includes(name) ? readSecret(name, env, readFile) : readValue(name, env);
    if ('problem' in source) {
      blame(name, source.problem);
      continue;
    }
    const parsed = schema.safeParse(source.value);
    if (parsed.success) values[name] = parsed.data;
    else if (source.value === undefined)
      blame(name, `${name} is missing: it should hold ${schema.description}.`);
    else blame(name, `${name} should hold ${schema.description}.`);
  }
  return { values: values as Read<V>['values'], wrong, problems };
}

function given(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

type Found = { readonly value: string | undefined } | { readonly problem: string };

/** Under its own name or the other one. Two that differ are a problem: which of two identities was meant nobody can know. */
function readValue(name: string, env: Environment): Found {
  const value = given(env, name);
  const other = otherNames[name];
  const otherValue = other === undefined ? undefined : given(env, other);
  if (value !== undefined && otherValue !== undefined && value.toLowerCase() !== otherValue.toLowerCase())
    return { problem: `${name} and ${other} are both set and differ: keep one.` };
  return { value: value ?? otherValue };
}

function readSecret(name: string, env: Environment, readFile: (path: string) => string): Found {
  const found = readValue(name, env);
  const path = given(env, fileVariable(name));
  if (path === undefined || 'problem' in found) return found;
  if (found.value !== undefined)
    return { problem: `${name} and ${fileVariable(name)} are both set: keep one.` };
  try {
    return { value: readFile(path).trim() || undefined };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    return { problem: `${fileVariable(name)} should hold the path of a file that can be read (${code}).` };
  }
}
