import type { JWTPayload } from 'jose';
import { createCache } from '../cache.ts';
import { type Clock, DAY, SECOND } from '../clock.ts';
import type { KeysFor, SigningKeys } from './signing-keys.ts';

/** Issuer of the channel's tokens (Bot Framework authentication: "Connector to Bot"). */
const CHANNEL_ISSUER = 'https://api.botframework.com';
/** The channel's OpenID metadata. A constant: no variable may redirect whom we trust. */
export const CHANNEL_METADATA_URL = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/** The only accepted channel. On others, such as Web Chat and Direct Line, the client itself claims who it is. */
const TEAMS = 'msteams';

const ALGORITHMS = ['RS256', 'RS384', 'RS512'];
/** Tolerated clock skew: five minutes. */
const SKEW_SECONDS = 300;
const LONGEST = 16_384;
/** Cached verified tokens: the channel sends the same token for hours, and its signature need not be checked again. */
const REMEMBERED = 1_000;

/** The parts of an activity that a token's claims cover. */
export interface ClaimedActivity {
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** A caller with a token that the channel signed for this bot. */
export interface Caller {
  /** True when the activity is of Teams, the token was issued for its service URL, and the key is endorsed for Teams. */
  speaksFor(activity: ClaimedActivity): boolean;
}

export interface VerifyCallerDeps {
  readonly keysFor: KeysFor;
  /** Our application id, in lower case. */
  readonly appId: string;
  readonly clock: Clock;
  /** Called with the reason a token was refused: for the log, never for the caller. */
  readonly refused: (why: string) => void;
}

/**
 * Verifies the Authorization header: undefined unless it holds a valid token of the channel for this bot. Throws Later when
 * the channel's keys are unavailable.
 */
export function createVerifyCaller({ keysFor, appId, clock, refused }: VerifyCallerDeps) {
  const verified = createCache<Verified>({ most: REMEMBERED, keepMs: DAY, clock });
  const jose = import('jose');

  return async function verifyCaller(authorization: string | undefined): Promise<Caller | undefined> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined || token.length > LONGEST) return refuse('no token');
    const { decodeProtectedHeader, errors } = await jose;
    try {
      const kid = verified.peek(token)?.kid ?? decodeProtectedHeader(token).kid;
      if (typeof kid !== 'string') return refuse('no key id');
      const keys = await keysFor(kid);
      const { aud, serviceurl } = await claimsOf(token, kid, keys);
      if (typeof aud !== 'string' || aud.toLowerCase() !== appId) return refuse('audience');
      const endorsed = keys.endorsements(kid);
      return {
        speaksFor({ channelId, serviceUrl }) {
          if (channelId !== TEAMS) refused('channel');
          else if (serviceurl !== serviceUrl) refused('service URL');
          else if (!endorsed.includes(TEAMS)) refused('endorsement');
          else return true;
          return false;
        },
      };
    } catch (error) {
      if (error instanceof errors.JOSEError) return refuse(error.code);
      if (error instanceof TypeError) return refuse('unreadable');
      throw error;
    }
  };

  /** The claims of a token. Its signature is verified once per set of published keys, its times always. */
  async function claimsOf(token: string, kid: string, keys: SigningKeys): Promise<JWTPayload> {
    const known = verified.peek(token);
    if (known !== undefined && known.keys === keys && isNow(known.claims)) return known.claims;
    const { jwtVerify } = await jose;
    const { payload: claims } = await jwtVerify(token, keys.keySet, {
      issuer: CHANNEL_ISSUER,
      algorithms: ALGORITHMS,
      clockTolerance: SKEW_SECONDS,
      currentDate: clock.now(),
      requiredClaims: ['exp', 'aud', 'serviceurl'],
    });
    verified.put(token, { kid, keys, claims });
    return claims;
  }

  /** Whether the token is valid at this moment. */
  function isNow({ exp = 0, nbf = 0 }: JWTPayload): boolean {
    const seconds = Math.floor(clock.now().getTime() / SECOND);
    return exp + SKEW_SECONDS > seconds && nbf - SKEW_SECONDS <= seconds;
  }

  function refuse(why: string): undefined {
    refused(why);
  }
}

/** A verified token, and the keys that verified it. */
interface Verified {
  readonly kid: string;
  readonly keys: SigningKeys;
  readonly claims: JWTPayload;
}
