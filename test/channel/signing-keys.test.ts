import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPublishedKeys, type KeysFor } from '../../src/channel/signing-keys.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/clock.ts';
import { createSigningPair, type KeyServer, startKeyServer } from '../support/key-server.ts';

let server: KeyServer;
let ahead: number;
let keysFor: KeysFor;
beforeEach(async () => {
  server = await startKeyServer();
  ahead = 0;
  keysFor = createPublishedKeys({
    metadataUrl: server.metadataUrl,
    clock: { now: () => new Date(Date.UTC(2026, 10, 21) + ahead) },
    fetch,
    timeoutMs: 300,
  });
});
afterEach(() => server.close());

it('many callers at once share one reading of the keys', async () => {
  await Promise.all(Array.from({ length: 50 }, () => keysFor('key-1')));
  expect(server.requests).toEqual(['/metadata', '/keys']);
});

it('keys are kept for a day, then read again', async () => {
  await keysFor('key-1');
  ahead = 23 * HOUR;
  await keysFor('key-1');
  expect(server.requests).toHaveLength(2);
  ahead = DAY;
  await keysFor('key-1');
  expect(server.requests).toHaveLength(4);
});

it('a new key is found when a token names it, but unknown ids make us read at most every five minutes', async () => {
  await keysFor('key-1');
  server.publish(server.pair, await createSigningPair('key-2', ['msteams', 'webchat']));
  for (let minute = 0; minute < 5; minute++) {
    ahead = minute * MINUTE;
    expect((await keysFor('key-2')).endorsements('key-2')).toEqual([]);
  }
  expect(server.requests).toHaveLength(2);
  ahead = 5 * MINUTE;
  expect((await keysFor('key-2')).endorsements('key-2')).toEqual(['msteams', 'webchat']);
  expect(server.requests).toHaveLength(4);
});

it('a key that is no longer published is no longer believed', async () => {
  await keysFor('key-1');
  server.publish(await createSigningPair('key-2'));
  ahead = DAY;
  expect((await keysFor('key-1')).endorsements('key-1')).toEqual([]);
});

it('while the key server is away the keys of yesterday are believed for another day', async () => {
  await keysFor('key-1');
  server.answer(503);
  ahead = 2 * DAY - SECOND;
  expect((await keysFor('key-1')).endorsements('key-1')).toEqual(['msteams']);
  ahead = 2 * DAY;
  await expect(keysFor('key-1')).rejects.toMatchObject({ name: 'Later' });
});

it('a key server that is away is not asked by every caller', async () => {
  server.answer(503);
  for (let times = 0; times < 20; times++)
    await expect(keysFor('key-1')).rejects.toMatchObject({ name: 'Later' });
  expect(server.requests).toHaveLength(1);
  server.answer(undefined);
  ahead = 15 * SECOND;
  await keysFor('key-1');
});

it('a key server that fails is asked for nothing more', async () => {
  server.answer(500);
  await expect(keysFor('key-1')).rejects.toMatchObject({ name: 'Later' });
  expect(server.requests).toEqual(['/metadata']);
});

it('a key server that redirects is not followed, to keys of a hostile server that are there to be read', async () => {
  const hostile = await startKeyServer();
  for (const [asked, path] of [
    ['/metadata', '/metadata'],
    ['/keys', '/keys'],
  ] as const) {
    server.answer(302, { location: new URL(path, hostile.metadataUrl).href }, asked);
    await expect(keysFor('key-1')).rejects.toMatchObject({ name: 'Later' });
    expect(server.requests.at(-1)).toBe(asked);
    ahead += MINUTE;
  }
  expect(hostile.requests).toEqual([]);
  await hostile.close();
});

it.each<[string, object]>([
  ['of an elliptic curve', { kty: 'EC', kid: 'ec', crv: 'P-256', x: 'x', y: 'y', endorsements: ['msteams'] }],
  ['without an id', { kty: 'RSA', n: 'n', e: 'AQAB' }],
  ['whose number is none', { kty: 'RSA', kid: 'odd', n: '***', e: 'AQAB', endorsements: ['msteams'] }],
  ['that is too short', { kty: 'RSA', kid: 'short', n: 'AQAB', e: 'AQAB', endorsements: ['msteams'] }],
])('a published key %s is passed over, and the others are believed', async (_, odd) => {
  server.publish({ ...server.pair, published: odd as never }, server.pair);
  const keys = await keysFor('key-1');
  expect(keys.endorsements('key-1')).toEqual(['msteams']);
  expect(keys.endorsements(String((odd as { kid?: string }).kid))).toEqual([]);
});

it('of a key whose endorsements cannot be read none are believed', async () => {
  const published = { ...server.pair.published, endorsements: 'msteams' };
  server.publish({ ...server.pair, published: published as never });
  expect((await keysFor('key-1')).endorsements('key-1')).toEqual([]);
});

it('a key server without a single usable key is one that is away', async () => {
  server.publish();
  await expect(keysFor('key-1')).rejects.toMatchObject({ name: 'Later' });
});

it('keys of another origin than the document that names them are not read', async () => {
  const asked: string[] = [];
  const elsewhere = createPublishedKeys({
    metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    clock: { now: () => new Date(0) },
    fetch: async (url) => {
      asked.push(String(url));
      return Response.json({ jwks_uri: 'https://evil.example/keys' });
    },
  });
  await expect(elsewhere('key-1')).rejects.toMatchObject({ name: 'Later' });
  expect(asked).toHaveLength(1);
});

it('a key server that never answers is given up', async () => {
  const silent = createPublishedKeys({
    metadataUrl: server.metadataUrl,
    clock: { now: () => new Date(0) },
    fetch: (_, options) =>
      new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => reject(new Error('given up')));
      }),
    timeoutMs: 10,
  });
  await expect(silent('key-1')).rejects.toMatchObject({ name: 'Later' });
});

it('a clock that was ahead for a while, when the key server was away, keeps nobody out once it is right again', async () => {
  ahead = HOUR;
  server.answer(503);
  await expect(keysFor('key-1')).rejects.toThrow();
  ahead = 0;
  server.answer(undefined);
  expect((await keysFor('key-1')).endorsements('key-1')).toEqual(['msteams']);
});
