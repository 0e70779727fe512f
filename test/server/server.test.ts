import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { localKind } from '../../src/channel/conversation-kind.ts';
import { createIsServiceUrl, isLocalServiceUrl } from '../../src/channel/service-hosts.ts';
import { createCountedLog } from '../../src/counted-log.ts';
import { createLog } from '../../src/log.ts';
import { connectionLimits, createServer, type ServerOptions } from '../../src/server.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const hello = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  conversation: { id: 'a:1', tenantId: 't', conversationType: 'personal' },
  from: { id: '29:1', name: 'Alex', aadObjectId: 'o' },
  recipient: { id: '28:bot' },
  text: 'hi',
};

async function start(options: Partial<ServerOptions> = {}) {
  const seen: unknown[] = [];
  const logged: string[] = [];
  const log = createLog({ level: 'debug', destination: { write: (line) => void logged.push(line) } });
  const server = createServer({
    host: '127.0.0.1',
    port: 0,
    callers: 'thisMachine',
    isServiceUrl: isLocalServiceUrl,
    kindOf: localKind,
    log,
    countedLog: createCountedLog(log),
    database: async () => 'writable',
    onActivity: async (activity) => {
      seen.push(activity);
      return undefined;
    },
    ...options,
  });
  closers.push(() => server.close(1_000));
  const { url, port } = await server.listen();
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { server, url, port, post, seen, logged };
}

test('a channel activity reaches the bot as an object', async () => {
  const { post, seen } = await start();
  const answer = await post(hello);
  expect(answer.status).toBe(200);
  expect(seen).toEqual([hello]);
});

