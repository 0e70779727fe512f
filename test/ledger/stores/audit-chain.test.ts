import fc from 'fast-check';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY, HOUR } from '../../../src/clock.ts';
import type { Audit } from '../../../src/learning/audit/audit.ts';
import { createAuditPseudonyms } from '../../../src/ledger/activities/audit-pseudonyms.ts';
import { createClaimHandoff } from '../../../src/ledger/activities/claim-handoff.ts';
import { createLedger } from '../../../src/ledger/activities/ledger.ts';
import type { Database } from '../../../src/ledger/database/database.ts';
import { migrate, migrationNames, migrations } from '../../../src/ledger/database/migrate.ts';
import { runMigrations } from '../../../src/ledger/database/run-migrations.ts';
import { openSqliteFile } from '../../../src/ledger/database/sqlite-file.ts';
import { createAudit } from '../../../src/ledger/stores/audit.ts';
import { createAuditChain, linkHash } from '../../../src/ledger/stores/audit-chain.ts';
import { createRetention } from '../../../src/ledger/stores/retention.ts';
import { verifyAudit } from '../../../src/ledger/stores/verify-audit.ts';
import { NOW, selfInitiated } from '../../support/activities.ts';
import { onEachEngine, patientDatabase } from '../../support/ledger-rig.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const note = { who: 'alex', what: 'create', whom: 'adele', source: 'card', outcome: 'done' } as const;
const refusal = {
  who: 'mallory',
  what: 'change',
  whom: 'adele',
  source: 'card',
  code: 'activityNotFound',
} as const;

