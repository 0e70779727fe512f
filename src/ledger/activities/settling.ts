import { type Instant, MINUTE, SECOND, toInstant } from '../../clock.ts';

/**
 * How long Graph may not show an activity that it has just made, or still show an older value, in milliseconds. Microsoft
 * calls this normal and names no time.
 */
export const SETTLING_MS = 5 * MINUTE;

/** When what is sent to Graph by `now` shows for certain. */
export const settledAt = (now: Date): Instant => toInstant(now, SETTLING_MS);

/**
 * Milliseconds to wait before Graph is asked again about an activity that it answers 404 for: as long as it has been unknown
 * so far, so that the wait doubles, and never beyond `settlingUntil`. Undefined when nothing was made of late: the 404 is an
 * answer.
 */
export function waitToShow(settlingUntil: Instant | null, now: Date): number | undefined {
  if (settlingUntil === null) return undefined;
  const left = Math.min(Date.parse(settlingUntil) - now.getTime(), SETTLING_MS);
  if (left <= 0) return undefined;
  return Math.min(Math.max(SETTLING_MS - left, SECOND), left);
}

/** The same moment, no later than if it were set `now`: a later one was written by a clock that was ahead. */
export function plausible(settlingUntil: Instant | null, now: Date): Instant | null {
  const latest = settledAt(now);
  return settlingUntil !== null && settlingUntil > latest ? latest : settlingUntil;
}
