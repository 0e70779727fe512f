import { execFile } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { Program } from './find-program.ts';

/** Most that is read of what a program prints, in bytes. */
const MOST_PRINTED = 1024 * 1024;
/** Longest that is quoted of it, in characters. */
const LONGEST_QUOTE = 300;

export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  /** Why it did not end with status 0; undefined when it did. */
  readonly failed: string | undefined;
}

interface RunOptions {
  readonly withinMs: number;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Runs a program to its end, without a shell and with nothing to read. Never rejects: what went wrong is in `failed`. */
export function runProgram(
  { file, args }: Program,
  words: readonly string[],
  { withinMs, ...more }: RunOptions,
): Promise<Printed> {
  return new Promise((resolve) => {
    const options = {
      ...more,
      timeout: withinMs,
      maxBuffer: MOST_PRINTED,
      windowsHide: true,
      encoding: 'utf8',
    } as const;
    const child = execFile(file, [...args, ...words], options, (error, stdout, stderr) => {
      const late = error !== null && error.killed === true;
      const failed =
        error === null ? undefined : late ? 'it took too long' : `it ended with ${error.code ?? 'a signal'}`;
      resolve({ stdout, stderr, failed });
    });
    child.stdin?.end();
  });
}

/** What another program says, as it may stand in a sentence at a terminal: one line, no control characters, not long. */
export function quoted(text: string): string {
  const plain = stripVTControlCharacters(text).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  const line = plain.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)} …` : line;
}
