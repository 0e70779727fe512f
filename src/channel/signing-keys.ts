import type { JSONWebKeySet, LocalJWKSet } from 'jose';
import { z } from 'zod';
import { type Clock, DAY, MINUTE, SECOND } from '../clock.ts';
import { Later } from '../errors.ts';

/** The channel's signing keys, as published at one moment. */
export interface SigningKeys {
  /** Finds the key a token names in its header. */
  readonly keySet: LocalJWKSet;
  /** Channels that a key may speak for; none for an unknown key. */
  endorsements(keyId: string): readonly string[];
}

export interface PublishedKeysOptions {
  /** Address of the OpenID document that names the key set; the key set must be of the same origin. */
  readonly metadataUrl: string;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  readonly timeoutMs?: number;
}

/** Keys are refreshed after a day (Bot Framework: "refresh at least once every 24 hours") and accepted for two. */
const FRESH = DAY;
const BELIEVED = 2 * DAY;
/** Rate limit for refreshes, whatever key ids callers name; shorter after a failure. */
const AT_MOST_EVERY = 5 * MINUTE;
const AFTER_A_FAILURE = 15 * SECOND;
const LARGEST = 1024 * 1024;

const metadata = z.object({ jwks_uri: z.url() });
const published = z.object({ keys: z.array(z.unknown()) });
const rsaKey = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  /** 2,048 bits or more, as RS256 asks for (RFC 7518, 3.3). */
  n: z.base64url().min(342),
  e: z.base64url().min(1),
  endorsements: z.array(z.string()).catch([]),
});
type RsaKey = z.output<typeof rsaKey>;

/**
 * The channel's published keys, cached for a day and fetched once for concurrent callers. An unknown key id triggers a
 * refresh, rate-limited. Throws Later when no keys are available.
 */
export function createPublishedKeys(options: PublishedKeysOptions) {
  const { metadataUrl, clock, timeoutMs = 5 * SECOND } = options;
  let held:
    | { readonly keys: SigningKeys; readonly ids: ReadonlySet<string>; readonly at: number }
    | undefined;
  let refreshing: Promise<void> | undefined;
  let notBefore = Number.NEGATIVE_INFINITY;
  let trouble: unknown;

  async function refresh(): Promise<void> {
    try {
      const { jwks_uri: keysUrl } = metadata.parse(await read(metadataUrl));
      if (new URL(keysUrl).origin !== new URL(metadataUrl).origin) throw new Error('keys of another origin');
      // keys of other types are skipped
      const keys = published
        .parse(await read(keysUrl))
        .keys.flatMap((key) => rsaKey.safeParse(key).data ?? []);
      if (keys.length === 0) throw new Error('The key server published no RSA key');
      held = { ...(await keysOf(keys)), at: clock.now().getTime() };
      notBefore = held.at + AT_MOST_EVERY;
      trouble = undefined;
    } catch (error) {
      trouble = error;
      notBefore = clock.now().getTime() + AFTER_A_FAILURE;
    }
  }

  async function read(url: string): Promise<unknown> {
    const response = await options.fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`The key server answered ${response.status}`);
    const text = await response.text();
    if (text.length > LARGEST) throw new Error('The key server answered too much');
    return JSON.parse(text);
  }

  return async function keysFor(keyId: string): Promise<SigningKeys> {
    const now = clock.now().getTime();
    const age = held === undefined ? Number.POSITIVE_INFINITY : now - held.at;
    const known = held?.ids.has(keyId) === true && age >= 0 && age < FRESH;
    // further ahead than possible: written by a clock that was wrong
    if (!known && (now >= notBefore || notBefore - now > AT_MOST_EVERY)) {
      refreshing ??= refresh().finally(() => {
        refreshing = undefined;
      });
    }
    if (!known && refreshing !== undefined) await refreshing;
    if (held !== undefined && clock.now().getTime() - held.at < BELIEVED) return held.keys;
    throw new Later('The keys of the channel cannot be read', { cause: trouble });
  };
}

export type KeysFor = ReturnType<typeof createPublishedKeys>;

async function keysOf(keys: readonly RsaKey[]) {
  const { createLocalJWKSet } = await import('jose');
  const byId = new Map(keys.map((key) => [key.kid, key.endorsements]));
  return {
    ids: new Set(byId.keys()),
    keys: {
      keySet: createLocalJWKSet({ keys: [...keys] } satisfies JSONWebKeySet),
      endorsements: (keyId: string) => byId.get(keyId) ?? [],
    },
  };
}
