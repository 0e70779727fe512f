import { type RawBuilder, sql } from 'kysely';
import { type Instant, SECOND, toInstant } from '../../clock.ts';

/** Tolerated clock skew between instances, in milliseconds; a time further off was written by a clock that was wrong. */
export const SKEW_MS = 30 * SECOND;

/**
 * The latest plausible value of a time that was set `longestMs` ahead. A later one was written by a clock that was ahead and
 * has been corrected since.
 */
export function furthest(now: Date, longestMs: number): Instant {
  return toInstant(now, longestMs + SKEW_MS);
}

/** SQL: the time in this column, set `longestMs` ahead at most, has come; one beyond that was written by a clock that was wrong. */
export function isOver(column: string, now: Date, longestMs: number): RawBuilder<boolean> {
  const it = sql.ref(column);
  return sql<boolean>`(${it} <= ${toInstant(now)} or ${it} > ${furthest(now, longestMs)})`;
}

/** SQL: the same, or there is no time. */
export const isOverOrUnset = (column: string, now: Date, longestMs: number): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(column)} is null or ${isOver(column, now, longestMs)})`;

/** The same wait restarted from `now`, when it was written by a clock that was ahead; undefined when it is plausible. */
export function rebased(
  { since, until }: { since: Instant; until: Instant },
  now: Date,
): { since: Instant; until: Instant } | undefined {
  if (since <= furthest(now, 0)) return undefined;
  const waitMs = Math.max(0, Date.parse(until) - Date.parse(since));
  return { since: toInstant(now), until: toInstant(now, waitMs) };
}
