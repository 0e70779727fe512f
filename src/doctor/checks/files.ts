import { existsSync, statSync } from 'node:fs';
import { databaseFile } from '../../ledger/database/condition.ts';
import { type Finding, fine, skipped, warning } from '../check.ts';
import type { Subject } from '../subject.ts';

/** Permissions of a file's group and of everybody else, in its mode. */
const OTHERS = 0o077;

/** Who may read what the bot keeps. Windows has no modes: there it is not looked at. */
export async function checkFiles(
  { config, envFile }: Pick<Subject, 'config' | 'envFile'>,
  platform: NodeJS.Platform = process.platform,
): Promise<readonly Finding[]> {
  if (platform === 'win32')
    return [
      skipped(
        'Windows has no modes of files: see in Properties > Security that only the user that runs the bot can read the database, the secrets and .env.',
      ),
    ];
  const database = databaseFile(config.databaseUrl);
  const files = [
    ...(database === undefined ? [] : [database, `${database}-wal`, `${database}-shm`]),
    ...config.secretFiles,
    envFile,
  ].filter(existsSync);
  const open = files.flatMap((file) => {
    const mode = statSync(file).mode & 0o777;
    return (mode & OTHERS) === 0 ? [] : [{ file, mode: mode.toString(8) }];
  });
  if (open.length === 0) return [fine(`${files.length} files can be read by their owner alone.`)];
  return open.map(({ file, mode }) =>
    warning(`${file} is open to others on this machine (mode ${mode}).`, {
      do: `chmod 600 "${file}", as the user that runs the bot; of a mounted secret, give its mode where it is mounted.`,
      where: 'a terminal on the machine that runs the bot',
      without: 'Whoever else has an account on this machine can read what is in it.',
    }),
  );
}
