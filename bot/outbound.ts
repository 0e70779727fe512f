import { Bug, Later } from '../src/errors.ts';
import { outboundBody } from './outbound-body.ts';
import type { SendingLimits } from './sending-pace.ts';
import { createSendingQueue } from './sending-queue.ts';

/** Where an activity goes: what every inbound activity and stored reference carries. */
export interface Address {
  readonly serviceUrl: string;
  readonly conversationId: string;
}

/** An activity as the Bot Connector takes it. */
export type OutboundActivity = Readonly<Record<string, unknown>> & { readonly type: string };

/** `unreachable`: the person blocked or removed the app; `gone`: the message to replace or to answer was deleted. */
export type Sent =
  | { readonly outcome: 'sent'; readonly id: string }
  | { readonly outcome: 'unreachable' | 'gone' };

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
  readonly sleep: (ms: number) => Promise<unknown>;
  /** Milliseconds on a clock that never goes back. */
  readonly elapsed: () => number;
  /** Full jitter, 0 to 1. */
  readonly random: () => number;
  /** What the channel takes of one conversation, and of all together; none where nobody counts. */
  readonly limits: SendingLimits;
}

/** What `fetch` is asked by us. */
interface Request {
  readonly method: 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly redirect: 'error';
}

/** What we read of its answer. */
interface Response {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}

/**
 * Statuses after which nothing was delivered, so that a repeat is safe. Microsoft's page also names 502, 503 and 504
 * (build-conversational-capability, 2026); they come from gateways that may have passed the message on, and a message
 * twice is worse than one that a person asks for again, so a new message is not repeated after them.
 */
const NOT_DELIVERED = new Set([412, 429]);
/** Statuses after which an update, which is the same twice, may be repeated. */
const TRY_UPDATE_AGAIN = new Set([412, 429, 502, 503, 504]);
const MAX_TRIES = 4;
/** Errors of a connection that was never made. */
const NEVER_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Sends to the Bot Connector, no faster than it wants: a conversation that is throttled holds back all that goes there.
 * A new activity has no idempotency key, so a timeout, reset or 5xx is never repeated.
 * Throws Later when it was not delivered for now or, `ambiguous`, may have been.
 */
export function createOutbound(deps: OutboundDeps): Outbound {
  const queue = createSendingQueue(deps);

  async function call(
    method: 'POST' | 'PUT',
    url: string,
    { conversationId }: Address,
    body: OutboundActivity,
  ): Promise<Sent> {
    const again = method === 'PUT' ? TRY_UPDATE_AGAIN : NOT_DELIVERED;
    for (let tries = 1; ; tries++) {
      await queue.turnOf(conversationId);
      const response = await attempt(method, url, body);
      const answer = (await response.json().catch(() => ({}))) as Answered;
      const { status } = response;
      if (response.ok) return { outcome: 'sent', id: typeof answer.id === 'string' ? answer.id : '' };
      if (status === 404 && answer.error?.code === 'ActivityNotFoundInConversation')
        return { outcome: 'gone' };
      if (status === 403 || status === 404) return { outcome: 'unreachable' };
      if (again.has(status))
        queue.holdBack(conversationId, waitBefore(response.headers.get('retry-after'), tries, deps.random));
      if (!again.has(status) || tries === MAX_TRIES)
        throw new Later(`Teams answered ${status}`, { ambiguous: status >= 500 });
    }
  }

  async function attempt(method: 'POST' | 'PUT', url: string, body: OutboundActivity): Promise<Response> {
    if (!deps.isServiceUrl(url)) throw new Bug('A reply was addressed to a service that is not known');
    const token = await deps.token();
    try {
      return await deps.fetch(url, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: outboundBody(body),
        redirect: 'error',
      });
    } catch (cause) {
      throw new Later('Teams did not answer', { ambiguous: !wasNeverSent(cause), cause });
    }
  }

  return {
    async send(address, activity, replyToId) {
      if (replyToId !== undefined) {
        const sent = await call('POST', activityUrl(address, replyToId), address, activity);
        if (sent.outcome !== 'gone') return sent;
        // what it answers was deleted meanwhile
      }
      return call('POST', activitiesUrl(address), address, activity);
    },
    update: (address, activityId, activity) =>
      call('PUT', activityUrl(address, activityId), address, { ...activity, id: activityId }),
  };
}

interface Answered {
  readonly id?: unknown;
  readonly error?: { readonly code?: unknown };
}

function wasNeverSent(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return NEVER_SENT.test(String(code ?? cause?.code));
}

/** As long as Teams asks (seconds or an HTTP date), else doubling from a second, with jitter. */
function waitBefore(retryAfter: string | null, tries: number, random: () => number): number {
  const asked = retryAfter === null ? Number.NaN : Number(retryAfter) * 1_000;
  if (Number.isFinite(asked)) return asked;
  const at = Date.parse(retryAfter ?? '') - Date.now();
  return Number.isNaN(at) ? 500 * 2 ** tries * (0.5 + random() / 2) : Math.max(0, at);
}

function activitiesUrl({ serviceUrl, conversationId }: Address): string {
  return `${serviceUrl.replace(/\/+$/, '')}/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
}

function activityUrl(address: Address, activityId: string): string {
  return `${activitiesUrl(address)}/${encodeURIComponent(activityId)}`;
}
