import { existsSync } from 'node:fs';
import { readDatabaseUrl } from './config/database-url.ts';
import { ConfigError, type Environment } from './config/read-variables.ts';
import { databaseFile } from './ledger/database/condition.ts';
import { createDatabase, type Database } from './ledger/database/database.ts';

/**
 * Does an operator's work on the ledger that `env` names, and closes it. Throws a ConfigError where no bot has made one yet: a command
 * must not leave an empty ledger behind that looks like a lost one.
 */
export async function withLedger(
  env: Environment,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const url = readDatabaseUrl(env);
  const file = databaseFile(url);
  if (file !== undefined && !existsSync(file)) throw notMade(file);
  const database = createDatabase(url);
  try {
    await database.query.selectFrom('audit').select('position').limit(1).execute();
    await work(database);
  } catch (error) {
    throw isEmpty(error) ? notMade('DATABASE_URL') : error;
  } finally {
    await database.close();
  }
}

const notMade = (where: string) =>
  new ConfigError([
    `There is no ledger at ${where}: the bot makes it when it first starts. Does DATABASE_URL, or the current folder, belong to another bot?`,
  ]);

/** As SQLite and PostgreSQL say that a table is missing. */
function isEmpty(error: unknown): boolean {
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };
  return code === '42P01' || message.startsWith('no such table: audit');
}
