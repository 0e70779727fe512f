import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, SECOND, systemClock } from '../../src/clock.ts';

export interface SentActivity {
  readonly method: 'POST' | 'PUT';
  readonly conversationId: string;
  /** Of the message sent, or of the one replaced. */
  readonly id: string;
  readonly activity: Record<string, unknown> & {
    type: string;
    attachments?: { contentType: string; content: CardJson }[];
  };
}

export type CardJson = Record<string, unknown> & { type: string };

/** What Teams' Bot Connector looks like to the bot: takes activities and remembers them in order. */
export interface Connector {
  readonly url: string;
  readonly sent: readonly SentActivity[];
  /** The newest cards as a person sees them now: replaced ones in place. */
  cards(conversationId: string): readonly CardJson[];
  /** Answers the next request (with `method`: the next of it) with this status instead; nothing is delivered. */
  failNext(status: number, headers?: Record<string, string>, code?: string, method?: 'POST' | 'PUT'): void;
  /**
   * Answers all that goes to this conversation, and the opening of the chat with this person (`*`: all), so from now on, or not at
   * all; nothing is delivered. `isWell`: what comes from now on is taken again.
   */
  treat(conversationOrUserId: string, how: Treatment): void;
  /** How many requests are not answered at all now. */
  held(): number;
  /** Whose chats the bot tried to open, once for each time. */
  readonly tried: readonly string[];
  /** The chats that the bot opened, oldest first. */
  readonly opened: readonly { readonly userId: string; readonly conversationId: string }[];
  /** These people (Entra ids) have the app; nobody else has, as far as opening chats goes. */
  install(...userIds: string[]): void;
  /** Somebody talks to the bot now, and can be answered in these conversations: they have the app. */
  talks(...conversationIds: string[]): void;
  /** Takes what the bot says by itself, whatever the tenant. */
  letsIn(): void;
  /** Takes everything again, also what was not answered. */
  treatWell(): void;
  close(): Promise<void>;
}

type Treatment =
  | { readonly status: number; readonly headers?: Record<string, string> }
  | { readonly closed: ClosedBecause }
  | 'holds'
  | 'isWell';

/**
 * How Teams answers when it does not let the bot into a conversation ("Status codes from bot conversational APIs"); the form of
 * MessageWritesBlocked is that of field reports.
 */
const closedAnswers = {
  ConversationBlockedByUser: coded(403, 'ConversationBlockedByUser'),
  BotDisabledByAdmin: coded(403, 'BotDisabledByAdmin'),
  BotNotInConversationRoster: coded(403, 'BotNotInConversationRoster'),
  NotEnoughPermissions: coded(403, 'NotEnoughPermissions'),
  ForbiddenOperationException: coded(403, 'ForbiddenOperationException'),
  ConversationNotFound: coded(404, 'ConversationNotFound'),
  MessageWritesBlocked: {
    status: 403,
    body: {
      errorCode: 209,
      message: '{\r\n  "subCode": "MessageWritesBlocked",\r\n  "details": "Thread is blocked"\r\n}',
    },
  },
};

type ClosedBecause = keyof typeof closedAnswers;

/** With what Teams refuses what the bot says by itself to one person, and to open the chat with them. */
export interface Refusing {
  readonly saying: ClosedBecause;
  readonly opening: ClosedBecause;
}

