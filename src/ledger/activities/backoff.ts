import { DAY, MINUTE, SECOND } from '../../clock.ts';

const SHORTEST = SECOND;
const LONGEST = 5 * MINUTE;
/** Cap on a wait that the other side names (Retry-After). */
const LONGEST_NAMED = DAY;

/**
 * Exponential backoff with jitter, in milliseconds: doubles from 1 s to 5 min; the upper half is random, so that many
 * retries do not coincide. `attempts` counts from 1; `random` returns 0 (included) to 1 (excluded).
 */
export function backoff(attempts: number, random: () => number): number {
  const full = Math.min(LONGEST, SHORTEST * 2 ** Math.max(0, attempts - 1));
  return Math.round(full / 2 + (random() * full) / 2);
}

/**
 * Milliseconds to wait: Retry-After as named, capped at a day, otherwise backoff. At least a second, because "retry after 0
 * seconds" would become a busy loop.
 */
export function waitBefore(named: number | undefined, attempts: number, random: () => number): number {
  return named === undefined ? backoff(attempts, random) : Math.min(Math.max(named, SHORTEST), LONGEST_NAMED);
}
