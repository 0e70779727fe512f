import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPublishedKeys } from '../../src/channel/signing-keys.ts';
import { createVerifyCaller } from '../../src/channel/verify-caller.ts';
import { DAY, HOUR, MINUTE } from '../../src/clock.ts';
import {
  channelClaims,
  createSigningPair,
  type KeyServer,
  signed,
  startKeyServer,
} from '../support/key-server.ts';

const APP = '0a1b2c3d-1111-4222-8333-444455556666';
const SERVICE = 'https://smba.example/';
const activity = { channelId: 'msteams', serviceUrl: SERVICE };

let server: KeyServer;
let ahead: number;
let refusals: string[];
let verifyCaller: ReturnType<typeof createVerifyCaller>;
let verify: (token: string) => Promise<boolean>;
let token: string;
const clock = { now: () => new Date(Date.UTC(2026, 10, 21) + ahead) };
const checks = vi.spyOn(crypto.subtle, 'verify');

beforeEach(async () => {
  server = await startKeyServer();
  ahead = 0;
  refusals = [];
  verifyCaller = createVerifyCaller({
    keysFor: createPublishedKeys({ metadataUrl: server.metadataUrl, clock, fetch }),
    appId: APP,
    clock,
    refused: (why) => refusals.push(why),
  });
  verify = async (bearer) => (await verifyCaller(`Bearer ${bearer}`))?.speaksFor(activity) === true;
  token = await signed(server.pair, channelClaims(APP, SERVICE, clock));
  checks.mockClear();
});
afterEach(() => server.close());

test('the signature of a token that comes with every turn is checked once', async () => {
  for (let turn = 0; turn < 20; turn++) expect(await verify(token)).toBe(true);
  expect(checks).toHaveBeenCalledTimes(1);
});

test('one key that speaks for many channels is believed for Teams alone', async () => {
  const shared = await createSigningPair('shared', ['msteams', 'webchat', 'directline']);
  server.publish(shared);
  const caller = await verifyCaller(`Bearer ${await signed(shared, channelClaims(APP, SERVICE, clock))}`);
  for (const channelId of ['webchat', 'directline', 'emulator', 'MsTeams', 'msteams ', ''])
    expect(caller?.speaksFor({ ...activity, channelId }), channelId).toBe(false);
  expect(new Set(refusals)).toEqual(new Set(['channel']));
  expect(caller?.speaksFor(activity)).toBe(true);
  expect(caller?.speaksFor({ ...activity, serviceUrl: 'https://smba.example/other' })).toBe(false);
});

test('a key of other channels does not speak for Teams', async () => {
  const other = await createSigningPair('other', ['webchat', 'directline']);
  server.publish(other);
  expect(await verify(await signed(other, channelClaims(APP, SERVICE, clock)))).toBe(false);
  expect(refusals).toEqual(['endorsement']);
});

test('a token believed before is not believed after its end, with five minutes of skew', async () => {
  expect(await verify(token)).toBe(true);
  ahead = HOUR + 4 * MINUTE;
  expect(await verify(token)).toBe(true);
  ahead = HOUR + 5 * MINUTE;
  expect(await verify(token)).toBe(false);
  expect(refusals).toEqual(['ERR_JWT_EXPIRED']);
});

test('a token believed before is not believed when the clock says that it is not good yet', async () => {
  expect(await verify(token)).toBe(true);
  ahead = -7 * MINUTE;
  expect(await verify(token)).toBe(false);
});

test('a token whose key is not published any more is not believed, though it was before', async () => {
  const claims = { ...channelClaims(APP, SERVICE, clock), exp: Date.UTC(2026, 10, 25) / 1_000 };
  const long = await signed(server.pair, claims);
  expect(await verify(long)).toBe(true);
  server.publish(await createSigningPair('key-2'));
  ahead = DAY;
  expect(await verify(long)).toBe(false);
});

test('another token, though of the same key, is checked for itself', async () => {
  expect(await verify(token)).toBe(true);
  expect(await verify(`${token.slice(0, -4)}AAAA`)).toBe(false);
  const foreign = await signed(server.pair, channelClaims('another-app', SERVICE, clock));
  expect(await verify(foreign)).toBe(false);
  expect(await verify(foreign)).toBe(false);
});

test('of very many tokens only the latest are remembered', async () => {
  const many = await Promise.all(
    Array.from({ length: 1_001 }, (_, n) =>
      signed(server.pair, { ...channelClaims(APP, SERVICE, clock), jti: `${n}` }),
    ),
  );
  checks.mockClear();
  for (const one of many) expect(await verify(one)).toBe(true);
  expect(await verify(many.at(-1) ?? '')).toBe(true);
  expect(checks).toHaveBeenCalledTimes(1_001);
  expect(await verify(many[0] ?? '')).toBe(true);
  expect(checks).toHaveBeenCalledTimes(1_002);
});
