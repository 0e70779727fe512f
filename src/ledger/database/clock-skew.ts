import { type Instant, SECOND, toInstant } from '../../clock.ts';

/** Clocks of instances agree to within this, in milliseconds; one that is further off was wrong when it wrote. */
export const SKEW_MS = 30 * SECOND;

/**
 * The furthest that a moment set `longestMs` ahead can lie from `now`. One beyond it was set by a clock that was ahead and
 * has been set right since: it is not believed.
 */
export function furthest(now: Date, longestMs: number): Instant {
  return toInstant(new Date(now.getTime() + longestMs + SKEW_MS));
}

/**
 * What is left of a wait from `since` to `until`, as a new wait from `now`, when it was set by a clock that was ahead;
 * undefined when it can be believed.
 */
export function rebased(
  { since, until }: { since: Instant; until: Instant },
  now: Date,
): { since: Instant; until: Instant } | undefined {
  if (since <= furthest(now, 0)) return undefined;
  const waitMs = Math.max(0, Date.parse(until) - Date.parse(since));
  return { since: toInstant(now), until: toInstant(new Date(now.getTime() + waitMs)) };
}
