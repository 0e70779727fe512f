/** What the commands of an administrator share. */
import { existsSync } from 'node:fs';

/** A command that was typed wrongly; its message is for the person at the terminal. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** A line on standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says on standard error what went wrong; the process then ends with this status: 2 for misuse, 1 for a failure. */
export function complain(text: string, status: 1 | 2): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = status;
}

/** Variables of a file `.env` in the current folder count as those of the environment, which come first. */
export function loadEnvFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