test('alive and ready are said over HTTP', async () => {
  const { url } = await start();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

const page = { status: 200, html: '<p>page</p>', policy: "default-src 'none'" };

function downloadsOf(chunks: () => AsyncIterable<string>) {
  const seen: string[] = [];
  return {
    seen,
    downloads: {
      page: async (token: string) => {
        seen.push(`page ${token}`);
        return page;
      },
      take: async (token: string) => {
        seen.push(`take ${token}`);
        return { name: 'team.csv', chunks: chunks(), ended: () => void seen.push('ended') };
      },
    },
  };
}

test('a link shows its page to GET and HEAD, and gives its file to POST, not to be kept on the way', async () => {
  const { seen, downloads } = downloadsOf(async function* () {
    yield '\ufeffPerson\r\n';
    yield 'Adele\r\n';
  });
  const { url } = await start({ downloads });
  for (const method of ['GET', 'HEAD']) {
    const shown = await fetch(`${url}/exports/a.b`, { method });
    expect(shown.headers.get('content-security-policy')).toBe(page.policy);
    expect(await shown.text()).toBe(method === 'GET' ? page.html : '');
  }
  const file = await fetch(`${url}/exports/a.b`, { method: 'POST' });
  expect(file.status).toBe(200);
  expect(await file.text()).toBe('Person\r\nAdele\r\n');
  expect(file.headers.get('cache-control')).toBe('no-store');
  expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  await vi.waitFor(() => expect(seen).toEqual(['page a.b', 'page a.b', 'take a.b', 'ended']));
});

test('a file that fails half-way breaks off, and so does one that nobody waits for any more', async () => {
  const { seen, downloads } = downloadsOf(async function* () {
    yield 'Person\r\n';
    throw new Error('the secret is 42');
  });
  const broken = await start({ downloads });
  await expect(
    fetch(`${broken.url}/exports/x`, { method: 'POST' }).then((answer) => answer.text()),
  ).rejects.toThrow();
  await vi.waitFor(() => expect(seen).toContain('ended'));

  const endless = downloadsOf(async function* () {
    for (;;) yield 'x'.repeat(10_000);
  });
  const { url } = await start({ downloads: endless.downloads });
  const answer = await fetch(`${url}/exports/x`, { method: 'POST' });
  await answer.body?.cancel();
  await vi.waitFor(() => expect(endless.seen).toContain('ended'));
});

test('without anybody to ask for files there is no such address', async () => {
  const { url } = await start();
  const answer = await fetch(`${url}/exports/x`);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toBe('application/json');
});

test('a bot whose database does not answer, or cannot write, is alive but not ready, and says so', async () => {
  for (const reach of ['away', 'readOnly'] as const) {
    const { url } = await start({ database: async () => reach });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const readyz = await fetch(`${url}/readyz`);
    expect(readyz.status).toBe(503);
    expect(await readyz.json()).toEqual({ status: 'not ready', database: reach });
  }
});

test.each<[string, unknown]>([
  ['no body', ''],
  ['broken JSON', '{"type":'],
  ['a number', 5],
  ['null', 'null'],
  ['an array', [hello]],
  ['an empty object', {}],
  ...Object.keys(hello)
    .filter((key) => !['id', 'text'].includes(key))
    .map((key) => [`no ${key}`, { ...hello, [key]: undefined }] as [string, unknown]),
  ['a conversation without an id', { ...hello, conversation: {} }],
  ['a text that is not text', { ...hello, text: { $ne: 1 } }],
  ['a service URL that is no address', { ...hello, serviceUrl: 'smba' }],
  ['a service URL that is a script', { ...hello, serviceUrl: 'javascript:alert(1)' }],
  ['an id with half a character', { ...hello, id: '\ud800' }],
  ['an id with a NUL', { ...hello, conversation: { id: 'a\u0000' } }],
  ['entities that are no list', { ...hello, entities: 7 }],
  ['a prototype', `{"__proto__":{"x":1},${JSON.stringify(hello).slice(1)}`],
  ['a body nested 100 deep', { ...hello, value: JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`) }],
  ['100,000 brackets', '['.repeat(100_000)],
  ['50,000 values', { ...hello, value: Array.from({ length: 50_000 }, () => 0) }],
])('a body that is %s gets 400 and never reaches the bot', async (_, body) => {
  const { post, seen } = await start();
  const answer = await post(body);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ error: 'The body is not a channel activity.' });
  expect(seen).toEqual([]);
});

test('no JSON whatever makes the server fail', async () => {
  const { post } = await start();
  const bodies = fc.oneof(
    fc.json(),
    fc.json().map((json) => JSON.stringify({ ...hello, value: json })),
  );
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      expect((await post(body)).status).toBeLessThan(500);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['text', { 'Content-Type': 'text/plain' }],
  ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['a multipart form', { 'Content-Type': 'multipart/form-data; boundary=x' }],
  ['compressed', { 'Content-Encoding': 'gzip' }],
])('a body that is %s gets 415', async (_, headers) => {
  const { post, seen } = await start();
  expect((await post(hello, headers)).status).toBe(415);
  expect(seen).toEqual([]);
});

test('a body that unpacks to a hundred times its size is not unpacked', async () => {
  const { url } = await start();
  const answer = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    body: gzipSync(JSON.stringify({ ...hello, text: 'x'.repeat(1_000_000) })),
  });
  expect(answer.status).toBe(415);
});

test('JSON with a character set is JSON', async () => {
  const { post } = await start();
  expect((await post(hello, { 'Content-Type': 'application/json; charset=utf-8' })).status).toBe(200);
});

test('a body of 250 KB is read', async () => {
  const { post } = await start();
  expect((await post({ ...hello, value: 'x'.repeat(250_000) })).status).toBe(200);
});

test('a body announced as larger than 256 KB is refused before it is sent', async () => {
  const { port } = await start();
  const status = await new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': 300_000 };
    const sent = request({ port, path: '/api/messages', method: 'POST', headers }, (answer) =>
      resolve(answer.statusCode),
    );
    sent.on('error', reject);
    sent.flushHeaders();
  });
  expect(status).toBe(413);
});

test('a body that grows beyond 256 KB is refused while it comes', async () => {
  const { port, seen } = await start();
  const status = await new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' };
    const sent = request({ port, path: '/api/messages', method: 'POST', headers }, (answer) =>
      resolve(answer.statusCode),
    );
    sent.on('error', reject);
    sent.write(' '.repeat(262_145));
  });
  expect(status).toBe(413);
  expect(seen).toEqual([]);
});

test('what the bot throws is logged and not told', async () => {
  const { post, logged } = await start({
    onActivity: async () => {
      throw new Error('the secret is 42');
    },
  });
  const answer = await post(hello);
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({ error: 'Internal error' });
  expect(logged.join('')).toContain('the secret is 42');
});

test('a readiness check that throws is a 500 that tells nothing', async () => {
  const { url } = await start({
    database: async () => {
      throw new Error('disk');
    },
  });
  const answer = await fetch(`${url}/readyz`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('disk');
});

test('addresses and methods that are not served get 404 and 405', async () => {
  const { url } = await start();
  expect((await fetch(`${url}/admin`)).status).toBe(404);
  expect((await fetch(`${url}/api/messages`)).status).toBe(405);
  expect((await fetch(`${url}/healthz`, { headers: { Accept: 'image/png' } })).status).toBe(200);
});

test('a caller that is not believed gets 401 and the body is not looked at', async () => {
  const { post, seen } = await start({ callers: async () => undefined });
  expect((await post('not even JSON')).status).toBe(401);
  expect(seen).toEqual([]);
});

test('a caller that cannot be verified now is asked to come back', async () => {
  const { post, seen, logged } = await start({
    callers: async () => {
      throw new Error('the key server is away');
    },
  });
  const answer = await post(hello);
  expect(answer.status).toBe(503);
  expect(await answer.text()).not.toContain('key server');
  expect(seen).toEqual([]);
  for (let times = 0; times < 20; times++) expect((await post(hello)).status).toBe(503);
  expect(logged).toHaveLength(1);
});

test('a caller is asked whether it speaks for this activity', async () => {
  const asked: unknown[] = [];
  const speaksFor = (activity: unknown) => asked.push(activity) > 1;
  const { post, seen } = await start({ callers: async () => ({ speaksFor }) });
  expect((await post(hello)).status).toBe(401);
  expect((await post(hello)).status).toBe(200);
  expect(asked).toEqual([hello, hello]);
  expect(seen).toEqual([hello]);
});

test.each([
  'https://evil.example/teams/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://smba.trafficmanager.net@evil.example/',
  'https://user:pass@smba.trafficmanager.net/',
  'http://smba.trafficmanager.net/teams/',
  'https://smba.trafficmanager.net:8443/teams/',
  'https://teams.microsoft.com.evil.example/',
  'https://webchat.botframework.com/',
  'https://directline.botframework.com/',
  'https://anything.teams.microsoft.com/',
  'https://smba.new.example:8443/',
  'https://of.smba.new.example/',
  'http://127.0.0.1:3978/',
])('an activity that wants its answer sent to %s gets 400', async (serviceUrl) => {
  const { post, seen } = await start({ isServiceUrl: createIsServiceUrl(['smba.new.example']) });
  expect((await post({ ...hello, serviceUrl })).status).toBe(400);
  expect(seen).toEqual([]);
});

test.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.infra.gcc.teams.microsoft.com/',
  'https://canary.botapi.skype.com/amer/',
  'https://smba.new.example/emea/',
])('an activity of %s is served', async (serviceUrl) => {
  const { post } = await start({ isServiceUrl: createIsServiceUrl(['smba.new.example']) });
  expect((await post({ ...hello, serviceUrl })).status).toBe(200);
});

test.each<[string, Record<string, string>]>([
  ...['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:3978'].map(
    (host): [string, Record<string, string>] => [`that calls it ${host}`, { Host: host }],
  ),
  ['of elsewhere', { Origin: 'https://evil.example' }],
  ['without an origin to speak of', { Origin: 'null' }],
])('the local bot does not answer a page %s', async (_, named) => {
  const { port, seen } = await start();
  const status = await new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', ...named };
    const sent = request({ port, path: '/api/messages', method: 'POST', headers }, (answer) =>
      resolve(answer.statusCode),
    );
    sent.on('error', reject).end(JSON.stringify(hello));
  });
  expect(status).toBe(403);
  expect(seen).toEqual([]);
});

test.each([
  ['its headers', 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\n'],
  [
    'its body',
    'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"type',
  ],
])('a caller that sends %s drop by drop is cut off', async (_, begun) => {
  const { port, seen } = await start({ limits: { ...connectionLimits, headers: 50, request: 100 } });
  expect(await heardUntilClosed(port, begun)).toContain('408');
  expect(seen).toEqual([]);
});

test('a caller that connects and says nothing is hung up on', async () => {
  const { port } = await start({
    limits: { ...connectionLimits, headers: 60_000, request: 60_000, idle: 50 },
  });
  expect(await heardUntilClosed(port, '')).not.toContain('200');
});

/** What can be sent to hold a connection, and who is believed there. */
const json = 'Content-Type: application/json\r\n';
const post = `POST /api/messages HTTP/1.1\r\nHost: localhost\r\n${json}`;
const believed = 'Authorization: Bearer good\r\n';
const holds = {
  silent: '',
  'in the middle of its headers': post,
  'in the middle of a body nobody reads': `${post}Content-Length: 99\r\n\r\n{"type`,
  'in the middle of a body that is read': `${post}${believed}Content-Length: 99\r\n\r\n{"type`,
  'after a refusal': `${post}Content-Length: 0\r\n\r\n`,
  'after asking whether the bot is alive': 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'after asking for a file': 'GET /exports/good HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'after asking for nothing there': 'GET /admin HTTP/1.1\r\nHost: localhost\r\n\r\n',
};
const believing: Partial<ServerOptions> = {
  callers: async (header) => (header === 'Bearer good' ? { speaksFor: () => true } : undefined),
};
const hellos = (): string => {
  const body = JSON.stringify(hello);
  return `${post}${believed}Content-Length: ${body.length}\r\n\r\n${body}`;
};

test('a hundred that hold their connection in each of these ways are let go, and a bystander is answered all along', async () => {
  const limits = { ...connectionLimits, headers: 200, request: 400 };
  const { port, seen } = await start({ ...believing, limits });
  const held = Object.values(holds).flatMap((sent) =>
    Array.from({ length: 100 }, () => heardUntilClosed(port, sent)),
  );
  const all = Promise.all(held);
  let over = false;
  void all.finally(() => {
    over = true;
  });
  const bystander = await talker(port);
  let answered = 0;
  do {
    bystander.say(hellos());
    expect(await bystander.answer()).toContain('200 OK');
    answered += 1;
  } while (!over);
  await all;
  expect(seen).toHaveLength(answered);
  bystander.hangUp();
});

test('only a caller that is believed keeps a connection', async () => {
  const { port } = await start(believing);
  for (const sent of Object.values(holds).slice(4))
    expect((await heardUntilClosed(port, sent)).toLowerCase()).toContain('connection: close');
  const teams = await talker(port);
  for (let times = 0; times < 3; times++) {
    teams.say(hellos());
    expect(await teams.answer()).toMatch(/200 OK(?![\s\S]*connection: close)/i);
  }
  teams.hangUp();
});

test('beyond so many connections none is taken, those that are there are served, and room is made', async () => {
  const { port, logged } = await start({ ...believing, limits: { ...connectionLimits, most: 10 } });
  const teams = await talker(port);
  const others = await Promise.all(Array.from({ length: 9 }, () => talker(port)));
  for (let times = 0; times < 20; times++) {
    expect(await heardUntilClosed(port, hellos())).toBe('');
    teams.say(hellos());
    expect(await teams.answer()).toContain('200 OK');
  }
  expect(logged.filter((line) => line.includes('connections.full'))).toHaveLength(1);
  for (const { hangUp } of others) hangUp();
  const bye = hellos().replace('Host:', 'Connection: close\r\nHost:');
  while ((await heardUntilClosed(port, bye)) === '') await new Promise(setImmediate);
  teams.hangUp();
});

/** A connection that is spoken on more than once. */
async function talker(port: number) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return {
    say: (text: string) => void socket.write(text),
    answer: async () => String((await once(socket, 'data'))[0]),
    hangUp: () => void socket.destroy(),
  };
}

/** What the server says to somebody who sends this and no more. */
function heardUntilClosed(port: number, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    // who is not taken may be cut off while still sending
    const quietly = ({ code }: NodeJS.ErrnoException) => /^(ECONNRESET|EPIPE)$/.test(String(code));
    socket.on('close', () => resolve(heard)).on('error', (error) => quietly(error) || reject(error));
  });
}

test('closing lets a turn under way finish and takes no new one', async () => {
  const begun = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  const { server, post, url } = await start({
    onActivity: async () => {
      begun.resolve();
      await finish.promise;
      return undefined;
    },
  });
  const turn = post(hello);
  await begun.promise;
  const closed = server.close();
  await expect(fetch(`${url}/readyz`)).rejects.toThrow();
  finish.resolve();
  expect((await turn).status).toBe(200);
  await closed;
});

test('a taken port is an error that says so', async () => {
  const { port } = await start();
  await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
