import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, test } from 'vitest';

const commands = [
  ...['audit.ts', 'backup.ts', 'outbox.ts', 'doctor/main.ts'],
  ...['provider/main.ts', 'publishing/main.ts', 'setup/main.ts'],
  ...['main.ts', 'demo.ts', 'simulator/main.ts', 'trial/main.ts'],
  ...['../appPackage/build.ts', '../appPackage/validate.ts'],
];
/** Without a `.env`. */
const folder = mkdtempSync(join(tmpdir(), 'coursemate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command with nothing but these variables. */
async function runs(command: string, typed: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const file = fileURLToPath(new URL(`../src/${command}`, import.meta.url));
  const { PATH = '', SystemRoot = '' } = process.env;
  const child = spawn(process.execPath, [file, ...typed], {
    cwd: folder,
    env: { PATH, SystemRoot, ...env },
  });
  let said = '';
  let complained = '';
  child.stdout.on('data', (part) => {
    said += part;
  });
  child.stderr.on('data', (part) => {
    complained += part;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { said, complained, status };
}

describe('a command of an administrator', () => {
  it.each(commands)('%s says how to use it without any configuration', async (command) => {
    const { said, complained, status } = await runs(command, ['--help']);
    expect(said).toMatch(/^Usage\b/);
    expect({ complained, status }).toEqual({ complained: '', status: 0 });
  });

  it.each([
    ['backup.ts', []],
    ['outbox.ts', ['delete']],
    ['setup/main.ts', ['--what']],
  ] as const)('%s shows how to use it when typed wrongly', async (command, typed) => {
    const { complained, status } = await runs(command, typed);
    expect(complained).toContain('Usage:');
    expect(complained).not.toContain('    at ');
    expect(status).toBe(2);
  });

  it.each([
    ['audit.ts', [], 2, 'There is no ledger at'],
    ['outbox.ts', ['list'], 2, 'There is no ledger at'],
    ['../appPackage/validate.ts', [], 1, '"npm run package" builds one'],
    ['../appPackage/build.ts', [], 2, 'PUBLIC_URL is missing'],
    ['main.ts', [], 1, 'MicrosoftAppId is missing'],
  ] as const)(
    '%s in a fresh folder ends in a sentence, and makes nothing',
    async (command, typed, status, words) => {
      const ended = await runs(command, typed);
      expect(ended.complained).toContain(words);
      expect(ended.complained).not.toMatch(/\n\s+at /);
      expect(ended.status).toBe(status);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('a database that is away is a sentence', async () => {
    const DATABASE_URL = 'postgres://nobody@127.0.0.1:1/none';
    const { complained, status } = await runs('outbox.ts', ['list'], { DATABASE_URL });
    expect({ complained, status }).toEqual({
      complained: 'The database is away. Try again in a while.\n',
      status: 1,
    });
  });
});
