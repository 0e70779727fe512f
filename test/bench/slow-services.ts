import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

/** Graph's median answer, and the slowest of a hundred; Teams' answer. Milliseconds. */
const GRAPH_MS = 150;
const GRAPH_TAIL_MS = 3_000;
const TEAMS_MS = 80;

/** When Graph was asked something about a learner, and when it had answered. */
export interface GraphCall {
  readonly from: number;
  until: number | undefined;
}

export interface SlowServices {
  readonly connectorUrl: string;
  readonly graphUrl: string;
  /** What Graph was asked about this learner, oldest first. */
  callsAbout(learnerId: string): readonly GraphCall[];
  close(): Promise<void>;
}

/** How long Graph takes, by a number from 0 to 1: 150 ms in the middle, 3 s for one of a hundred. */
const graphDelay = (chance: number): number =>
  chance >= 0.99
    ? GRAPH_TAIL_MS
    : GRAPH_MS * (0.6 + 0.8 * chance) + (chance > 0.9 ? (chance - 0.9) * 5_000 : 0);

/**
 * Teams and Graph as slow as in life: a connector that tells `answered` of each activity but typing when it arrives, and a way
 * to the simulator on which everything about a learner takes its time.
 */
export async function startSlowServices(
  simulatorUrl: string,
  answered: (conversationId: string, at: number) => void,
  random: () => number,
): Promise<SlowServices> {
  const calls = new Map<string, GraphCall[]>();
  const simulator = new Pool(new URL(simulatorUrl).origin, { connections: 256, pipelining: 1 });

  const connector = await listen(async (request, response, body) => {
    const conversation = /\/conversations\/([^/]+)\//.exec(decodeURIComponent(request.url ?? ''))?.[1];
    const { type } = JSON.parse(body) as { type?: string };
    if (request.method === 'POST' && type !== 'typing' && conversation !== undefined)
      answered(conversation, performance.now());
    await sleep(TEAMS_MS);
    response.setHeader('content-type', 'application/json');
    response.end('{"id":"1"}');
  });

  const graph = await listen(async (request, response, body) => {
    const learnerId = /learningCourseActivities\/([0-9a-f-]{36})/.exec(
      decodeURIComponent(request.url ?? ''),
    )?.[1];
    const call: GraphCall = { from: performance.now(), until: undefined };
    if (learnerId !== undefined) {
      const known = calls.get(learnerId);
      if (known === undefined) calls.set(learnerId, [call]);
      else known.push(call);
      await sleep(graphDelay(random()));
    }
    const {
      host: _,
      connection: __,
      'content-length': ___,
      'transfer-encoding': ____,
      ...headers
    } = request.headers;
    const answer = await simulator.request({
      path: request.url ?? '/',
      method: request.method as 'GET',
      headers,
      ...(body === '' ? {} : { body }),
    });
    // links to further pages lead here, too
    const text = (await answer.body.text()).replaceAll(new URL(simulatorUrl).origin, graph.url);
    call.until = performance.now();
    const type = answer.headers['content-type'];
    if (type !== undefined) response.setHeader('content-type', type);
    response.statusCode = answer.statusCode;
    response.end(text);
  });

  return {
    connectorUrl: `${connector.url}/`,
    graphUrl: graph.url + new URL(simulatorUrl).pathname,
    callsAbout: (learnerId) => calls.get(learnerId) ?? [],
    async close() {
      await connector.close();
      await graph.close();
      await simulator.close();
    },
  };
}

/** A server on loopback that answers by `handle`, once a request's body has come. */
async function listen(
  handle: (request: IncomingMessage, response: ServerResponse, body: string) => Promise<void>,
) {
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      handle(request, response, Buffer.concat(pieces).toString()).catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        response.destroy();
      });
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
