/** The present moment, passed in so that rules and tests own their time. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A moment as ISO 8601 UTC with milliseconds (`2026-11-21T09:00:00.000Z`): sorts as text, stores as text. */
export type Instant = string;

/** `date` as an {@link Instant}. */
export function toInstant(date: Date): Instant {
  return date.toISOString();
}

/** Named units of time, in milliseconds. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
