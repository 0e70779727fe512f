import { createHash, generateKeyPairSync } from 'node:crypto';
import type { INetworkModule } from '@azure/msal-node';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../src/clock.ts';
import type { Credential } from '../../../src/graph/auth/client-configuration.ts';
import { createTokens } from '../../../src/graph/auth/token.ts';
import { type Answer, type ScriptedServer, startScriptedServer } from '../../support/scripted-server.ts';
import { failure } from '../gateway.ts';

const SECRET = 'the~secret~nobody~may~read';
const APP = '11111111-1111-4111-8111-111111111111';
const TENANT = '22222222-2222-4222-8222-222222222222';

const servers: ScriptedServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  vi.unstubAllEnvs();
});

/** MSAL insists on https, so its network client is led to the local endpoint at the last moment. */
function ledTo(origin: string) {
  return (network: INetworkModule): INetworkModule => {
    const local = (url: string) => url.replace(/^https?:\/\/[^/]+/, origin);
    return {
      sendGetRequestAsync: (url, options, timeout) =>
        network.sendGetRequestAsync(local(url), options, timeout),
      sendPostRequestAsync: (url, options) => network.sendPostRequestAsync(local(url), options),
    };
  };
}

const issued = (token: string, seconds = 3_600): Answer => ({
  status: 200,
  body: { token_type: 'Bearer', expires_in: seconds, access_token: token },
});

const refused = (error: string, description: string): Answer => ({
  status: 401,
  body: {
    error,
    error_description: `${description}. Trace ID: t Correlation ID: c Timestamp: 2026-11-21 09:00:00Z`,
    error_codes: [Number(/\d+/.exec(description)?.[0])],
    correlation_id: '33333333-3333-4333-8333-333333333333',
  },
});

async function start(credential: Credential = { kind: 'secret', secret: SECRET }, timeoutMs = 5 * SECOND) {
  const server = await startScriptedServer();
  servers.push(server);
  let ahead = 0;
  const tokens = createTokens({
    appId: APP,
    tenantId: TENANT,
    loginBaseUrl: 'https://login.microsoftonline.com',
    credential,
    resource: 'https://graph.microsoft.com',
    clock: { now: () => new Date(Date.now() + ahead) },
    timeoutMs,
    wrapNetwork: ledTo(server.origin),
  });
  const pass = (ms: number) => {
    ahead += ms;
  };
  return { server, tokens, pass };
}

const form = (server: ScriptedServer) => new URLSearchParams(String(server.requests.at(-1)?.body));

describe('the application’s token', () => {
  it('is asked for with the client secret, for Graph’s default scope', async () => {
    const { server, tokens } = await start();
    server.answer(issued('token-1'));
    expect(await tokens.token()).toBe('token-1');
    expect(server.requests).toMatchObject([
      { method: 'POST', path: expect.stringContaining(`/${TENANT}/oauth2/v2.0/token`) },
    ]);
    expect(Object.fromEntries(form(server))).toMatchObject({
      grant_type: 'client_credentials',
      client_id: APP,
      client_secret: SECRET,
      scope: expect.stringContaining('https://graph.microsoft.com/.default'),
    });
  });

  it.each([
    ['SHA-1', 'sha1', 'x5t'],
    ['SHA-256', 'sha256', 'x5t#S256'],
  ])('is asked for with an assertion signed by the certificate (%s thumbprint)', async (_, hash, header) => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const thumbprint = createHash(hash).update('certificate').digest('hex').toUpperCase();
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { server, tokens } = await start({ kind: 'certificate', thumbprint, privateKey: pem });
    server.answer(issued('token-1'));
    expect(await tokens.token()).toBe('token-1');
    const assertion = form(server).get('client_assertion') ?? '';
    const { payload } = await jwtVerify(assertion, publicKey, { clockTolerance: 60 });
    expect(payload).toMatchObject({ iss: APP, sub: APP });
    expect(decodeProtectedHeader(assertion)).toHaveProperty(
      [header],
      Buffer.from(thumbprint, 'hex').toString('base64url'),
    );
    expect(form(server).has('client_secret')).toBe(false);
  });

  it('is asked of the managed identity endpoint for the user-assigned identity', async () => {
    vi.stubEnv('IDENTITY_ENDPOINT', 'http://127.0.0.1/msi/token');
    vi.stubEnv('IDENTITY_HEADER', 'header-1');
    const { server, tokens } = await start({ kind: 'managedIdentity' });
    const expires = Math.floor(Date.now() / 1_000) + 3_600;
    server.answer({
      status: 200,
      body: { access_token: 'token-1', expires_on: `${expires}`, token_type: 'Bearer' },
    });
    expect(await tokens.token()).toBe('token-1');
    expect(server.requests).toHaveLength(1);
    const { path, headers } = server.requests[0] ?? { path: '', headers: {} };
    expect(Object.fromEntries(new URL(path, 'http://x').searchParams)).toMatchObject({
      client_id: APP,
      resource: 'https://graph.microsoft.com',
    });
    expect(headers).toMatchObject({ 'x-identity-header': 'header-1' });
  });

  it('is kept, and fetched once for callers who come together', async () => {
    const { server, tokens } = await start();
    server.answer(issued('token-1'), issued('token-2'));
    expect(await Promise.all([tokens.token(), tokens.token(), tokens.token()])).toEqual(
      Array(3).fill('token-1'),
    );
    expect(await tokens.token()).toBe('token-1');
    expect(server.requests).toHaveLength(1);
  });

  it('is renewed five minutes before it expires', async () => {
    const { server, tokens, pass } = await start();
    server.answer(issued('token-1'), issued('token-2'));
    await tokens.token();
    pass(HOUR - 6 * MINUTE);
    expect(await tokens.token()).toBe('token-1');
    pass(2 * MINUTE);
    expect(await tokens.token()).toBe('token-2');
  });

  it('that lives shortly is kept for half its life', async () => {
    const { server, tokens, pass } = await start();
    server.answer(issued('token-1', 120), issued('token-2', 120));
    await tokens.token();
    pass(50 * SECOND);
    expect(await tokens.token()).toBe('token-1');
    pass(20 * SECOND);
    expect(await tokens.token()).toBe('token-2');
  });

  it('that Graph rejected is not handed out again', async () => {
    const { server, tokens } = await start();
    server.answer(issued('token-1'), issued('token-2'));
    tokens.rejected(await tokens.token());
    expect(await tokens.token()).toBe('token-2');
    tokens.rejected('token-1');
    expect(await tokens.token()).toBe('token-2');
  });

  it('that lacks a role is replaced, so that a role which is granted counts, but once in a minute at most', async () => {
    const { server, tokens, pass } = await start();
    server.answer(issued('token-1'), issued('token-2'));
    tokens.rejected(await tokens.token(), 'lacksRole');
    pass(59 * SECOND);
    tokens.rejected(await tokens.token(), 'lacksRole');
    expect(await tokens.token()).toBe('token-1');
    pass(SECOND);
    tokens.rejected('token-1', 'lacksRole');
    expect(await tokens.token()).toBe('token-2');
  });
});

