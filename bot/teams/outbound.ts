import { randomUUID } from 'node:crypto';
import { prerenderedJson } from '../../cards/engine/prerendered.ts';
import { Bug, Later } from '../../src/errors.ts';
import { memoize } from '../../src/memoize.ts';
import type { Address, OpenConversation, Outbound, OutboundActivity, Sent } from '../turn/teams-port.ts';
import { BLOCKED_BY_PERSON, closedBecause } from './closed-conversation.ts';
import type { SendScheduler } from './send-scheduler.ts';
import type { Message, Priority } from './sending-state.ts';

export interface OutboundDeps {
  /** Bearer token for the Bot Connector; undefined in local mode. */
  readonly token: () => Promise<string> | undefined;
  /** Teams answered 401 to this token: the next one is another. */
  readonly rejected: (token: string) => void;
  /** Whether our token may go to this address. */
  readonly isServiceUrl: (url: string) => boolean;
  readonly http: { send(request: Request): Promise<Response> };
  readonly scheduler: SendScheduler;
  /** Full jitter, 0 to 1. */
  readonly random: () => number;
}

/** One client for two kinds of messages. */
export interface Outbounds {
  /** For answers to what a person just said or pressed. */
  readonly answers: Outbound;
  /** For what the bot says by itself: it lets answers go first. */
  readonly unprompted: Outbound;
  /** At the priority of what is unprompted. */
  readonly open: OpenConversation;
}

