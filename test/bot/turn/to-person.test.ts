import { beforeEach, describe, expect, it } from 'vitest';
import type { Address, OutboundActivity, Sent } from '../../../bot/turn/teams-port.ts';
import { type Chat, createToPerson, mayHaveArrived } from '../../../bot/turn/to-person.ts';
import type { Card } from '../../../cards/engine/card.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import { Later } from '../../../src/errors.ts';
import type { ConversationContext, FoundConversation } from '../../../src/learning/ports/ports.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const here = {
  ...{ tenantId: 'here', userId: 'ann', conversationId: 'chat here', serviceUrl: 'https://teams' },
  ...{ botId: '28:bot', channelId: 'msteams', locale: 'de-DE', timeZone: 'Europe/Berlin' },
};
const there = { ...here, tenantId: 'there', conversationId: 'chat there', locale: 'en-GB' };

/** Where Ann can be reached; the one heard from last is first. */
let known: FoundConversation[];
/** Whom Teams kept the bot from, and why; and who was let in again. */
let heldBack: string[];
let letIn: string[];
let claimed: Set<string>;
let sent: { readonly to: string; readonly over?: string; readonly activity: OutboundActivity }[];
let warned: object[];
/** What is left of a conversation. */
let left: { readonly conversationId: string; readonly context: ConversationContext }[];
let keep: (conversationId: string, context: ConversationContext) => Promise<void>;
/** What Teams does with the next message. */
let deliver: () => Promise<Sent>;

beforeEach(() => {
  known = [there, here];
  heldBack = [];
  letIn = [];
  claimed = new Set();
  sent = [];
  warned = [];
  left = [];
  keep = async (conversationId, context) => void left.push({ conversationId, context });
  deliver = async () => ({ outcome: 'sent', id: 'message' });
});

const toPerson = createToPerson({
  conversations: {
    find: async (tenantId, userId) => known.find((one) => one.tenantId === tenantId && one.userId === userId),
    findPerson: async (userId) => known.find((one) => one.userId === userId),
    async markUnreachable(tenantId) {
      known = known.filter((one) => one.tenantId !== tenantId);
    },
    async holdBack(tenantId, userId, why) {
      heldBack.push(`${userId} in ${tenantId}: ${why}`);
    },
    async letIn(tenantId, userId) {
      letIn.push(`${userId} in ${tenantId}`);
    },
    async claimAnswer(conversationId, key) {
      const claim = `${conversationId}: ${key}`;
      return !claimed.has(claim) && claimed.add(claim) !== undefined;
    },
    setContext: (conversationId, _, context) => keep(conversationId, context),
  },
  outbound: {
    async send({ conversationId }: Address, activity) {
      sent.push({ to: conversationId, activity });
      return deliver();
    },
    async update({ conversationId }: Address, over, activity) {
      sent.push({ to: conversationId, over, activity });
      return deliver();
    },
  },
  clock: createManualClock('2026-11-21T09:00:00.000Z'),
  defaultZone: 'Asia/Tokyo',
  countedLog: { warn: (fields: object) => warned.push(fields) },
});

async function ann(tenantId?: string): Promise<Chat> {
  return (await toPerson({ userId: 'ann', tenantId })) ?? expect.fail('Ann is not known');
}
const cardFor = ({ speech }: Chat): Card => messageCard({ text: [{ key: 'reply.someone' }] }, speech);
const tell = (chat: Chat) => chat.show(cardFor(chat));

describe('somebody is found', () => {
  it('in the tenant that is named', async () => {
    await tell(await ann('here'));
    expect(sent.map(({ to }) => to)).toEqual(['chat here']);
  });

  it('where they were heard from last when none is', async () => {
    await tell(await ann());
    expect(sent.map(({ to }) => to)).toEqual(['chat there']);
  });

  it('or is unknown: in another tenant, or when they never met the bot', async () => {
    expect(await toPerson({ userId: 'ann', tenantId: 'elsewhere' })).toBeUndefined();
    expect(await toPerson({ userId: 'bob' })).toBeUndefined();
  });
});

describe('what is said', () => {
  it('is in their language and time zone', async () => {
    const [german, english] = [await ann('here'), await ann('there')];
    expect([german, english].map(({ speech }) => [speech.language, speech.timeZone])).toEqual([
      ['de', 'Europe/Berlin'],
      ['en', 'Europe/Berlin'],
    ]);
  });

  it('is a new message, and where it stands is told', async () => {
    const chat = await ann('here');
    expect(await tell(chat)).toEqual({ outcome: 'sent', id: 'message' });
    expect(sent).toMatchObject([
      {
        to: 'chat here',
        activity: {
          ...{ type: 'message', channelId: 'msteams', from: { id: '28:bot' } },
          conversation: { id: 'chat here', tenantId: 'here' },
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: cardFor(chat) }],
        },
      },
    ]);
  });

  it('may be another kind of attachment', async () => {
    const file = { contentType: 'application/vnd.microsoft.teams.card.file.info' };
    expect(await (await ann('here')).attach(file)).toMatchObject({ outcome: 'sent' });
    expect(sent).toMatchObject([{ to: 'chat here', activity: { attachments: [file] } }]);
  });

  it('takes the place of an earlier card, wherever that stands', async () => {
    const chat = await ann('here');
    expect(await chat.replace({ conversationId: 'channel', messageId: 'old' }, cardFor(chat))).toMatchObject({
      outcome: 'sent',
    });
    expect(sent).toMatchObject([
      { to: 'channel', over: 'old', activity: { conversation: { id: 'channel' } } },
    ]);
  });

  it('is said by one of those who claim it', async () => {
    const [first, second] = [await ann('here'), await ann('here')];
    expect(await first.claim('result')).toBe(true);
    expect(await second.claim('result')).toBe(false);
    expect(await second.claim('another result')).toBe(true);
  });
});

