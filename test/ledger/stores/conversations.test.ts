import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/clock.ts';
import type {
  ConversationContext,
  ConversationReference,
  Conversations,
  Receipts,
  TurnKey,
} from '../../../src/learning/ports/ports.ts';
import { createConversations, createPreferences } from '../../../src/ledger/stores/conversations.ts';
import { createReceipts } from '../../../src/ledger/stores/receipts.ts';
import { createRetention } from '../../../src/ledger/stores/retention.ts';
import { LEARNER, NOW, selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

const reference: ConversationReference = {
  ...{ tenantId: 'tenant', userId: LEARNER, conversationId: 'chat', serviceUrl: 'https://smba.example/' },
  ...{ botId: '28:bot', channelId: 'msteams', locale: 'de-DE', timeZone: null },
};
const hosts = new Set(['smba.example', 'elsewhere.example']);
const context: ConversationContext = {
  question: { verb: 'activity.remove', payload: { entryId: 'e', op: 'o' } },
  choices: [],
  shown: [{ entryId: 'e' }, { courseId: 'c' }],
  touched: 'e',
  more: null,
  at: NOW,
};

onEachEngine((place) => {
  let rig: Rig;
  let conversations: Conversations;
  let receipts: Receipts;
  beforeEach(async () => {
    rig = await createRig(place);
    conversations = createConversations({ ...rig, isServiceUrl: (url) => hosts.has(new URL(url).hostname) });
    receipts = createReceipts(rig.database, rig.clock);
  });
  afterEach(() => rig.close());

  const recall = (key: Partial<TurnKey>) =>
    conversations.recall({
      ...{ tenantId: 'tenant', userId: LEARNER, conversationId: 'chat', activityId: '1', ...key },
    });

  test('of somebody never heard from nothing is recalled', async () => {
    expect(await recall({ activityId: undefined })).toEqual({
      ...{ language: null, noted: undefined, answered: false, context: undefined },
    });
  });

  test('what a turn wants to know first is recalled in one reading', async () => {
    await createPreferences(rig.database, rig.clock).setLanguage('tenant', LEARNER, 'de');
    await conversations.remember(reference);
    await conversations.claimAnswer('chat', '1', { leaves: { userId: LEARNER, context } });
    const noted = JSON.stringify(reference);
    expect(await recall({})).toEqual({ language: 'de', noted, answered: true, context });
    expect(await recall({ activityId: '2' })).toMatchObject({ answered: false, context });
    expect(await recall({ tenantId: 'another' })).toMatchObject({ language: null, noted: undefined });
  });

  test('a reference noted an hour ago, or of somebody who left, is noted anew', async () => {
    await conversations.remember(reference);
    await conversations.markUnreachable('tenant', LEARNER);
    expect((await recall({})).noted).toBeUndefined();
    await conversations.remember(reference);
    rig.clock.advance(HOUR);
    expect((await recall({})).noted).toBeUndefined();
  });

  test('a reference that was noted like this lately is not written again, another one is', async () => {
    await conversations.remember(reference);
    const { noted } = await recall({});
    await conversations.markUnreachable('tenant', LEARNER);
    await conversations.remember(reference, noted);
    expect(await conversations.find('tenant', LEARNER)).toBeUndefined();
    const moved = { ...reference, serviceUrl: 'https://elsewhere.example/' };
    await conversations.remember(moved, noted);
    expect(await conversations.find('tenant', LEARNER)).toEqual(moved);
  });

  test('whoever may not answer leaves nothing behind', async () => {
    await conversations.claimAnswer('chat', '1', { leaves: { userId: LEARNER, context } });
    const other = { ...context, touched: 'of the other' };
    expect(
      await conversations.claimAnswer('chat', '1', { leaves: { userId: LEARNER, context: other } }),
    ).toBe(false);
    expect((await recall({})).context).toEqual(context);
  });

  test('a remembered person can be reached where they last wrote', async () => {
    expect(await conversations.find('tenant', LEARNER)).toBeUndefined();
    await conversations.remember(reference);
    const moved = { ...reference, serviceUrl: 'https://elsewhere.example/', locale: null };
    await conversations.remember(moved);
    expect(await conversations.find('tenant', LEARNER)).toEqual(moved);
    expect(await conversations.find('another tenant', LEARNER)).toBeUndefined();
  });

  test('who blocked the bot is not reached until they write again', async () => {
    await conversations.remember(reference);
    await conversations.markUnreachable('tenant', LEARNER);
    expect(await conversations.find('tenant', LEARNER)).toBeUndefined();
    await conversations.remember(reference);
    expect(await conversations.find('tenant', LEARNER)).toEqual(reference);
  });

  test('whom Teams keeps the bot from is tried again after an hour, then two, up to a day', async () => {
    await conversations.remember(reference);
    for (const hours of [1, 2, 4, 8, 16, 24, 24]) {
      await conversations.holdBack('tenant', LEARNER, 'BotDisabledByAdmin');
      rig.clock.advance(hours * HOUR - 1);
      expect(await conversations.find('tenant', LEARNER)).toBeUndefined();
      expect(await conversations.findPerson(LEARNER)).toBeUndefined();
      rig.clock.advance(1);
      expect(await conversations.find('tenant', LEARNER)).toEqual({ ...reference, wasHeldBack: true });
      expect(await conversations.findPerson(LEARNER)).toEqual({ ...reference, wasHeldBack: true });
    }
  });

  test('several messages that are refused at the same time count once', async () => {
    await conversations.remember(reference);
    await Promise.all([1, 2, 3].map(() => conversations.holdBack('tenant', LEARNER, 'other')));
    rig.clock.advance(2 * HOUR);
    expect(await conversations.find('tenant', LEARNER)).toBeDefined();
  });

  test('who was held back is found at once when they write, also when nothing else is new', async () => {
    await conversations.remember(reference);
    await conversations.holdBack('tenant', LEARNER, 'MessageWritesBlocked');
    await conversations.remember(reference, (await recall({})).noted);
    expect(await conversations.find('tenant', LEARNER)).toEqual(reference);
  });

  test('and the wait begins anew once a message has arrived', async () => {
    await conversations.remember(reference);
    for (let time = 0; time < 3; time++) await conversations.holdBack('tenant', LEARNER, 'other');
    await conversations.letIn('tenant', LEARNER);
    expect(await conversations.find('tenant', LEARNER)).toEqual(reference);
    await conversations.holdBack('tenant', LEARNER, 'other');
    rig.clock.advance(HOUR);
    expect(await conversations.find('tenant', LEARNER)).toMatchObject({ wasHeldBack: true });
  });

  test('a wait that was set by a clock that was ahead is not believed', async () => {
    await conversations.remember(reference);
    rig.clock.advance(30 * HOUR);
    await conversations.holdBack('tenant', LEARNER, 'other');
    rig.clock.advance(-30 * HOUR);
    expect(await conversations.find('tenant', LEARNER)).toBeDefined();
  });

  test('an address is replaced by one of the same channel only', async () => {
    await conversations.remember(reference);
    await conversations.remember({ ...reference, channelId: 'webchat', conversationId: 'of the attacker' });
    expect(await conversations.find('tenant', LEARNER)).toEqual(reference);
    await conversations.remember({ ...reference, conversationId: 'new chat' });
    expect(await conversations.find('tenant', LEARNER)).toMatchObject({ conversationId: 'new chat' });
  });

  test('nor does one of another channel bring back who blocked the bot', async () => {
    await conversations.remember(reference);
    await conversations.markUnreachable('tenant', LEARNER);
    await conversations.remember({ ...reference, channelId: 'webchat' });
    expect(await conversations.find('tenant', LEARNER)).toBeUndefined();
  });

  test('an address of a host that is not believed is not kept', async () => {
    await conversations.remember({ ...reference, serviceUrl: 'https://evil.example/' });
    expect(await conversations.find('tenant', LEARNER)).toBeUndefined();
  });

  test('an address kept when its host was still believed is none, and gives way to one of any channel', async () => {
    hosts.add('webchat.example');
    await conversations.remember({
      ...reference,
      channelId: 'webchat',
      serviceUrl: 'https://webchat.example/',
    });
    expect(await conversations.findPerson(LEARNER)).toMatchObject({ channelId: 'webchat' });
    hosts.delete('webchat.example');
    expect(await conversations.find('tenant', LEARNER)).toBeUndefined();
    expect(await conversations.findPerson(LEARNER)).toBeUndefined();
    await conversations.remember(reference);
    expect(await conversations.find('tenant', LEARNER)).toEqual(reference);
  });

  test('what was last said is kept for each person of a conversation', async () => {
    await conversations.setContext('chat', LEARNER, context);
    await conversations.setContext('chat', LEARNER, { ...context, touched: 'f' });
    expect((await recall({})).context).toEqual({ ...context, touched: 'f' });
    expect((await recall({ userId: 'somebody else' })).context).toBeUndefined();
  });

  test('an activity counts as answered from the moment that somebody is about to answer it', async () => {
    expect(await conversations.isAnswered('chat', '1')).toBe(false);
    await conversations.claimAnswer('chat', '1');
    expect(await conversations.isAnswered('chat', '1')).toBe(true);
    expect(await conversations.isAnswered('other chat', '1')).toBe(false);
  });

  test('what may be answered again after a while is not answered before', async () => {
    expect(await conversations.claimAnswer('chat', 'press', { againAfterMs: MINUTE })).toBe(true);
    rig.clock.advance(59 * SECOND);
    expect(await conversations.claimAnswer('chat', 'press', { againAfterMs: MINUTE })).toBe(false);
    rig.clock.advance(SECOND);
    expect(await conversations.claimAnswer('chat', 'press', { againAfterMs: MINUTE })).toBe(true);
    expect(await conversations.claimAnswer('chat', 'press', { againAfterMs: MINUTE })).toBe(false);
  });

  test('of one activity delivered many times exactly one delivery may answer', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => conversations.claimAnswer('chat', '1')));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await conversations.claimAnswer('chat', '2')).toBe(true);
    expect(await conversations.claimAnswer('other chat', '1')).toBe(true);
  });

  describe('a welcome', () => {
    const claim = () => conversations.claimWelcome('tenant', LEARNER);
    const wasMet = () => conversations.wasMet('tenant', LEARNER);

    test('is said by one of many, and counts once it may have arrived', async () => {
      const claims = await Promise.all([1, 2, 3].map(claim));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await wasMet()).toBe(false);
      await conversations.keepWelcome('tenant', LEARNER);
      expect(await wasMet()).toBe(true);
      rig.clock.advance(DAY);
      expect(await claim()).toBe(false);
    });

    test('is said by another when the one who claimed it has died, two minutes later', async () => {
      await claim();
      rig.clock.advance(2 * MINUTE - 1);
      expect(await claim()).toBe(false);
      rig.clock.advance(1);
      const claims = await Promise.all([1, 2, 3].map(claim));
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    test('that was given back may be said at once, and one that was kept cannot be given back', async () => {
      await claim();
      await conversations.giveBackWelcome('tenant', LEARNER);
      expect(await claim()).toBe(true);
      await conversations.keepWelcome('tenant', LEARNER);
      await conversations.giveBackWelcome('tenant', LEARNER);
      expect(await wasMet()).toBe(true);
    });

    test('that was claimed by a clock which was ahead is not waited for', async () => {
      rig.clock.advance(3 * DAY);
      await claim();
      rig.clock.advance(-3 * DAY);
      expect(await claim()).toBe(true);
    });

    test.each([
      ['of whom nothing is known', async () => undefined],
      ['who is being greeted', claim],
      ['who can be reached', () => conversations.remember(reference)],
    ])('is not said to somebody %s and removes the app; they count as met', async (_, before) => {
      await before();
      await conversations.markRemoved('tenant', LEARNER);
      expect(await wasMet()).toBe(true);
      rig.clock.advance(DAY);
      expect(await claim()).toBe(false);
      expect(await conversations.find('tenant', LEARNER)).toBeUndefined();
      expect(await conversations.wasMet('tenant', 'somebody else')).toBe(false);
    });
  });

  test('every message that shows a receipt is found, each once', async () => {
    const receipt = {
      ...{ operationId: 'o', tenantId: 'tenant', userId: LEARNER, conversationId: 'chat', messageId: '1' },
    };
    await receipts.remember(receipt);
    await receipts.remember(receipt);
    await receipts.remember({ ...receipt, messageId: '2' });
    expect((await receipts.of('o')).map(({ messageId }) => messageId).sort()).toEqual(['1', '2']);
    expect(await receipts.of('another')).toEqual([]);
  });

  test('what is old is forgotten; live activities, waiting changes and addresses stay', async () => {
    await conversations.remember(reference);
    await conversations.claimAnswer('chat', '1');
    await conversations.setContext('chat', LEARNER, context);
    const kept = await rig.create(selfInitiated({ courseId: 'kept' }));
    const removed = await rig.create(selfInitiated({ courseId: 'removed' }));
    await rig.change(removed.entry.id, 'delete', null);
    await rig.outbox.drain();
    const retention = createRetention({ database: rig.database, clock: rig.clock });
    rig.clock.advance(29 * DAY);
    expect(await retention.run()).toBe(0);
    const waiting = await rig.change(kept.entry.id, 'progress', { progress: 5 });
    rig.clock.advance(2 * DAY);
    await retention.run();
    expect(await rig.ledger.operation(kept.operation.id)).toBeUndefined();
    expect((await rig.operation(waiting.operation.id)).state).toBe('waiting');
    expect((await rig.ledger.entriesOf(LEARNER)).map(({ id }) => id)).toEqual([kept.entry.id]);
    expect(await conversations.find('tenant', LEARNER)).toEqual(reference);
    expect((await recall({})).context).toBeUndefined();
    expect(await conversations.claimAnswer('chat', '1')).toBe(true);
    const rows = await rig.database.query.selectFrom('activities').select('id').execute();
    expect(rows).toHaveLength(1);
  });
});
