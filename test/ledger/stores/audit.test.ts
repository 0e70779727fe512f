import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY } from '../../../src/clock.ts';
import type { Audit } from '../../../src/learning/audit/audit.ts';
import type { Change } from '../../../src/learning/ports/ports.ts';
import {
  type AuditPseudonyms,
  createAuditPseudonyms,
} from '../../../src/ledger/activities/audit-pseudonyms.ts';
import { createClaimHandoff } from '../../../src/ledger/activities/claim-handoff.ts';
import { createLedger } from '../../../src/ledger/activities/ledger.ts';
import type { Database } from '../../../src/ledger/database/database.ts';
import { migrate } from '../../../src/ledger/database/migrate.ts';
import { createAudit } from '../../../src/ledger/stores/audit.ts';
import { createAuditChain } from '../../../src/ledger/stores/audit-chain.ts';
import { createPersonalRecords } from '../../../src/ledger/stores/personal-records.ts';
import { createRetention } from '../../../src/ledger/stores/retention.ts';
import { verifyAudit } from '../../../src/ledger/stores/verify-audit.ts';
import { selfInitiated } from '../../support/activities.ts';
import { onEachEngine, patientDatabase } from '../../support/ledger-rig.ts';

const ALEX = '019452fa-2d61-4660-b00a-c4b937ad3850';
const ADELE = '1b2c3d4e-0000-4000-8000-00000000ade1';
const note = {
  who: ALEX,
  what: 'create',
  whom: ALEX,
  source: 'card',
  outcome: 'refused: courseGone',
} as const;

let now: number;
const instant = (at: number) => new Date(at).toISOString();
const clock = { now: () => new Date(now) };
let database: Database;
let pseudonyms: AuditPseudonyms;
let audit: Audit;

async function open(url: string): Promise<void> {
  now = Date.UTC(2026, 10, 21);
  database = patientDatabase(url);
  await migrate(database, clock);
  pseudonyms = createAuditPseudonyms(database, clock);
  audit = createAudit(database, pseudonyms, clock);
}

