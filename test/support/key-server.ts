import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  SignJWT,
} from 'jose';
import type { Clock } from '../../src/clock.ts';

/** A pair of keys, one half of it published. */
export interface SigningPair {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly published: JWK & { endorsements: string[] };
}

/** What login.botframework.com is to the bot, on loopback: publishes keys, and signs tokens with them. */
export interface KeyServer {
  readonly metadataUrl: string;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  readonly pair: SigningPair;
  /** Publishes these instead of the first pair. */
  publish(...pairs: readonly SigningPair[]): void;
  /** Answers everything, or this path, by this instead; undefined ends it. */
  answer(status: number | undefined, headers?: Record<string, string>, path?: string): void;
  close(): Promise<void>;
}

export async function createSigningPair(kid: string, endorsements = ['msteams']): Promise<SigningPair> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, published: { ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements } };
}

export async function startKeyServer(): Promise<KeyServer> {
  const pair = await createSigningPair('key-1');
  const requests: string[] = [];
  let published: readonly SigningPair[] = [pair];
  let instead: { status: number; headers: Record<string, string>; path: string | undefined } | undefined;
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const body =
      request.url === '/keys'
        ? { keys: published.map((one) => one.published) }
        : { issuer: 'https://api.botframework.com', jwks_uri: `${origin()}/keys` };
    const { status = 200, headers = {} } =
      instead !== undefined && (instead.path ?? request.url) === request.url ? instead : {};
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    metadataUrl: `${origin()}/metadata`,
    requests,
    pair,
    publish(...pairs) {
      published = pairs;
    },
    answer(status, headers = {}, path) {
      instead = status === undefined ? undefined : { status, headers, path };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The claims of an honest channel token. */
export function channelClaims(appId: string, serviceurl: string, clock: Clock): Record<string, unknown> {
  const now = Math.floor(clock.now().getTime() / 1_000);
  return { iss: 'https://api.botframework.com', aud: appId, serviceurl, nbf: now - 60, exp: now + 3_600 };
}

/** A token with exactly these claims, signed by this pair. */
export function signed(
  { kid, privateKey }: SigningPair,
  claims: Record<string, unknown>,
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, ...header })
    .sign(privateKey);
}
