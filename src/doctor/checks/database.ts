import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { HOUR, SECOND } from '../../clock.ts';
import { Later } from '../../errors.ts';
import { connectionRoom, databaseFile, freeBytes, schemaCondition } from '../../ledger/database/condition.ts';
import { createDatabase, type Database } from '../../ledger/database/database.ts';
import { migrationNames } from '../../ledger/database/migrate.ts';
import { readStats } from '../../ledger/outbox/stats.ts';
import { broken, type Finding, fine, skipped, warning } from '../check.ts';
import { places } from '../fixes.ts';
import type { Subject } from '../subject.ts';

const MEGABYTE = 1024 * 1024;
const LITTLE = 200 * MEGABYTE;
const TOO_LITTLE = 20 * MEGABYTE;
const STALE = HOUR;
/** How long a file is looked through. */
const LOOK_MS = 5 * SECOND;
const nobody = 'The bot does not start, or answers everybody that something went wrong.';

/** Engine, whether it answers, its schema, and the space it has. Creates and changes nothing. */
export async function checkDatabase({ config, isRunning }: Subject): Promise<readonly Finding[]> {
  const file = databaseFile(config.databaseUrl);
  if (file !== undefined && !existsSync(file)) return [notYet(dirname(file)), ...space(file)];
  return [
    ...(await withDatabase(config.databaseUrl, async (database) => [
      await answers(database),
      ...schema(await schemaCondition(database)),
      ...(database.engine === 'postgres' ? [await room(database, config.databaseConnections)] : []),
    ])),
    // to start a process holds a bot for up to 100 ms where memory is slow, as the system marks all of its pages
    ...(file === undefined ? [] : [...(isRunning ? [] : [await soundness(file)]), ...space(file)]),
  ];
}

/** Throws when the database cannot be worked with. Writes what is there already, as the bot does for `GET /readyz`. */
export async function probeOurs(database: Database): Promise<void> {
  const { missing } = await schemaCondition(database);
  // one that is not ours yet is left as it is
  if (missing.length < migrationNames.length) await database.probe();
}

async function answers(database: Database): Promise<Finding> {
  const engine = database.engine === 'sqlite' ? 'SQLite' : 'PostgreSQL';
  try {
    await probeOurs(database);
    return fine(`${engine} answers and can be written to.`);
  } catch (error) {
    if (!(error instanceof Later && error.from === 'writing')) throw error;
    return broken(
      `${engine} answers, but cannot be written to (${((error.cause ?? error) as Error).message}).`,
      {
        do: 'Make room on its disk; of PostgreSQL, point DATABASE_URL to the primary; of a file, let the user that runs the bot write it and its folder.',
        where: `DATABASE_URL in ${places.variables}`,
        without: 'Nothing can be changed: everybody is told so.',
      },
    );
  }
}

/** What waits for Graph, since when, and what was set aside for somebody to look at. */
export function checkOutbox(subject: Subject): Promise<readonly Finding[]> {
  return withSchema(subject, async (database) => {
    const { waiting, oldestMs, setAside } = await readStats(database, subject.clock);
    const findings: Finding[] = [];
    if (setAside > 0)
      findings.push(
        broken(`${setAside} changes were set aside: Graph answered what nobody planned for.`, {
          do: 'Look at them, then send them again or give them up: npm run outbox -- list, retry, drop',
          where: 'a terminal in this folder',
          without: 'These changes, and later ones of the same activities, do not reach Viva Learning.',
        }),
      );
    if (oldestMs > STALE)
      findings.push(
        warning(`${waiting} changes wait for Graph, the oldest for ${Math.round(oldestMs / HOUR)} hours.`, {
          do: 'See the lines on Graph above. If they are all fine, see that the bot runs: it sends what waits.',
          where: 'npm run outbox -- list says what Graph answered',
          without: 'Viva Learning shows these changes only later; nothing is lost.',
        }),
      );
    return findings.length > 0 ? findings : [fine(`${waiting} changes wait for Graph, none was set aside.`)];
  });
}

/** What `look` finds in the bot's tables; that they are not there yet, or that the database does not answer. */
export async function withSchema(
  { config: { databaseUrl } }: Subject,
  look: (database: Database) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  const file = databaseFile(databaseUrl);
  if (file !== undefined && !existsSync(file)) return [skipped('There is no database yet.')];
  return withDatabase(databaseUrl, async (database) =>
    (await schemaCondition(database)).missing.length > 0
      ? [skipped('The schema is not there yet.')]
      : look(database),
  );
}

