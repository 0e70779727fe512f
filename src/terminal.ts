/** What the commands of an administrator share. */
import { loadEnvFile } from './config/env-file.ts';
import { ConfigError } from './config/read-variables.ts';
import { Bug, Later, Refusal } from './errors.ts';

/** A command that was typed wrongly; its message, which may be empty, is for the person at the terminal, who is shown how to use it. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says on standard error what went wrong; the process then ends with this status: 2 for misuse, 1 for a failure, 0 for a warning. */
export function complain(text: string, status: 0 | 1 | 2): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = status;
}

interface CommandLine {
  /** How to use it, by example. */
  readonly usage: string;
  /** What was typed behind the command's name. Throws Misuse for what it does not know. */
  run(typed: readonly string[]): Promise<void>;
  /** What a refusal means for the person at the terminal. */
  readonly explain?: (refusal: Refusal) => string;
  /** False: what `.env` says is none of its business. */
  readonly readsEnvFile?: boolean;
}

/**
 * A command of an administrator, with what `.env` says. `--help` shows how to use it and needs no configuration. What goes
 * wrong is a sentence and an exit status: 2 for misuse or a configuration that cannot be used, 1 for a failure. What nobody
 * expected is thrown with its stack trace.
 */
export async function runCommandLine({
  usage,
  run,
  explain,
  readsEnvFile = true,
}: CommandLine): Promise<void> {
  const typed = process.argv.slice(2);
  if (typed.some((word) => word === '--help' || word === '-h')) return say(usage);
  try {
    if (readsEnvFile) loadEnvFile(process.env);
    await run(typed);
  } catch (error) {
    if (isMisuse(error)) complain([error.message, usage].filter((text) => text !== '').join('\n\n'), 2);
    else if (error instanceof ConfigError)
      complain(`${error.message}\nEach variable is explained in .env.sample.`, 2);
    else if (error instanceof Refusal) complain(explain?.(error) ?? error.fix ?? error.code, 1);
    else if (error instanceof Later || error instanceof Bug)
      complain(`${error.message}. Try again in a while.`, 1);
    else throw error;
  }
}

/** `parseArgs` says so by its codes. */
function isMisuse(error: unknown): error is Error {
  const { code } = (error ?? {}) as { code?: unknown };
  return error instanceof Misuse || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'));
}