onEachEngine(({ engine, fresh }) => {
  beforeEach(async () => open(await fresh()));
  afterEach(() => database.close());

  it('holds no id of anybody', async () => {
    await audit.note(note);
    const { rows } = await sql`select * from audit`.execute(database.query);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(ALEX);
  });

  it('names people until they are forgotten, or the ledger knows nothing else of them', async () => {
    const retention = createRetention({ database, clock });
    const named = async () => (await audit.lines(10)).map(({ who, whom }) => [who, whom]);
    await audit.note(note);
    expect(await audit.lines(10)).toEqual([
      { ...note, at: '2026-11-21T00:00:00.000Z', operationId: null, graph: null },
    ]);
    await sql`insert into conversations (tenant_id, user_id, reference, updated_at)
      values ('t', ${ALEX}, '{"conversationId":"chat"}', '')`.execute(database.query);
    await retention.run();
    expect(await named()).toEqual([[ALEX, ALEX]]);
    await createPersonalRecords(database, pseudonyms).forget('t', ALEX);
    const pseudonym = await pseudonyms.of(ALEX);
    expect(await named()).toEqual([[pseudonym, pseudonym]]);
    await audit.note({ ...note, who: ADELE });
    expect((await named()).at(0)).toEqual([ADELE, pseudonym]);
    now += DAY;
    await audit.note({ ...note, who: ADELE });
    expect((await named()).at(0)).toEqual([ADELE, ALEX]);
    await retention.run();
    expect((await named()).flat()).not.toContain(ADELE);
  });

  it('asks for the people of a page, however many the ledger knows', async () => {
    for (let n = 0; n < 50; n++) await pseudonyms.keep(`person ${n}`);
    for (let n = 0; n < 30; n++) await audit.note({ ...note, who: `person ${n}` });
    const asked: number[] = [];
    const counted: AuditPseudonyms = {
      ...pseudonyms,
      whose: (all) => {
        asked.push(new Set(all).size);
        return pseudonyms.whose(all);
      },
    };
    const lines = await createAudit(database, counted, clock).lines(20);
    expect(asked).toEqual([21]);
    expect(lines.map(({ who }) => who)).toEqual(Array.from({ length: 20 }, (_, n) => `person ${29 - n}`));
  });

  it('is read page by page, with others served in between', async () => {
    for (let n = 0; n < 2_100; n++) await audit.note(note);
    let rounds = 0;
    let over = false;
    const serve = () => {
      rounds++;
      if (!over) setImmediate(serve);
    };
    setImmediate(serve);
    const roundsAt: number[] = [];
    for await (const _ of audit.pages()) roundsAt.push(rounds);
    over = true;
    expect(roundsAt).toHaveLength(3);
    expect(roundsAt[1]).toBeGreaterThan(roundsAt[0] as number);
    expect(roundsAt[2]).toBeGreaterThan(roundsAt[1] as number);
  });

  it('is told of a change in the commit of the change: once, and not at all when there is none', async () => {
    const ledger = createLedger(database, clock, createClaimHandoff());
    const change: Change = {
      ...{ operationId: 'operation-1', kind: 'create', actorId: ALEX, version: 0, before: null },
      ...{ entryId: 'entry-1', externalId: 'external-1', after: selfInitiated() },
    };
    await ledger.commit({ ...change, source: 'card' });
    await ledger.commit({ ...change, source: 'card' });
    await ledger.commit({
      ...change,
      operationId: 'operation-2',
      kind: 'progress',
      version: 7,
      before: selfInitiated(),
    });
    expect(await audit.lines(10)).toMatchObject([
      {
        who: ALEX,
        what: 'create',
        source: 'card',
        outcome: 'done',
        operationId: change.operationId,
        graph: 'waiting',
      },
    ]);
  });

  it.each([
    `update audit set outcome = 'nothing'`,
    'delete from audit',
    `update audit_chain set hash = 'x'`,
    'delete from audit_chain',
    'update audit_anchor set link = 0',
    'delete from audit_anchor',
    `insert into audit_anchor (link, hash) values (9, 'x')`,
    ...(engine === 'sqlite'
      ? [
          `replace into audit (position, at, who, what, road, outcome) values (1, '2026', 'x', 'x', 'x', 'x')`,
          `insert or replace into audit_chain (link, position, hash) values (1, 1, 'x')`,
        ]
      : ['truncate audit', 'truncate audit_chain', 'truncate audit_anchor']),
  ])('cannot be altered, nor what vouches for it: %s', async (statement) => {
    await audit.note(note);
    await createAuditChain({ database, clock }).run();
    await expect(sql.raw(statement).execute(database.query)).rejects.toThrow('append-only');
    expect((await audit.lines(10)).map(({ outcome }) => outcome)).toEqual(['refused: courseGone']);
    expect((await verifyAudit(database)).faults).toEqual([]);
  });

  it('is read newest first and forgets what is older than it should be', async () => {
    await audit.note(note);
    now += 10 * DAY;
    await audit.note({ ...note, outcome: 'refused: courseInactive' });
    await createAuditChain({ database, clock }).run();
    const retention = createRetention({ database, clock, options: { auditDays: 5 } });
    const outcomes = async () => (await audit.lines(10)).map(({ outcome }) => outcome);
    expect(await outcomes()).toEqual(['refused: courseInactive', 'refused: courseGone']);
    await retention.run();
    expect(await outcomes()).toEqual(['refused: courseInactive']);
  });

  it('of a time is counted and read some at a time, newest first, without what is noted meanwhile', async () => {
    const start = now;
    for (let n = 0; n < 2_500; n++) {
      now = start + n * 1_000;
      await audit.note({ ...note, outcome: `line ${n}` });
    }
    const period = { since: instant(start + 100_000), before: instant(start + 2_400_000) };
    expect(await audit.count(period, 9_999)).toBe(2_300);
    expect(await audit.count({}, 9_999)).toBe(2_500);
    expect(await audit.count({}, 1_000)).toBe(1_000);
    const read: string[] = [];
    const sizes: number[] = [];
    for await (const page of audit.pages(period)) {
      now = start + 200_000;
      await audit.note({ ...note, outcome: 'noted meanwhile' });
      read.push(...page.map(({ outcome }) => outcome));
      sizes.push(page.length);
    }
    expect(sizes).toEqual([1_000, 1_000, 300]);
    expect(read).toEqual(Array.from({ length: 2_300 }, (_, n) => `line ${2_399 - n}`));
  });

  it('of a time is found however far apart the numbers of its lines are', async () => {
    for (const [position, at] of [
      [7, '2026-01-01'],
      [20_007, '2026-01-02'],
      [61_000, '2026-01-01'],
      [90_000, '2026-01-03'],
    ] as const)
      await sql`insert into audit (position, at, who, what, road, outcome) ${sql.raw(
        engine === 'sqlite' ? '' : 'overriding system value',
      )} values (${position}, ${at}, 'x', 'x', 'x', ${`line ${position}`})`.execute(database.query);
    const read: string[] = [];
    for await (const page of audit.pages({ since: '2026-01-01', before: '2026-01-02' }))
      read.push(...page.map(({ outcome }) => outcome));
    expect(read).toEqual(['line 61000', 'line 7']);
    expect(await audit.count({ before: '2026-01-03' }, 9)).toBe(3);
  });

  it('how to reach somebody who removed the bot is forgotten in time, and nobody else’s', async () => {
    const add = (user: string, dead: number) =>
      sql`insert into conversations (tenant_id, user_id, reference, dead, updated_at)
        values ('t', ${user}, '{}', ${dead}, ${clock.now().toISOString()})`.execute(database.query);
    await add('gone', 1);
    await add('here', 0);
    now += 10 * DAY;
    await add('just gone', 1);
    await createRetention({ database, clock, options: { turnDays: 5 } }).run();
    const { rows } = await sql<{
      user_id: string;
    }>`select user_id from conversations order by user_id`.execute(database.query);
    expect(rows.map(({ user_id }) => user_id)).toEqual(['here', 'just gone']);
  });
});
