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
    const source = secretVariables.includes(name)
      ? readSecret(name, env, readFile)
      : { value: given(env, name) };
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

function readSecret(
  name: string,
  env: Environment,
  readFile: (path: string) => string,
): { value: string | undefined } | { problem: string } {
  const value = given(env, name);
  const path = given(env, fileVariable(name));
  if (path === undefined) return { value };
  if (value !== undefined) return { problem: `${name} and ${fileVariable(name)} are both set: keep one.` };
  try {
    return { value: readFile(path).trim() || undefined };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    return { problem: `${fileVariable(name)} should hold the path of a file that can be read (${code}).` };
  }
}
