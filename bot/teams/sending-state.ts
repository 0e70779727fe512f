import { MINUTE, SECOND } from '../../src/clock.ts';
import { IN_A_ROW, type SendingLimits, SHARED_PART } from './sending-limits.ts';
import { longestOf, SlidingWindow } from './sliding-window.ts';

/** `answer`: to a message or press. `unprompted`: sent by the bot itself. */
export type Priority = 'answer' | 'unprompted';
/** A typing indicator is sent now, with the priority of an answer, or dropped. */
export type Kind = Priority | 'typing';

export interface Dropped {
  /** `full`: too many wait already. `late`: it expired. */
  readonly reason: 'full' | 'late';
  /** For how many milliseconds its conversation is closed, where that is known. */
  readonly waitMs: number | undefined;
}

/** A message, from the call to send it until Teams has taken or refused it. */
export interface Message {
  readonly conversation: Conversation;
  readonly kind: Kind;
  priority: Priority;
  /** True of an answer in a conversation that had nothing on its way and was sent nothing in the last three seconds. */
  readonly first: boolean;
  /** Its place in the queue, kept for further tries. */
  readonly number: number;
  readonly expiresAt: number;
  state: 'new' | 'waiting' | 'inFlight' | 'over';
  /** Called when it may be sent after waiting, or is dropped. */
  settle?: (dropped?: Dropped) => void;
  dropped?: Dropped;
}

/**
 * 0: the first answer to a person. 1: further ones. 2: unprompted. So whoever asks once does not wait for those who ask all
 * the time.
 */
export type Rank = 0 | 1 | 2;
export const RANKS: readonly Rank[] = [0, 1, 2];

export function rankOf({ priority, first }: Message): Rank {
  if (priority === 'unprompted') return 2;
  return first ? 0 : 1;
}

/** A throttled tenant keeps at least this part of its budget, which doubles for each `RECOVERS_AFTER_MS` without a throttle. */
const LEAST_PART = 1 / 8;
const RECOVERS_AFTER_MS = 10 * SECOND;
/** Most tenants, and conversations of a tenant, that are kept while nothing waits there. */
const MOST_TENANTS = 1_000;
const MOST_CONVERSATIONS = 20_000;

/** What waits for one conversation, and what was sent there. */
export class Conversation {
  readonly tenant: Tenant;
  readonly window: SlidingWindow;
  readonly answer: Message[] = [];
  readonly unprompted: Message[] = [];
  /** True while a message is in flight: the next one is sent after it, so they keep their order. */
  inFlight = false;
  /** Closed until then, by its limits or because Teams said so. */
  closedUntil = Number.NEGATIVE_INFINITY;
  /** When the last message was sent, and its number among all: the lowest was served longest ago. */
  lastAt = Number.NEGATIVE_INFINITY;
  lastTurn = 0;
  /** When anything was sent, typing indicators included, since they count for the limits. */
  usedAt = Number.NEGATIVE_INFINITY;

  constructor(tenant: Tenant, limits: SendingLimits) {
    this.tenant = tenant;
    this.window = new SlidingWindow(limits.conversation);
  }

  get waiting(): number {
    return this.answer.length + this.unprompted.length;
  }

  get readyAt(): number {
    return this.inFlight ? Number.POSITIVE_INFINITY : this.closedUntil;
  }

  isBusy(now: number): boolean {
    return this.inFlight || this.waiting > 0 || this.closedUntil > now;
  }
}

/** What waits for one tenant, and what was sent there. */
export class Tenant {
  readonly conversations = new Map<string, Conversation>();
  readonly waiting = new Set<Conversation>();
  readonly window: SlidingWindow;
  /** Messages that wait. */
  count = 0;
  inFlight = 0;
  lastAt = Number.NEGATIVE_INFINITY;
  lastTurn = 0;
  /** How often each rank was passed over by higher ones since it was last served. */
  readonly passedOver = [0, 0, 0];
  /** When the first of its messages may be sent by all limits but the app's, and when the first expires. */
  readyAt = Number.POSITIVE_INFINITY;
  expiresAt = Number.POSITIVE_INFINITY;
  throttled: { readonly conversation: Conversation; readonly at: number }[] = [];
  /** The part of its budget, 0 to 1, that it kept at the last throttle. */
  #part = 1;
  #slowedAt = Number.NEGATIVE_INFINITY;

  readonly forget: (now: number) => void;

  get usedAt(): number {
    return this.lastAt;
  }

  constructor(limits: SendingLimits, idleAfterMs: number) {
    this.window = new SlidingWindow(limits.tenant);
    this.forget = createForget(this.conversations, MOST_CONVERSATIONS, idleAfterMs);
  }

  isBusy(): boolean {
    return this.count + this.inFlight > 0;
  }

  /** When its budget allows one more of this rank. Lower ranks have a part of it, and all of it when passed over too often. */
  freeAt(now: number, rank: Rank): number {
    const part = this.#partAt(now);
    return this.window.freeAt(rank === 0 || this.owes(rank) ? part : part * SHARED_PART);
  }

  owes(rank: Rank): boolean {
    return (this.passedOver[rank] ?? 0) >= IN_A_ROW;
  }

  slowDown(now: number): void {
    this.#part = Math.max(LEAST_PART, this.#partAt(now) / 2);
    this.#slowedAt = now;
  }

  #partAt(now: number): number {
    if (this.#part === 1) return 1;
    return Math.min(1, this.#part * 2 ** Math.floor((now - this.#slowedAt) / RECOVERS_AFTER_MS));
  }
}

/**
 * Finds or adds a conversation by tenant and id. What has been idle longer than all limits look back is deleted, and when
 * there are too many also what has been idle for less.
 */
export function createConversationLookup(limits: SendingLimits) {
  const tenants = new Map<string, Tenant>();
  const idleAfterMs = Math.max(MINUTE, longestOf(limits.conversation));
  const forgetTenants = createForget(tenants, MOST_TENANTS, idleAfterMs);

  function tenantOf(id: string, now: number): Tenant {
    const known = tenants.get(id);
    if (known !== undefined) return known;
    forgetTenants(now);
    const tenant = new Tenant(limits, idleAfterMs);
    tenants.set(id, tenant);
    return tenant;
  }

  return function conversationOf(tenantId: string, id: string, now: number): Conversation {
    const tenant = tenantOf(tenantId, now);
    const known = tenant.conversations.get(id);
    if (known !== undefined) return known;
    tenant.forget(now);
    const conversation = new Conversation(tenant, limits);
    tenant.conversations.set(id, conversation);
    return conversation;
  };
}

interface Place {
  readonly usedAt: number;
  isBusy(now: number): boolean;
}

/** Each call checks the next two of a map and deletes the idle ones, so that an addition never costs more. */
function createForget<T extends Place>(known: Map<string, T>, most: number, idleAfterMs: number) {
  let looking = known.entries();
  return (now: number): void => {
    for (let looks = 0; looks < 2; looks++) {
      const { value, done } = looking.next();
      if (done) {
        looking = known.entries();
        return;
      }
      const [id, one] = value;
      if (!one.isBusy(now) && (known.size >= most || one.usedAt + idleAfterMs <= now)) known.delete(id);
    }
  };
}
