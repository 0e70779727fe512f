import { type Clock, type Instant, toInstant } from '../../clock.ts';
import { furthest } from './clock-skew.ts';
import type { Database } from './database.ts';

export interface Claimed {
  /** Where the last one that did it stopped; null for the beginning. */
  readonly place: string | null;
}

/** Work that one of all instances does every so often. */
export function createSchedule({ soon: query }: Database, clock: Clock) {
  const after = (ms: number) => toInstant(new Date(clock.now().getTime() + ms));

  async function set(name: string, inMs: number, place: string | null, done = false): Promise<void> {
    await query
      .updateTable('schedule')
      .set({ next_at: after(inMs), place, ...(done ? { done_at: after(0) } : {}) })
      .where('name', '=', name)
      .execute();
  }

  return {
    /** True for the one who is to do it now; the next time is `everyMs` from now. */
    async claim(name: string, everyMs: number): Promise<boolean> {
      return (await take(name, everyMs, everyMs)) !== undefined;
    },

    /**
     * For the one who is to do long work now, undefined for others: it is another's when nothing is heard for `holdMs`.
     * `goOn` and `again` keep it; what is due further ahead than `everyMs` was set by a clock that was wrong.
     */
    claimLong: (name: string, { holdMs, everyMs }: { readonly holdMs: number; readonly everyMs: number }) =>
      take(name, holdMs, everyMs),

    /** It has come to this place and goes on for `holdMs` at most until it says so again. */
    goOn: (name: string, place: string | null, holdMs: number) => set(name, holdMs, place),

    /** When each was last done to its end, by whichever instance; those that never were are left out. */
    async lastDone(names: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
      const rows = await query
        .selectFrom('schedule')
        .select(['name', 'done_at'])
        .where('name', 'in', names)
        .execute();
      return new Map(rows.flatMap(({ name, done_at }) => (done_at === null ? [] : [[name, done_at]])));
    },

    /** It was done, and is done again `inMs` from now. */
    done: (name: string, inMs: number) => set(name, inMs, null, true),

    /** Has it tried again `inMs` from now: from the beginning, or where it was left off. */
    again: (name: string, inMs: number, place: string | null = null) => set(name, inMs, place),
  };

  async function take(name: string, holdMs: number, furthestMs: number): Promise<Claimed | undefined> {
    return query
      .insertInto('schedule')
      .values({ name, next_at: after(holdMs), place: null })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ next_at: after(holdMs) })
          .where(({ or, eb }) =>
            or([
              eb('schedule.next_at', '<=', after(0)),
              eb('schedule.next_at', '>', furthest(clock.now(), furthestMs)),
            ]),
          ),
      )
      .returning('place')
      .executeTakeFirst();
  }
}
