/** The present moment, passed in so that rules and tests own their time. */
export interface Clock {
  now(): Date;
  /** Milliseconds since some moment, on a clock that nobody sets. Absent where `now` is never set either. */
  elapsedMs?(): number;
}

export const systemClock: Clock = { now: () => new Date(), elapsedMs: () => performance.now() };

/** Milliseconds since some moment; for what begins and ends within this process. */
export function elapsed(clock: Clock): number {
  return clock.elapsedMs?.() ?? clock.now().getTime();
}

/** Waiting, on a clock that never goes back. */
export interface Timer {
  /** Milliseconds since some moment. */
  elapsed(): number;
  /** Does `work` after so many milliseconds; what is returned calls it off. */
  after(ms: number, work: () => void): () => void;
}

export const systemTimer: Timer = {
  elapsed: () => performance.now(),
  after(ms, work) {
    const timeout = setTimeout(work, ms);
    return () => clearTimeout(timeout);
  },
};

/** Waits so long by this timer; rejects with the signal's reason once that is aborted. */
export function sleepBy(timer: Timer, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const callOff = timer.after(ms, () => {
      signal.removeEventListener('abort', end);
      resolve();
    });
    const end = () => {
      callOff();
      reject(signal.reason);
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

/** A timer of a time that runs so many times as fast as this one's. */
export function fasterTimer(timer: Timer, times: number): Timer {
  return { elapsed: () => timer.elapsed() * times, after: (ms, work) => timer.after(ms / times, work) };
}

/** A moment as ISO 8601 UTC with milliseconds (`2026-11-21T09:00:00.000Z`): sorts as text, stores as text. */
export type Instant = string;

/** `date` as an Instant, or so many milliseconds later. */
export function toInstant(date: Date, laterMs = 0): Instant {
  return (laterMs === 0 ? date : new Date(date.getTime() + laterMs)).toISOString();
}

/** Named units of time, in milliseconds. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
