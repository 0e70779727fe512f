import type { Clock } from '../clock.ts';
import type { KeysFor } from './signing-keys.ts';

const SKEW_SECONDS = 60;
const LONGEST = 16_384;

export interface VerifyPersonDeps {
  /** Keys of the tenant's own key set. */
  readonly keysFor: KeysFor;
  /** `https://login.microsoftonline.com/{tenant}/v2.0`. */
  readonly issuer: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly clock: Clock;
  /** Called with the reason a token was refused: for the log, never for the caller. */
  readonly refused: (why: string) => void;
}

/**
 * Verifies a token of Teams' single sign-on: signed by the tenant, for this bot, valid now, and of the very person (Entra
 * id) who sent it. Returns when it expires, or undefined. Throws Later when the keys are unavailable.
 */
export function createVerifyPerson(deps: VerifyPersonDeps) {
  const { keysFor, issuer, tenantId, appId, clock, refused } = deps;
  const audience = [appId, `api://botid-${appId}`, `api://${appId}`];

  const jose = import('jose');

  return async function verifyPerson(token: unknown, userId: string): Promise<Date | undefined> {
    if (typeof token !== 'string' || token.length > LONGEST) return refuse('no token');
    const { decodeProtectedHeader, errors, jwtVerify } = await jose;
    try {
      const { kid } = decodeProtectedHeader(token);
      if (typeof kid !== 'string') return refuse('no key id');
      const { payload } = await jwtVerify(token, (await keysFor(kid)).keySet, {
        issuer,
        audience,
        algorithms: ['RS256'],
        clockTolerance: SKEW_SECONDS,
        currentDate: clock.now(),
        requiredClaims: ['exp', 'aud', 'oid', 'tid', 'scp'],
      });
      const { oid, tid, exp, scp } = payload;
      if (typeof tid !== 'string' || tid.toLowerCase() !== tenantId) return refuse('tenant');
      if (typeof oid !== 'string' || oid.toLowerCase() !== userId.toLowerCase()) return refuse('person');
      if (typeof scp !== 'string' || !scp.split(' ').includes('access_as_user')) return refuse('scope');
      return new Date((exp ?? 0) * 1_000);
    } catch (error) {
      if (error instanceof errors.JOSEError) return refuse(error.code);
      if (error instanceof TypeError) return refuse('unreadable');
      throw error;
    }
  };

  function refuse(why: string): undefined {
    refused(why);
  }
}

export type VerifyPerson = ReturnType<typeof createVerifyPerson>;
