import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOutbound, type Outbound } from '../../bot/outbound.ts';
import { createConnections } from '../../src/channel/connections.ts';
import { isLocalServiceUrl } from '../../src/channel/service-hosts.ts';
import { type Connector, startConnector } from '../support/connector.ts';

let connector: Connector;
const connections = createConnections();
afterAll(() => connections.close());
let waits: number[];
let outbound: Outbound;
const message = { type: 'message', text: 'hello' };
const address = () => ({ serviceUrl: connector.url, conversationId: 'a:1/2' });

beforeEach(async () => {
  connector = await startConnector();
  waits = [];
  outbound = createOutbound({
    token: async () => undefined,
    isServiceUrl: isLocalServiceUrl,
    fetch: connections.fetch,
    sleep: async (ms) => {
      waits.push(ms);
    },
    random: () => 0.5,
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

  it.each([403, 404])('%s means that the person cannot be reached', async (status) => {
    connector.failNext(status);
    await expect(outbound.send(address(), message)).resolves.toEqual({ outcome: 'unreachable' });
  });

  it('says later when nobody answers', async () => {
    const gone = { serviceUrl: 'http://127.0.0.1:9', conversationId: 'x' };
    await expect(outbound.send(gone, message)).rejects.toMatchObject({ name: 'Later', ambiguous: true });
  });

  it('sends neither token nor text to a service that is not known', async () => {
    let asked = 0;
    const sends = createOutbound({
      token: async () => 'the token',
      isServiceUrl: () => false,
      fetch: async () => {
        asked++;
        return new Response('{}');
      },
      sleep: async () => undefined,
      random: () => 0.5,
    });
    await expect(sends.send(address(), message)).rejects.toMatchObject({ name: 'Bug' });
    await expect(sends.update(address(), 'message-1', message)).rejects.toMatchObject({ name: 'Bug' });
    expect(asked).toBe(0);
  });
});
