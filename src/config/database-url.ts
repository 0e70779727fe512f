import { readFileSync } from 'node:fs';
import { ConfigError, type Environment, readVariables } from './read-variables.ts';
import { variables } from './variables.ts';

/** DATABASE_URL alone, or what DATABASE_URL_FILE holds: for commands that need nothing else. Throws a ConfigError. */
export function readDatabaseUrl(env: Environment): string {
  const { DATABASE_URL } = variables;
  const { values, problems } = readVariables({ DATABASE_URL }, env, (path) => readFileSync(path, 'utf8'));
  if (values.DATABASE_URL === undefined) throw new ConfigError(problems);
  return values.DATABASE_URL;
}
