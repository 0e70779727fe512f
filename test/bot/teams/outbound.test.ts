import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOutbound, type OutboundDeps, type Outbounds } from '../../../bot/teams/outbound.ts';
import { createSendScheduler } from '../../../bot/teams/send-scheduler.ts';
import { noLimits, teamsLimits } from '../../../bot/teams/sending-limits.ts';
import type { Outbound } from '../../../bot/turn/teams-port.ts';
import { createConnections } from '../../../src/app/clients.ts';
import { createIsServiceUrl, isLocalServiceUrl } from '../../../src/channel/service-hosts.ts';
import { type Connector, startConnector } from '../../support/connector.ts';
import { createVirtualTimer, type VirtualTimer } from '../../support/virtual-timer.ts';

let connector: Connector;
const connections = createConnections();
afterAll(() => connections.close());
let timer: VirtualTimer;
let onItsWay = 0;
let dropped: string[];
let outbounds: Outbounds;
let outbound: Outbound;
const message = { type: 'message', text: 'hello' };
const address = () => ({ serviceUrl: connector.url, tenantId: 't', conversationId: 'a:1/2' });

const http: OutboundDeps['http'] = {
  async send(request) {
    onItsWay++;
    return connections.send(request).finally(() => onItsWay--);
  },
};

function createScheduler(limits = teamsLimits) {
  return createSendScheduler({ timer, limits, onDrop: (kind, reason) => dropped.push(`${kind} ${reason}`) });
}

