import { existsSync } from 'node:fs';
import * as z from 'zod';
import { SECOND } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { Later } from '../../errors.ts';
import { databaseFile } from '../../ledger/database/condition.ts';
import { createDatabase } from '../../ledger/database/database.ts';
import { broken, type Finding, fine, skipped, unknown, warning } from '../check.ts';
import { places } from '../fixes.ts';
import type { Subject } from '../subject.ts';
import { probeOurs } from './database.ts';
import { codeOf } from './graph.ts';

/** What `GET /readyz` of a bot says. */
const condition = z.object({
  status: z.enum(['ready', 'not ready', 'starting', 'updating', 'stopping']),
  database: z.enum(['writable', 'readOnly', 'away']).optional(),
  waitsFor: z.enum(['courses']).optional(),
});
type Condition = z.infer<typeof condition>;

const inWords = { readOnly: 'cannot write to its database', away: 'cannot reach its database' } as const;
const nobody = 'People are told that the bot cannot reach its records.';

/** Whether the bot that runs sees what the doctor sees: a process can have lost a database that answers everybody else. */
export async function checkInstance({ config, get }: Subject): Promise<readonly Finding[]> {
  if (config.port === 0) return [skipped('PORT is 0, so nobody knows where the bot listens.')];
  const address = `http://${hereOf(config.host)}:${config.port}`;
  let said: Condition | undefined;
  try {
    const { text } = await get(`${address}/readyz`, 5 * SECOND);
    said = condition.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return [other(address)];
    return [unknown(`No bot answers at ${address} (${codeOf(error)}). Run the doctor where the bot runs.`)];
  }
  if (said === undefined) return [other(address)];
  return [findingOf(address, said, await ownView(config))];
}

function findingOf(address: string, said: Condition, own: Error | undefined): Finding {
  const bot = `The bot at ${address}`;
  if (said.status === 'ready') {
    if (own === undefined) return fine(`${bot} is ready.`);
    return warning(`${bot} is ready, but the doctor cannot work with the database (${own.message}).`, {
      do: 'Run the doctor with the variables that the bot was started with, as the same user.',
      where: `DATABASE_URL in ${places.variables}`,
      without: 'The doctor looks at another database than the bot.',
    });
  }
  if (said.waitsFor === 'courses')
    return warning(`${bot} has not read the courses yet.`, {
      do: 'Wait a minute; if this lasts, mend what the lines on Graph and the provider say.',
      where:
        'the lines "Microsoft Graph", "Learning provider" and "Courses", and "background.failed" in the log of the bot',
      without: 'People are told that the bot is still starting.',
    });
  if (said.status !== 'not ready')
    return unknown(`${bot} is ${said.status}. Run the doctor again when that is over.`);
  const what = inWords[said.database === 'readOnly' ? 'readOnly' : 'away'];
  if (own === undefined)
    return broken(`${bot} ${what}, though a new connection works: the process has lost it.`, {
      do: 'Restart it. It does so by itself, with exit status 75, when that lasts for two minutes and something starts it again.',
      where: 'what runs the container or process; its log, lines "background.failed" and "ending", says why',
      without: nobody,
    });
  return broken(`${bot} ${what}, and neither can the doctor.`, {
    do: 'Mend what the line on the database says; the bot works again by itself.',
    where: 'the line "Database" above',
    without: nobody,
  });
}

/** Why a connection of our own cannot be worked with; undefined when it can. */
async function ownView({ databaseUrl }: Config): Promise<Error | undefined> {
  const file = databaseFile(databaseUrl);
  if (file !== undefined && !existsSync(file)) return new Later('there is no file');
  const database = createDatabase(databaseUrl, { connections: 1 });
  try {
    await probeOurs(database);
    return undefined;
  } catch (error) {
    return error as Error;
  } finally {
    await database.close();
  }
}

const other = (address: string) =>
  unknown(`Something else than a Coursemate of this version answers at ${address}/readyz.`);

/** An address at which a server that listens everywhere is reached from this machine. */
function hereOf(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
