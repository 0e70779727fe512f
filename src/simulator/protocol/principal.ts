import { documentedErrors } from './documented-errors.ts';

/** Permissions of a token; `any` when the simulator does not ask. */
type Permissions = readonly string[] | 'any';

/** Who calls: nobody in particular (no token), an app, or a signed-in person. */
export type Principal =
  | { readonly kind: 'local' }
  | { readonly kind: 'app'; readonly permissions: Permissions; readonly appId?: string }
  | {
      readonly kind: 'delegated';
      readonly userId: string;
      readonly permissions: Permissions;
      readonly appId?: string;
    };

/**
 * The caller named by an Authorization header. Throws 401 for what is no bearer token, and for tokens of
 * another form when permissions are `enforced`.
 *
 * - none: the local mode, everything is allowed
 * - `Bearer local:<role>,<role>`: an app-only token with these roles
 * - `Bearer local-user:<object id>:<scope>,<scope>`: a delegated token of this person
 * - `Bearer <JWT>`: its `roles`, or its `oid` and `scp`, and its `appid`; the signature is not looked at
 */
export function principalOf(authorization: string | undefined, enforced: boolean): Principal {
  if (authorization === undefined) return { kind: 'local' };
  const token = /^Bearer +(.+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw documentedErrors.token();
  const principal = localToken(token) ?? ofClaims(claims(token));
  if (enforced && principal === undefined) throw documentedErrors.token();
  if (enforced && principal !== undefined) return principal;
  return { ...(principal ?? { kind: 'app' }), permissions: 'any' };
}

function localToken(token: string): Exclude<Principal, { kind: 'local' }> | undefined {
  const [scheme, first = '', scopes = ''] = token.split(':');
  if (scheme === 'local') return { kind: 'app', permissions: list(first, ',') };
  if (scheme !== 'local-user') return undefined;
  return { kind: 'delegated', userId: first, permissions: list(scopes, ',') };
}

function ofClaims(found: Record<string, unknown>): Exclude<Principal, { kind: 'local' }> | undefined {
  const { oid, scp, roles, appid } = found;
  const app = typeof appid === 'string' ? { appId: appid } : {};
  if (typeof scp === 'string' && typeof oid === 'string') {
    return { kind: 'delegated', userId: oid, permissions: list(scp, ' '), ...app };
  }
  if (Array.isArray(roles)) return { kind: 'app', permissions: roles.map(String), ...app };
  return undefined;
}

function claims(token: string): Record<string, unknown> {
  const payload = token.split('.')[1];
  if (payload === undefined) return {};
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {}; // opaque tokens are no JWTs
  }
}

const list = (text: string, separator: string) => text.split(separator).filter((item) => item !== '');
