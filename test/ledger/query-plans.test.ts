import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { DAY, systemClock } from '../../src/clock.ts';
import { conversationAddresses } from '../../src/ledger/activities/condition.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { sqlitePath } from '../../src/ledger/database/sqlite-path.ts';
import { createOperator } from '../../src/ledger/outbox/operator.ts';
import { readGauges } from '../../src/ledger/outbox/stats.ts';
import { createAuditChain } from '../../src/ledger/stores/audit-chain.ts';
import { createRetention } from '../../src/ledger/stores/retention.ts';
import { learningAdminsGroupId } from '../../src/simulator/organisation/groups.ts';
import { buttonsOf } from '../support/card-reading.ts';
import { onEachEngine } from '../support/ledger-rig.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { startWorld, type World } from '../support/world.ts';

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
  file_offers: 'what was offered in a day',
  notices: 'what learners have yet to be told',
  migrations: 'a row for each migration',
  migration_steps: 'empty but for an upgrade',
  courses: 'the catalogue is read as a whole when the bot starts',
};

/** Indexes of what is under way: they hold a few rows of a large table, and may be read from end to end. */
const underWay: Readonly<Record<string, string>> = {
  activities_due: 'what waits for Graph',
  activities_turn: 'the same, person after person',
  operations_open: 'what waits for Graph or was set aside',
  operations_tell: 'outcomes to be told',
  drafts_running: 'assignments being carried out',
  time_requests_look: 'open requests',
  operations_forgotten: 'changes of people who were forgotten, until they end',
  conversations_dead: 'people who cannot be reached',
};

let world: World;
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

/** Every statement that reads or changes rows, from now on, with the values it was first given. */
function statements(): ReadonlyMap<string, readonly unknown[]> {
  const texts = new Map<string, readonly unknown[]>();
  const keep = (text: unknown, values: readonly unknown[] = []) => {
    if (
      typeof text === 'string' &&
      /^\s*(select|insert|update|delete|with)\b/i.test(text) &&
      !texts.has(text)
    )
      texts.set(text, values);
  };
  const prepare = DatabaseSync.prototype.prepare;
  vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function (
    this: DatabaseSync,
    text,
    options,
  ) {
    keep(text);
    return prepare.call(this, text, options);
  });
  const query = pg.Client.prototype.query as (...asked: unknown[]) => unknown;
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...asked: unknown[]) {
    const [text, values] = asked as [string, unknown[] | undefined];
    keep(text, values);
    return query.apply(this, asked) as never;
  });
  return texts;
}

/** What people say and press, and what the bot does by itself, at least once each; returns what was asked for it. */
async function everything(databaseUrl: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  world = await startWorld({
    probes: true,
    env: { DATABASE_URL: databaseUrl, LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId },
  });
  // not what makes the schema; what else is asked at a start comes with the second one
  const asked = statements();
  const [alex, adele, joni] = ['alexw', 'adelev', 'joniss'].map((alias) => world.person(alias));
  if (alex === undefined || adele === undefined || joni === undefined) throw new Error('somebody is missing');
  await adele.sends({ type: 'installationUpdate', action: 'add' });
  for (const text of [
    ...['hi', 'start fire safety', 'mark fire safety 50%', 'my courses', 'undo', 'complete fire safety'],
    ...['find excel', 'courses', 'remove fire safety', 'yes', 'language German', 'language English'],
  ])
    await adele.says(text);
  await assignBy(alex, { people: idsOf('adelev', 'pattif'), due: '2026-11-23', course: 'Excel Basics' });
  await world.delivered();
  await adele.says('need one more week for excel basics');
  const request = alex.cards().at(-1);
  for (const { verb, data } of request === undefined ? [] : buttonsOf(request))
    await alex.forges(verb ?? '', { ...data, due: '2026-12-11' });
  world.clock.move(5 * DAY);
  for (const text of [
    ...['how is my team doing', 'remind all overdue', 'yes', 'export team', 'assign', 'undo'],
    ...['what do you know about me', 'forget me', 'yes'],
  ])
    await alex.says(text);
  for (const text of ['/status', '/audit', '/audit export', '/audit export 30']) await joni.says(text);
  await world.delivered();
  await world.restart();

  const database = createDatabase(databaseUrl, { connections: 2 });
  try {
    await conversationAddresses(database);
    await readGauges(database, systemClock);
    const operator = createOperator(database, systemClock);
    await operator.list();
    await operator.retry();
    await operator.drop('none');
    const later = { now: () => new Date(world.clock.now().getTime() + 1_000 * DAY) };
    await createAuditChain({ database, clock: later }).run();
    await createRetention({ database, clock: later }).run();
    return asked;
  } finally {
    await database.close();
  }
}

