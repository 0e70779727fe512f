import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INetworkModule } from '@azure/msal-node';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { tenantNamed } from './tenant-switches.ts';

/** What Entra refuses a token request with. */
export interface Refused {
  readonly error: string;
  readonly description: string;
  readonly suberror?: string;
}

/** A local Microsoft Entra: token, device-code and key endpoints of one tenant, on loopback. */
export interface Entra {
  readonly origin: string;
  readonly tenantId: string;
  /** Application roles put into tokens by client credentials, by resource; `*` for any. */
  roles: readonly string[];
  /** Redirect addresses of the platform "Mobile and desktop applications", without their port. */
  redirects: readonly string[];
  /** Who completes the device code or signs in at the browser, with the scopes consented to. */
  person: { readonly oid: string; readonly scopes: readonly string[] } | undefined;
  /** Refuses token requests of this grant (`*`: any) until removed; `authorize` refuses at the browser. */
  readonly refusals: Map<string, Refused>;
  /** Forms posted, oldest first. */
  readonly forms: readonly Readonly<Record<string, string>>[];
  /** Stands between MSAL, which insists on https, and the network. */
  readonly wrapNetwork: (network: INetworkModule) => INetworkModule;
  /** A token signed by the tenant's key; `by` a stranger's instead. */
  sign(claims: JWTPayload, options?: { readonly by?: 'tenant' | 'stranger' }): Promise<string>;
  close(): Promise<void>;
}

const TENANT = 'c2f0a5d4-7d0e-4f0b-9c56-3a8e1f6b2d71';

/** What security defaults say to whoever signs in by a code that is typed elsewhere. */
const noDeviceCodes: Refused = {
  error: 'access_denied',
  description: 'AADSTS530035: Access has been blocked by security defaults',
};

export async function startEntra({
  tenantId = TENANT,
  deviceCodes = tenantNamed(process.env.SIMULATOR ?? '').deviceCodes,
} = {}): Promise<Entra> {
  const keys = await generateKeyPair('RS256', { extractable: true });
  const stranger = await generateKeyPair('RS256');
  const publicKey = { ...(await exportJWK(keys.publicKey)), kid: 'key-1', use: 'sig', alg: 'RS256' };
  const forms: Record<string, string>[] = [];
  const refusals = new Map<string, Refused>();
  if (deviceCodes === 'refused') refusals.set('device_code', noDeviceCodes);
  const codes = new Map<string, URLSearchParams>();
  const sign: Entra['sign'] = (claims, { by = 'tenant' } = {}) =>
    new SignJWT({ jti: randomUUID(), ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'key-1', typ: 'JWT' })
      .sign(by === 'tenant' ? keys.privateKey : stranger.privateKey);

  const server = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request.setEncoding('utf8')) text += piece;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://entra');
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (pathname.endsWith('/openid-configuration'))
      return answer(200, { issuer: `${entra.origin}/${tenantId}/v2.0`, jwks_uri: `${entra.origin}/keys` });
    if (pathname === '/keys') return answer(200, { keys: [publicKey] });
    if (pathname.endsWith('/authorize')) {
      const redirect = new URL(searchParams.get('redirect_uri') ?? '');
      const known = entra.redirects.includes(`${redirect.protocol}//${redirect.hostname}`);
      if (!known) return answer(400, { error_description: 'AADSTS50011: The redirect URI does not match' });
      const refused = refusals.get('authorize');
      const code = randomUUID();
      codes.set(code, searchParams);
      const back: Record<string, string> = refused
        ? { error: refused.error, error_description: refused.description }
        : { code };
      redirect.search = String(new URLSearchParams({ ...back, state: searchParams.get('state') ?? '' }));
      response.writeHead(302, { location: redirect.href });
      return response.end();
    }
    const form = Object.fromEntries(new URLSearchParams(text));
    forms.push(form);
    if (pathname.endsWith('/devicecode'))
      return answer(200, {
        device_code: 'device-1',
        user_code: 'ABC-DEF',
        verification_uri: 'https://microsoft.com/devicelogin',
        expires_in: 900,
        interval: 1,
        message: 'To sign in, open https://microsoft.com/devicelogin and enter ABC-DEF.',
      });
    const grant = form.grant_type?.split(':').at(-1) ?? '';
    const refused = refusals.get(grant) ?? refusals.get('*');
    if (refused !== undefined)
      return answer(400, {
        error: refused.error,
        error_description: `${refused.description}. Trace ID: t Correlation ID: c`,
        suberror: refused.suberror,
        correlation_id: randomUUID(),
      });
    if (grant === 'authorization_code') {
      const asked = codes.get(form.code ?? '');
      codes.delete(form.code ?? '');
      const challenge = createHash('sha256')
        .update(form.code_verifier ?? '')
        .digest('base64url');
      const right =
        asked?.get('code_challenge_method') === 'S256' &&
        asked.get('code_challenge') === challenge &&
        asked.get('redirect_uri') === form.redirect_uri &&
        form.client_secret === undefined &&
        form.client_assertion === undefined;
      if (!right) return answer(400, { error: 'invalid_grant', error_description: 'AADSTS501481: no match' });
    }
    const now = Math.floor(Date.now() / 1_000);
    const common = { appid: form.client_id, tid: tenantId, iat: now, nbf: now, exp: now + 3_600 };
    if (grant === 'client_credentials') {
      const token = await sign({ ...common, aud: form.scope, roles: [...entra.roles] });
      return answer(200, { token_type: 'Bearer', expires_in: 3_600, access_token: token });
    }
    const { oid, scopes } = await whoAsks(grant, form, entra);
    const token = await sign({ ...common, oid, scp: scopes.join(' ') });
    answer(200, {
      token_type: 'Bearer',
      expires_in: 3_600,
      scope: scopes.map((scope) => `https://graph.microsoft.com/${scope}`).join(' '),
      access_token: token,
      id_token: await sign({
        ...common,
        aud: form.client_id ?? '',
        iss: `${entra.origin}/v2.0`,
        oid,
        sub: oid,
      }),
      client_info: Buffer.from(JSON.stringify({ uid: oid, utid: tenantId })).toString('base64url'),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const local = (url: string) => url.replace(/^https?:\/\/[^/]+/, origin);

  const entra: Entra = {
    origin,
    tenantId,
    roles: [],
    redirects: ['http://localhost'],
    person: undefined,
    refusals,
    forms,
    wrapNetwork: (network) => ({
      sendGetRequestAsync: (url, options, timeout) =>
        network.sendGetRequestAsync(local(url), options, timeout),
      sendPostRequestAsync: (url, options) => network.sendPostRequestAsync(local(url), options),
    }),
    sign,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return entra;
}

/** On behalf of: whoever the assertion names; by device code: whoever completes it. */
async function whoAsks(
  grant: string,
  { assertion = '' }: Readonly<Record<string, string>>,
  { person }: Entra,
): Promise<{ readonly oid: string; readonly scopes: readonly string[] }> {
  if (grant !== 'jwt-bearer') return person ?? { oid: randomUUID(), scopes: [] };
  const claims = JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString()) as {
    oid: string;
  };
  return { oid: claims.oid, scopes: person?.scopes ?? [] };
}
