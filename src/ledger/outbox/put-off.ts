import { type Clock, elapsed, MINUTE } from '../../clock.ts';
import { furthest, rebased } from '../database/clock-skew.ts';
import type { Database } from '../database/database.ts';

const AT_ONCE = 100;
const EVERY = MINUTE;

/**
 * Reschedules, from now, attempts that were postponed by a clock that was ahead. They lie furthest ahead, so each run reads
 * only the far end of an index. Runs once a minute, and at once when `clockWasSet`.
 */
export function createPutOff({ soon: query }: Database, clock: Clock) {
  let lookedAt = Number.NEGATIVE_INFINITY;

  return async function correct(clockWasSet: boolean): Promise<void> {
    if (!clockWasSet && elapsed(clock) - lookedAt < EVERY) return;
    const now = clock.now();
    const rows = await query
      .selectFrom('activities')
      .select(['id', 'due_at', 'settled_at', 'attempts'])
      .where('due_at', '>', furthest(now, 0))
      .orderBy('due_at', 'desc')
      .limit(AT_ONCE)
      .execute();
    let wrong = 0;
    for (const { id, due_at, settled_at, attempts } of rows) {
      if (due_at === null) continue;
      // an entry that has not failed was due when it was written
      const since = attempts === 0 ? due_at : (settled_at ?? due_at);
      const wait = rebased({ since, until: due_at }, now);
      if (wait === undefined) continue;
      wrong++;
      await query
        .updateTable('activities')
        .set({ due_at: wait.until, settled_at: wait.since })
        .where('id', '=', id)
        .where('due_at', '=', due_at)
        .execute();
    }
    // when all of them were wrong there may be more: run again next time
    lookedAt = wrong < AT_ONCE ? elapsed(clock) : Number.NEGATIVE_INFINITY;
  };
}
