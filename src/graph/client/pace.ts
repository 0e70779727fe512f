import { DAY, HOUR, MINUTE, SECOND } from '../../clock.ts';

/**
 * Requests a second. Microsoft publishes no limit of the employee-learning API. A draft of 2022 named one request a second
 * and a block of ten minutes at 500 requests in ten minutes: the pace begins there, and three instances at its slowest stay below.
 */
export const pace = { begins: 1, most: 50, least: 0.25 } as const;

/** Size of the bucket until Graph throttles: one batch. After that it holds a second's requests. */
const BURST = 20;
/** The rate after a throttling, as part of what went in the time that Graph named. */
const BELIEVED = 0.8;
/** Sent requests are counted for so many seconds. */
const COUNTED = (10 * MINUTE) / SECOND;
/** From this length (milliseconds) a named wait says over what time Graph counts. */
const TELLING = 10 * SECOND;
/** A short wait, in milliseconds: the API's text names none below a minute. */
const SHORT = MINUTE;
/** Seconds in which the rate grows by one a second: until Graph throttles, after a short wait, and at most. */
const widening = { atFirst: 1, afterShort: MINUTE / SECOND, slowest: (2 * HOUR) / SECOND } as const;

/** What is known of the tenant's limit, in requests a second. */
export interface Learning {
  /** What was learned before; asked once, at the first request. */
  readonly known?: (() => number | undefined) | undefined;
  /** Told after each throttling, when the rate has doubled, and when a day without throttling has passed. */
  readonly onLearned?: ((perSecond: number) => void) | undefined;
}

/** A request that Graph throttled. Moments in milliseconds on a monotonic clock. */
export interface Throttling {
  readonly now: number;
  readonly sentAt: number;
  readonly waitMs: number | undefined;
}

/**
 * A token bucket whose rate is learned: additive increase for each request that had to wait and was answered, multiplicative
 * decrease when Graph throttles. Moments in milliseconds on a monotonic clock.
 */
export function createPace({ known = () => undefined, onLearned = () => undefined }: Learning = {}) {
  let perSecond: number = pace.begins;
  let told: number = pace.begins;
  let secondsForOneMore: number = widening.atFirst;
  let throttledAt: number | undefined;
  let tokens = BURST;
  let filledAt: number | undefined;
  const sent = createCounts();

  const burst = () =>
    throttledAt === undefined ? BURST : Math.min(BURST, Math.max(1, Math.floor(perSecond)));

  /** Goes on where an earlier process or the doctor's probe stopped. */
  function begin(now: number): void {
    const before = known();
    if (before === undefined) return;
    perSecond = Math.min(pace.most, Math.max(pace.least, before));
    told = perSecond;
    // only a throttling teaches less than it begins with
    if (perSecond < pace.begins) throttledAt = now;
  }

  function learned(): void {
    told = perSecond;
    onLearned(Math.round(perSecond * 100) / 100);
  }

  function pass(now: number): void {
    if (filledAt === undefined) begin(now);
    if (throttledAt !== undefined && now - throttledAt > DAY) {
      // the limit may have changed since
      throttledAt = undefined;
      secondsForOneMore = widening.atFirst;
      perSecond = Math.max(perSecond, pace.begins);
      learned();
    }
    tokens = Math.min(burst(), tokens + ((now - (filledAt ?? now)) / SECOND) * perSecond);
    filledAt = now;
  }

  return {
    perSecond: () => perSecond,

    /** Whether Graph throttled in the last day and the rate has not recovered since. */
    hasThrottled(now: number): boolean {
      pass(now);
      return throttledAt !== undefined && perSecond < pace.most;
    },

    /** Milliseconds until the next request may go; 0 when it may now. */
    waitMs(now: number): number {
      pass(now);
      return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / perSecond) * SECOND);
    },

    /** How many requests may go within so many milliseconds. */
    within(ms: number, now: number): number {
      pass(now);
      return Math.floor(tokens + (ms / SECOND) * perSecond);
    },

    /** One request goes, whether or not there is a token for it. */
    goes(now: number): void {
      pass(now);
      tokens = Math.max(0, tokens - 1);
      sent.add(now);
    },

    /** A request that had to wait was answered, and not throttled. */
    answered(): void {
      perSecond = Math.min(pace.most, perSecond + 1 / (perSecond * secondsForOneMore));
      if (perSecond >= 2 * told) learned();
    },

    /** Lowers the rate; false for a request that was sent before the last throttling, which is the same one. */
    throttled({ now, sentAt, waitMs = 0 }: Throttling): boolean {
      pass(now);
      if (throttledAt !== undefined && sentAt <= throttledAt) return false;
      const usual = Math.max(perSecond, sent.within(10, now) / 10);
      const seconds = Math.min(COUNTED, Math.ceil(waitMs / SECOND));
      const average = waitMs >= TELLING ? sent.within(seconds, now) / seconds : 0;
      // so few cannot be the reason: others share the limit
      const explains = average >= pace.begins / 2;
      perSecond = Math.max(pace.least, Math.min(usual / 2, explains ? average * BELIEVED : usual));
      secondsForOneMore =
        waitMs <= SHORT
          ? Math.max(secondsForOneMore, widening.afterShort)
          : // a block of minutes costs everybody: each is followed by twice the caution
            Math.min(widening.slowest, Math.max((10 * waitMs) / SECOND, 2 * secondsForOneMore));
      throttledAt = now;
      tokens = 0;
      learned();
      return true;
    },
  };
}

function createCounts() {
  const counts = new Uint32Array(COUNTED);
  let last = 0;
  const to = (second: number) => {
    for (let past = Math.max(last + 1, second - COUNTED + 1); past <= second; past++)
      counts[past % COUNTED] = 0;
    last = Math.max(last, second);
  };
  return {
    add(now: number): void {
      const second = Math.floor(now / SECOND);
      to(second);
      counts[second % COUNTED] = (counts[second % COUNTED] ?? 0) + 1;
    },
    within(seconds: number, now: number): number {
      const second = Math.floor(now / SECOND);
      to(second);
      let sum = 0;
      for (let past = Math.max(0, second - seconds + 1); past <= second; past++)
        sum += counts[past % COUNTED] ?? 0;
      return sum;
    },
  };
}
