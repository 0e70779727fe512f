import { type Clock, toInstant } from '../clock.ts';
import type { Database } from './database.ts';

/** Work that one of all instances does every so often. */
export function createSchedule({ soon: query }: Database, clock: Clock) {
  const after = (ms: number) => toInstant(new Date(clock.now().getTime() + ms));
  return {
    /** True for the one who is to do it now; the next time is `everyMs` from now. */
    async claim(name: string, everyMs: number): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await query
        .insertInto('schedule')
        .values({ name, next_at: after(everyMs) })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet({ next_at: after(everyMs) })
            // further ahead than it can be: set by a clock that was wrong
            .where(({ or, eb }) =>
              or([eb('schedule.next_at', '<=', after(0)), eb('schedule.next_at', '>', after(everyMs))]),
            ),
        )
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },

    /** Has it done again `inMs` from now, as after a failure. */
    async again(name: string, inMs: number): Promise<void> {
      await query
        .updateTable('schedule')
        .set({ next_at: after(inMs) })
        .where('name', '=', name)
        .execute();
    },
  };
}