describe('who blocked or removed the bot', () => {
  beforeEach(() => {
    deliver = async () => ({ outcome: 'unreachable' });
  });

  it.each([
    ['a new message', tell],
    ['an attachment', (chat: Chat) => chat.attach({})],
    [
      'a card in the place of another',
      (chat: Chat) => chat.replace({ conversationId: 'chat here', messageId: 'old' }, cardFor(chat)),
    ],
  ])('is not found again in that tenant after %s', async (_, say) => {
    expect(await say(await ann('here'))).toEqual({ outcome: 'unreachable' });
    expect(known).toEqual([there]);
  });

  it('may be found when another conversation is what cannot be reached', async () => {
    const chat = await ann('here');
    const at = { conversationId: 'channel', messageId: 'old' };
    expect(await chat.replace(at, cardFor(chat))).toEqual({ outcome: 'unreachable' });
    expect(known).toEqual([there, here]);
  });
});

describe('whom Teams keeps the bot from for now', () => {
  const why = new Later('Teams answered 403 BotDisabledByAdmin', { keptOut: 'BotDisabledByAdmin' });
  beforeEach(() => {
    deliver = () => Promise.reject(why);
  });

  it('is left alone for a while and not marked unreachable', async () => {
    const told = await tell(await ann('here'));
    expect(told).toEqual({ outcome: 'later', why });
    expect(mayHaveArrived(told)).toBe(false);
    expect(heldBack).toEqual(['ann in here: BotDisabledByAdmin']);
    expect(known).toEqual([there, here]);
  });

  it('is not left alone for what another conversation does', async () => {
    const chat = await ann('here');
    await chat.replace({ conversationId: 'channel', messageId: 'old' }, cardFor(chat));
    expect(heldBack).toEqual([]);
  });

  it('is let in by the first message that arrives again', async () => {
    known = [{ ...here, wasHeldBack: true }];
    await tell(await ann('here'));
    expect(letIn).toEqual([]);
    deliver = async () => ({ outcome: 'sent', id: 'message' });
    await tell(await ann('here'));
    expect(letIn).toEqual(['ann in here']);
  });

  it('costs nothing with those who never were', async () => {
    deliver = async () => ({ outcome: 'sent', id: 'message' });
    await tell(await ann('here'));
    expect(letIn).toEqual([]);
  });
});

it('a message that was deleted cannot be replaced, and says nothing of the person', async () => {
  deliver = async () => ({ outcome: 'gone' });
  const chat = await ann('here');
  const at = { conversationId: 'chat here', messageId: 'old' };
  expect(await chat.replace(at, cardFor(chat))).toEqual({ outcome: 'gone' });
  expect(known).toEqual([there, here]);
});

describe('what Teams does not take now', () => {
  it.each([
    ['did not arrive', false],
    ['may have arrived', true],
  ])('is for later, with the reason: it %s', async (_, ambiguous) => {
    const why = new Later('busy', { ambiguous });
    deliver = () => Promise.reject(why);
    const told = await tell(await ann('here'));
    expect(told).toEqual({ outcome: 'later', why });
    expect(mayHaveArrived(told)).toBe(ambiguous);
    expect(known).toEqual([there, here]);
  });

  it('is a bug when it is nothing that Teams says', async () => {
    deliver = () => Promise.reject(new TypeError('a bug'));
    await expect(tell(await ann('here'))).rejects.toThrow('a bug');
  });
});

it('only what was sent or may have been has perhaps arrived', () => {
  expect(mayHaveArrived({ outcome: 'sent', id: '' })).toBe(true);
  expect(mayHaveArrived({ outcome: 'unreachable' })).toBe(false);
  expect(mayHaveArrived({ outcome: 'gone' })).toBe(false);
});

describe('what a card leaves in the conversation', () => {
  const tellOf = (chat: Chat, ...ids: readonly string[]) =>
    chat.showOf(
      cardFor(chat),
      ids.map((entryId) => ({ entryId })),
    );

  it('of one activity: it is "it", and what was asked before is forgotten', async () => {
    await tellOf(await ann('here'), 'first');
    expect(left).toMatchObject([
      {
        conversationId: 'chat here',
        context: { question: null, choices: [], more: null, touched: 'first', shown: [{ entryId: 'first' }] },
      },
    ]);
  });

  it('of several none is "it"', async () => {
    await tellOf(await ann('here'), 'first', 'second');
    expect(left[0]?.context).toMatchObject({
      touched: null,
      shown: [{ entryId: 'first' }, { entryId: 'second' }],
    });
  });

  it('nothing when it did not arrive, and nothing is "it" when that is not known', async () => {
    deliver = async () => ({ outcome: 'unreachable' });
    await tellOf(await ann('here'), 'first');
    expect(left).toEqual([]);
    known = [here];
    deliver = () => Promise.reject(new Later('Teams', { ambiguous: true }));
    await tellOf(await ann('here'), 'first');
    expect(left[0]?.context).toMatchObject({ touched: null, shown: [] });
  });

  it('a card that arrived counts as sent, also when the database did not keep what was on it', async () => {
    keep = () => Promise.reject(new Later('the database'));
    expect(await tellOf(await ann('here'), 'first')).toMatchObject({ outcome: 'sent' });
    expect(warned).toHaveLength(1);
  });
});
