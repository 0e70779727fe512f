import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { sqlitePath } from '../../src/ledger/database/sqlite-path.ts';

/** A statement, with the values it was first given; SQLite plans without them. */
export interface Asked {
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface WholeReadsOptions {
  readonly engine: 'sqlite' | 'postgres';
  readonly url: string;
  readonly asked: readonly Asked[];
  /** PostgreSQL: only of tables with so many rows, as far as was analysed. Any plan reads a table of a few rows from end to end. */
  readonly fromRows?: number;
}

/** Tables that stay small however many people there are, and why. */
const small: Readonly<Record<string, string>> = {
  gates: 'a row for the provider',
  schedule: 'a row for each kind of work',
  audit_keys: 'one row',
  audit_anchor: 'one row',
  link_keys: 'one row',
  audit_open: 'lines of the last seconds; taken in portions after an upgrade',
  audit_refusals: 'what was refused in this hour',
  upload_hosts: 'a row for each organisation',
  tenant_services: 'a row for each organisation',
  reports: 'one row',
  tenant_findings: 'a row for each thing that the probe tries',
  probe_journal: 'what a probe makes and has not yet removed',
  file_offers: 'what was offered in a day',
  reminder_days: 'a row for each day of a month',
  notices: 'what learners have yet to be told',
  migrations: 'a row for each migration',
  migration_steps: 'empty but for an upgrade',
  courses: 'the catalogue is read as a whole when the bot starts',
};

/** Indexes of what is under way: they hold a few rows of a large table, and may be read from end to end. */
const underWay: Readonly<Record<string, string>> = {
  conversations_held_back: 'whom Teams keeps the bot from',
  activities_due: 'what waits for Graph',
  activities_turn: 'the same, person after person',
  operations_open: 'what waits for Graph or was set aside',
  operations_tell: 'outcomes to be told',
  drafts_running: 'assignments being carried out',
  time_requests_look: 'open requests',
  operations_forgotten: 'changes of people who were forgotten, until they end',
  conversations_dead: 'people who cannot be reached',
};

/** Whether there are more rows of it the more people there are, and the longer. */
export const grows = (table: string): boolean => !Object.hasOwn(small, table);

/** Whether it reads or changes rows of ours. */
const isOwn = ({ text }: Asked) =>
  /^\s*(select|insert|update|delete|with)\b/i.test(text) &&
  !/\b(migration_steps|pg_|sqlite_|information_schema)/.test(text);
/** As a portion begins: the first rows by an index, without a condition that could leave most of them out. */
const isPortion = (text: string) =>
  /\blimit\b/.test(text) && !/\bwhere\b(?!\s+(1 = 1|deleted_at is not null)\s+order)/.test(text);

/** Of these statements those that read a table that grows from end to end, each with how it does. */
export async function wholeReads(options: WholeReadsOptions): Promise<readonly string[]> {
  const own = { ...options, asked: options.asked.filter(isOwn) };
  const found = options.engine === 'sqlite' ? sqliteReads(own) : await postgresReads(own);
  return [...new Set(found.map((read) => read.replaceAll(/\s+/g, ' ').trim()))];
}

/** The bot never makes statistics on SQLite, so a plan is the same however many rows there are. */
function sqliteReads({ url, asked }: WholeReadsOptions): readonly string[] {
  const database = new DatabaseSync(sqlitePath(url), { readOnly: true });
  try {
    return asked.flatMap(({ text }) =>
      (database.prepare(`explain query plan ${text}`).all() as { detail: string }[]).flatMap(({ detail }) => {
        const [, table = '', index = ''] =
          /^SCAN (?!CONSTANT ROW|\d+-ROW|\w+ VIRTUAL)(\w+)(?: USING (?:COVERING )?INDEX (\w+))?/.exec(
            detail,
          ) ?? [];
        const whole =
          table !== '' &&
          isTable(table, text) &&
          grows(table) &&
          !Object.hasOwn(underWay, index) &&
          !isPortion(text);
        return whole || detail.includes('AUTOMATIC') ? [`${detail} | ${text}`] : [];
      }),
    );
  } finally {
    database.close();
  }
}

/** And not what a statement calls a part of itself. */
const isTable = (name: string, text: string) =>
  !new RegExp(`\\) as "?${name}"?\\b|\\b${name} (\\([^)]*\\) )?as \\(`).test(text);

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly Node[];
}

/**
 * The same on PostgreSQL, where a small table is always read from end to end: so this is made as expensive as can be, and
 * where it is done nevertheless, no index fits.
 */
async function postgresReads({ url, asked, fromRows = 0 }: WholeReadsOptions): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set enable_seqscan = off');
    const { rows: indexes } = await client.query<{ name: string; first: string }>(
      `select indexrelid::regclass::text as name, attname as first from pg_index
        join pg_attribute on attrelid = indexrelid and attnum = 1`,
    );
    const firstColumns = new Map(indexes.map(({ name, first }) => [name, first]));
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and reltuples < $1`,
      [fromRows],
    );
    const tooSmall = new Set(tables.map(({ name }) => name));
    const found: string[] = [];
    for (const { text, values } of asked) {
      const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: Node }[] }>(
        `explain (format json) ${text}`,
        [...values],
      );
      for (const { Plan: plan } of rows[0]?.['QUERY PLAN'] ?? [])
        for (const { table, how } of readsIn(plan, { text, firstColumns }))
          if (fromRows === 0 || !tooSmall.has(table)) found.push(`${how} | ${text}`);
    }
    return found;
  } finally {
    await client.end();
  }
}

interface Reading {
  readonly text: string;
  /** Of each index; a condition on a later one alone is looked for in all of it. */
  readonly firstColumns: ReadonlyMap<string, string>;
}

interface Read {
  readonly table: string;
  readonly how: string;
}

function readsIn(node: Node, reading: Reading, above = ''): readonly Read[] {
  const { text, firstColumns } = reading;
  const { 'Node Type': type, 'Relation Name': table = above, 'Index Name': index = '' } = node;
  const below = (node.Plans ?? []).flatMap((plan) => readsIn(plan, reading, table));
  const named = new RegExp(`\\b${firstColumns.get(index)}\\b`).test(node['Index Cond'] ?? '');
  const reads = type === 'Seq Scan' || (/Index.* Scan$/.test(type) && !named);
  const tolerated = !grows(table) || Object.hasOwn(underWay, index) || isPortion(text);
  return reads && !tolerated ? [...below, { table, how: `${type} ${table} ${index}` }] : below;
}