onEachEngine((place) => {
  test('no statement of a turn or of background work reads a table that grows from end to end', async () => {
    const url = await place.fresh();
    const asked = await everything(url);
    vi.restoreAllMocks();
    const own = new Map(
      [...asked].filter(([text]) => !/\b(migration_steps|pg_|sqlite_|information_schema)/.test(text)),
    );
    expect(own.size).toBeGreaterThan(80);
    const tables = await tablesOf(url);
    const text = [...own.keys()].join('\n');
    expect(tables.filter((table) => grows(table) && !new RegExp(`\\b${table}\\b`).test(text))).toEqual([]);
    const whole =
      place.engine === 'sqlite' ? sqliteReads(sqlitePath(url), own) : await postgresReads(url, own);
    expect(whole.map(inOneLine)).toEqual([]);
  }, 120_000);
});

async function tablesOf(url: string): Promise<readonly string[]> {
  const database = createDatabase(url, { connections: 1 });
  try {
    return (await database.query.introspection.getTables()).map(({ name }) => name);
  } finally {
    await database.close();
  }
}

const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const grows = (table: string) => !Object.hasOwn(small, table);
/** As a portion begins: the first rows by an index, without a condition that could leave most of them out. */
const isPortion = (text: string) =>
  /\blimit\b/.test(text) && !/\bwhere\b(?!\s+(1 = 1|deleted_at is not null)\s+order)/.test(text);

/** Reads of all of a growing table on SQLite, and whose they are. The bot never makes statistics, so there are none. */
function sqliteReads(path: string, asked: ReadonlyMap<string, unknown>): readonly string[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return [...asked.keys()].flatMap((text) =>
      (database.prepare(`explain query plan ${text}`).all() as { detail: string }[]).flatMap(({ detail }) => {
        const [, table = '', index = ''] =
          /^SCAN (?!CONSTANT ROW|\d+-ROW|\w+ VIRTUAL)(\w+)(?: USING (?:COVERING )?INDEX (\w+))?/.exec(
            detail,
          ) ?? [];
        const whole = table !== '' && grows(table) && !Object.hasOwn(underWay, index) && !isPortion(text);
        return whole || detail.includes('AUTOMATIC') ? [`${detail} | ${text}`] : [];
      }),
    );
  } finally {
    database.close();
  }
}

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
async function postgresReads(
  url: string,
  asked: ReadonlyMap<string, readonly unknown[]>,
): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of crowd) await client.query(statement);
    await client.query('set enable_seqscan = off');
    const { rows: indexes } = await client.query<{ name: string; first: string }>(
      `select indexrelid::regclass::text as name, attname as first from pg_index
        join pg_attribute on attrelid = indexrelid and attnum = 1`,
    );
    const firstColumns = new Map(indexes.map(({ name, first }) => [name, first]));
    const found: string[] = [];
    for (const [text, values] of asked) {
      const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: Node }[] }>(
        `explain (format json) ${text}`,
        [...values],
      );
      for (const { Plan: plan } of rows[0]?.['QUERY PLAN'] ?? [])
        found.push(...wholeReads(plan, { text, firstColumns }).map((how) => `${how} | ${text}`));
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

function wholeReads(node: Node, reading: Reading, above?: string): readonly string[] {
  const { text, firstColumns } = reading;
  const { 'Node Type': type, 'Relation Name': table = above, 'Index Name': index = '' } = node;
  const below = (node.Plans ?? []).flatMap((plan) => wholeReads(plan, reading, table));
  const named = new RegExp(`\\b${firstColumns.get(index)}\\b`).test(node['Index Cond'] ?? '');
  const reads = type === 'Seq Scan' || (/Index.* Scan$/.test(type) && !named);
  const tolerated =
    (table !== undefined && !grows(table)) || Object.hasOwn(underWay, index) || isPortion(text);
  return reads && !tolerated ? [...below, `${type} ${table ?? ''} ${index}`] : below;
}

/** Rows enough, and statistics of them, that PostgreSQL plans as it does for many people. */
const crowd: readonly string[] = [
  `insert into activities (id, external_id, learner_id, course_id, activity, version, touched, updated_at)
    select n, n, n % 500, n % 50, '{}', 1, n, '2026' from generate_series(1, 20000) n`,
  `insert into operations (id, entry_id, seq, kind, actor_id, committed_at, state)
    select n, n, 1, 'progress', n % 500, '2026', 'confirmed' from generate_series(1, 20000) n`,
  `insert into audit (at, who, what, road, outcome)
    select '2026', n % 500, 'progress', 'card', 'done' from generate_series(1, 20000) n`,
  `insert into audit_chain (link, position, hash)
    select 1000000 + n, 1000000 + n, n from generate_series(1, 20000) n`,
  `insert into turns (conversation_id, activity_id, seen_at)
    select n % 500, n, '2026' from generate_series(1, 20000) n`,
  `insert into contexts (conversation_id, user_id, context, updated_at)
    select n, n % 500, '{}', '2026' from generate_series(1, 20000) n`,
  `insert into conversations (tenant_id, user_id, reference, updated_at)
    select 't', n, '{}', '2026' from generate_series(1, 20000) n`,
  'analyze',
];