function coded(status: number, code: string) {
  return { status, body: { error: { code, message: 'refused' } } };
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether this opens a one-to-one chat as documented ("Send proactive messages", msteams-docs), and with whom. */
function memberToMeet(body: unknown): string | undefined {
  const { isGroup, bot, members, tenantId, channelData, ...more } = body as Record<string, unknown>;
  const [member, ...others] = Array.isArray(members) ? members : [];
  const isStrict =
    isGroup === false &&
    /^28:/.test(String((bot as { id?: unknown } | undefined)?.id)) &&
    GUID.test(String(tenantId)) &&
    (channelData as { tenant?: { id?: unknown } } | undefined)?.tenant?.id === tenantId &&
    GUID.test(String(member?.id)) &&
    Object.keys(member).length === 1 &&
    others.length === 0 &&
    Object.keys(more).length === 0;
  return isStrict ? member.id : undefined;
}

/** What comes within this time of what somebody said answers them. */
const ANSWERED_MS = 10 * SECOND;

export interface ConnectorOptions {
  /** 0 for any free one. */
  readonly port?: number;
  /** The id of the one-to-one chat with a person, by Entra id. */
  readonly chatOf?: (userId: string) => string;
  /** Who has the app beside those for whom it is installed here. */
  readonly hasApp?: (userId: string) => boolean;
  /** With what all is refused that the bot says to a person who is not talking to it, and to open the chat with them. */
  readonly unprompted?: Refusing | undefined;
  readonly clock?: Clock;
}

export async function startConnector(options: ConnectorOptions = {}): Promise<Connector> {
  const { port = 0, chatOf = (id) => `a:${id}`, hasApp = () => false } = options;
  const { clock = systemClock } = options;
  let { unprompted } = options;
  const sent: SentActivity[] = [];
  const failures: {
    status: number;
    headers: Record<string, string>;
    code: string;
    method?: string | undefined;
  }[] = [];
  const treatments = new Map<string, Treatment>();
  let held: (() => void)[] = [];
  let count = 0;

  const now = () => clock.now().getTime();
  const talkedAt = new Map<string, number>();
  const isTalking = (id: string) => now() - (talkedAt.get(id) ?? Number.NEGATIVE_INFINITY) <= ANSWERED_MS;
  const tried: string[] = [];
  const opened: { userId: string; conversationId: string }[] = [];
  const installed = new Set<string>();

  function openChat(userId: string | undefined) {
    if (userId === undefined) return coded(400, 'BadArgument');
    if (!installed.has(userId) && !hasApp(userId)) return closedAnswers.ForbiddenOperationException;
    const conversationId = chatOf(userId);
    opened.push({ userId, conversationId });
    return { status: 201, body: { id: conversationId } };
  }

  const server = createServer(async (request, response) => {
    const path = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(request.url ?? '');
    const next = failures.findIndex(({ method = request.method }) => method === request.method);
    const body = await readJson(request);
    const isOpening = request.method === 'POST' && request.url === '/v3/conversations';
    const userId = isOpening ? memberToMeet(body) : undefined;
    if (userId !== undefined) tried.push(userId);
    const conversationId = decodeURIComponent(path?.[1] ?? '');
    const isAnswer = request.method !== 'POST' || path?.[2] !== undefined;
    const isToPerson = conversationId.startsWith('a:');
    const isUnprompted = isOpening || (isToPerson && !isAnswer && !isTalking(conversationId));
    const treatment =
      treatments.get(userId ?? conversationId) ??
      treatments.get('*') ??
      (isUnprompted && unprompted ? { closed: unprompted[isOpening ? 'opening' : 'saying'] } : undefined);
    if (treatment === 'holds') await new Promise<void>((resolve) => held.push(resolve));
    const [failed] = next < 0 ? [] : failures.splice(next, 1);
    if (failed === undefined && typeof treatment === 'object' && 'closed' in treatment) {
      const { status, body: answer } = closedAnswers[treatment.closed];
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
      return;
    }
    if (failed === undefined && isOpening && typeof treatment !== 'object') {
      const { status, body: answer } = openChat(userId);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
      return;
    }
    const failure =
      failed ?? (typeof treatment === 'object' && 'status' in treatment ? treatment : undefined);
    if (path === null || failure !== undefined) {
      response.writeHead(failure?.status ?? 404, { 'content-type': 'application/json', ...failure?.headers });
      const { code = 'Failed' } = (failure ?? {}) as { readonly code?: string };
      response.end(JSON.stringify({ error: { code, message: 'failed' } }));
      return;
    }
    const method = request.method === 'PUT' ? 'PUT' : 'POST';
    const id = method === 'PUT' ? decodeURIComponent(path[2] ?? '') : `message-${++count}`;
    sent.push({
      method,
      conversationId,
      id,
      activity: body as SentActivity['activity'],
    });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id }));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    cards(conversationId) {
      const shown = new Map<string, CardJson>();
      for (const { id, activity, conversationId: where } of sent) {
        const content = activity.attachments?.[0]?.content;
        if (where === conversationId && content !== undefined) shown.set(id, content);
      }
      return [...shown.values()];
    },
    failNext: (status, headers = {}, code = 'Failed', method) =>
      failures.push({ status, headers, code, method }),
    treat: (conversationOrUserId, how) => void treatments.set(conversationOrUserId, how),
    held: () => held.length,
    tried,
    opened,
    install(...userIds) {
      for (const id of userIds) installed.add(id);
    },
    talks(...conversationIds) {
      for (const id of conversationIds) talkedAt.set(id, now());
    },
    letsIn() {
      unprompted = undefined;
    },
    treatWell() {
      treatments.clear();
      for (const release of held) release();
      held = [];
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}');
}
