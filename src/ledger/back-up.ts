import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * Writes a whole and consistent copy of a SQLite database to a file that must not exist yet, while others read and write
 * (sqlite.org/lang_vacuum.html, "VACUUM INTO").
 */
export async function backUp({ query, engine }: Database, file: string): Promise<void> {
  if (engine !== 'sqlite') throw new Error('PostgreSQL is backed up with pg_dump: see docs/operations.md.');
  if (existsSync(file)) throw new Error(`${file} exists already: nothing is overwritten.`);
  await sql`vacuum into ${sql.lit(file)}`.execute(query);
}
