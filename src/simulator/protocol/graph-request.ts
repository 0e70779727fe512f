import type { Principal } from './principal.ts';

/** A request as the endpoints see it, whether it came alone or in a batch. */
export interface GraphRequest {
  /** Upper case. */
  readonly method: string;
  /** Decoded segments below `/v1.0`. */
  readonly segments: readonly string[];
  /** Path and query below `/v1.0`, as received. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body parsed, or its text where that is no JSON ('' when there is none). */
  readonly body: Body;
  readonly principal: Principal;
  /** Scheme, host and `/v1.0`: what links in answers begin with. */
  readonly baseUrl: string;
}

export type Body = { readonly text: string } | { readonly value: unknown };

/** A request before anything is known about it. */
export interface RawRequest {
  readonly method: string;
  /** Path and query below `/v1.0`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

/** What an endpoint answers; no body when undefined. */
export interface GraphAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `204 No Content`. */
export const noContent: GraphAnswer = { status: 204 };

/** An answer with an entity, `@odata.context` first, reduced to `$select` when the request has one. */
export function entity(request: GraphRequest, context: string, value: object, status = 200): GraphAnswer {
  return {
    status,
    body: {
      '@odata.context': `${request.baseUrl}/$metadata#${context}/$entity`,
      ...selected(request, value),
    },
  };
}

/** The properties named by `$select`, annotations always; everything without `$select`. */
export function selected(request: GraphRequest, value: object): object {
  const select = request.query.get('$select');
  if (select === null) return value;
  const names = new Set(select.split(',').map((name) => name.trim()));
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => name.startsWith('@') || names.has(name)),
  );
}