/** What `look` finds in the database; that it does not answer, when it does not. */
async function withDatabase(
  url: string,
  look: (database: Database) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  let database: Database | undefined;
  try {
    database = createDatabase(url, { connections: 1 });
    return await look(database);
  } catch (error) {
    const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
    const reason = code ?? cause?.code;
    return [
      broken(
        `The database does not answer${typeof reason === 'string' ? ` (${reason})` : `: ${(error as Error).message}`}.`,
        {
          do: 'Check host, name, user and password in DATABASE_URL, that the server runs, and that its firewall lets the bot in; of a file, that the bot may read and write it and its folder.',
          where: `DATABASE_URL in ${places.variables}`,
          without: nobody,
        },
      ),
    ];
  } finally {
    await database?.close();
  }
}

function schema({ missing, newer }: Awaited<ReturnType<typeof schemaCondition>>): readonly Finding[] {
  if (newer.length > 0)
    return [
      broken(`The schema is of a newer version of Coursemate (${newer.join(', ')}).`, {
        do: 'Run the newer version again, or restore the back-up made before the upgrade.',
        where: 'docs/operations.md, "Upgrading and rolling back"',
        without: nobody,
      }),
    ];
  if (missing.length > 0)
    return [
      warning(`The schema lacks ${missing.join(', ')}.`, {
        do: 'Back the database up, then start the bot: it takes these steps itself.',
        where: 'npm start',
        without: 'Nothing, once the bot has started.',
      }),
    ];
  return [fine('The schema is up to date.')];
}

/** Whether each page of the file is as SQLite left it. */
async function soundness(file: string): Promise<Finding> {
  const found = await quickCheck(file, LOOK_MS);
  if (found === 'ok') return fine('The file is sound.');
  if (found === undefined)
    return skipped(
      `The file is too large to be looked through in ${LOOK_MS / SECOND} seconds: sqlite3 <file> "pragma quick_check" does it.`,
    );
  return broken(`The file is damaged: ${found.replaceAll(/\s+/g, ' ').trim()}.`, {
    do: 'Stop the bot, keep the file aside, and restore the newest back-up; then look at the disk.',
    where: 'docs/operations.md, "Backing up and restoring"',
    without: 'Changes that touch the damaged part fail, and may be lost.',
  });
}

const quickCheckScript = `const { DatabaseSync } = require('node:sqlite');
const database = new DatabaseSync(process.argv[1]);
database.exec('pragma query_only = on');
process.stdout.write(Object.values(database.prepare('pragma quick_check(1)').get()).join());`;

/**
 * What SQLite finds wrong with a file first, or `ok` (sqlite.org/pragma.html#pragma_quick_check); undefined when that takes
 * longer than `ms` milliseconds. The whole file is read, so this is done by a process of its own, which can be ended.
 */
export async function quickCheck(path: string, ms: number): Promise<string | undefined> {
  const run = promisify(execFile)(process.execPath, ['--no-warnings', '--eval', quickCheckScript, path], {
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

/** Whether a rolling update, with as many new instances as old ones, gets its connections. */
async function room({ query }: Database, connections: number): Promise<Finding> {
  const { allowed, others } = await connectionRoom(query);
  // beside its pool an instance that brings the schema up to date, or waits for that, has one
  const instances = Math.max(0, Math.floor((allowed - others) / (connections + 1)));
  const says = `The server allows ${allowed} connections, ${others} are others': ${instances} instances of ${connections} fit (DATABASE_CONNECTIONS)`;
  if (instances >= 2) return fine(`${says}, half of them during a rolling update.`);
  return warning(`${says}, too few for a rolling update of one.`, {
    do: 'Lower DATABASE_CONNECTIONS (5 will do for most), or give the server more connections.',
    where: `${places.variables}, or max_connections of the server`,
    without:
      'While old and new instances run side by side, people are told that the bot cannot reach its records.',
  });
}

function space(file: string): readonly Finding[] {
  const free = freeBytes(file);
  const says = `${Math.floor(free / MEGABYTE)} MB are free for the database.`;
  if (free >= LITTLE) return [fine(says)];
  const fix = {
    do: 'Make room, or give the database a larger disk.',
    where: 'the disk or volume that DATABASE_URL points to',
    without: 'With a full disk no change can be recorded: everybody is told to try again.',
  };
  return [free < TOO_LITTLE ? broken(says, fix) : warning(says, fix)];
}

function notYet(folder: string): Finding {
  try {
    accessSync(folder, constants.W_OK);
    return fine('There is no database yet; the first start makes it.');
  } catch (error) {
    return broken(`No database can be made in ${folder} (${(error as NodeJS.ErrnoException).code}).`, {
      do: 'Make the folder and let the user that runs the bot write in it, or change DATABASE_URL.',
      where: `DATABASE_URL in ${places.variables}`,
      without: nobody,
    });
  }
}
