import type { JWTPayload } from 'jose';
import { createCache } from '../cache.ts';
import { type Clock, DAY, SECOND } from '../clock.ts';
import type { KeysFor, SigningKeys } from './signing-keys.ts';

/** Who signs what the channels send (Bot Framework authentication: "Connector to Bot"). */
const CHANNEL_ISSUER = 'https://api.botframework.com';
/** Where the channel publishes its keys. A constant: no variable may redirect whom we trust. */
export const CHANNEL_METADATA_URL = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/** The only channel that is heard. On others, such as Web Chat and Direct Line, a client says itself who it is. */
const TEAMS = 'msteams';

const ALGORITHMS = ['RS256', 'RS384', 'RS512'];
/** Clocks may differ by this much: five minutes. */
const SKEW_SECONDS = 300;
const LONGEST = 16_384;
/** The channel sends one token for hours; so many are remembered, and their signatures not checked again. */
const REMEMBERED = 1_000;

/** The parts of an activity that a token speaks of. */
export interface ClaimedActivity {
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** A caller with a token that the channel signed for this bot. */
export interface Caller {
  /** True when the activity is of Teams, the token was made for that service and its key may speak for Teams. */
  speaksFor(activity: ClaimedActivity): boolean;
}

export interface VerifyCallerDeps {
  readonly keysFor: KeysFor;
  /** Our application id, in lower case. */
  readonly appId: string;
  readonly clock: Clock;
  /** Told why a token was not believed: for the log, never for the caller. */
  readonly refused: (why: string) => void;
}

/**
 * Verifies the Authorization header of a request: undefined unless it bears a token of the channel's, for us, now.
 * Throws Later when the channel's keys cannot be had.
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

  /** The claims of a token, whose signature is checked once by each set of published keys, and its times always. */
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

  /** Whether a token whose times were well-formed is still, and already, good. */
  function isNow({ exp = 0, nbf = 0 }: JWTPayload): boolean {
    const seconds = Math.floor(clock.now().getTime() / SECOND);
    return exp + SKEW_SECONDS > seconds && nbf - SKEW_SECONDS <= seconds;
  }

  function refuse(why: string): undefined {
    refused(why);
  }
}

/** A token that was believed, and the keys by which it was. */
interface Verified {
  readonly kid: string;
  readonly keys: SigningKeys;
  readonly claims: JWTPayload;
}
