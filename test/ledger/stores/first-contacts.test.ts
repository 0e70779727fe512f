import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/clock.ts';
import { createConversations } from '../../../src/ledger/stores/conversations.ts';
import { createFirstContacts } from '../../../src/ledger/stores/first-contacts.ts';
import { createNoticeBook } from '../../../src/ledger/stores/notice-book.ts';
import { assignment } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

const service = {
  ...{ tenantId: 'tenant', serviceUrl: 'https://smba.example/', botId: '28:bot', channelId: 'msteams' },
};
const chatOf = (userId: string) => ({
  ...{ ...service, userId, conversationId: `a:${userId}`, locale: null, timeZone: null },
});

onEachEngine((place) => {
  let rig: Rig;
  let believed: boolean;
  let contacts: ReturnType<typeof createFirstContacts>;
  let conversations: ReturnType<typeof createConversations>;
  beforeEach(async () => {
    rig = await createRig(place);
    believed = true;
    contacts = createFirstContacts({ ...rig, isServiceUrl: () => believed });
    conversations = createConversations({ ...rig, isServiceUrl: () => true });
  });
  afterEach(() => rig.close());

  /** Somebody who is to be told of an assignment. */
  async function waits(learnerId: string, courseId = 'course-1', confirmed = true): Promise<void> {
    const { operation } = await rig.create(assignment({ learnerId, courseId, assignerId: 'boss' }));
    await createNoticeBook(rig.database, rig.clock).note([
      { operationId: operation.id, learnerId, actorId: 'boss' },
    ]);
    if (confirmed) await rig.outbox.drain();
  }
  const due = async () => (await contacts.due('')).userIds;

  test('the address of a tenant is the one named last, and none before anybody wrote', async () => {
    expect(await contacts.service('tenant')).toBeUndefined();
    await conversations.remember(chatOf('ann'));
    expect(await contacts.service('tenant')).toEqual(service);
    await conversations.remember({ ...chatOf('bob'), serviceUrl: 'https://new.example/' });
    expect(await contacts.service('tenant')).toEqual({ ...service, serviceUrl: 'https://new.example/' });
    expect(await contacts.service('another')).toBeUndefined();
    believed = false;
    expect(await contacts.service('tenant')).toBeUndefined();
  });

  test('of the addresses of several regions each is written once a day, by whoever hears of it', async () => {
    const written = () => rig.database.query.selectFrom('tenant_services').selectAll().execute();
    const fromEach = async () => {
      for (const region of ['emea', 'amer', 'apac'])
        await conversations.remember({ ...chatOf(region), serviceUrl: `https://${region}.example/` });
    };
    await fromEach();
    const [first] = await written();
    expect(first?.service_url).toBe('https://apac.example/');
    rig.clock.advance(HOUR);
    await fromEach();
    expect(await written()).toEqual([first]);
    rig.clock.advance(DAY);
    await fromEach();
    expect((await written())[0]?.seen_at).not.toBe(first?.seen_at);
  });

  test('who waits for what Graph has and is not known is due, each once', async () => {
    await waits('ann');
    await waits('ann', 'course-2');
    await waits('bob');
    await conversations.remember(chatOf('bob'));
    await waits('eve', 'course-1', false);
    expect(await due()).toEqual(['ann']);
    await rig.outbox.drain();
    expect(await due()).toEqual(['ann', 'eve']);
    expect(await contacts.due('ann')).toEqual({ userIds: ['eve'], last: null });
  });

  test('one of many may open a chat, another when that one has died', async () => {
    await waits('ann');
    const claims = await Promise.all([1, 2, 3].map(() => contacts.claim('tenant', 'ann')));
    expect(claims.filter((won) => won)).toHaveLength(1);
    expect(await due()).toEqual([]);
    rig.clock.advance(2 * MINUTE);
    expect(await due()).toEqual(['ann']);
    expect(await contacts.claim('tenant', 'ann')).toBe(true);
  });

  test('who does not have the app is tried again after an hour, then two, up to a day', async () => {
    await waits('ann');
    for (const hours of [1, 2, 4, 8, 16, 24, 24]) {
      expect(await contacts.claim('tenant', 'ann')).toBe(true);
      await contacts.refused('tenant', 'ann', 'ForbiddenOperationException');
      rig.clock.advance(hours * HOUR - 1);
      expect(await contacts.claim('tenant', 'ann')).toBe(false);
      rig.clock.advance(1);
    }
  });

  test('an open chat is found, once, and what the person said themselves is not written over', async () => {
    await waits('ann');
    await contacts.claim('tenant', 'ann');
    await contacts.opened(chatOf('ann'));
    expect(await conversations.find('tenant', 'ann')).toEqual(chatOf('ann'));
    expect(await due()).toEqual([]);
    // somebody who read the list before
    expect(await contacts.claim('tenant', 'ann')).toBe(false);
    const own = { ...chatOf('bob'), locale: 'de' };
    await conversations.remember(own);
    await contacts.opened(chatOf('bob'));
    expect(await conversations.find('tenant', 'bob')).toEqual(own);
  });

  test('a time that was set by a clock that was ahead is not believed', async () => {
    rig.clock.advance(3 * DAY);
    await contacts.claim('tenant', 'ann');
    await contacts.refused('tenant', 'ann', 'other');
    rig.clock.advance(-3 * DAY);
    expect(await contacts.claim('tenant', 'ann')).toBe(true);
  });

  test('a long list is looked through part by part', async () => {
    const id = (n: number) => `learner ${String(n).padStart(4, '0')}`;
    await rig.database.query
      .insertInto('notices')
      .values(
        Array.from({ length: 501 }, (_, n) => ({
          ...{ operation_id: String(n), learner_id: id(n), actor_id: 'boss', noted_at: '' },
          claimed_until: null,
        })),
      )
      .execute();
    const { last } = await contacts.due('');
    expect(last).toBe(id(499));
    await waits(id(500));
    expect(await contacts.due(id(499))).toEqual({ userIds: [id(500)], last: null });
  });
});
