import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ConfigError } from './read-variables.ts';

/**
 * Adds the variables of a file (`.env` in the current folder) to `env`, where they are not set yet; no file is none. Windows' editors
 * begin UTF-8 with a mark that would become part of the first name. Throws a ConfigError for UTF-16, which PowerShell 5 writes.
 */
export function loadEnvFile(env: Record<string, string | undefined>, path = '.env'): void {
  const file = readIfThere(path);
  if (file === undefined) return;
  if (file.includes(0)) throw new ConfigError([`${path} should be saved as UTF-8: it is UTF-16 now.`]);
  const text = file.toString('utf8').replace(/^\uFEFF/, '');
  for (const [name, value] of Object.entries(parseEnv(text))) env[name] ??= value;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
