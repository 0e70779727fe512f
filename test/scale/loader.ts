import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import pg from 'pg';
import type { Database } from '../../src/ledger/database/database.ts';
import { sqlitePath } from '../../src/ledger/database/sqlite-path.ts';

/** Brings rows by the hundred thousand into a database that has its tables. */
export interface Loader {
  /** Columns of the table; empty when there is no such table. */
  columns(table: string): Promise<readonly string[]>;
  load(
    table: string,
    columns: readonly string[],
    rows: Iterable<Readonly<Record<string, unknown>>>,
  ): Promise<void>;
  /** Makes numbers go on behind the rows that were loaded, and lets go of the database. */
  close(): Promise<void>;
}

/** Rows in one transaction of SQLite, and in one statement of PostgreSQL. */
const AT_ONCE = { sqlite: 50_000, postgres: 2_000 };

export function createLoader(engine: Database['engine'], url: string): Promise<Loader> {
  return engine === 'postgres' ? postgresLoader(url) : Promise.resolve(sqliteLoader(sqlitePath(url)));
}

function sqliteLoader(path: string): Loader {
  const database = new DatabaseSync(path);
  // what is lost when the machine dies is filled anew
  database.exec('pragma synchronous = off; pragma cache_size = -500000');
  return {
    async columns(table) {
      return database
        .prepare(`select name from pragma_table_info(?)`)
        .all(table)
        .map(({ name }) => String(name));
    },
    async load(table, columns, rows) {
      const names = columns.map((name) => `"${name}"`).join(', ');
      const values = columns.map(() => '?').join(', ');
      const insert = database.prepare(`insert into ${table} (${names}) values (${values})`);
      let loaded = 0;
      database.exec('begin');
      for (const row of rows) {
        insert.run(...columns.map((name) => row[name] as SQLInputValue));
        if (++loaded % AT_ONCE.sqlite === 0) database.exec('commit; begin');
      }
      database.exec('commit');
    },
    async close() {
      database.exec('pragma wal_checkpoint(truncate)');
      database.close();
    },
  };
}

async function postgresLoader(url: string): Promise<Loader> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const numbered: string[] = [];
  return {
    async columns(table) {
      const { rows } = await client.query<{ name: string }>(
        `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1`,
        [table],
      );
      return rows.map(({ name }) => name);
    },
    async load(table, columns, rows) {
      const names = columns.map((name) => `"${name}"`).join(', ');
      const insert = `insert into ${table} (${names}) overriding system value
        select ${names} from json_populate_recordset(null::${table}, $1)`;
      if (columns.includes('position') && table !== 'audit_chain') numbered.push(table);
      let some: unknown[] = [];
      const put = async () => {
        await client.query(insert, [JSON.stringify(some)]);
        some = [];
      };
      for (const row of rows) if (some.push(row) === AT_ONCE.postgres) await put();
      if (some.length > 0) await put();
    },
    async close() {
      for (const table of numbered)
        await client.query(
          `select setval(pg_get_serial_sequence($1, 'position'), (select max(position) from ${table}))
             where pg_get_serial_sequence($1, 'position') is not null`,
          [table],
        );
      await client.query('vacuum analyze');
      await client.end();
    },
  };
}
