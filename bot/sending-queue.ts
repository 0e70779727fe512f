import { Later } from '../src/errors.ts';
import { createSendingPace, type SendingLimits } from './sending-pace.ts';

/** A message that would have to wait longer is not sent at all. */
const PATIENCE_MS = 60_000;
const APP = '';
const SWEEP_ABOVE = 5_000;

export interface SendingQueueDeps {
  readonly sleep: (ms: number) => Promise<unknown>;
  /** Milliseconds on a clock that never goes back. */
  readonly elapsed: () => number;
  readonly limits: SendingLimits;
}

/** Who may send when: within the limits of each conversation and of all together, and not while one is throttled. */
export function createSendingQueue({ sleep, elapsed, limits }: SendingQueueDeps) {
  const conversations = createSendingPace(limits.conversation);
  const app = createSendingPace(limits.app);
  const heldUntil = new Map<string, number>();

  /** The first moment at which all limits allow it. */
  function earliest(conversationId: string, now: number): number {
    let at = Math.max(now, heldUntil.get(conversationId) ?? now);
    for (;;) {
      const next = app.earliest(APP, conversations.earliest(conversationId, at));
      if (next === at) return at;
      at = next;
    }
  }

  async function waited(conversationId: string, ms: number): Promise<void> {
    await sleep(ms);
    for (;;) {
      // throttled while it waited
      const wait = (heldUntil.get(conversationId) ?? 0) - elapsed();
      if (wait <= 0) return;
      if (wait > PATIENCE_MS) throw new Later('Teams wants fewer messages', { waitMs: wait });
      await sleep(wait);
    }
  }

  return {
    /** Waits until this conversation may be sent to: undefined when that is now. Throws Later when it is too far off. */
    turnOf(conversationId: string): Promise<void> | undefined {
      const now = elapsed();
      const at = earliest(conversationId, now);
      if (at - now > PATIENCE_MS) throw new Later('Teams wants fewer messages', { waitMs: at - now });
      conversations.reserve(conversationId, at);
      app.reserve(APP, at);
      return at > now ? waited(conversationId, at - now) : undefined;
    },

    /** Teams wants nothing more in this conversation for so long. */
    holdBack(conversationId: string, ms: number): void {
      const now = elapsed();
      heldUntil.set(conversationId, Math.max(heldUntil.get(conversationId) ?? 0, now + ms));
      if (heldUntil.size > SWEEP_ABOVE)
        for (const [id, until] of heldUntil) if (until <= now) heldUntil.delete(id);
    },
  };
}
