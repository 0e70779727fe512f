import type { Timer } from '../../src/clock.ts';
import { Later } from '../../src/errors.ts';
import { type SendingLimits, sendingBounds } from './sending-limits.ts';
import { createSendingQueue, type SendingQueueDeps } from './sending-queue.ts';
import type { Dropped, Message } from './sending-state.ts';

export interface SendSchedulerDeps {
  readonly timer: Timer;
  readonly limits: SendingLimits;
  readonly onDrop: SendingQueueDeps['onDrop'];
}

/** The queue of what is sent to Teams, with promises, and one timer for all that waits. */
export function createSendScheduler({ timer, limits, onDrop }: SendSchedulerDeps) {
  const queue = createSendingQueue({ limits, bounds: sendingBounds, onDrop });
  let callOff: (() => void) | undefined;
  let wakesAt = Number.POSITIVE_INFINITY;

  /** Sets the timer to the next moment at which a message can be sent or expires. */
  function setAlarm(now: number): void {
    const next = queue.nextAt();
    if (next === wakesAt) return;
    callOff?.();
    callOff = undefined;
    wakesAt = next;
    if (next < Number.POSITIVE_INFINITY) callOff = timer.after(Math.max(0, Math.ceil(next - now)), wake);
  }

  function wake(): void {
    callOff = undefined;
    wakesAt = Number.POSITIVE_INFINITY;
    const now = timer.elapsed();
    queue.advance(now);
    setAlarm(now);
  }

  return {
    /** A message to this conversation; it keeps its place in the queue and its deadline over several tries. */
    message: (
      to: { readonly tenantId: string; readonly conversationId: string },
      kind: Message['kind'],
    ): Message => queue.message(to, kind, timer.elapsed()),

    /**
     * Resolves when it may be sent, also for a further try; undefined when that is now. Throws or rejects with Later when it is
     * dropped, because too many wait or it would be too late.
     */
    turnOf(message: Message): Promise<void> | undefined {
      const now = timer.elapsed();
      queue.ask(message, now);
      setAlarm(now);
      if (message.dropped !== undefined) throw notNow(message.dropped);
      if (message.state === 'inFlight') return undefined;
      return new Promise((resolve, reject) => {
        message.settle = (dropped) => (dropped === undefined ? resolve() : reject(notNow(dropped)));
      });
    },

    /** Must be called for each message at last, so that the next one of its conversation can be sent. */
    finished(message: Message): void {
      const now = timer.elapsed();
      queue.finished(message, now);
      setAlarm(now);
    },

    /** Teams refused a message with this status; its conversation is closed for `ms`. */
    refused(message: Message, status: number, ms: number): void {
      const now = timer.elapsed();
      if (status === 429) queue.throttled(message, now);
      queue.holdBack(message, ms, now);
      setAlarm(now);
    },

    promote(message: Message): void {
      const now = timer.elapsed();
      queue.promote(message, now);
      setAlarm(now);
    },

    /** Drops what still waits. */
    close(): void {
      const now = timer.elapsed();
      queue.clear(now);
      setAlarm(now);
    },
  };
}

export type SendScheduler = ReturnType<typeof createSendScheduler>;

function notNow({ waitMs }: Dropped): Later {
  return new Later('Teams wants fewer messages', { waitMs });
}
