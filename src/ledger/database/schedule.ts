import { type Clock, type Instant, toInstant } from '../../clock.ts';
import { isOver } from './clock-skew.ts';
import type { Database } from './database.ts';

export interface Claimed {
  /** Where the last run stopped; null for the beginning. */
  readonly place: string | null;
}

/** Schedules work that one of all instances does periodically. */
export function createSchedule({ soon: query }: Database, clock: Clock) {
  const after = (ms: number) => toInstant(clock.now(), ms);

  async function set(name: string, inMs: number, place: string | null): Promise<void> {
    await query
      .updateTable('schedule')
      .set({ next_at: after(inMs), place })
      .where('name', '=', name)
      .execute();
  }

  return {
    /** True for the one instance that is to do it now; it is due again `everyMs` from now. */
    async claim(name: string, everyMs: number): Promise<boolean> {
      return (await take(name, everyMs, everyMs)) !== undefined;
    },

    /**
     * Leases long work to one instance for `holdMs`, undefined for others; `goOn` and `again` renew or reschedule it. A due
     * time further ahead than `everyMs` was written by a clock that was wrong.
     */
    claimLong: (name: string, { holdMs, everyMs }: { readonly holdMs: number; readonly everyMs: number }) =>
      take(name, holdMs, everyMs),

    /** Saves the place and renews the lease for `holdMs`. */
    goOn: (name: string, place: string | null, holdMs: number) => set(name, holdMs, place),

    /** When each was last completed by any instance; left out if never. */
    async lastDone(names: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
      const rows = await query
        .selectFrom('schedule')
        .select(['name', 'done_at'])
        .where('name', 'in', names)
        .execute();
      return new Map(rows.flatMap(({ name, done_at }) => (done_at === null ? [] : [[name, done_at]])));
    },

    /** Completed, whether it was claimed or asked for; due again `inMs` from now. */
    async done(name: string, inMs: number): Promise<void> {
      const completed = { next_at: after(inMs), place: null, done_at: after(0) };
      await query
        .insertInto('schedule')
        .values({ name, ...completed })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(completed))
        .execute();
    },

    /** Reschedules a failed run `inMs` from now, from the beginning or from `place`. */
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
          .where(isOver('schedule.next_at', clock.now(), furthestMs)),
      )
      .returning('place')
      .executeTakeFirst();
  }
}
