import { SECOND } from '../../src/clock.ts';
import { PATIENCE_MS, type SendingBounds, type SendingLimits, SHARE_MS } from './sending-limits.ts';
import {
  type Conversation,
  createConversationLookup,
  type Dropped,
  type Kind,
  type Message,
  RANKS,
  rankOf,
  type Tenant,
} from './sending-state.ts';
import { SlidingWindow } from './sliding-window.ts';

export interface SendingQueueDeps {
  readonly limits: SendingLimits;
  readonly bounds: SendingBounds;
  /** Called for each message that is dropped. */
  readonly onDrop: (kind: Kind, reason: Dropped['reason']) => void;
}

/** When this many conversations of a tenant are throttled within this time, Teams throttles the tenant. */
const TENANT_THROTTLED_WITHIN_MS = SECOND;
const TENANT_THROTTLED_FROM = 3;

/**
 * A fair queue: which message is sent when. Each send counts against the limits of its conversation, its tenant and the app
 * when it happens, so nobody waits for a reservation. The tenant that was served longest ago comes first, and within it the
 * conversation, answers before unprompted messages. Time is passed in, as milliseconds of a clock that never goes back.
 */
export function createSendingQueue({ limits, bounds, onDrop }: SendingQueueDeps) {
  const conversationOf = createConversationLookup(limits);
  const waiting = new Set<Tenant>();
  const app = new SlidingWindow(limits.app);
  let numbers = 0;
  let turns = 0;
  let count = 0;

  function mayLeaveNow(message: Message, now: number): boolean {
    const { readyAt, tenant } = message.conversation;
    return readyAt <= now && tenant.freeAt(now, rankOf(message)) <= now && app.freeAt() <= now;
  }

  /** Marks a message as in flight and counts it in all three limits. */
  function take(message: Message, now: number): void {
    const { conversation } = message;
    const { tenant, window } = conversation;
    message.state = 'inFlight';
    conversation.inFlight = true;
    window.note(now);
    conversation.usedAt = now;
    conversation.closedUntil = Math.max(conversation.closedUntil, window.freeAt());
    // a typing indicator is no answer: the answer that it announces is still the first
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
    // a further try comes before messages that are younger
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

  /** Drops messages of a conversation that cannot be sent before they expire. */
  function dropLate(conversation: Conversation, now: number): void {
    for (const line of [conversation.answer, conversation.unprompted])
      for (let first = line[0]; first !== undefined; first = line[0]) {
        if (first.expiresAt > now && first.expiresAt >= conversation.closedUntil) break;
        drop(first, 'late', now);
      }
  }

  /** Keeps the bounds: drops where most wait, unprompted messages first, and of these the newest. */
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

  /** Updates when the tenant's next message can be sent and when the first one expires. */
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

  /** Sends what can be sent now and drops what has expired. */
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

  /** A message is no longer in flight: it is over, or will be tried again. */
  function landed({ conversation }: Message): void {
    conversation.inFlight = false;
    conversation.tenant.inFlight--;
  }

  return {
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
     * Queues a message, also for a further try. Afterwards it is in flight, waiting, or over because it was dropped.
     */
    ask(message: Message, now: number): void {
      const { conversation, kind, expiresAt, state } = message;
      if (state === 'inFlight') landed(message);
      // a refused typing indicator is not tried again, nor is anything that has expired
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

    /** A message is over, whatever its outcome. */
    finished(message: Message, now: number): void {
      const { state, conversation } = message;
      if (state === 'waiting') dequeue(message);
      if (state === 'inFlight') landed(message);
      message.state = 'over';
      if (count === 0) return;
      look(conversation.tenant, now);
      advance(now);
    },

    /** Gives an unprompted message that waits the priority of an answer. */
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

    /** Closes the conversation for `ms`. */
    holdBack({ conversation }: Message, ms: number, now: number): void {
      conversation.closedUntil = Math.max(conversation.closedUntil, now + ms);
      dropLate(conversation, now);
      look(conversation.tenant, now);
    },

    /**
     * Notes that Teams answered 429. Its code and text are the same for a conversation and for a tenant ("Throttled", status
     * codes from bot conversational APIs, 2026), so a single one counts for its conversation. When more conversations of a
     * tenant are throttled than others are sent to, the tenant is: its budget is halved, not closed.
     */
    throttled({ conversation }: Message, now: number): void {
      const { tenant } = conversation;
      tenant.throttled = tenant.throttled.filter(
        (one) => one.at > now - TENANT_THROTTLED_WITHIN_MS && one.conversation !== conversation,
      );
      tenant.throttled.push({ conversation, at: now });
      const { length } = tenant.throttled;
      if (
        length < TENANT_THROTTLED_FROM ||
        length * 2 <= tenant.window.countSince(now - TENANT_THROTTLED_WITHIN_MS)
      )
        return;
      tenant.slowDown(now);
      tenant.throttled = [];
    },

    advance,

    /** When {@link advance} next has something to do; infinite when nothing waits. */
    nextAt(): number {
      let next = Number.POSITIVE_INFINITY;
      if (count === 0) return next;
      const appFreeAt = app.freeAt();
      for (const { readyAt, expiresAt } of waiting)
        next = Math.min(next, expiresAt, Math.max(readyAt, appFreeAt));
      return next;
    },

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

/** The first of those with the highest amount. */
function mostOf<T>(all: Iterable<T>, amountOf: (one: T) => number): T | undefined {
  let most: T | undefined;
  for (const one of all) if (most === undefined || amountOf(one) > amountOf(most)) most = one;
  return most;
}
