/** Teams' Bot Connector: tells the run what the bots say; throttles now and then, or delivers and does not admit it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seededRandom } from '../../src/simulator/faults/seeded-random.ts';
import { serve } from './child.ts';

export interface ConnectorOptions {
  readonly seed: number;
  /** Share of answers that go wrong, 0 to 1. */
  readonly faults: number;
}

/** What a bot said, as the run hears it. */
export interface Said {
  readonly method: 'POST' | 'PUT';
  readonly conversationId: string;
  readonly messageId: string;
  readonly replyToId: string | undefined;
  readonly activity: Record<string, unknown>;
}

await serve(async ({ seed, faults }: ConnectorOptions) => {
  const random = seededRandom(seed);
  let count = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const [, conversation = '', message] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(request.url ?? '') ?? [];
    const method = request.method === 'PUT' ? 'PUT' : 'POST';
    const dice = random();
    if (dice < faults / 2) {
      response.writeHead(429, { 'retry-after': '1' }).end();
      return;
    }
    const messageId = method === 'PUT' ? decodeURIComponent(message ?? '') : `message-${++count}`;
    const said: Said = {
      method,
      conversationId: decodeURIComponent(conversation),
      messageId,
      replyToId: method === 'POST' && message !== undefined ? decodeURIComponent(message) : undefined,
      activity: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>,
    };
    process.send?.(said);
    if (dice < faults * 0.75) response.writeHead(502).end();
    else if (dice < faults) response.destroy();
    else
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: messageId }));
  });
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