/** What comes of work for which time passes whenever nothing is on its way to Teams. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let over = false;
  const watched = work.finally(() => {
    over = true;
  });
  watched.catch(() => undefined);
  while (!over) {
    await new Promise(setImmediate);
    const next = timer.next();
    if (!over && onItsWay === 0 && next !== undefined) timer.passUntil(next);
  }
  return watched;
}

beforeEach(async () => {
  connector = await startConnector();
  timer = createVirtualTimer();
  dropped = [];
  outbounds = createOutbound({
    token: () => undefined,
    rejected: () => undefined,
    isServiceUrl: isLocalServiceUrl,
    http,
    scheduler: createScheduler(),
    random: () => 0.5,
  });
  const { answers } = outbounds;
  outbound = {
    send: (...wanted) => inTime(answers.send(...wanted)),
    update: (...wanted) => inTime(answers.update(...wanted)),
  };
});
afterEach(() => connector.close());

describe('sending to Teams', () => {
  it('posts to the conversation and tells the id of the message', async () => {
    await expect(outbound.send(address(), message)).resolves.toEqual({ outcome: 'sent', id: 'message-1' });
    expect(connector.sent).toMatchObject([{ method: 'POST', conversationId: 'a:1/2', activity: message }]);
  });

  it('replaces a message of ours', async () => {
    await outbound.update(address(), 'message-1', message);
    expect(connector.sent).toMatchObject([{ method: 'PUT', id: 'message-1' }]);
  });

  it.each([500, 502, 503, 504])(
    'never repeats a new message after %s: it may have arrived',
    async (status) => {
      connector.failNext(status);
      await expect(outbound.send(address(), message)).rejects.toMatchObject({
        name: 'Later',
        ambiguous: true,
      });
      expect(connector.sent).toEqual([]);
    },
  );

  it('waits as long as Teams asks after 429, then sends once', async () => {
    connector.failNext(429, { 'retry-after': '3' });
    await outbound.send(address(), message);
    expect(timer.waits).toEqual([3_000]);
    expect(connector.sent).toHaveLength(1);
  });

  it('repeats an update after 502, for it is the same twice', async () => {
    connector.failNext(502);
    await outbound.update(address(), 'message-1', message);
    expect(connector.sent).toHaveLength(1);
  });

  it('gives up after a few throttled tries', async () => {
    for (let i = 0; i < 10; i++) connector.failNext(429);
    await expect(outbound.send(address(), message)).rejects.toMatchObject({ name: 'Later' });
    expect(timer.waits).toHaveLength(3);
  });

  it('holds back everything that goes to a throttled conversation, and nothing else', async () => {
    connector.failNext(429, { 'retry-after': '20' });
    const throttled = outbound.send(address(), message);
    const elsewhere = outbound.send({ ...address(), conversationId: 'b' }, { ...message, text: 'elsewhere' });
    await Promise.all([throttled, elsewhere]);
    expect(timer.waits).toEqual([20_000]);
    connector.failNext(429, { 'retry-after': '5' });
    const sends = ['one', 'two', 'three'].map((text) => outbound.send(address(), { ...message, text }));
    await Promise.all(sends);
    expect(timer.elapsed()).toBeGreaterThanOrEqual(25_000);
    expect(connector.sent).toHaveLength(5);
  });

  it('does not hold a message for longer than a minute: it says later, and nothing was sent', async () => {
    connector.failNext(429, { 'retry-after': '90' });
    await expect(outbound.send(address(), message)).rejects.toMatchObject({
      name: 'Later',
      ambiguous: false,
    });
    await expect(outbound.send(address(), message)).rejects.toMatchObject({ name: 'Later', waitMs: 90_000 });
    expect(connector.sent).toEqual([]);
  });

  it('a message that has to be sent again keeps its place before those that came after it', async () => {
    connector.failNext(429, { 'retry-after': '5' });
    const texts = ['one', 'two', 'three'];
    await Promise.all(texts.map((text) => outbound.send(address(), { ...message, text })));
    expect(connector.sent.map(({ activity }) => activity.text)).toEqual(texts);
  });

  it('the ninth message in two seconds waits its turn, and nothing leaves before', async () => {
    const { answers } = outbounds;
    const texts = Array.from({ length: 9 }, (_, index) => `${index + 1}`);
    const sends = Promise.all(texts.map((text) => answers.send(address(), { ...message, text })));
    await expect.poll(() => connector.sent.length).toBe(7);
    timer.passUntil(999);
    await new Promise(setImmediate);
    expect([onItsWay, connector.sent.length]).toEqual([0, 7]);
    await inTime(sends);
    expect(connector.sent.map(({ activity }) => activity.text)).toEqual(texts);
    expect(timer.elapsed()).toBe(2_000);
  });

  it('a typing indicator that cannot leave now is dropped', async () => {
    const answered = outbound.send(address(), message);
    await expect(outbounds.answers.send(address(), { type: 'typing' })).rejects.toMatchObject({
      name: 'Later',
      ambiguous: false,
    });
    await answered;
    expect(connector.sent.map(({ activity }) => activity.type)).toEqual(['message']);
    expect(dropped).toEqual(['typing late']);
  });

  it('what is dropped is told of, each once', async () => {
    connector.failNext(429, { 'retry-after': '57' });
    const sends = Array.from({ length: 40 }, () => outbounds.answers.send(address(), message));
    const fates = await inTime(Promise.allSettled(sends));
    expect(fates.filter(({ status }) => status === 'rejected')).toHaveLength(dropped.length);
    expect(new Set(dropped)).toEqual(new Set(['answer full', 'answer late']));
  });

  it('waits until the moment that Teams names', async () => {
    connector.failNext(429, { 'retry-after': new Date(Date.now() + 30_000).toUTCString() });
    await outbound.send(address(), message);
    expect(timer.waits[0]).toBeGreaterThan(25_000);
  });

  it('stays below seven messages a second and eight in two in one conversation', async () => {
    for (let count = 0; count < 9; count++) await outbound.send(address(), message);
    expect(timer.waits).toEqual([1_000, 1_000]);
  });

  it('an update that waits is replaced by a newer one, and both are told what became of it', async () => {
    connector.failNext(429, { 'retry-after': '5' });
    const { answers, unprompted } = outbounds;
    const other = answers.update(address(), 'other', message);
    const texts = ['older', 'newer', 'newest'];
    const updates = texts.map((text) => unprompted.update(address(), 'card', { ...message, text }));
    await expect(inTime(Promise.all(updates))).resolves.toEqual(
      texts.map(() => expect.objectContaining({ outcome: 'sent' })),
    );
    await other;
    expect(connector.sent.map(({ id, activity }) => [id, activity.text])).toEqual([
      ['other', 'hello'],
      ['card', 'newest'],
    ]);
  });

  it('an update that Teams throttled gives way to the newer one that waits behind it', async () => {
    connector.failNext(429, { 'retry-after': '5' });
    const updates = ['older', 'newer'].map((text) =>
      outbounds.answers.update(address(), 'card', { ...message, text }),
    );
    await inTime(Promise.all(updates));
    expect(connector.sent.map(({ activity }) => activity.text)).toEqual(['newer']);
  });

  it('what a person asked for replaces what the bot would have said by itself, and goes as an answer', async () => {
    const busy = outbounds.answers.send(address(), message);
    const notice = outbounds.unprompted.send(address(), { ...message, text: 'a notice' });
    const told = outbounds.unprompted.update(address(), 'card', { ...message, text: 'by itself' });
    const pressed = outbounds.answers.update(address(), 'card', { ...message, text: 'pressed' });
    await inTime(Promise.all([busy, notice, told, pressed]));
    expect(connector.sent.map(({ activity }) => activity.text)).toEqual(['hello', 'pressed', 'a notice']);
  });

  it('repeats a message after 412, when nothing was delivered', async () => {
    connector.failNext(412);
    await outbound.send(address(), message);
    expect(connector.sent).toHaveLength(1);
  });

  it('answers a message that was deleted meanwhile by a message of its own', async () => {
    connector.failNext(404, {}, 'ActivityNotFoundInConversation');
    await expect(outbound.send(address(), message, 'deleted')).resolves.toMatchObject({ outcome: 'sent' });
    expect(connector.sent).toHaveLength(1);
  });

  it('a message that was deleted is gone, which says nothing about the person', async () => {
    connector.failNext(404, {}, 'ActivityNotFoundInConversation');
    await expect(outbound.update(address(), 'deleted', message)).resolves.toEqual({ outcome: 'gone' });
  });

  it('a connection that was never made delivered nothing', async () => {
    await connector.close();
    await expect(outbound.send(address(), message)).rejects.toMatchObject({
      name: 'Later',
      ambiguous: false,
    });
    connector = await startConnector();
  });

  it('only a person who blocked the bot cannot be reached', async () => {
    connector.treat('a:1/2', { closed: 'ConversationBlockedByUser' });
    await expect(outbound.send(address(), message)).resolves.toEqual({ outcome: 'unreachable' });
    await expect(outbound.update(address(), 'message-1', message)).resolves.toEqual({
      outcome: 'unreachable',
    });
  });

  it.each([
    'BotDisabledByAdmin',
    'MessageWritesBlocked',
    'NotEnoughPermissions',
    'BotNotInConversationRoster',
    'ForbiddenOperationException',
    'ConversationNotFound',
  ] as const)('%s is for later, with its code, and was not delivered', async (closed) => {
    connector.treat('a:1/2', { closed });
    const later = { name: 'Later', keptOut: closed, ambiguous: false };
    await expect(outbound.send(address(), message)).rejects.toMatchObject(later);
    await expect(outbound.update(address(), 'message-1', message)).rejects.toMatchObject(later);
    expect(connector.sent).toEqual([]);
  });

  it.each([403, 404])(
    '%s with a code nobody has heard of is for later, and none of its words are kept',
    async (status) => {
      connector.failNext(status, {}, 'Ann Example is on holiday');
      await expect(outbound.send(address(), message)).rejects.toMatchObject({
        name: 'Later',
        keptOut: 'other',
        message: `Teams answered ${status} other`,
      });
    },
  );

  describe('opening a chat', () => {
    const [ANN, TENANT] = ['aaaaaaaa-0000-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000002'];
    const service = () => ({
      ...{ tenantId: TENANT, serviceUrl: connector.url, botId: '28:bot', channelId: 'msteams' },
    });
    const open = (userId = ANN) => inTime(outbounds.open(service(), userId));

    it('with somebody who has the app gives the id of the chat, the same each time', async () => {
      connector.install(ANN);
      expect(await open()).toEqual({ outcome: 'sent', id: `a:${ANN}` });
      expect(await open()).toEqual({ outcome: 'sent', id: `a:${ANN}` });
    });

    it('is for later, with the code, with somebody who has not, or is nobody', async () => {
      await expect(open()).rejects.toMatchObject({ keptOut: 'ForbiddenOperationException' });
      connector.treat(ANN, { closed: 'BotDisabledByAdmin' });
      await expect(open()).rejects.toMatchObject({ keptOut: 'BotDisabledByAdmin' });
      await expect(open('nobody')).rejects.toMatchObject({ keptOut: 'other' });
    });

    it('is repeated after whatever may be over soon, since it is the same chat', async () => {
      connector.install(ANN);
      for (const status of [429, 502, 503]) connector.failNext(status);
      expect(await open()).toMatchObject({ outcome: 'sent' });
      expect(connector.opened).toHaveLength(1);
    });

    it('waits for its turn: all that are opened in a tenant share the limits of one conversation', async () => {
      const ids = Array.from({ length: 9 }, (_, n) => ANN.replace(/1$/, String(n)));
      connector.install(...ids);
      const opening = ids.map((id) => outbounds.open(service(), id));
      await Promise.all(opening.slice(0, 7));
      expect(connector.opened).toHaveLength(7);
      await Promise.all(opening.map(inTime));
    });
  });

  it.each([
    ['https://smba.trafficmanager.net', ''],
    ['https://smba.trafficmanager.net/', ''],
    ['https://smba.trafficmanager.net/emea/11111111-2222//', '/emea/11111111-2222'],
  ])('goes to %s below its own path', async (serviceUrl, below) => {
    const asked: string[] = [];
    const { answers: sends } = createOutbound({
      ...{ token: () => undefined, rejected: () => undefined },
      ...{ isServiceUrl: createIsServiceUrl(), random: () => 0.5 },
      scheduler: createScheduler(noLimits),
      http: {
        send: async ({ method, origin, path }) => {
          asked.push(`${method} ${origin}${path}`);
          return { status: 200, header: () => undefined, text: '{}' };
        },
      },
    });
    const there = { serviceUrl, tenantId: 't', conversationId: '19:a b@thread.v2;messageid=1' };
    await sends.send(there, message, '1/2');
    await sends.send(there, message);
    await sends.update(there, '3', message);
    const activities = `https://smba.trafficmanager.net${below}/v3/conversations/19%3Aa%20b%40thread.v2%3Bmessageid%3D1/activities`;
    expect(asked).toEqual([`POST ${activities}/1%2F2`, `POST ${activities}`, `PUT ${activities}/3`]);
  });

  it('sends neither token nor text to a service that is not known', async () => {
    let asked = 0;
    const { answers: sends } = createOutbound({
      token: async () => 'the token',
      rejected: () => undefined,
      isServiceUrl: () => false,
      http: {
        send: async () => {
          asked++;
          return { status: 200, header: () => undefined, text: '{}' };
        },
      },
      scheduler: createScheduler(noLimits),
      random: () => 0.5,
    });
    await expect(sends.send(address(), message)).rejects.toMatchObject({ name: 'Bug' });
    await expect(sends.update(address(), 'message-1', message)).rejects.toMatchObject({ name: 'Bug' });
    expect(asked).toBe(0);
  });
});
