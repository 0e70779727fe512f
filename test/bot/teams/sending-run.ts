import { sendingBounds, teamsLimits } from '../../../bot/teams/sending-limits.ts';
import { createSendingQueue } from '../../../bot/teams/sending-queue.ts';
import type { Kind, Message } from '../../../bot/teams/sending-state.ts';

/** Somebody wants a message sent. */
export interface Wish {
  readonly at: number;
  readonly tenantId: string;
  readonly conversationId: string;
  readonly kind: Kind;
}

/** What became of a wish. */
export interface Fate extends Wish {
  readonly number: number;
  /** True when its conversation had nothing waiting or on its way, and was open. */
  readonly underItsLimit: boolean;
  /** Each moment at which it left. */
  readonly left: readonly number[];
  /** When Teams took it. */
  readonly takenAt?: number;
  readonly dropped?: 'full' | 'late';
}

/** What Teams does with one try. */
export interface Treatment {
  readonly takesMs: number;
  /** 429 with this Retry-After; absent: taken. */
  readonly retryAfterMs?: number;
}

/** Plays wishes against a queue and a Teams that treats each try so, in virtual time, to the end. */
export function play(
  wishes: readonly Wish[],
  treat: (wish: Wish) => Treatment,
  bounds = sendingBounds,
): { readonly fates: readonly Fate[]; readonly most: number } {
  const queue = createSendingQueue({ limits: teamsLimits, bounds, onDrop: () => undefined });
  const todo = [...wishes].sort((one, other) => one.at - other.at);
  const landing: { at: number; land: () => void }[] = [];
  const fates: Mutable<Fate>[] = [];
  let now = 0;
  let waits = 0;
  let most = 0;

  function send(message: Message, fate: Mutable<Fate>): void {
    queue.ask(message, now);
    if (message.dropped !== undefined) fate.dropped = message.dropped.reason;
    else if (message.state === 'inFlight') leaves(message, fate);
    else {
      waits++;
      most = Math.max(most, waits);
      message.settle = (dropped) => {
        waits--;
        if (dropped === undefined) leaves(message, fate);
        else fate.dropped = dropped.reason;
      };
    }
  }

  function leaves(message: Message, fate: Mutable<Fate>): void {
    fate.left = [...fate.left, now];
    const { takesMs, retryAfterMs } = treat(fate);
    const land = () => {
      if (retryAfterMs === undefined) {
        fate.takenAt = now;
        queue.finished(message, now);
        return;
      }
      queue.throttled(message, now);
      queue.holdBack(message, retryAfterMs, now);
      delete message.settle;
      send(message, fate);
      if (message.dropped !== undefined) queue.finished(message, now);
    };
    landing.push({ at: now + takesMs, land });
  }

  for (;;) {
    const next = Math.min(todo[0]?.at ?? Infinity, ...landing.map(({ at }) => at), queue.nextAt());
    if (next === Number.POSITIVE_INFINITY) return { fates, most };
    now = Math.max(now, next);
    for (const one of landing.filter(({ at }) => at <= now)) {
      landing.splice(landing.indexOf(one), 1);
      one.land();
    }
    while (todo[0] !== undefined && todo[0].at <= now) {
      const wish = todo.shift() as Wish;
      const message = queue.message(wish, wish.kind, now);
      const { conversation, number } = message;
      const underItsLimit = conversation.waiting === 0 && conversation.readyAt <= now;
      const fate: Mutable<Fate> = { ...wish, number, underItsLimit, left: [] };
      fates.push(fate);
      send(message, fate);
    }
    queue.advance(now);
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
