import { sql } from 'kysely';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { createLoader } from './loader.ts';
import type { Place } from './place.ts';
import type { Filled, Population, Rows } from './population.ts';

/**
 * Fills the tables that the database has, in the columns that it has: an older schema has fewer. `done` is told of each table.
 */
export async function fill(
  { engine, url }: Place,
  { tables }: Population,
  done: (table: string, rows: number) => void = () => undefined,
): Promise<void> {
  const loader = await createLoader(engine, url);
  let isChained = false;
  for (const table of Object.keys(tables) as Filled[]) {
    const columns = await loader.columns(table);
    if (columns.length === 0) continue;
    isChained ||= table === 'audit_chain';
    const rows: Rows<object> = tables[table];
    await loader.load(table, columns, made(rows));
    done(table, rows.count);
  }
  await loader.close();
  if (isChained && engine === 'postgres') await forgetOpenLines(url);
}

function* made({ count, row }: Rows<object>) {
  for (let n = 0; n < count; n++) yield row(n) as Readonly<Record<string, unknown>>;
}

/** A trigger lists each line of the audit for the chain, which has them all already. */
async function forgetOpenLines(url: string): Promise<void> {
  const database = createDatabase(url, { connections: 1 });
  await sql`truncate audit_open`.execute(database.query);
  await database.close();
}
