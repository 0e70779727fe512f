import { DAY, MINUTE, SECOND } from '../../clock.ts';

const SHORTEST = SECOND;
const LONGEST = 5 * MINUTE;
/** Longest wait that is honoured when the other side names one. */
const LONGEST_NAMED = DAY;

/**
 * Milliseconds to wait before the next attempt: doubling from 1 s to 5 min, the upper half of it at random so that
 * many do not come back together. `attempts` counts from 1; `random` gives 0 (included) to 1 (excluded).
 */
export function backoff(attempts: number, random: () => number): number {
  const full = Math.min(LONGEST, SHORTEST * 2 ** Math.max(0, attempts - 1));
  return Math.round(full / 2 + (random() * full) / 2);
}

/**
 * Milliseconds to wait: what the other side named, at most a day, else a growing time. At least a second, or "retry
 * after 0 seconds" would be asked without end.
 */
export function waitBefore(named: number | undefined, attempts: number, random: () => number): number {
  return named === undefined ? backoff(attempts, random) : Math.min(Math.max(named, SHORTEST), LONGEST_NAMED);
}
