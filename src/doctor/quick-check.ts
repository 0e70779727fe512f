import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const script = `const { DatabaseSync } = require('node:sqlite');
const database = new DatabaseSync(process.argv[1]);
database.exec('pragma query_only = on');
process.stdout.write(Object.values(database.prepare('pragma quick_check(1)').get()).join());`;

/**
 * What SQLite finds wrong with a file first, or `ok` (sqlite.org/pragma.html#pragma_quick_check); undefined when that takes
 * longer than `ms` milliseconds. The whole file is read, so this is done by a process of its own, which can be ended.
 */
export async function quickCheck(path: string, ms: number): Promise<string | undefined> {
  const run = promisify(execFile)(process.execPath, ['--no-warnings', '--eval', script, path], {
    timeout: ms,
  });
  try {
    return (await run).stdout;
  } catch (error) {
    const { killed, stderr } = error as { killed?: boolean; stderr?: string };
    if (killed === true) return undefined;
    return /Error: (.*)/.exec(stderr ?? '')?.[1] ?? (error as Error).message;
  }
}