interface Request {
  readonly method: 'POST' | 'PUT';
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

interface Response {
  readonly status: number;
  header(name: string): string | undefined;
  readonly text: string;
}

/**
 * Statuses after which nothing was delivered, so that a repeat is safe. Microsoft's page also names 502, 503 and 504
 * (build-conversational-capability, 2026); they come from gateways that may have passed the message on, and a message
 * twice is worse than one that a person asks for again, so a new message is not repeated after them.
 */
const NOT_DELIVERED = new Set([412, 429]);
/** Statuses with which Teams keeps the bot out of a conversation; opening one with somebody whom it does not know is a 400. */
const CLOSED = new Set([403, 404]);
const NOT_OPENED = new Set([400, 403, 404]);
/** Statuses after which what is the same twice, such as an update, may be repeated. */
const TRY_AGAIN = new Set([412, 429, 502, 503, 504]);
const MAX_TRIES = 4;
/** Service URLs that are kept: a tenant has one, and a region few. */
const SERVICES = 100;
const typed = { 'content-type': 'application/json' };
/** Errors of a connection that was never made. */
const NEVER_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * All chats that are opened count as one conversation of their tenant, so that its limits hold for them together: Teams counts
 * "create conversation" per conversation, and whether that is each new one it does not say.
 */
const OPENING = 'opening';

/** An activity, or the chat to open. */
type OutboundBody = Readonly<Record<string, unknown>>;

/** Statuses after which a message is sent again, and those that keep the bot out. */
interface Statuses {
  readonly again: ReadonlySet<number>;
  readonly closed: ReadonlySet<number>;
}

/** An update in flight. While it waits, a newer one of the same activity replaces it. */
interface Update {
  readonly key: string;
  readonly message: Message;
  activity: OutboundActivity;
  outcome?: Promise<Sent>;
}

/**
 * Sends to the Bot Connector within its rate limits. A new activity has no idempotency key, so a timeout, reset or 5xx
 * is never repeated. Throws Later when it was not delivered for now or, `ambiguous`, may have been.
 */
export function createOutbound(deps: OutboundDeps): Outbounds {
  const { scheduler } = deps;
  /** Updates that wait. */
  const waiting = new Map<string, Update>();

  async function post(
    address: Address,
    activity: OutboundActivity,
    priority: Priority,
    replyToId?: string,
  ): Promise<Sent> {
    const message = scheduler.message(address, activity.type === 'typing' ? 'typing' : priority);
    return inTurn(message, { again: NOT_DELIVERED, closed: CLOSED }, () =>
      attempt('POST', address.serviceUrl, activityPath(address.conversationId, replyToId), activity),
    );
  }

  /** Teams gives the same chat each time (msteams-docs, "Send proactive messages"), so it may be repeated. */
  const open: OpenConversation = async (service, userId) => {
    const { tenantId, serviceUrl, botId } = service;
    const message = scheduler.message({ tenantId, conversationId: OPENING }, 'unprompted');
    const opened = await inTurn(message, { again: TRY_AGAIN, closed: NOT_OPENED }, () =>
      attempt('POST', serviceUrl, '/v3/conversations', {
        ...{ isGroup: false, bot: { id: botId }, members: [{ id: userId }] },
        ...{ tenantId, channelData: { tenant: { id: tenantId } } },
      }),
    );
    if (opened.outcome === 'sent' && opened.id === '') throw new Later('Teams named no chat');
    return opened;
  };

  async function put(
    address: Address,
    activityId: string,
    activity: OutboundActivity,
    priority: Priority,
  ): Promise<Sent> {
    const key = `${address.conversationId}\n${activityId}`;
    const older = waiting.get(key);
    if (older?.outcome !== undefined) {
      older.activity = activity;
      if (priority === 'answer') scheduler.promote(older.message);
      return older.outcome;
    }
    const message = scheduler.message(address, priority);
    const update: Update = { key, message, activity };
    const path = activityPath(address.conversationId, activityId);
    const attemptNewest = () => attempt('PUT', address.serviceUrl, path, update.activity);
    update.outcome = inTurn(message, { again: TRY_AGAIN, closed: CLOSED }, attemptNewest, update);
    return update.outcome;
  }

  /** Sends a message when the scheduler lets it, and again after a status in `again`. */
  async function inTurn(
    message: Message,
    statuses: Statuses,
    attemptOnce: () => Promise<Response>,
    update?: Update,
  ): Promise<Sent> {
    try {
      for (let tries = 1; ; tries++) {
        const wait = scheduler.turnOf(message);
        if (update !== undefined && wait !== undefined) waiting.set(update.key, update);
        if (wait !== undefined) await wait.finally(() => update && waiting.delete(update.key));
        const response = await attemptOnce();
        const sent = outcomeOf(response);
        if (sent !== undefined) return sent;
        refused(message, response, statuses, tries);
        const newer = update && waiting.get(update.key);
        if (newer?.outcome !== undefined) {
          if (message.priority === 'answer') scheduler.promote(newer.message);
          // not awaited here: the newer one is sent when this one is finished
          return newer.outcome;
        }
      }
    } finally {
      scheduler.finished(message);
    }
  }

  /** Holds the conversation back before the next try; throws Later when there is none, by status or number of tries. */
  function refused(
    message: Message,
    { status, header, text }: Response,
    { again, closed }: Statuses,
    tries: number,
  ): void {
    if (again.has(status))
      scheduler.refused(message, status, waitBefore(header('retry-after'), tries, deps.random));
    if (closed.has(status)) {
      const keptOut = closedBecause(text);
      throw new Later(`Teams answered ${status} ${keptOut}`, { keptOut });
    }
    if (!again.has(status) || tries === MAX_TRIES)
      throw new Later(`Teams answered ${status}`, { ambiguous: status >= 500 });
  }

  async function attempt(
    method: 'POST' | 'PUT',
    serviceUrl: string,
    below: string,
    body: OutboundBody,
  ): Promise<Response> {
    if (!deps.isServiceUrl(serviceUrl)) throw new Bug('A reply was addressed to a service that is not known');
    const token = await deps.token();
    const response = await request(method, serviceUrl, below, body, token);
    if (response.status !== 401 || token === undefined) return response;
    // nothing was delivered, and the credential may have been rotated
    deps.rejected(token);
    return request(method, serviceUrl, below, body, await deps.token());
  }

  async function request(
    method: 'POST' | 'PUT',
    serviceUrl: string,
    below: string,
    body: OutboundBody,
    token: string | undefined,
  ): Promise<Response> {
    const { origin, path } = serviceAt(serviceUrl);
    try {
      return await deps.http.send({
        method,
        origin,
        path: path + below,
        headers: token === undefined ? typed : { ...typed, authorization: `Bearer ${token}` },
        body: outboundBody(body),
      });
    } catch (cause) {
      throw new Later('Teams did not answer', { ambiguous: !wasNeverSent(cause), cause });
    }
  }

  function outboundOf(priority: Priority): Outbound {
    return {
      async send(address, activity, replyToId) {
        if (replyToId !== undefined) {
          const sent = await post(address, activity, priority, replyToId);
          if (sent.outcome !== 'gone') return sent;
          // what it answers was deleted meanwhile
        }
        return post(address, activity, priority);
      },
      update: (address, activityId, activity) =>
        put(address, activityId, { ...activity, id: activityId }, priority),
    };
  }

  return { answers: outboundOf('answer'), unprompted: outboundOf('unprompted'), open };
}

/** What became of an activity; undefined when it was neither taken nor refused for good. */
function outcomeOf({ status, text }: Response): Sent | undefined {
  const answer = readAnswer(text);
  if (status >= 200 && status < 300)
    return { outcome: 'sent', id: typeof answer?.id === 'string' ? answer.id : '' };
  if (status === 404 && answer?.error?.code === 'ActivityNotFoundInConversation') return { outcome: 'gone' };
  if (status === 403 && closedBecause(text) === BLOCKED_BY_PERSON) return { outcome: 'unreachable' };
  return undefined;
}

interface Answered {
  readonly id?: unknown;
  readonly error?: { readonly code?: unknown };
}

/** What Teams says of an activity; undefined when it says nothing that can be read. */
function readAnswer(text: string): Answered | null | undefined {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

function wasNeverSent(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return NEVER_SENT.test(String(code ?? cause?.code));
}

/** As long as Teams asks (seconds or an HTTP date), else doubling from a second, with jitter. */
function waitBefore(retryAfter: string | undefined, tries: number, random: () => number): number {
  const asked = retryAfter === undefined ? Number.NaN : Number(retryAfter) * 1_000;
  if (Number.isFinite(asked)) return asked;
  const at = Date.parse(retryAfter ?? '') - Date.now();
  return Number.isNaN(at) ? 500 * 2 ** tries * (0.5 + random() / 2) : Math.max(0, at);
}

/** Where the Bot Connector of a service takes requests. */
const serviceAt = memoize(SERVICES, (serviceUrl: string) => {
  const { origin, pathname, search } = new URL(serviceUrl);
  return { origin, path: `${pathname}${search}`.replace(/\/+$/, '') };
});

function activityPath(conversationId: string, activityId: string | undefined): string {
  const activities = `/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return activityId === undefined ? activities : `${activities}/${encodeURIComponent(activityId)}`;
}

/** Stands where the card belongs; nobody can have written it. */
const PLACE = randomUUID();

/** An activity as JSON, in UTF-8 where it is bytes. A card that many are shown is not written anew. */
export function outboundBody(activity: OutboundBody): string | Buffer {
  const { attachments } = activity;
  const [attachment] = Array.isArray(attachments) && attachments.length === 1 ? attachments : [];
  const card = prerenderedJson(attachment?.content);
  if (card === undefined) return JSON.stringify(activity);
  const around = { ...activity, attachments: [{ ...attachment, content: PLACE }] };
  const [before = '', after = ''] = JSON.stringify(around).split(`"${PLACE}"`);
  return Buffer.concat([Buffer.from(before), card, Buffer.from(after)]);
}
