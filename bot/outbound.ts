import { Bug, Later } from '../src/errors.ts';

/** Where an activity goes: what every inbound activity and stored reference carries. */
export interface Address {
  readonly serviceUrl: string;
  readonly conversationId: string;
}

/** An activity as the Bot Connector takes it. */
export type OutboundActivity = Readonly<Record<string, unknown>> & { readonly type: string };

/** `unreachable`: the person blocked or removed the app, or the message is gone (403, 404). */
export type Sent = { readonly outcome: 'sent'; readonly id: string } | { readonly outcome: 'unreachable' };

/** The only road to Teams: sends and updates; never repeats what may have arrived. */
export interface Outbound {
  /** POSTs a new activity, as a reply when `replyToId` is given. */
  send(address: Address, activity: OutboundActivity, replyToId?: string): Promise<Sent>;
  /** PUTs over an activity of ours. */
  update(address: Address, activityId: string, activity: OutboundActivity): Promise<Sent>;
}

export interface OutboundDeps {
  /** Bearer token for the Bot Connector; undefined in local mode. */
  readonly token: () => Promise<string | undefined>;
  /** Whether our token may go to this address. */
  readonly isServiceUrl: (url: string) => boolean;
  readonly fetch: (url: string, request: Request) => Promise<Response>;
  readonly sleep: (ms: number) => Promise<void>;
  /** Full jitter, 0 to 1. */
  readonly random: () => number;
}

/** What `fetch` is asked by us. */
interface Request {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly redirect: 'error';
}

/** What we read of its answer. */
interface Response {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}

/** Statuses after which nothing was delivered, so that a repeat is safe (teams: rate-limit, build-conversational-capability). */
const NOT_DELIVERED = new Set([412, 429]);
/** Statuses after which an update, which is idempotent, may be repeated. */
const TRY_UPDATE_AGAIN = new Set([412, 429, 502, 503, 504]);
const UNREACHABLE = new Set([403, 404]);
const MAX_TRIES = 4;
const MAX_WAIT_MS = 8_000;

/**
 * Sends to the Bot Connector. A new activity has no idempotency key, so a timeout, reset or 5xx is never repeated.
 * Throws Later when it was not delivered for now or may have been.
 */
export function createOutbound(deps: OutboundDeps): Outbound {
  async function call(
    method: 'POST' | 'PUT',
    url: string,
    body: OutboundActivity,
    again: ReadonlySet<number>,
  ): Promise<Sent> {
    for (let tries = 1; ; tries++) {
      const response = await attempt(method, url, body);
      const answer = (await response.json().catch(() => ({}))) as { id?: unknown };
      if (response.ok) return { outcome: 'sent', id: typeof answer.id === 'string' ? answer.id : '' };
      if (UNREACHABLE.has(response.status)) return { outcome: 'unreachable' };
      if (!again.has(response.status) || tries === MAX_TRIES) {
        throw new Later(`Teams answered ${response.status}`, { ambiguous: response.status >= 500 });
      }
      await deps.sleep(waitBefore(response.headers.get('retry-after'), tries, deps.random));
    }
  }

  async function attempt(method: string, url: string, body: OutboundActivity): Promise<Response> {
    if (!deps.isServiceUrl(url)) throw new Bug('A reply was addressed to a service that is not known');
    const token = await deps.token();
    try {
      return await deps.fetch(url, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
        redirect: 'error',
      });
    } catch (cause) {
      throw new Later('Teams did not answer', { ambiguous: true, cause });
    }
  }

  return {
    send: (address, activity, replyToId) =>
      call(
        'POST',
        replyToId === undefined ? activitiesUrl(address) : activityUrl(address, replyToId),
        activity,
        NOT_DELIVERED,
      ),
    update: (address, activityId, activity) =>
      call('PUT', activityUrl(address, activityId), { ...activity, id: activityId }, TRY_UPDATE_AGAIN),
  };
}

function waitBefore(retryAfter: string | null, tries: number, random: () => number): number {
  const asked = Number(retryAfter) * 1_000;
  const wait =
    retryAfter !== null && Number.isFinite(asked) ? asked : 500 * 2 ** tries * (0.5 + random() / 2);
  return Math.min(wait, MAX_WAIT_MS);
}

function activitiesUrl({ serviceUrl, conversationId }: Address): string {
  return `${serviceUrl.replace(/\/+$/, '')}/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
}

function activityUrl(address: Address, activityId: string): string {
  return `${activitiesUrl(address)}/${encodeURIComponent(activityId)}`;
}
