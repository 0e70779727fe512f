import { afterEach, describe, expect, it } from 'vitest';
import { createReminders } from '../../../../bot/features/team/nudges.ts';
import { createRemindAll } from '../../../../bot/features/team/remind-all.ts';
import type { OutboundActivity, Sent } from '../../../../bot/turn/teams-port.ts';
import { createToPerson } from '../../../../bot/turn/to-person.ts';
import { DAY, HOUR, MINUTE } from '../../../../src/clock.ts';
import { Later } from '../../../../src/errors.ts';
import { createCatalogue } from '../../../../src/learning/catalogue/catalogue.ts';
import type { LedgerEntry } from '../../../../src/learning/ports/ports.ts';
import { createMomentsOf } from '../../../../src/learning/team/learner-moments.ts';
import type { Database } from '../../../../src/ledger/database/database.ts';
import { migrate } from '../../../../src/ledger/database/migrate.ts';
import { createConversations } from '../../../../src/ledger/stores/conversations.ts';
import { createNudges } from '../../../../src/ledger/stores/nudges.ts';
import { createReminderRuns } from '../../../../src/ledger/stores/reminder-runs.ts';
import { createZones } from '../../../../src/ledger/stores/zones.ts';
import { createLog } from '../../../../src/log.ts';
import { assignment, course, entry, NOW } from '../../../support/activities.ts';
import { onEachEngine, patientDatabase } from '../../../support/ledger-rig.ts';
import { createManualClock } from '../../../support/manual-clock.ts';

const by = { tenantId: 'tenant', userId: 'boss' };
const ids = (count: number) => Array.from({ length: count }, (_, at) => `learner-${at}`);

