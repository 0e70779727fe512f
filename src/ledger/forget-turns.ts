import type { Instant } from '../clock.ts';
import type { Database } from './database.ts';

/** Rows looked at in one statement, so that other turns go on in between. */
const AT_ONCE = 2_000;

/**
 * Deletes turns seen before then, the oldest first; returns how many. They are numbered as they are seen: only one that
 * came again is younger than its number says, and goes another day.
 */
export async function forgetTurns({ query }: Database, before: Instant): Promise<number> {
  let forgotten = 0;
  for (let after = 0; ; ) {
    const oldest = await query
      .selectFrom('turns')
      .select(['position', 'seen_at'])
      .where('position', '>', after)
      .orderBy('position')
      .limit(AT_ONCE)
      .execute();
    const last = oldest.at(-1)?.position;
    if (last === undefined || oldest.every(({ seen_at }) => seen_at >= before)) return forgotten;
    const { numDeletedRows } = await query
      .deleteFrom('turns')
      .where('position', '>', after)
      .where('position', '<=', last)
      .where('seen_at', '<', before)
      .executeTakeFirstOrThrow();
    forgotten += Number(numDeletedRows);
    after = last;
  }
}
