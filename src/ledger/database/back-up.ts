import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { createPrivately } from './sqlite-file.ts';

/**
 * Writes a whole and consistent copy of a SQLite database to a file that must not exist yet and only its owner may read,
 * while others read and write (sqlite.org/lang_vacuum.html, "VACUUM INTO": also into an empty file).
 */
export async function backUp({ query, engine }: Database, file: string): Promise<void> {
  if (engine !== 'sqlite') throw new Error('PostgreSQL is backed up with pg_dump: see docs/operations.md.');
  if (!createPrivately(file)) throw new Error(`${file} exists already: nothing is overwritten.`);
  try {
    await sql`vacuum into ${sql.lit(file)}`.execute(query);
  } catch (error) {
    rmSync(file);
    throw error;
  }
}
