/** At most so many sends in any stretch of so many milliseconds. */
export interface SendingLimit {
  readonly most: number;
  readonly withinMs: number;
}

/** What one bot may send to one conversation (Teams: "Optimize your bot with rate limiting", 2026). */
const conversationLimits: readonly SendingLimit[] = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];

/** What one app may send in one tenant; kept by each instance for all it sends, so with several it is a little less strict. */
const appLimits: readonly SendingLimit[] = [{ most: 50, withinMs: 1_000 }];

export interface SendingLimits {
  readonly conversation: readonly SendingLimit[];
  readonly app: readonly SendingLimit[];
}

export const teamsLimits: SendingLimits = { conversation: conversationLimits, app: appLimits };
export const noLimits: SendingLimits = { conversation: [], app: [] };

/** Moments in milliseconds of a clock that never goes back. */
export interface SendingPace {
  /** The first moment at `from` or later at which one more may be sent. */
  earliest(key: string, from: number): number;
  /** Notes a send at this moment, which {@link earliest} gave. */
  reserve(key: string, at: number): void;
}

const SWEEP_ABOVE = 5_000;

/** Sliding windows, one set for each key: what was sent or is about to be is remembered for the longest of them. */
export function createSendingPace(limits: readonly SendingLimit[]): SendingPace {
  const longest = Math.max(0, ...limits.map(({ withinMs }) => withinMs));
  const sends = new Map<string, number[]>();

  function sweep(now: number): void {
    for (const [key, moments] of sends) if ((moments.at(-1) ?? 0) + longest <= now) sends.delete(key);
  }

  return {
    earliest(key, from) {
      const moments = sends.get(key) ?? [];
      const free = limits.map(
        ({ most, withinMs }) => (moments.at(-most) ?? Number.NEGATIVE_INFINITY) + withinMs,
      );
      // none before one that was promised earlier: messages keep their order
      return Math.max(from, moments.at(-1) ?? from, ...free);
    },
    reserve(key, at) {
      if (limits.length === 0) return;
      const moments = sends.get(key) ?? [];
      moments.push(at);
      while ((moments[0] ?? at) + longest <= at) moments.shift();
      sends.set(key, moments);
      if (sends.size > SWEEP_ABOVE) sweep(at);
    },
  };
}
