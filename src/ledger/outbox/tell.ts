import { type Clock, DAY, type Instant, MINUTE, SECOND, toInstant } from '../../clock.ts';
import type { Notifier } from '../../learning/ports.ts';
import type { Log } from '../../log.ts';
import type { Database } from '../database.ts';
import { toOperation } from '../operations.ts';
import type { OperationRow } from '../schema.ts';
import type { Awaited } from './awaited.ts';
import type { Ended } from './settlement.ts';

/** A change older than this was answered long ago: its receipt can be changed at once. */
const ANSWERED_AFTER = 15 * SECOND;
/** When telling did not work, or the process died over it, it is tried again after this long. */
const AGAIN_AFTER = MINUTE;
const GIVE_UP_AFTER = DAY;
const AT_ONCE = 50;

export interface TellDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly awaited: Awaited;
  readonly log: Log | undefined;
  /** Milliseconds in which a turn that answered "on its way" will have posted its receipt. */
  readonly receiptGraceMs: number;
}

/**
 * Telling people of outcomes that their turn did not wait for. What is to be told is kept in the ledger until the
 * notifier has taken it, so that a process that dies tells nobody less; somebody may be told twice.
 */
export function createTelling({ database, clock, notifier, awaited, log, receiptGraceMs }: TellDeps) {
  const { soon: query } = database;
  const after = (ms: number) => toInstant(new Date(clock.now().getTime() + ms));

  /** A turn that has just answered still has to post the receipt that is to be changed. */
  const dueFor = (committedAt: Instant) =>
    after(clock.now().getTime() - Date.parse(committedAt) < ANSWERED_AFTER ? receiptGraceMs : 0);

  async function tell(rows: readonly OperationRow[], claimedUntil: Instant): Promise<void> {
    const ids = rows.map(({ id }) => id);
    try {
      await notifier.settled(rows.map((row) => toOperation(row, null)));
    } catch (error) {
      log?.error({ event: 'outbox.untold', err: error }, 'people could not be told of an outcome');
      if (rows.every(({ settled_at }) => settled_at !== null && settled_at > after(-GIVE_UP_AFTER))) return;
    }
    await query
      .updateTable('operations')
      .set({ tell_at: null })
      .where('id', 'in', ids)
      .where('tell_at', '=', claimedUntil)
      .execute();
  }

  return {
    /** When to tell of an operation that ended now; null when its turn will say it. */
    tellAt(id: string, committedAt: Instant, state: Ended['state']): Instant | null {
      return awaited.has(id) && state !== 'setAside' ? null : dueFor(committedAt);
    },

    /** For operations whose turn gave up waiting while their outcome was being written. */
    async catchUp(ended: readonly Ended[], wereAwaited: ReadonlySet<string>): Promise<void> {
      const left = ended.filter(({ id }) => wereAwaited.has(id) && !awaited.has(id)).map(({ id }) => id);
      if (left.length === 0) return;
      await query
        .updateTable('operations')
        .set({ tell_at: after(receiptGraceMs) })
        .where('id', 'in', left)
        .execute();
    },

    /** Tells what is due; `evenEarly` what has still some grace, too. */
    async tellDue(evenEarly = false): Promise<void> {
      for (;;) {
        const due = await query
          .selectFrom('operations')
          .select('id')
          .where('tell_at', '<=', evenEarly ? after(receiptGraceMs) : after(0))
          .orderBy('tell_at')
          .limit(AT_ONCE)
          .execute();
        if (due.length === 0) return;
        const claimedUntil = after(AGAIN_AFTER);
        const rows = await query
          .updateTable('operations')
          .set({ tell_at: claimedUntil })
          .where(
            'id',
            'in',
            due.map(({ id }) => id),
          )
          .where('tell_at', '<', claimedUntil)
          .returningAll()
          .execute();
        for (const group of byBatch(rows)) await tell(group, claimedUntil);
      }
    },
  };
}

export type Telling = ReturnType<typeof createTelling>;

/** Operations of one press are told together. */
function byBatch(rows: readonly OperationRow[]): readonly OperationRow[][] {
  const ordered = [...rows].sort((a, b) => a.position - b.position);
  return [...Map.groupBy(ordered, ({ batch_id, id }) => batch_id ?? id).values()];
}
