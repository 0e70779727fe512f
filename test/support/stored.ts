import { DatabaseSync } from 'node:sqlite';

/**
 * Rows of each table of a SQLite ledger in which this person's id, or that of their chat, occurs anywhere. Tables
 * without any are left out.
 */
export function readStored(path: string, personId: string, conversationId: string): Record<string, number> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = database.prepare(`select name from sqlite_master where type = 'table'`).all() as {
      name: string;
    }[];
    const counts = tables.map(({ name }): [string, number] => {
      const rows = database.prepare(`select * from "${name}"`).all();
      return [name, rows.filter((row) => speaksOf(JSON.stringify(row))).length];
    });
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  } finally {
    database.close();
  }

  function speaksOf(row: string): boolean {
    return row.includes(personId) || row.includes(`"${conversationId}"`);
  }
}