onEachEngine((place) => {
  const open: Database[] = [];
  afterEach(() => Promise.all(open.splice(0).map((database) => database.close())));

  async function start() {
    const database = patientDatabase(await place.fresh(), { connections: 3 });
    open.push(database);
    const clock = createManualClock(NOW);
    await migrate(database, clock);
    const conversations = createConversations({ database, clock, isServiceUrl: () => true });
    const nudges = createNudges(database, clock);
    const entries = new Map<string, LedgerEntry>();
    const sent: { to: string; text: string }[] = [];
    const world = {
      /** What Teams does with a message to somebody. */
      deliver: (_to: string): Promise<Sent> => Promise.resolve({ outcome: 'sent', id: 'message' }),
      /** From when the learners are at work; undefined: now. */
      atWorkFrom: undefined as Date | undefined,
    };
    const catalogue = createCatalogue();
    catalogue.upsert([course()]);
    const names = Object.assign(async () => new Map([['boss', 'The Boss']]), { know: () => undefined });
    const outbound = {
      async send({ conversationId }: { conversationId: string }, activity: OutboundActivity) {
        sent.push({ to: conversationId, text: String(activity.summary) });
        return world.deliver(conversationId);
      },
      update: () => Promise.reject(new Error('nothing is replaced')),
    };
    const log = createLog({ level: 'silent' });
    let minted = 0;
    const toPerson = createToPerson({ conversations, outbound, clock, defaultZone: 'UTC', countedLog: log });
    const momentsOf = createMomentsOf({ zones: createZones(database), defaultZone: 'UTC' });
    const telling = { toPerson, catalogue, vivaLearningUrl: '', names, clock, log };
    const another = () => {
      const ledger = { entry: async (id: string) => entries.get(id) };
      const reminders = createReminders({
        ...telling,
        ledger,
        toldFrom: async () => world.atWorkFrom ?? clock.now(),
        nudges,
        momentsOf,
        mint: () => `minted-${++minted}`,
      });
      const reminderRuns = createReminderRuns(database, clock);
      return { reminders, remindAll: createRemindAll({ ...telling, reminders, ledger, reminderRuns }) };
    };
    const meet = (userId: string) =>
      conversations.remember({
        ...{ tenantId: 'tenant', userId, conversationId: `chat of ${userId}`, serviceUrl: 'https://teams' },
        ...{ botId: '28:bot', channelId: 'msteams', locale: 'en-GB', timeZone: 'Europe/London' },
      });
    await meet('boss');
    const overdue = async (learnerId: string) => {
      await meet(learnerId);
      const activity = assignment({ learnerId, dueAt: '2026-11-20T00:00:00.000Z' });
      const made = entry({ id: learnerId, activity });
      entries.set(learnerId, made);
      return made;
    };
    const toLearners = () => sent.filter(({ to }) => to !== 'chat of boss').map(({ to }) => to.slice(8));
    const toBoss = () => sent.filter(({ to }) => to === 'chat of boss').map(({ text }) => text);
    return {
      ...another(),
      another,
      world,
      clock,
      nudges,
      conversations,
      entries,
      sent,
      overdue,
      toLearners,
      toBoss,
      database,
    };
  }

  describe('a reminder', () => {
    it('comes once a week', async () => {
      const { reminders, overdue, clock, toLearners } = await start();
      const ann = await overdue('ann');
      expect(await reminders.remind(ann, by)).toBe('sent');
      clock.advance(7 * DAY - 1);
      expect(await reminders.remind(ann, by)).toBe('waiting');
      clock.advance(1);
      expect(await reminders.remind(ann, by)).toBe('sent');
      expect(toLearners()).toEqual(['ann', 'ann']);
    });

    it('that may have arrived is not sent again', async () => {
      const { reminders, overdue, world, toLearners } = await start();
      const ann = await overdue('ann');
      world.deliver = () => Promise.reject(new Later('502', { ambiguous: true }));
      expect(await reminders.remind(ann, by)).toBe('sent');
      expect(await reminders.remind(ann, by)).toBe('waiting');
      expect(toLearners()).toEqual(['ann']);
    });

    it('that certainly did not arrive can be sent again', async () => {
      const { reminders, overdue, world } = await start();
      const ann = await overdue('ann');
      world.deliver = () => Promise.reject(new Later('429'));
      expect(await reminders.remind(ann, by)).toBe('unreachable');
      world.deliver = () => Promise.resolve({ outcome: 'sent', id: 'message' });
      expect(await reminders.remind(ann, by)).toBe('sent');
    });

    it('to somebody who removed the bot is the last that is tried', async () => {
      const { reminders, overdue, world, toLearners, clock } = await start();
      const ann = await overdue('ann');
      world.deliver = () => Promise.resolve({ outcome: 'unreachable' });
      expect(await reminders.remind(ann, by)).toBe('unreachable');
      clock.advance(8 * DAY);
      expect(await reminders.remind(ann, by)).toBe('unreachable');
      expect(toLearners()).toEqual(['ann']);
    });

    it('goes to the chat of the manager’s own organisation', async () => {
      const { reminders, overdue, sent } = await start();
      const ann = await overdue('ann');
      expect(await reminders.remind(ann, { ...by, tenantId: 'elsewhere' })).toBe('unreachable');
      expect(sent).toEqual([]);
    });
  });

  describe('a reminder to somebody who is not at work', () => {
    const morning = new Date(Date.parse(NOW) + 12 * HOUR);
    async function held() {
      const started = await start();
      const ann = await started.overdue('ann');
      started.world.atWorkFrom = morning;
      expect(await started.reminders.remind(ann, by)).toEqual({ heldUntil: morning });
      return { ...started, ann };
    }

    it('waits until they are, and comes once, whoever looks', async () => {
      const { reminders, another, clock, toLearners, world, ann } = await held();
      expect(await reminders.remind(ann, by)).toBe('waiting');
      clock.advance(12 * HOUR - 1);
      await reminders.sendDue();
      expect(toLearners()).toEqual([]);
      world.atWorkFrom = undefined;
      clock.advance(1);
      await Promise.all([reminders.sendDue(), another().reminders.sendDue()]);
      await reminders.sendDue();
      expect(toLearners()).toEqual(['ann']);
      expect(await reminders.remind(ann, by)).toBe('waiting');
    });

    it('waits on when they have become absent meanwhile', async () => {
      const { reminders, clock, toLearners, world } = await held();
      clock.advance(12 * HOUR);
      world.atWorkFrom = new Date(morning.getTime() + DAY);
      await reminders.sendDue();
      expect(toLearners()).toEqual([]);
      clock.advance(DAY);
      await reminders.sendDue();
      expect(toLearners()).toEqual(['ann']);
    });

    it.each([
      ['is done', { status: 'completed' }],
      ['got more time', { dueAt: '2026-12-24T00:00:00.000Z' }],
    ])('does not come when the course %s meanwhile', async (_, change) => {
      const { reminders, clock, toLearners, world, entries, ann } = await held();
      entries.set('ann', { ...ann, activity: { ...ann.activity, ...change } as LedgerEntry['activity'] });
      world.atWorkFrom = undefined;
      clock.advance(12 * HOUR);
      await reminders.sendDue();
      clock.advance(DAY);
      await reminders.sendDue();
      expect(toLearners()).toEqual([]);
    });

    it('comes also of what is not overdue, where the manager named it', async () => {
      const { reminders, world, clock, toLearners, overdue, entries } = await start();
      const ann = await overdue('ann');
      const later = { ...ann.activity, dueAt: '2026-12-24T00:00:00.000Z' } as LedgerEntry['activity'];
      entries.set('ann', { ...ann, activity: later });
      world.atWorkFrom = morning;
      await reminders.remind({ ...ann, activity: later }, { ...by, ofOpen: true });
      clock.advance(12 * HOUR);
      await reminders.sendDue();
      expect(toLearners()).toEqual(['ann']);
    });

    it('is tried again when Teams does not take it, and not when it may have arrived', async () => {
      const { reminders, clock, toLearners, world } = await held();
      clock.advance(12 * HOUR);
      world.deliver = () => Promise.reject(new Later('429', { waitMs: MINUTE }));
      await reminders.sendDue();
      world.deliver = () => Promise.reject(new Later('502', { ambiguous: true }));
      clock.advance(MINUTE - 1);
      await reminders.sendDue();
      expect(toLearners()).toEqual(['ann']);
      clock.advance(1);
      await reminders.sendDue();
      clock.advance(DAY);
      await reminders.sendDue();
      expect(toLearners()).toEqual(['ann', 'ann']);
    });
  });

  describe('reminders of many', () => {
    async function begin(count: number) {
      const started = await start();
      for (const id of ids(count)) await started.overdue(id);
      const { run } = await started.remindAll.begin({
        ...{ id: 'run', tenantId: 'tenant', actorId: 'boss' },
        entryIds: ids(count),
      });
      return { ...started, run };
    }

    it('reach everybody once, a few at a time, and the manager reads what came of it, once', async () => {
      const { remindAll, run, toLearners, toBoss, clock } = await begin(20);
      remindAll.start(run);
      await remindAll.ended();
      clock.advance(MINUTE * 10);
      await remindAll.carryOn();
      expect(toLearners().sort()).toEqual(ids(20).sort());
      expect(toBoss()).toEqual(['I sent 20 reminders for you.']);
    });

    it('are the same run for the same press, which says how far it is', async () => {
      const { remindAll, run, toLearners } = await begin(20);
      const same = { id: 'run', tenantId: 'tenant', actorId: 'boss', entryIds: ids(20) };
      expect(await remindAll.begin(same)).toMatchObject({ isNew: false, run: { done: 0 } });
      remindAll.start(run);
      await remindAll.ended();
      expect(await remindAll.begin(same)).toMatchObject({
        isNew: false,
        run: { done: 20, counts: { sent: 20 } },
      });
      expect(toLearners()).toHaveLength(20);
    });

    it.each([0, 1, 7, 8, 9, 15, 19])(
      'go on where a bot died after %i messages, and nobody is reminded twice',
      async (died) => {
        const { remindAll, another, run, world, toLearners, toBoss, clock } = await begin(20);
        let messages = 0;
        world.deliver = async (to) => {
          if (to === 'chat of boss') return { outcome: 'sent', id: 'result' };
          messages++;
          // whoever dies while it sends hears no answer
          if (messages > died && messages <= died + 8) return new Promise(() => undefined);
          return { outcome: 'sent', id: 'message' };
        };
        remindAll.start(run);
        while (messages <= died) await new Promise((resolve) => setImmediate(resolve));
        const next = another();
        await next.remindAll.carryOn();
        expect(new Set(toLearners()).size).toBe(toLearners().length);
        clock.advance(2 * MINUTE);
        world.deliver = () => Promise.resolve({ outcome: 'sent', id: 'message' });
        await next.remindAll.carryOn();
        expect(toLearners().sort()).toEqual(ids(20).sort());
        expect(toBoss()).toHaveLength(1);
      },
    );

    it('are left off when the bot stops, and carried on by the next', async () => {
      const { remindAll, another, run, toLearners, toBoss, clock } = await begin(40);
      remindAll.start(run);
      await remindAll.stop();
      expect(toLearners().length).toBeLessThan(40);
      expect(toBoss()).toEqual([]);
      clock.advance(2 * MINUTE);
      await another().remindAll.carryOn();
      expect(toLearners().sort()).toEqual(ids(40).sort());
      expect(toBoss()).toHaveLength(1);
    });

    it('pass over what is done, withdrawn or given more time meanwhile', async () => {
      const { remindAll, run, entries, toLearners, toBoss } = await begin(12);
      const change = (id: string, values: object) => {
        const known = entries.get(id) as LedgerEntry;
        entries.set(id, { ...known, activity: { ...known.activity, ...values } as LedgerEntry['activity'] });
      };
      change('learner-1', { status: 'completed' });
      change('learner-2', { dueAt: '2026-12-24T00:00:00.000Z' });
      change('learner-3', { dueAt: null });
      entries.delete('learner-4');
      remindAll.start(run);
      await remindAll.ended();
      expect(toLearners()).not.toEqual(expect.arrayContaining(['learner-1']));
      expect(toLearners()).toHaveLength(8);
      expect(toBoss()).toEqual(['I sent 8 reminders for you.']);
    });

    it('end when the manager wants to be forgotten', async () => {
      const { remindAll, run, database, world, toLearners, toBoss } = await begin(40);
      world.deliver = async () => {
        await database.query.deleteFrom('reminder_runs').execute();
        return { outcome: 'sent', id: 'message' };
      };
      remindAll.start(run);
      await remindAll.ended();
      expect(toLearners()).toHaveLength(8);
      expect(toBoss()).toEqual([]);
    });
  });
});