describe('a sign-in that fails', () => {
  it.each([
    ['invalid_client', 'AADSTS7000215: Invalid client secret provided', /secret is wrong/],
    ['invalid_client', 'AADSTS7000222: The provided client secret keys are expired', /expired/],
    ['unauthorized_client', 'AADSTS700016: Application not found in the directory', /MicrosoftAppId/],
    ['invalid_request', 'AADSTS90002: Tenant not found', /MicrosoftAppTenantId/],
    ['invalid_client', 'AADSTS123456789: Something new', /AADSTS123456789/],
  ])(
    '%s, %s, is refused with Entra’s reason for IT and without the secret',
    async (error, description, fix) => {
      const { server, tokens } = await start();
      server.answer(refused(error, description));
      const refusal = await failure(tokens.token());
      expect(refusal).toMatchObject({
        name: 'Refusal',
        code: 'graphSignIn',
        fix: expect.stringMatching(fix),
      });
      expect((refusal as { fix: string }).fix).toContain(/AADSTS\d+/.exec(description)?.[0]);
      expect(JSON.stringify([refusal, (refusal as Error).message, (refusal as Error).cause])).not.toContain(
        SECRET,
      );
      expect((refusal as Error).cause).toBeUndefined();
    },
  );

  it('is tried anew by the next caller', async () => {
    const { server, tokens } = await start();
    server.answer(refused('invalid_client', 'AADSTS7000222: expired'), issued('token-1'));
    await failure(tokens.token());
    expect(await tokens.token()).toBe('token-1');
  });

  it.each<[string, Answer, number | undefined]>([
    [
      '429 with its time',
      { status: 429, headers: { 'retry-after': '30' }, body: { error: 'throttled' } },
      30_000,
    ],
    ['503', { status: 503, body: { error: 'temporarily_unavailable' } }, undefined],
    ['500 without JSON', { status: 500, body: '<html>' }, undefined],
    ['a proxy’s page', { status: 200, body: '<html>' }, undefined],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }, undefined],
    ['a reset', (response) => void response.socket?.destroy(), undefined],
  ])('because of %s is later', async (_, answer, waitMs) => {
    const { server, tokens } = await start();
    server.answer(answer);
    expect(await failure(tokens.token())).toMatchObject({ name: 'Later', waitMs, ambiguous: false });
    expect(server.requests).toHaveLength(1);
    server.answer(issued('token-1'));
    expect(await tokens.token()).toBe('token-1');
  });

  it('because no answer comes is later, at the deadline', async () => {
    const { server, tokens } = await start(undefined, 50);
    server.answer(() => undefined);
    expect(await failure(tokens.token())).toMatchObject({ name: 'Later' });
  });

  it('because nobody listens is later', async () => {
    const { server, tokens } = await start();
    await server.close();
    expect(await failure(tokens.token())).toMatchObject({ name: 'Later' });
  });
});

it('a client that could not be made once is made the next time', async () => {
  let broken = true;
  const { server, tokens } = await start({
    kind: 'secret',
    get secret() {
      if (broken) throw new Error('too many open files');
      return SECRET;
    },
  });
  server.answer(issued('token'));
  await expect(tokens.token()).rejects.toThrow();
  broken = false;
  expect(await tokens.token()).toBe('token');
});