onEachEngine(({ engine, fresh }) => {
  let url: string;
  let clock: ReturnType<typeof createManualClock>;
  let open: Database[];
  let database: Database;
  let audit: Audit;
  let chain: ReturnType<typeof createAuditChain>;
  let logged: Record<string, unknown>[];
  beforeEach(async () => {
    url = await fresh();
    clock = createManualClock(NOW);
    open = [];
    logged = [];
    ({ database, audit, chain } = instance());
    await migrate(database, clock);
  });
  afterEach(() => Promise.all(open.map((one) => one.close())));

  function instance() {
    const one = patientDatabase(url, { connections: 3 });
    open.push(one);
    const write = (about: Readonly<Record<string, unknown>>) => void logged.push(about);
    const log = { debug: write, info: write, warn: write, error: write };
    return {
      database: one,
      audit: createAudit(one, createAuditPseudonyms(one, clock), clock),
      chain: createAuditChain({ database: one, clock, log, pause: async () => undefined }),
    };
  }
  const link = () => chain.run();
  const verify = (noted?: { link: number; hash: string }) => verifyAudit(database, noted);
  const noted = async (lines: number) => {
    for (let n = 0; n < lines; n++) await audit.note({ ...note, outcome: `line ${n}` });
  };

  /** Somebody who may change the schema, and so switch off what guards the audit. */
  async function tamper(...statements: readonly string[]): Promise<void> {
    const tables = ['audit', 'audit_chain', 'audit_anchor'];
    if (engine === 'postgres')
      for (const table of tables)
        await sql.raw(`alter table ${table} disable trigger user`).execute(database.query);
    else {
      const { rows } = await sql<{
        name: string;
      }>`select name from sqlite_schema where type = 'trigger'`.execute(database.query);
      for (const { name } of rows) await sql.raw(`drop trigger ${name}`).execute(database.query);
    }
    for (const statement of statements) await sql.raw(statement).execute(database.query);
    if (engine === 'postgres')
      for (const table of tables)
        await sql.raw(`alter table ${table} enable trigger user`).execute(database.query);
  }

  describe('the chain', () => {
    it('holds every line, and says which are to be linked yet', async () => {
      await noted(3);
      expect(await verify()).toMatchObject({ linked: 0, open: 3, taken: null, faults: [] });
      await link();
      const { head, ...verdict } = await verify();
      expect(verdict).toEqual({ linked: 3, open: 0, taken: null, faults: [] });
      expect(head).toEqual({ link: 3, hash: expect.stringMatching(/^[\w-]{43}$/) });
      await noted(1);
      await link();
      expect(await verify(head)).toMatchObject({ linked: 4, open: 0, faults: [] });
    });

    it('says at which line it breaks: changed, removed, or put in', async () => {
      await noted(6);
      await link();
      await tamper(
        `update audit set whom = 'somebody' where position = 2`,
        'delete from audit where position = 4',
      );
      expect((await verify()).faults).toEqual([
        { kind: 'changed', position: 2, link: 2 },
        { kind: 'removed', position: 4, link: 4 },
      ]);
      await tamper(
        'delete from audit_chain where position = 4',
        engine === 'sqlite'
          ? `insert into audit (position, at, who, what, road, outcome) values (4, '2026', 'x', 'x', 'x', 'x')`
          : `insert into audit (position, at, who, what, road, outcome) overriding system value values (4, '2026', 'x', 'x', 'x', 'x')`,
      );
      expect((await verify()).faults.slice(1)).toEqual([
        { kind: 'linkMissing', position: null, link: 4 },
        { kind: 'added', position: 4, link: null },
      ]);
    });

    it('notices whatever is changed, in whichever line', async () => {
      await noted(8);
      await link();
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 8 }),
          fc.constantFrom('at', 'who', 'what', 'whom', 'road', 'outcome', 'operation_id'),
          async (position, column) => {
            const before = await database.query
              .selectFrom('audit')
              .selectAll()
              .where('position', '=', position)
              .executeTakeFirstOrThrow();
            await tamper(`update audit set ${column} = 'x' where position = ${position}`);
            expect((await verify()).faults).toEqual([{ kind: 'changed', position, link: position }]);
            const value = before[column as keyof typeof before];
            await tamper(
              `update audit set ${column} = ${value === null ? 'null' : `'${value}'`} where position = ${position}`,
            );
            expect((await verify()).faults).toEqual([]);
          },
        ),
        { numRuns: 12 },
      );
    });

    it('that was made anew as a whole is told from the one that was noted elsewhere', async () => {
      await noted(4);
      await link();
      const { head } = await verify();
      await tamper(`update audit set who = 'somebody' where position = 2`);
      const lines = await database.query.selectFrom('audit').selectAll().orderBy('position').execute();
      let hash = '';
      for (const [at, line] of lines.entries()) {
        hash = linkHash(hash, line);
        await tamper(`update audit_chain set hash = '${hash}' where link = ${at + 1}`);
      }
      expect((await verify()).faults).toEqual([]);
      expect((await verify(head)).faults).toEqual([{ kind: 'otherThanNoted', position: null, link: 4 }]);
      await tamper('delete from audit where position = 4', 'delete from audit_chain where link = 4');
      expect((await verify(head)).faults).toEqual([{ kind: 'linkMissing', position: null, link: 4 }]);
    });

    it('is one, whatever several instances write and link at once', async () => {
      const instances = [instance(), instance(), instance()];
      await Promise.all(
        instances.map(async (one, at) => {
          for (let n = 0; n < 40; n++) {
            await one.audit.note({ ...note, outcome: `line ${n} of ${at}` });
            if (n % 5 === at) await one.chain.run();
          }
        }),
      );
      await link();
      expect(await verify()).toMatchObject({ linked: 120, open: 0, faults: [] });
    });

    it('holds lines whose transactions end in another order than they began', async () => {
      if (engine === 'sqlite') return;
      const slow = Promise.withResolvers<void>();
      const begun = Promise.withResolvers<void>();
      const late = instance()
        .database.query.transaction()
        .execute(async (transaction) => {
          await sql`insert into audit (at, who, what, road, outcome) values ('2026', 'late', 'x', 'x', 'x')`.execute(
            transaction,
          );
          begun.resolve();
          await slow.promise;
        });
      await begun.promise;
      await noted(2);
      await link();
      slow.resolve();
      await late;
      await link();
      expect(await verify()).toMatchObject({ linked: 3, open: 0, faults: [] });
    });

    it('outlives the lines that retention takes, also when it takes all', async () => {
      await noted(3);
      clock.advance(10 * DAY);
      await noted(2);
      await link();
      const { head } = await verify();
      const retention = createRetention({ database, clock, options: { auditDays: 5 } });
      await retention.run();
      expect(await verify(head)).toMatchObject({
        ...{ linked: 2, open: 0, faults: [] },
        taken: { link: 3, at: clock.now().toISOString() },
      });
      clock.advance(10 * DAY);
      await retention.run();
      expect(await verify(head)).toMatchObject({ linked: 0, taken: { link: 5 }, faults: [] });
      await noted(2);
      await link();
      expect(await verify(head)).toMatchObject({ linked: 2, head: { link: 7 }, faults: [] });
    });

    it('keeps what is younger, and what it has not linked', async () => {
      await noted(1);
      clock.advance(10 * DAY);
      await createRetention({ database, clock, options: { auditDays: 5 } }).run();
      expect(await audit.lines(10)).toHaveLength(1);
    });

    it('begins with the lines that were there before it', async () => {
      await database.close();
      url = await fresh();
      ({ database, audit, chain } = instance());
      const older = migrationNames.indexOf('0011-audit-chain');
      await runMigrations(database, Object.fromEntries(Object.entries(migrations).slice(0, older)), clock);
      await sql`insert into conversations (tenant_id, user_id, reference, updated_at)
        values ('t', 'alex', '{}', '')`.execute(database.query);
      const { rows } = await sql<{ secret: string }>`select secret from audit_keys`.execute(database.query);
      expect(rows).toHaveLength(1);
      const alex = await createAuditPseudonyms(database, clock).of('alex');
      for (let n = 0; n < 3; n++)
        await sql`insert into audit (at, who, what, road, outcome) values ('2026', ${alex}, 'x', 'card', 'done')`.execute(
          database.query,
        );
      await migrate(database, clock);
      await link();
      expect(await verify()).toMatchObject({ linked: 3, open: 0, faults: [] });
      expect((await audit.lines(1))[0]?.who).toBe('alex');
    });

    it('says its head to the log once a day', async () => {
      await noted(1);
      for (let hour = 0; hour < 30; hour++) {
        await chain.run();
        clock.advance(HOUR);
      }
      const heads = logged.filter(({ event }) => event === 'audit.head');
      const { head } = await verify();
      expect(heads).toEqual(Array(2).fill({ event: 'audit.head', ...head }));
    });
  });

  it('costs a change no statement, and whose its pseudonyms are one for each person, once a day', async () => {
    const asked: string[] = [];
    const spied =
      engine === 'sqlite'
        ? undefined
        : vi.spyOn(pg.Client.prototype, 'query').mockName('what PostgreSQL is asked');
    const one = patientDatabase(url, {
      open(...where) {
        const file = openSqliteFile(...where);
        const noted = <V extends typeof file.executeNow | typeof file.execute>(execute: V) =>
          ((text, parameters) => {
            asked.push(text);
            return execute(text, parameters);
          }) as V;
        return { ...file, executeNow: noted(file.executeNow), execute: noted(file.execute) };
      },
    });
    open.push(one);
    const ledger = createLedger(one, clock, createClaimHandoff());
    const statements = async (version: number, kind: 'create' | 'progress') => {
      asked.length = 0;
      spied?.mockClear();
      await ledger.commit({
        ...{ operationId: `o${version}`, kind, actorId: 'alex', version, entryId: 'e', externalId: 'x' },
        ...{ before: kind === 'create' ? null : selfInitiated(), after: selfInitiated() },
      });
      const texts = (spied?.mock.calls ?? []).map(
        ([text]) => (text as { text?: string }).text ?? String(text),
      );
      return [...asked, ...texts]
        .map((text) => /audit\w*/.exec(text)?.[0])
        .filter((table) => table !== undefined);
    };
    const [alex, learner] = ['audit_people', 'audit_people'];
    expect(await statements(0, 'create')).toEqual(['audit_keys', alex, learner, 'audit']);
    expect(await statements(1, 'progress')).toEqual(['audit']);
    clock.advance(DAY);
    expect(await statements(2, 'progress')).toEqual([alex, learner, 'audit']);
    expect(await statements(3, 'progress')).toEqual(['audit']);
    spied?.mockRestore();
  });

  describe('refusals', () => {
    const outcomes = async () => (await audit.lines(100)).map(({ outcome }) => outcome);

    it('of a person within an hour are one line, which counts them, at once and for good', async () => {
      for (let n = 0; n < 30; n++) await audit.refused(refusal);
      expect(await audit.lines(10)).toEqual([
        {
          ...{ at: clock.now().toISOString(), who: 'mallory', what: 'change', whom: 'adele', source: 'card' },
          ...{ outcome: 'refused: activityNotFound ×30', operationId: null, graph: null },
        },
      ]);
      await link();
      expect(await verify()).toMatchObject({ linked: 0, open: 0 });
      clock.advance(HOUR);
      await audit.refused(refusal);
      await link();
      expect(await outcomes()).toEqual(['refused: activityNotFound', 'refused: activityNotFound ×30']);
      expect(await verify()).toMatchObject({ linked: 1, open: 0, faults: [] });
      expect(await audit.count({}, 100)).toBe(2);
      const exported: string[] = [];
      for await (const page of audit.pages()) exported.push(...page.map(({ outcome }) => outcome));
      expect(exported).toEqual(await outcomes());
    });

    it('however many learners they concern, fill no more than some lines an hour; nobody else’s are counted with them', async () => {
      for (let n = 0; n < 60; n++) await audit.refused({ ...refusal, whom: `learner ${n % 50}` });
      await audit.refused({ ...refusal, who: 'alex' });
      const lines = await audit.lines(100);
      expect(lines.filter(({ who }) => who === 'mallory')).toHaveLength(21);
      expect(lines.find(({ whom }) => whom === 'learner 3')?.outcome).toBe('refused: activityNotFound ×2');
      expect(lines.find(({ outcome }) => outcome.startsWith('refused: others'))?.outcome).toBe(
        'refused: others ×30',
      );
      expect(lines.filter(({ who }) => who === 'alex')).toHaveLength(1);
    });

    it('of one hour become lines once, whichever instance does it', async () => {
      for (let n = 0; n < 250; n++) await audit.refused({ ...refusal, who: `person ${n}` });
      clock.advance(HOUR);
      const instances = [instance(), instance()];
      await Promise.all(instances.map(({ chain }) => chain.run()));
      await link();
      expect(await verify()).toMatchObject({ linked: 250, faults: [] });
      expect(await audit.count({}, 999)).toBe(250);
    });
  });
});