describe('reminders of many, with stores that answer at once', () => {
  function start(count: number, finish: () => Promise<void> = async () => undefined) {
    const told: string[] = [];
    const claimed = new Set<string>();
    let sent = 0;
    const remindAll = createRemindAll({
      reminders: {
        async remind() {
          sent++;
          return 'sent';
        },
      },
      reminderRuns: {
        begin: async () => true,
        run: async () => undefined,
        abandoned: async () => [{ ...run, done: count }],
        goesOn: async () => true,
        finish,
      },
      ledger: {
        entry: async (id) => entry({ id, activity: assignment({ dueAt: '2026-11-20T00:00:00.000Z' }) }),
      },
      toPerson: createToPerson({
        conversations: {
          findPerson: async () => undefined,
          markUnreachable: async () => undefined,
          holdBack: async () => undefined,
          letIn: async () => undefined,
          setContext: async () => undefined,
          find: async () => ({
            ...{ tenantId: 'tenant', userId: 'boss', conversationId: 'chat', serviceUrl: 'https://teams' },
            ...{ botId: '28:bot', channelId: 'msteams', locale: 'en-GB', timeZone: null },
          }),
          claimAnswer: async (_, key) => !claimed.has(key) && claimed.add(key) !== undefined,
        },
        outbound: {
          async send(_, { summary }) {
            told.push(String(summary));
            return { outcome: 'sent', id: 'result' };
          },
          update: () => Promise.reject(new Error('nothing is replaced')),
        },
        countedLog: { warn: () => undefined },
        clock: createManualClock(NOW),
        defaultZone: 'UTC',
      }),
      log: createLog({ level: 'silent' }),
    });
    const counts = { sent: 0, held: 0, waiting: 0, unreachable: 0 };
    const run = { id: 'run', tenantId: 'tenant', actorId: 'boss', entryIds: ids(count), done: 0, counts };
    return { remindAll, run, told, sent: () => sent };
  }

  it('leave the event loop to others after each eight', async () => {
    const { remindAll, run, sent } = start(80);
    const rounds: number[] = [];
    const look = () => {
      rounds.push(sent());
      if (sent() < 80) setImmediate(look);
    };
    remindAll.start(run);
    setImmediate(look);
    await remindAll.ended();
    const steps = rounds.map((many, at) => many - (rounds[at - 1] ?? 0));
    expect(rounds.length).toBeGreaterThan(8);
    expect(Math.max(...steps)).toBeLessThanOrEqual(8);
  });

  it('are told of once, even if their end could not be kept', async () => {
    let failures = 1;
    const { remindAll, run, told } = start(8, async () => {
      if (failures-- > 0) throw new Later('the database is away');
    });
    remindAll.start(run);
    await remindAll.ended();
    await remindAll.carryOn();
    expect(told).toEqual(['I sent 8 reminders for you.']);
  });
});
