import { type Kysely, sql, type Transaction } from 'kysely';
import { type Clock, toInstant } from '../clock.ts';
import type { Database } from './database.ts';
import { up as ledger } from './migrations/0001-ledger.ts';
import { up as preferences } from './migrations/0002-preferences.ts';
import { up as following } from './migrations/0003-following.ts';
import { up as audit } from './migrations/0004-audit.ts';
import { up as unusedIndex } from './migrations/0005-unused-index.ts';
import { up as fewerPages } from './migrations/0006-fewer-pages.ts';
import { up as fileOffers } from './migrations/0007-file-offers.ts';

/** One step of the schema, done once. Never edited after a release: a later step corrects it. */
type Migration = (transaction: Transaction<unknown>, engine: Database['engine']) => Promise<void>;

const migrations: Readonly<Record<string, Migration>> = {
  '0001-ledger': ledger,
  '0002-preferences': preferences,
  '0003-following': following,
  '0004-audit': audit,
  '0005-unused-index': unusedIndex,
  '0006-fewer-pages': fewerPages,
  '0007-file-offers': fileOffers,
};

/** Every step this version knows, in order. */
export const migrationNames: readonly string[] = Object.keys(migrations);

/** Any number, the same in every instance. */
const LOCK = 4_711_001;

interface MigrationTable {
  migrations: { name: string; done_at: string };
}

/**
 * Brings the schema up to date, in one transaction. Several instances may start at once: SQLite's write lock and an
 * advisory lock of PostgreSQL make them wait for the first. Returns the names of the steps it took.
 */
export async function migrate(database: Database, clock: Clock): Promise<readonly string[]> {
  return (database.query as unknown as Kysely<MigrationTable>).transaction().execute(async (transaction) => {
    if (database.engine === 'postgres')
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction);
    await transaction.schema
      .createTable('migrations')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('done_at', 'text', (column) => column.notNull())
      .execute();
    const rows = await transaction.selectFrom('migrations').select('name').execute();
    const done = new Set(rows.map(({ name }) => name));
    const missing = Object.entries(migrations).filter(([name]) => !done.has(name));
    for (const [name, migration] of missing) {
      await migration(transaction as unknown as Transaction<unknown>, database.engine);
      await transaction
        .insertInto('migrations')
        .values({ name, done_at: toInstant(clock.now()) })
        .execute();
    }
    return missing.map(([name]) => name);
  });
}
