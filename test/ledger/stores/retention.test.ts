import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, toInstant } from '../../../src/clock.ts';
import { raw } from '../../../src/ledger/database/migrations/step.ts';
import { createAuditChain } from '../../../src/ledger/stores/audit-chain.ts';
import { createRetention } from '../../../src/ledger/stores/retention.ts';
import { NOW } from '../../support/activities.ts';
import { createRig, onEachEngine, type Place, type Rig } from '../../support/ledger-rig.ts';

/** Different for each period, so that none can stand in for another. */
const options = { turnDays: 10, operationDays: 20, auditDays: 40, choiceDays: 50 };
const ago = (days: number) => toInstant(new Date(Date.parse(NOW) - days * DAY));

type Row = Readonly<Record<string, string | number | null>>;

interface Case {
  readonly kind: string;
  readonly table: string;
  /** The column that tells rows apart. */
  readonly id: string;
  /** A row of its kind; `days` ago. */
  readonly row: (id: string, days: number) => Row;
  /** Days after which it goes. */
  readonly after: number;
  /** What stays however old it is, by what is different. */
  readonly stays?: Readonly<Record<string, Row>>;
}

const operation = (id: string, days: number): Row => ({
  ...{ id, entry_id: id, seq: 1, kind: 'progress', actor_id: 'mia', state: 'confirmed' },
  ...{ committed_at: ago(days), settled_at: ago(days) },
});
const activity = (id: string, days: number): Row => ({
  ...{ id, external_id: id, learner_id: 'mia', course_id: 'course', activity: '{}', version: 1, touched: 1 },
  ...{ updated_at: ago(days), deleted_at: ago(days), blocked: 0, due_at: null },
});
const request = (id: string, days: number): Row => ({
  ...{ id, entry_id: id, learner_id: 'mia', manager_id: 'alex', wanted_due_at: NOW, state: 'expired' },
  ...{ asked_at: ago(days), expires_at: ago(days), look_at: ago(days), messages: '[]' },
});

const cases: readonly Case[] = [
  {
    ...{ kind: 'what was last said', table: 'contexts', id: 'conversation_id', after: options.turnDays },
    row: (id, days) => ({ conversation_id: id, user_id: 'mia', context: '{}', updated_at: ago(days) }),
  },
  {
    ...{
      kind: 'addresses of people who left',
      table: 'conversations',
      id: 'user_id',
      after: options.turnDays,
    },
    row: (id, days) => ({ tenant_id: 't', user_id: id, reference: '{}', dead: 1, updated_at: ago(days) }),
    stays: { 'somebody who is there': { dead: 0 } },
  },
  {
    ...{ kind: 'turns', table: 'turns', id: 'activity_id', after: options.turnDays },
    row: (id, days) => ({ conversation_id: 'chat', activity_id: id, seen_at: ago(days) }),
  },
  {
    ...{ kind: 'assignments prepared', table: 'drafts', id: 'id', after: options.turnDays },
    row: (id, days) => ({ id, actor_id: 'alex', draft: '{}', state: 'open', updated_at: ago(days) }),
    stays: { 'a run': { state: 'running', run_until: NOW } },
  },
  {
    ...{ kind: 'assignments that were carried out', table: 'drafts', id: 'id', after: 1 },
    row: (id, days) => ({ id, actor_id: 'alex', draft: '{}', state: 'done', updated_at: ago(days) }),
  },
  {
    ...{ kind: 'reminders of many that were sent', table: 'reminder_runs', id: 'id', after: 1 },
    row: (id, days) => ({
      ...{ id, tenant_id: 't', actor_id: 'alex', entries: '[]', run_until: null, updated_at: ago(days) },
      ...{ done: 0, sent: 0, waiting: 0, unreachable: 0 },
    }),
    stays: { 'a run': { run_until: NOW } },
  },
  {
    ...{ kind: 'saved courses', table: 'course_choices', id: 'course_id', after: options.choiceDays },
    row: (id, days) => ({ user_id: 'mia', course_id: id, choice: 'saved', chosen_at: ago(days) }),
  },
  {
    ...{ kind: 'file offers', table: 'file_offers', id: 'id', after: 0 },
    row: (id, days) => ({
      ...{ id, road: 'link', tenant_id: 't', user_id: 'alex', what: '{}' },
      until: ago(days),
    }),
  },
  {
    ...{ kind: 'reminders', table: 'nudges', id: 'learner_id', after: options.operationDays },
    row: (id, days) => ({ learner_id: id, course_id: 'course', actor_id: 'alex', nudged_at: ago(days) }),
  },
  {
    ...{ kind: 'what the bot said by itself', table: 'reminders', id: 'user_id', after: options.turnDays },
    row: (id, days) => ({
      ...{ user_id: id, day: ago(days).slice(0, 10), slot: '', run: '', kinds: 'due', due_at: ago(days) },
      state: 'sent',
    }),
  },
  {
    ...{ kind: 'days of reminders', table: 'reminder_days', id: 'state', after: options.turnDays },
    row: (id, days) => ({ day: `${ago(days).slice(0, 10)} ${id}`, people: 1, unreachable: 0, state: id }),
  },
  {
    ...{ kind: 'requests for more time', table: 'time_requests', id: 'id', after: options.operationDays },
    row: request,
    stays: { 'an open request': { state: 'open', open_key: 'entry' } },
  },
  {
    ...{ kind: 'lines of the audit', table: 'audit', id: 'what', after: options.auditDays },
    row: (id, days) => ({ at: ago(days), who: 'p1', what: id, road: 'card', outcome: 'done' }),
  },
  {
    ...{ kind: 'receipts', table: 'receipts', id: 'operation_id', after: options.operationDays },
    row: (id, days) => ({
      ...{ operation_id: id, conversation_id: 'chat', message_id: '1', tenant_id: 't', user_id: 'mia' },
      shown_at: ago(days),
    }),
  },
  {
    ...{ kind: 'ended changes', table: 'operations', id: 'id', after: options.operationDays, row: operation },
    stays: {
      'a change that waits': { state: 'waiting', settled_at: null },
      'a change that was set aside': { state: 'setAside' },
      'a change that ended only now': { settled_at: NOW },
    },
  },
  {
    ...{
      kind: 'removed activities',
      table: 'activities',
      id: 'id',
      after: options.operationDays,
      row: activity,
    },
    stays: {
      'an activity that is there': { deleted_at: null },
      'a removal that Graph has yet to hear': { due_at: NOW },
      'a removal that was set aside': { blocked: 1 },
    },
  },
];

