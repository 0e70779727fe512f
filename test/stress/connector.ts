/**
 * Teams' Bot Connector, which counts as strictly as its documents say, and treats each conversation as its name says. Tells
 * the run of every message it took.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../chaos/child.ts';
import type { Treatment } from './roles.ts';

/** What came to the connector, and when, in milliseconds since 1970. */
export interface Arrived {
  readonly at: number;
  /** True when it was taken. */
  readonly taken: boolean;
  /** True when it was more than a conversation or a tenant may be sent. */
  readonly tooMany: boolean;
  readonly replyToId: string | undefined;
  /** True of a plain text: the bot refuses with one, and answers with cards. */
  readonly plain: boolean;
}

/**
 * "Optimize your bot with rate limiting" (2026), written anew so that the bot is not held against its own table, and half as
 * much again: where processes have to take turns, what left evenly arrives in heaps.
 */
const perConversation = [
  [11, 1_000],
  [12, 2_000],
  [90, 30_000],
] as const;
const perTenant = [[75, 1_000]] as const;
/** A call takes so long, and up to as much more. */
const TAKES_MS = 30;

await serve(async () => {
  const arrivals = new Map<string, number[]>();

  function exceeds(key: string, limits: readonly (readonly [number, number])[], at: number): boolean {
    const before = arrivals.get(key) ?? [];
    before.push(at);
    arrivals.set(key, before);
    return limits.some(([most, withinMs]) => {
      const first = before.at(-most - 1);
      return first !== undefined && first > at - withinMs;
    });
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const at = performance.timeOrigin + performance.now();
    const [, conversation = '', replyTo] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(request.url ?? '') ?? [];
    const conversationId = decodeURIComponent(conversation);
    const activity = JSON.parse(Buffer.concat(chunks).toString());
    const inConversation = exceeds(conversationId, perConversation, at);
    const inTenant = exceeds(`tenant ${activity.conversation?.tenantId}`, perTenant, at);
    const tooMany = inConversation || inTenant;
    const treatment = conversationId.split(':')[1] as Treatment;
    const taken = !tooMany && treatment !== 'throttles' && treatment !== 'fails';
    const replyToId = replyTo === undefined ? undefined : decodeURIComponent(replyTo);
    const plain = activity.attachments === undefined;
    if (activity.type !== 'typing')
      process.send?.({ at, taken, tooMany, replyToId, plain } satisfies Arrived);
    const answer = () => {
      if (tooMany) return response.writeHead(429, { 'retry-after': '1' }).end();
      if (treatment === 'throttles') return response.writeHead(429, { 'retry-after': '40' }).end();
      if (treatment === 'fails') return response.writeHead(503).end();
      response.writeHead(200, { 'content-type': 'application/json' });
      return response.end(JSON.stringify({ id: `message-${Math.round(at * 1_000)}` }));
    };
    setTimeout(answer, treatment === 'dawdles' ? 9_000 : TAKES_MS * (1 + Math.random()));
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
});
