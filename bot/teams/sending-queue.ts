import { SECOND } from '../../src/clock.ts';
import { PATIENCE_MS, type SendingBounds, type SendingLimits, SHARE_MS } from './sending-limits.ts';
import {
  type Conversation,
  createPlaces,
  type Dropped,
  type Kind,
  type Message,
  RANKS,
  rankOf,
  type Tenant,
} from './sending-places.ts';
import { SlidingWindow } from './sliding-window.ts';

export interface SendingQueueDeps {
  readonly limits: SendingLimits;
  readonly bounds: SendingBounds;
  /** Told of each message that is not sent. */
  readonly onDrop: (kind: Kind, reason: Dropped['reason']) => void;
}

/** Three conversations of one tenant throttled within a second, and fewer others sent to: it is the tenant that Teams throttles. */
const TOGETHER_MS = SECOND;
const TOGETHER = 3;

/**
 * Which message leaves when: within the limits of its conversation, its tenant and the app, each taken at the moment of
 * leaving, so that nobody waits for a place that somebody else will need later. Of those that may leave, the tenant goes
 * first that was served longest ago, and within it the conversation, answers before what the bot says by itself. Time is
 * passed in: milliseconds of a clock that never goes back.
 */
export function createSendingQueue({ limits, bounds, onDrop }: SendingQueueDeps) {
  const conversationOf = createPlaces(limits);
  const waiting = new Set<Tenant>();
  const app = new SlidingWindow(limits.app);
  let numbers = 0;
  let turns = 0;
  let count = 0;

  function mayLeaveNow(message: Message, now: number): boolean {
    const { readyAt, tenant } = message.conversation;
    return readyAt <= now && tenant.freeAt(now, rankOf(message)) <= now && app.freeAt() <= now;
  }

  /** Takes the places of a message in all three limits. */
  function take(message: Message, now: number): void {
    const { conversation } = message;
    const { tenant, window } = conversation;
    message.state = 'inFlight';
    conversation.inFlight = true;
    window.note(now);
    conversation.usedAt = now;
    conversation.closedUntil = Math.max(conversation.closedUntil, window.freeAt());
    // a typing indicator is no answer: the one that it announces is still the first
    if (message.kind !== 'typing') {
      conversation.lastAt = now;
      conversation.lastTurn = ++turns;
    }
    tenant.inFlight++;
    tenant.window.note(now);
    tenant.lastAt = now;
    tenant.lastTurn = turns;
    const rank = rankOf(message);
    for (const one of RANKS)
      if (one >= rank) tenant.passedOver[one] = one === rank ? 0 : (tenant.passedOver[one] ?? 0) + 1;
    app.note(now);
  }

  function enqueue(message: Message): void {
    const { conversation, priority } = message;
    const { tenant } = conversation;
    const line = conversation[priority];
    // what is sent again has its place before what came later
    let at = line.length;
    while (at > 0 && (line[at - 1]?.number ?? 0) > message.number) at--;
    line.splice(at, 0, message);
    message.state = 'waiting';
    tenant.waiting.add(conversation);
    waiting.add(tenant);
    tenant.count++;
    count++;
  }

  function dequeue(message: Message): void {
    const { conversation, priority } = message;
    const { tenant } = conversation;
    const line = conversation[priority];
    line.splice(line.indexOf(message), 1);
    tenant.count--;
    count--;
    if (conversation.waiting === 0) tenant.waiting.delete(conversation);
    if (tenant.count === 0) waiting.delete(tenant);
  }

  function drop(message: Message, reason: Dropped['reason'], now: number): void {
    const { conversation, kind } = message;
    dequeue(message);
    const wait = conversation.closedUntil - now;
    message.state = 'over';
    message.dropped = { reason, waitMs: wait > 0 ? wait : undefined };
    onDrop(kind, reason);
    message.settle?.(message.dropped);
    look(conversation.tenant, now);
  }

  /** Drops of a conversation what cannot leave in time any more. */
  function dropLate(conversation: Conversation, now: number): void {
    for (const line of [conversation.answer, conversation.unprompted])
      for (let first = line[0]; first !== undefined; first = line[0]) {
        if (first.expiresAt > now && first.expiresAt >= conversation.closedUntil) break;
        drop(first, 'late', now);
      }
  }

  /** Keeps the bounds: what is too much goes where most waits, and of that the newest, what the bot says by itself first. */
  function dropExcess({ conversation }: Message, now: number): void {
    const { tenant } = conversation;
    if (conversation.waiting > bounds.conversation) dropNewest([conversation], now);
    if (tenant.count > bounds.tenant) dropNewest(tenant.waiting, now);
    if (count > bounds.app) dropNewest(mostOf(waiting, (one) => one.count)?.waiting ?? [], now);
  }

  function dropNewest(conversations: Iterable<Conversation>, now: number): void {
    const candidates = [...conversations];
    const unprompted = mostOf(candidates, (one) => one.unprompted.length)?.unprompted ?? [];
    const line =
      unprompted.length > 0 ? unprompted : (mostOf(candidates, (one) => one.answer.length)?.answer ?? []);
    const newest = line.at(-1);
    if (newest !== undefined) drop(newest, 'full', now);
  }

  /** Works out anew when a tenant's messages may leave and when they expire. */
  function look(tenant: Tenant, now: number): void {
    tenant.readyAt = Number.POSITIVE_INFINITY;
    tenant.expiresAt = Number.POSITIVE_INFINITY;
    if (tenant.count === 0) return;
    const freeAt = RANKS.map((rank) => tenant.freeAt(now, rank));
    for (const { readyAt, answer, unprompted } of tenant.waiting) {
      for (const message of [answer[0], unprompted[0]])
        if (message !== undefined)
          tenant.readyAt = Math.min(tenant.readyAt, Math.max(readyAt, freeAt[rankOf(message)] ?? 0));
      const expiresAt = Math.min(answer[0]?.expiresAt ?? Infinity, unprompted[0]?.expiresAt ?? Infinity);
      if (expiresAt < tenant.expiresAt) tenant.expiresAt = expiresAt;
    }
  }

  /** The message of a tenant whose turn it is. */
  function nextOf(tenant: Tenant, now: number): Message | undefined {
    const next: (Conversation | undefined)[] = [];
    for (const one of tenant.waiting) {
      if (one.readyAt > now) continue;
      for (const message of [one.answer[0], one.unprompted[0]]) {
        if (message === undefined) continue;
        const rank = rankOf(message);
        if (!servedLater(one, next[rank])) next[rank] = one;
      }
    }
    const may = RANKS.filter((rank) => next[rank] !== undefined && tenant.freeAt(now, rank) <= now);
    const rank = may.find((one) => one > 0 && tenant.owes(one)) ?? may[0];
    return rank === undefined ? undefined : next[rank]?.[rank === 2 ? 'unprompted' : 'answer'][0];
  }

  function nextTenant(now: number): Tenant | undefined {
    let next: Tenant | undefined;
    for (const tenant of waiting) if (tenant.readyAt <= now && !servedLater(tenant, next)) next = tenant;
    return next;
  }

  /** Lets go whatever may leave now, and drops what has waited too long. */
  function advance(now: number): void {
    while (app.freeAt() <= now) {
      const tenant = nextTenant(now);
      const message = tenant && nextOf(tenant, now);
      if (message === undefined) break;
      dequeue(message);
      take(message, now);
      message.settle?.();
      dropLate(message.conversation, now);
      look(message.conversation.tenant, now);
    }
    for (const tenant of [...waiting])
      if (tenant.expiresAt <= now) for (const one of [...tenant.waiting]) dropLate(one, now);
  }

  /** The way of a message is over, or it comes again. */
  function landed({ conversation }: Message): void {
    conversation.inFlight = false;
    conversation.tenant.inFlight--;
  }

  return {
    /** A message that is to be sent. */
    message(
      { tenantId, conversationId }: { readonly tenantId: string; readonly conversationId: string },
      kind: Kind,
      now: number,
    ): Message {
      const conversation = conversationOf(tenantId, conversationId, now);
      const priority = kind === 'typing' ? 'answer' : kind;
      const expiresAt = now + PATIENCE_MS;
      const first =
        conversation.waiting === 0 && conversation.readyAt <= now && conversation.lastAt + SHARE_MS <= now;
      return { conversation, kind, priority, first, number: ++numbers, expiresAt, state: 'new' };
    },

    /**
     * Asks for a message to leave, or to leave once more. Afterwards it is in flight, or it waits until it is settled, or it is
     * over because it was dropped.
     */
    ask(message: Message, now: number): void {
      const { conversation, kind, expiresAt, state } = message;
      if (state === 'inFlight') landed(message);
      // a typing indicator that was refused is not worth sending again, nor is anything after its patience
      const mayLeave = (kind !== 'typing' || state === 'new') && expiresAt > now;
      if (mayLeave && count === 0 && mayLeaveNow(message, now)) {
        take(message, now);
        return;
      }
      enqueue(message);
      look(conversation.tenant, now);
      if (mayLeave) advance(now);
      if (message.state !== 'waiting') return;
      if (kind === 'typing' || expiresAt <= now || expiresAt < conversation.closedUntil)
        drop(message, 'late', now);
      else dropExcess(message, now);
    },

    /** A message is done with, whatever came of it. */
    finished(message: Message, now: number): void {
      const { state, conversation } = message;
      if (state === 'waiting') dequeue(message);
      if (state === 'inFlight') landed(message);
      message.state = 'over';
      if (count === 0) return;
      look(conversation.tenant, now);
      advance(now);
    },

    /** Makes an answer of what waits as something that the bot says by itself. */
    promote(message: Message, now: number): void {
      if (message.state === 'waiting' && message.priority === 'unprompted') {
        dequeue(message);
        message.priority = 'answer';
        enqueue(message);
        look(message.conversation.tenant, now);
        advance(now);
      }
      message.priority = 'answer';
    },

    /** Teams takes nothing more in this conversation for so long. */
    holdBack({ conversation }: Message, ms: number, now: number): void {
      conversation.closedUntil = Math.max(conversation.closedUntil, now + ms);
      dropLate(conversation, now);
      look(conversation.tenant, now);
    },

    /**
     * Notes that Teams answered 429. Its code and text are the same whether it means the conversation or the tenant
     * ("Throttled", status codes from bot conversational APIs, 2026), so one speaks of its conversation alone. When more
     * conversations are throttled than others are sent to, the tenant was meant: its budget is halved, not closed. A few busy
     * chats, of many that are not, change nothing for the rest.
     */
    throttled({ conversation }: Message, now: number): void {
      const { tenant } = conversation;
      tenant.throttled = tenant.throttled.filter(
        (one) => one.at > now - TOGETHER_MS && one.conversation !== conversation,
      );
      tenant.throttled.push({ conversation, at: now });
      const { length } = tenant.throttled;
      if (length < TOGETHER || length * 2 <= tenant.window.countSince(now - TOGETHER_MS)) return;
      tenant.slowDown(now);
      tenant.throttled = [];
    },

    advance,

    /** The first moment at which {@link advance} has something to do; infinite when nothing waits. */
    nextAt(): number {
      let next = Number.POSITIVE_INFINITY;
      if (count === 0) return next;
      const appFreeAt = app.freeAt();
      for (const { readyAt, expiresAt } of waiting)
        next = Math.min(next, expiresAt, Math.max(readyAt, appFreeAt));
      return next;
    },

    /** Drops everything that waits. */
    clear(now: number): void {
      for (const tenant of [...waiting])
        for (const { answer, unprompted } of [...tenant.waiting])
          for (const message of [...answer, ...unprompted]) drop(message, 'late', now);
    },
  };
}

interface Served {
  readonly lastTurn: number;
}

/** Whether `one` was served after `other`, or no sooner: of equals the first that waited stays first. */
function servedLater(one: Served, other: Served | undefined): boolean {
  return other !== undefined && one.lastTurn >= other.lastTurn;
}

/** The first of those with the most. */
function mostOf<T>(all: Iterable<T>, amountOf: (one: T) => number): T | undefined {
  let most: T | undefined;
  for (const one of all) if (most === undefined || amountOf(one) > amountOf(most)) most = one;
  return most;
}
