import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { DAY, systemClock } from '../../src/clock.ts';
import { conversationAddresses } from '../../src/ledger/database/condition.ts';
import { createOperator } from '../../src/ledger/outbox/operator.ts';
import { readGauges } from '../../src/ledger/outbox/stats.ts';
import { createAuditChain } from '../../src/ledger/stores/audit-chain.ts';
import { createConversations } from '../../src/ledger/stores/conversations.ts';
import { createFirstContacts } from '../../src/ledger/stores/first-contacts.ts';
import { createReminderBook } from '../../src/ledger/stores/reminder-book.ts';
import { createRetention } from '../../src/ledger/stores/retention.ts';
import { createZones } from '../../src/ledger/stores/zones.ts';
import { learningAdminsGroupId } from '../../src/simulator/organisation/groups.ts';
import { buttonsOf } from '../support/card-reading.ts';
import { onEachEngine, patientDatabase } from '../support/ledger-rig.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { grows, wholeReads } from '../support/whole-reads.ts';
import { startWorld, type World } from '../support/world.ts';

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
    env: {
      ...{ DATABASE_URL: databaseUrl, LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId, REMINDERS_OFF: '' },
    },
  });
  // not what makes the schema; what else is asked at a start comes with the second one
  const asked = statements();
  const [alex, adele, joni] = ['alexw', 'adelev', 'joniss'].map((alias) => world.person(alias));
  if (alex === undefined || adele === undefined || joni === undefined) throw new Error('somebody is missing');
  await adele.sends({ type: 'installationUpdate', action: 'remove' });
  await adele.sends({ type: 'installationUpdate', action: 'add' });
  for (const text of [
    ...['hi', 'start fire safety', 'mark fire safety 50%', 'my courses', 'undo', 'complete fire safety'],
    ...['find excel', 'courses', 'remove fire safety', 'yes', 'language German', 'language English'],
    ...['save data literacy for later', 'my saved courses', 'what should I do next', 'unsave data literacy'],
    ...['quiet at weekends', 'reminder settings', 'my reminders'],
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
  for (const text of ['/status', '/audit', '/audit export', '/audit export 30', '/reminders'])
    await joni.says(text);
  for (const text of ['report', 'completion of excel basics', 'report by department', 'any requests'])
    await joni.says(text);
  for (const text of ['any requests for more time?', 'how far is adele', 'remind adele', 'yes', 'ok'])
    await alex.says(text);
  await world.delivered();
  await world.restart();

  const database = patientDatabase(databaseUrl, { connections: 2 });
  try {
    await conversationAddresses(database);
    await readGauges(database, systemClock);
    const operator = createOperator(database, systemClock);
    await operator.list();
    await operator.retry();
    await operator.drop('none');
    const later = { now: () => new Date(world.clock.now().getTime() + 1_000 * DAY) };
    await createAuditChain({ database, clock: later }).run();
    const contacts = createFirstContacts({ database, clock: later, isServiceUrl: () => true });
    await contacts.service('tenant');
    await contacts.due('');
    await contacts.claim('tenant', 'somebody');
    await contacts.refused('tenant', 'somebody', 'other');
    const conversations = createConversations({ database, clock: later, isServiceUrl: () => true });
    await conversations.wasMet('tenant', 'somebody');
    await createZones(database).of(['somebody', 'somebody else']);
    await conversations.giveBackWelcome('tenant', 'somebody');
    const book = createReminderBook(database, later);
    await book.tidy();
    for (const claim of await book.claim(9)) await book.settle(claim, { outcome: 'sent' });
    await book.release('2026-11-21', 'somebody');
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
    expect(asked.size).toBeGreaterThan(80);
    const tables = await tablesOf(url);
    const text = [...asked.keys()].join('\n');
    expect(tables.filter((table) => grows(table) && !new RegExp(`\\b${table}\\b`).test(text))).toEqual([]);
    if (place.engine === 'postgres') await makeCrowd(url);
    const statements = [...asked].map(([text, values]) => ({ text, values }));
    expect(await wholeReads({ engine: place.engine, url, asked: statements })).toEqual([]);
  });
});

async function tablesOf(url: string): Promise<readonly string[]> {
  const database = patientDatabase(url, { connections: 1 });
  try {
    return (await database.query.introspection.getTables()).map(({ name }) => name);
  } finally {
    await database.close();
  }
}

async function makeCrowd(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of crowd) await client.query(statement);
  await client.end();
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
