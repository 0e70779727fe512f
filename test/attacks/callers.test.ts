import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf } from '../support/card-reading.ts';
import type { CardJson } from '../support/connector.ts';
import { channelClaims, createSigningPair, type KeyServer, signed } from '../support/key-server.ts';
import { APP_ID, APP_TOKEN, type Player, reads, SECRET, startWorld, type World } from '../support/world.ts';

let world: World;
let keyServer: KeyServer;
let alex: Player;
beforeAll(async () => {
  world = await startWorld({ live: true });
  if (world.keyServer === undefined) throw new Error('no key server');
  keyServer = world.keyServer;
  alex = world.person('alexw');
});
afterAll(() => world.close());

const honest = () => channelClaims(APP_ID, world.connector.url, world.clock);
const seconds = () => Math.floor(world.clock.now().getTime() / 1_000);

/** Posts as a stranger would, with whatever Authorization header. */
async function post(authorization: string | undefined, body: unknown) {
  const response = await fetch(`${world.url}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

const start = () => alex.activity({ type: 'message', text: 'start fire safety' });

/** What an attacker could send instead of the channel's token, by what is wrong with it. */
const wrong: readonly (readonly [string, () => string | undefined | Promise<string | undefined>])[] = [
  ['none', () => undefined],
  ['an empty one', () => ''],
  ['the emulator’s empty bearer', () => 'Bearer'],
  ['a password', () => 'Basic YWxleDpwYXNz'],
  ['rubbish', () => 'Bearer a.b.c'],
  ['four parts', async () => `Bearer ${await signed(keyServer.pair, honest())}.x`],
  ['too long', () => `Bearer ${'a'.repeat(9_000)}.${'b'.repeat(2_000)}.${'c'.repeat(2_000)}`],
  ['alg none', () => `Bearer ${new UnsecuredJWT(honest()).encode()}x`],
  ['alg none without a signature', () => `Bearer ${new UnsecuredJWT(honest()).encode()}`],
  [
    'HS256 with the public key as the secret',
    async () => {
      const pem = createPublicKey({ key: keyServer.pair.published as never, format: 'jwk' });
      const secret = Buffer.from(pem.export({ type: 'spki', format: 'pem' }));
      const header = { alg: 'HS256', kid: keyServer.pair.kid };
      return `Bearer ${await new SignJWT(honest()).setProtectedHeader(header).sign(secret)}`;
    },
  ],
  [
    'a key of the attacker under the published id',
    async () => `Bearer ${await signed(await createSigningPair(keyServer.pair.kid), honest())}`,
  ],
  [
    'a key of the attacker carried in the header',
    async () => {
      const own = await createSigningPair(keyServer.pair.kid);
      return `Bearer ${await signed(own, honest(), { jwk: own.published, jku: 'http://evil.example/keys' })}`;
    },
  ],
  [
    'an elliptic key',
    async () => {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const header = { alg: 'ES256', kid: keyServer.pair.kid };
      return `Bearer ${await new SignJWT(honest()).setProtectedHeader(header).sign(privateKey)}`;
    },
  ],
  ['no key id', async () => `Bearer ${await signed(keyServer.pair, honest(), { kid: undefined as never })}`],
  [
    'an unknown key id',
    async () => `Bearer ${await signed({ ...keyServer.pair, kid: 'elsewhere' }, honest())}`,
  ],
  [
    'content changed after signing',
    async () => {
      const [header, , signature] = (await signed(keyServer.pair, honest())).split('.');
      const payload = Buffer.from(JSON.stringify({ ...honest(), admin: true })).toString('base64url');
      return `Bearer ${header}.${payload}.${signature}`;
    },
  ],
  ...(
    [
      ['another issuer', { iss: 'https://evil.example' }],
      ['nearly the issuer', { iss: 'https://api.botframework.com/' }],
      ['the issuer among several', { iss: ['https://api.botframework.com'] }],
      ['no issuer', { iss: undefined }],
      ['the audience of another bot', { aud: '99999999-1111-4222-8333-444455556666' }],
      ['several audiences', { aud: [APP_ID, '99999999-1111-4222-8333-444455556666'] }],
      ['no audience', { aud: undefined }],
      ['another service URL', { serviceurl: 'https://smba.trafficmanager.net/teams/' }],
      ['no service URL', { serviceurl: undefined }],
      [
        'the emulator’s: Entra’s, for this app, by this app',
        {
          iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          appid: APP_ID,
          ver: '1.0',
        },
      ],
      [
        'the emulator’s, version 2',
        {
          iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
          azp: APP_ID,
          ver: '2.0',
        },
      ],
    ] as const
  ).map(
    ([name, claims]) =>
      [name, async () => `Bearer ${await signed(keyServer.pair, { ...honest(), ...claims })}`] as const,
  ),
  [
    'one that expired six minutes ago',
    async () => `Bearer ${await signed(keyServer.pair, { ...honest(), exp: seconds() - 360 })}`,
  ],
  [
    'one that never expires',
    async () => `Bearer ${await signed(keyServer.pair, { ...honest(), exp: undefined })}`,
  ],
  [
    'one that begins in six minutes',
    async () => `Bearer ${await signed(keyServer.pair, { ...honest(), nbf: seconds() + 360 })}`,
  ],
];

it.each(wrong)('a token that is %s gets 401 and nothing happens', async (_, token) => {
  const before = { sent: world.connector.sent.length, writes: world.writes().length };
  const { status, text } = await post(await token(), start());
  expect(status).toBe(401);
  expect(JSON.parse(text)).toEqual({ error: 'A channel token is needed.' });
  expect({ sent: world.connector.sent.length, writes: world.writes().length }).toEqual(before);
});

it('a key without the channel’s endorsement does not speak for it', async () => {
  const other = await createSigningPair('other', ['webchat', 'directline']);
  keyServer.publish(keyServer.pair, other);
  world.clock.move(6 * 60_000);
  const writes = world.writes().length;
  expect((await post(`Bearer ${await signed(other, honest())}`, start())).status).toBe(401);
  expect(world.writes()).toHaveLength(writes);
});

describe('an honest request', () => {
  it.each(['exp', 'nbf'] as const)('may be four minutes off by its %s', async (claim) => {
    const at = claim === 'exp' ? seconds() - 240 : seconds() + 240;
    const token = await signed(keyServer.pair, { ...honest(), [claim]: at });
    expect((await post(`Bearer ${token}`, alex.activity({ type: 'message', text: 'help' }))).status).toBe(
      200,
    );
  });

  it('is answered, and its press too', async () => {
    expect(reads(await alex.says('my courses'))).toContain('Excel');
    expect(reads(await alex.forges('activities.show', {}))).toContain('Excel');
  });

  it('sent again as it was changes nothing more and says nothing twice', async () => {
    const authorization = `Bearer ${await signed(keyServer.pair, honest())}`;
    const body = start();
    expect((await post(authorization, body)).status).toBe(200);
    const before = { sent: world.connector.sent.length, writes: world.writes().length };
    expect((await post(authorization, body)).status).toBe(200);
    expect({ sent: world.connector.sent.length, writes: world.writes().length }).toEqual(before);
  });

  it('of a press sent again as it was is one change', async () => {
    const authorization = `Bearer ${await signed(keyServer.pair, honest())}`;
    const [list] = await alex.says('courses');
    const courseId = firstCourse(list);
    const press = alex.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        action: { type: 'Action.Execute', verb: 'course.start', data: { courseId, op: 'replayed-op' } },
      },
    });
    expect((await post(authorization, press)).status).toBe(200);
    const writes = world.writes().length;
    for (let times = 0; times < 3; times++) expect((await post(authorization, press)).status).toBe(200);
    expect(world.writes()).toHaveLength(writes);
  });

  it('of a tenant that is not served is refused in words, and nothing is kept of the person', async () => {
    const stranger = world.person('alexw', { tenantId: '11111111-2222-4333-8444-555555555555' });
    const writes = world.writes().length;
    await stranger.says('start fire safety');
    expect(world.connector.sent.at(-1)?.activity.text).toContain('organisation that installed me');
    expect(world.writes()).toHaveLength(writes);
  });

  it('cannot have its answer sent elsewhere', async () => {
    const serviceUrl = 'https://evil.example/';
    const token = await signed(keyServer.pair, channelClaims(APP_ID, serviceUrl, world.clock));
    const sent = world.connector.sent.length;
    const answer = await post(`Bearer ${token}`, { ...start(), serviceUrl });
    expect(answer.status).toBe(400);
    expect(world.connector.sent).toHaveLength(sent);
  });
});

it('bodies of honest callers are held to the same bounds', async () => {
  const authorization = `Bearer ${await signed(keyServer.pair, honest())}`;
  const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
  for (const [body, status] of [
    ['{"type":', 400],
    [{}, 400],
    [{ ...start(), channelId: undefined }, 400],
    [{ ...start(), serviceUrl: undefined }, 400],
    [{ ...start(), from: undefined }, 400],
    [{ ...start(), value: JSON.parse(deep) }, 400],
    [{ ...start(), text: 'x'.repeat(300_000) }, 413],
  ] as const) {
    expect((await post(authorization, body)).status).toBe(status);
  }
});

it('two thousand unknown key ids make us fetch keys once at most', async () => {
  const before = keyServer.requests.length;
  const [, payload, signature] = (await signed(keyServer.pair, honest())).split('.');
  for (let round = 0; round < 100; round++) {
    await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const header = Buffer.from(JSON.stringify({ alg: 'RS256', kid: `k${round}-${n}` }));
        const token = `Bearer ${header.toString('base64url')}.${payload}.${signature}`;
        expect((await post(token, '{}')).status).toBe(401);
      }),
    );
  }
  expect(keyServer.requests.length - before).toBeLessThanOrEqual(2);
});

it('a flood of callers who are not believed writes at most one line a minute for each reason', () => {
  const lines = world.logged
    .filter((line) => line.includes('caller.refused'))
    .map((line) => JSON.parse(line) as { why: string; time: string });
  const reasons = Map.groupBy(lines, ({ why }) => why);
  expect(reasons.size).toBeGreaterThan(5);
  for (const [why, ofOne] of reasons)
    for (const [n, { time }] of ofOne.slice(1).entries())
      expect(Date.parse(time) - Date.parse(ofOne[n]?.time ?? ''), why).toBeGreaterThan(59_000);
});

it('neither the secret nor a token nor a name nor a text of anybody is in the log', () => {
  const log = world.logged.join('\n');
  expect(log).toContain('caller.refused');
  for (const secret of [SECRET, APP_TOKEN, 'alexw Person', 'start fire safety', alex.id, 'Bearer ey'])
    expect(log).not.toContain(secret);
});

/** The id of a course that a card offers to start. */
function firstCourse(card: CardJson | undefined): unknown {
  const offered = buttonsOf(card ?? { type: '' }).find(({ verb }) => verb === 'course.start');
  expect(offered).toBeDefined();
  return offered?.data.courseId;
}
