import type { RawBuilder } from 'kysely';
import { DAY, HOUR } from '../../clock.ts';
import { isOverOrUnset } from '../database/clock-skew.ts';

/** An administrator who lets the app in again is noticed within a day, and nobody is tried more than some dozen times in two weeks. */
const LONGEST_MS = DAY;

/** Milliseconds until the next try after so many refusals in a row, from 1. */
export function holdBackMs(refusals: number): number {
  return Math.min(LONGEST_MS, HOUR * 2 ** (refusals - 1));
}

/** SQL condition: this row of `conversations` is not held back at `now`. */
export const mayTryAt = (now: Date): RawBuilder<boolean> =>
  isOverOrUnset('conversations.retry_at', now, LONGEST_MS);