onEachEngine((place: Place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  const insert = async (table: string, rows: readonly Row[]) => {
    for (let from = 0; from < rows.length; from += 500)
      await rig.database.query
        .insertInto(table as 'turns')
        .values(rows.slice(from, from + 500) as never)
        .execute();
    if (table === 'audit') await createAuditChain(rig).run();
  };
  const left = async (table: string, id: string) => {
    const { rows } = await raw<{ id: string }>(`select ${id} as id from ${table}`).execute(
      rig.database.query,
    );
    return rows.map((row) => row.id).sort();
  };
  const retention = (pause: () => Promise<void> = async () => undefined) =>
    createRetention({ database: rig.database, clock: rig.clock, pause, options });

  describe.each(cases)('$kind', ({ table, id, row, after, stays = {} }) => {
    test('go when their time is over, and not before', async () => {
      await insert(table, [row('old', after + 1), row('young', after - 1)]);
      expect(await retention().run()).toBe(1);
      expect(await left(table, id)).toEqual(['young']);
    });

    test('are all found, however many there are', async () => {
      await insert(table, [
        ...Array.from({ length: 4_500 }, (_, n) => row(`old ${n}`, after + 1)),
        row('young', after - 1),
      ]);
      expect(await retention().run()).toBe(4_500);
      expect(await left(table, id)).toEqual(['young']);
    });

    test.each(Object.entries(stays))('%s stays', async (what, different) => {
      await insert(table, [{ ...row(what, after + 100), ...different }, row('old', after + 1)]);
      expect(await retention().run()).toBe(1);
      expect(await left(table, id)).toEqual([what]);
    });
  });

  test('a removed activity stays as long as a change of it', async () => {
    await insert('activities', [activity('e', 100)]);
    await insert('operations', [{ ...operation('e', 100), state: 'setAside' }]);
    expect(await retention().run()).toBe(0);
    await raw(`update operations set state = 'confirmed'`).execute(rig.database.query);
    expect(await retention().run()).toBe(2);
    expect(await left('activities', 'id')).toEqual([]);
  });

  test('one that came again stays, and keeps none of the old ones behind it', async () => {
    const turn = cases.find(({ table }) => table === 'turns')?.row ?? expect.fail();
    await insert('turns', [turn('came again', 1), ...Array.from({ length: 3 }, (_, n) => turn(`${n}`, 99))]);
    expect(await retention().run()).toBe(3);
    expect(await left('turns', 'activity_id')).toEqual(['came again']);
  });

  test('who is told to stop does so after a portion, and goes on another time', async () => {
    const rows = Array.from({ length: 9_000 }, (_, n) => ({
      ...{ at: ago(99), who: 'p1', what: `${n}`, road: 'card', outcome: 'done' },
    }));
    await insert('audit', rows);
    const stopping = new AbortController();
    let portions = 0;
    const stopped = retention(async () => {
      if (++portions === 2) stopping.abort();
    });
    const deleted = await stopped.run(stopping.signal);
    expect(deleted).toBeGreaterThan(0);
    expect(deleted).toBeLessThan(9_000);
    expect(await retention().run()).toBe(9_000 - deleted);
  });
});
