import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOutbound, type Outbound } from '../../bot/outbound.ts';
import { teamsLimits } from '../../bot/sending-pace.ts';
import { createConnections } from '../../src/channel/connections.ts';
import { createIsServiceUrl, isLocalServiceUrl } from '../../src/channel/service-hosts.ts';
import { type Connector, startConnector } from '../support/connector.ts';

let connector: Connector;
const connections = createConnections();
afterAll(() => connections.close());
let waits: number[];
let elapsed = 0;
let outbound: Outbound;
const message = { type: 'message', text: 'hello' };
const address = () => ({ serviceUrl: connector.url, conversationId: 'a:1/2' });

beforeEach(async () => {
  connector = await startConnector();
  waits = [];
  elapsed = 0;
  outbound = createOutbound({
    token: () => undefined,
    isServiceUrl: isLocalServiceUrl,
    exchange: connections,
    sleep: async (ms) => {
      waits.push(ms);
      elapsed += ms;
    },
    elapsed: () => elapsed,
    random: () => 0.5,
    limits: teamsLimits,
  });
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
    expect(waits).toEqual([3_000]);
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
    expect(waits).toHaveLength(3);
  });

  it('holds back everything that goes to a throttled conversation, and nothing else', async () => {
    connector.failNext(429, { 'retry-after': '20' });
    const throttled = outbound.send(address(), message);
    const elsewhere = outbound.send({ ...address(), conversationId: 'b' }, { ...message, text: 'elsewhere' });
    await Promise.all([throttled, elsewhere]);
    expect(waits).toEqual([20_000]);
    connector.failNext(429, { 'retry-after': '5' });
    const sends = ['one', 'two', 'three'].map((text) => outbound.send(address(), { ...message, text }));
    await Promise.all(sends);
    expect(elapsed).toBeGreaterThanOrEqual(25_000);
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

  it('waits until the moment that Teams names', async () => {
    connector.failNext(429, { 'retry-after': new Date(Date.now() + 30_000).toUTCString() });
    await outbound.send(address(), message);
    expect(waits[0]).toBeGreaterThan(25_000);
  });

  it('stays below seven messages a second and eight in two in one conversation', async () => {
    for (let count = 0; count < 9; count++) await outbound.send(address(), message);
    expect(waits).toEqual([1_000, 1_000]);
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

  it.each([403, 404])('%s means that the person cannot be reached', async (status) => {
    connector.failNext(status);
    await expect(outbound.send(address(), message)).resolves.toEqual({ outcome: 'unreachable' });
  });

  it.each([
    ['https://smba.trafficmanager.net', ''],
    ['https://smba.trafficmanager.net/', ''],
    ['https://smba.trafficmanager.net/emea/11111111-2222//', '/emea/11111111-2222'],
  ])('goes to %s below its own path', async (serviceUrl, below) => {
    const asked: string[] = [];
    const sends = createOutbound({
      ...{
        token: () => undefined,
        isServiceUrl: createIsServiceUrl(),
        sleep: async () => undefined,
        elapsed: () => 0,
      },
      ...{ random: () => 0.5, limits: { conversation: [], app: [] } },
      exchange: {
        send: async ({ method, origin, path }) => {
          asked.push(`${method} ${origin}${path}`);
          return { status: 200, header: () => undefined, text: '{}' };
        },
      },
    });
    const there = { serviceUrl, conversationId: '19:a b@thread.v2;messageid=1' };
    await sends.send(there, message, '1/2');
    await sends.send(there, message);
    await sends.update(there, '3', message);
    const activities = `https://smba.trafficmanager.net${below}/v3/conversations/19%3Aa%20b%40thread.v2%3Bmessageid%3D1/activities`;
    expect(asked).toEqual([`POST ${activities}/1%2F2`, `POST ${activities}`, `PUT ${activities}/3`]);
  });

  it('sends neither token nor text to a service that is not known', async () => {
    let asked = 0;
    const sends = createOutbound({
      token: async () => 'the token',
      isServiceUrl: () => false,
      exchange: {
        send: async () => {
          asked++;
          return { status: 200, header: () => undefined, text: '{}' };
        },
      },
      sleep: async () => undefined,
      elapsed: () => 0,
      random: () => 0.5,
      limits: { conversation: [], app: [] },
    });
    await expect(sends.send(address(), message)).rejects.toMatchObject({ name: 'Bug' });
    await expect(sends.update(address(), 'message-1', message)).rejects.toMatchObject({ name: 'Bug' });
    expect(asked).toBe(0);
  });
});
