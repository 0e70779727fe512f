import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createConnections } from '../../src/app/clients.ts';
import { createHttpClient } from '../../src/http-client.ts';

let server: Server;
let answer: RequestListener;
let url: string;
let asked: string[];
const connections = createConnections({ timeoutMs: 60_000 });
const post = (over = connections) =>
  over.send({ method: 'POST', origin: url, path: '/v3?a=b', headers: {}, body: '{"ü":1}' });

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test('an answer is read whole, with its status and headers', async () => {
  answer = (request, response) => {
    request.pipe(response.writeHead(201, { 'Retry-After': '7' }));
  };
  const got = await post();
  expect(asked).toEqual(['POST /v3?a=b']);
  expect([got.status, got.header('retry-after'), got.header('other')]).toEqual([201, '7', undefined]);
  expect(got.text).toBe('{"ü":1}');
});

test('a redirect is an answer like any other: nobody is asked elsewhere', async () => {
  answer = (_request, response) => response.writeHead(307, { Location: `${url}/elsewhere` }).end();
  expect(await post()).toMatchObject({ status: 307 });
  expect(asked).toHaveLength(1);
});

test('who does not answer in time is not waited for', async () => {
  answer = () => undefined;
  await expect(post(createConnections({ timeoutMs: 50 }))).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('an answer beyond a megabyte is not taken', async () => {
  answer = (_request, response) => response.end('x'.repeat(1024 * 1024 + 1));
  await expect(post()).rejects.toMatchObject({ code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' });
});

test('a connection that breaks in the middle of an answer is an error', async () => {
  answer = (_request, response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('{');
    setTimeout(() => response.destroy(), 20);
  };
  await expect(post()).rejects.toThrow();
});

test('who waits for a connection until nobody waits for the answer is never sent', async () => {
  const http = createHttpClient({ connections: 1, timeoutMs: 60_000 });
  const arrived = new Promise<void>((resolve) => {
    answer = () => resolve();
  });
  const [first, second] = [new AbortController(), new AbortController()];
  const send = (path: string, { signal }: AbortController) =>
    http.send({ method: 'POST', origin: url, path, headers: {}, body: '{}', signal });
  const both = [send('/first', first), send('/second', second)];
  await arrived;
  second.abort(new Error('given up'));
  first.abort(new Error('given up'));
  await Promise.all(both.map((one) => expect(one).rejects.toThrow('given up')));
  await http.close();
  expect(asked).toEqual(['POST /first']);
});

test('what must not be sent any more, once there is a connection for it, is never sent', async () => {
  const http = createHttpClient({ connections: 1, timeoutMs: 60_000 });
  const arrived = Promise.withResolvers<() => void>();
  answer = (_request, response) => arrived.resolve(() => response.end());
  let may = true;
  const beforeSend = () => {
    if (!may) throw new Error('too late');
  };
  const send = (path: string) =>
    http.send({ method: 'POST', origin: url, path, headers: {}, body: '{}', beforeSend });
  const [first, second] = [send('/first'), send('/second')];
  const goOn = await arrived.promise;
  may = false;
  goOn();
  await expect(second).rejects.toThrow('too late');
  expect((await first).status).toBe(200);
  await http.close();
  expect(asked).toEqual(['POST /first']);
});
