import { type RawBuilder, sql } from 'kysely';
import { DAY, HOUR, toInstant } from '../../clock.ts';
import { furthest } from '../database/clock-skew.ts';

/** An administrator who lets the app in again is noticed within a day, and nobody is tried more than some dozen times in two weeks. */
const LONGEST_MS = DAY;

/** Milliseconds until the next try after so many refusals in a row, from 1. */
export function holdBackMs(refusals: number): number {
  return Math.min(LONGEST_MS, HOUR * 2 ** (refusals - 1));
}

/** SQL condition: this row of `conversations` is not held back at `now`. A time that a clock set which was ahead is not believed. */
export function mayTryAt(now: Date): RawBuilder<boolean> {
  return sql<boolean>`(conversations.retry_at is null or conversations.retry_at <= ${toInstant(now)}
    or conversations.retry_at > ${furthest(now, LONGEST_MS)})`;
}
