import { afterEach, beforeEach, expect, test } from 'vitest';
import { raw } from '../../../src/ledger/database/migrations/step.ts';
import { createPersonalRecords } from '../../../src/ledger/stores/personal-records.ts';
import { NOW } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** Everything that may be stored about somebody, in each of the places where their id may stand. */
function rowsOf(who: string): Readonly<Record<string, readonly Row[]>> {
  const chat = `chat of ${who}`;
  const operation = (state: string): Row => ({
    ...{ id: `${state} of ${who}`, entry_id: `${state} of ${who}`, seq: 1, kind: 'progress', actor_id: who },
    ...{ committed_at: NOW, state },
  });
  const request = (id: string, learner: string, manager: string, state = 'expired'): Row => ({
    ...{ id: `${id} of ${who}`, entry_id: id, learner_id: learner, manager_id: manager, state },
    ...{ wanted_due_at: NOW, asked_at: NOW, expires_at: NOW, look_at: NOW, messages: '[]' },
  });
  return {
    conversations: [
      {
        ...{ tenant_id: 't', user_id: who, updated_at: NOW },
        reference: JSON.stringify({ conversationId: chat, locale: null, timeZone: null }),
      },
    ],
    preferences: [{ tenant_id: 't', user_id: who, language: 'de', updated_at: NOW }],
    welcomes: [{ tenant_id: 't', user_id: who, welcomed_at: NOW }],
    contexts: [chat, `group with ${who}`].map((conversation_id) => ({
      ...{ conversation_id, user_id: who, context: '{}', updated_at: NOW },
    })),
    turns: [chat, `group with ${who}`].map((conversation_id) => ({
      ...{ conversation_id, activity_id: '1', seen_at: NOW },
    })),
    receipts: [
      {
        operation_id: who,
        conversation_id: chat,
        message_id: '1',
        tenant_id: 't',
        user_id: who,
        shown_at: NOW,
      },
    ],
    operations: ['confirmed', 'refused', 'waiting', 'setAside'].map(operation),
    drafts: ['open', 'done', 'running'].map((state) => ({
      ...{ id: `${state} of ${who}`, actor_id: who, draft: '{}', state, updated_at: NOW },
    })),
    reminder_runs: [
      {
        ...{ id: `run of ${who}`, tenant_id: 't', actor_id: who, entries: '[]', updated_at: NOW },
        ...{ done: 0, sent: 0, waiting: 0, unreachable: 0, run_until: NOW },
      },
    ],
    notices: [{ operation_id: `notice of ${who}`, learner_id: who, actor_id: 'boss', noted_at: NOW }],
    course_choices: [{ user_id: who, course_id: 'c', choice: 'saved', chosen_at: NOW }],
    nudges: [
      { learner_id: who, course_id: 'c', actor_id: 'boss', nudged_at: NOW },
      { learner_id: `report of ${who}`, course_id: 'c', actor_id: who, nudged_at: NOW },
    ],
    reminder_wishes: [{ tenant_id: 't', user_id: who, wishes: '{}', version: 1, updated_at: NOW }],
    own_reminders: [
      {
        ...{ id: `own of ${who}`, tenant_id: 't', user_id: who, course_id: 'c', at: '09:00' },
        ...{ recurrence: '{"kind":"once"}', next_on: '2026-12-01', created_at: NOW },
      },
    ],
    reminders: ['', '15:00'].map((slot) => ({
      ...{ user_id: who, day: '2026-12-01', slot, run: '', kinds: 'own', due_at: NOW, state: 'planned' },
    })),
    reminder_days: [
      { day: `2026-12-01 ${who.length}`, people: 1, unreachable: 0, state: 'released', released_by: who },
    ],
    time_requests: [
      request('asked', who, 'boss'),
      request('answered', `report of ${who}`, who),
      request('open', who, 'boss', 'open'),
    ],
  };
}

/** What stays, as nobody has done it yet. */
const staying: Readonly<Record<string, number>> = { operations: 2, drafts: 1, time_requests: 1 };

onEachEngine((place) => {
  let rig: Rig;
  let records: ReturnType<typeof createPersonalRecords>;
  beforeEach(async () => {
    rig = await createRig(place);
    records = createPersonalRecords(rig.database, { of: async (id) => `pseudonym of ${id}` });
    for (const who of ['mia', 'noah'])
      for (const [table, rows] of Object.entries(rowsOf(who)))
        await rig.database.query
          .insertInto(table as 'turns')
          .values(rows as never)
          .execute();
    for (const who of ['mia', 'mia', 'noah'])
      await raw(`insert into audit (at, who, what, road, outcome)
        values ('${NOW}', 'pseudonym of ${who}', 'progress', 'card', 'done')`).execute(rig.database.query);
  });
  afterEach(() => rig.close());

  const counts = async (who: string) => {
    const found: Record<string, number> = {};
    for (const table of Object.keys(rowsOf(who))) {
      const { rows } = await raw(`select * from ${table}`).execute(rig.database.query);
      found[table] = rows.filter((row) => JSON.stringify(row).includes(who)).length;
    }
    return found;
  };

  test('all that is stored about somebody is counted', async () => {
    expect(await records.of('t', 'mia')).toEqual({
      language: 'de',
      conversation: { locale: null, timeZone: null },
      ...{ activities: 0, waiting: 2, history: 2, contexts: 2, messages: 1, receipts: 1 },
      ...{ teamRecords: 10, wishes: true, ownReminders: 1, reminders: 2, courseChoices: 1, auditLines: 2 },
    });
  });

  test('who is forgotten leaves only what is still to be done, and others are not touched', async () => {
    const others = await counts('noah');
    await records.forget('t', 'mia');
    const nothing = Object.fromEntries(Object.keys(others).map((table) => [table, 0]));
    expect(await counts('mia')).toEqual({ ...nothing, ...staying });
    expect(await counts('noah')).toEqual(others);
  });
});
