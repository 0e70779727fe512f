import { chunksOf } from '../../chunks.ts';
import { type Clock, DAY, elapsed, type Instant, MINUTE, SECOND, toInstant } from '../../clock.ts';
import { Later } from '../../errors.ts';
import type { Notifier } from '../../learning/ports/ports.ts';
import type { Log } from '../../log.ts';
import { toOperation } from '../activities/operations.ts';
import { furthest } from '../database/clock-skew.ts';
import type { Database } from '../database/database.ts';
import type { OperationRow } from '../database/schema.ts';
import type { Ended } from './settlement.ts';
import type { WaitingTurns } from './waiting-turns.ts';

/** The receipt of an older change was certainly posted: it can be updated at once. */
const ANSWERED_AFTER = 15 * SECOND;
/** Lease on an outcome being notified; after a crash another instance takes it then. */
const CLAIM_MS = MINUTE;
/** Longest time until a failed notification is retried; the wait grows with its age. */
const LONGEST_WAIT = 15 * MINUTE;
const GIVE_UP_AFTER = DAY;
const AT_ONCE = 50;
/** Presses notified in parallel; with {@link AT_ONCE} and Teams' timeout of 10 s, all finish within their lease. */
const IN_PARALLEL = 10;
/** When this many presses of a round all fail, Teams is considered unavailable: pause for {@link CLAIM_MS}. */
const AWAY_AFTER = 5;

export interface OutcomeNotificationsDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly waitingTurns: WaitingTurns;
  readonly log?: Log | undefined;
  /** Milliseconds that a turn may need to post the receipt of a change it answered as "on its way". */
  readonly receiptGraceMs: number;
  readonly isStopping: () => boolean;
}

/**
 * Notifies people of outcomes that their turn did not wait for, at least once: an outcome stays scheduled in the ledger
 * until the notifier has taken it.
 */
export function createOutcomeNotifications(deps: OutcomeNotificationsDeps) {
  const { database, clock, notifier, waitingTurns, log, receiptGraceMs, isStopping } = deps;
  const { soon: query } = database;
  const after = (ms: number) => toInstant(clock.now(), ms);

  /** A turn that has just answered may still have to post the receipt that is to be updated. */
  const dueFor = (committedAt: Instant) =>
    after(clock.now().getTime() - Date.parse(committedAt) < ANSWERED_AFTER ? receiptGraceMs : 0);

  /** End of the pause, on the monotonic clock. */
  let pausedUntil = Number.NEGATIVE_INFINITY;

  /** Notifies of one press; returns the error when that failed. Failed ones are retried for a day. */
  async function notify(rows: readonly OperationRow[], claimedUntil: Instant): Promise<unknown> {
    let failure: unknown;
    try {
      await notifier.settled(rows.map((row) => toOperation(row, null)));
    } catch (error) {
      failure = error;
    }
    const ages = rows.map(({ settled_at }) => clock.now().getTime() - Date.parse(settled_at ?? ''));
    await query
      .updateTable('operations')
      .set({ tell_at: failure === undefined ? null : againAt(Math.max(...ages)) })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .where('tell_at', '=', claimedUntil)
      .execute();
    return failure;
  }

  /** When an outcome of this age is retried; null to give up. */
  const againAt = (ageMs: number): Instant | null =>
    ageMs < GIVE_UP_AFTER ? after(Math.min(Math.max(ageMs / 2, CLAIM_MS), LONGEST_WAIT)) : null;

  const ids = query.selectFrom('operations').select('id').orderBy('tell_at').limit(AT_ONCE);

  async function claimDue(
    by: Instant,
  ): Promise<{ presses: readonly OperationRow[][]; claimedUntil: Instant }> {
    const claimedUntil = after(CLAIM_MS);
    // scheduled further ahead than any wait: by a clock that was wrong
    const wrong = furthest(clock.now(), LONGEST_WAIT);
    let due = await ids.where('tell_at', '<=', by).execute();
    if (due.length === 0) due = await ids.where('tell_at', '>', wrong).execute();
    if (due.length === 0) return { presses: [], claimedUntil };
    const rows = await query
      .updateTable('operations')
      .set({ tell_at: claimedUntil })
      .where(
        'id',
        'in',
        due.map(({ id }) => id),
      )
      .where(({ or, eb }) => or([eb('tell_at', '<=', by), eb('tell_at', '>', wrong)]))
      .returningAll()
      .execute();
    return { presses: byBatch(rows), claimedUntil };
  }

  return {
    /** When to notify of an operation that ended now; null when a waiting turn will tell it. */
    notifyAt(id: string, committedAt: Instant, state: Ended['state']): Instant | null {
      return waitingTurns.has(id) && state !== 'setAside' ? null : dueFor(committedAt);
    },

    /** Schedules outcomes that were left to a turn which gave up waiting while they were written. */
    async notifyMissed(ended: readonly Ended[], leftToTurns: ReadonlySet<string>): Promise<void> {
      const left = ended.filter(({ id }) => leftToTurns.has(id) && !waitingTurns.has(id)).map(({ id }) => id);
      if (left.length === 0) return;
      await query
        .updateTable('operations')
        .set({ tell_at: after(receiptGraceMs) })
        .where('id', 'in', left)
        .execute();
    },

    /**
     * Sends due notifications; with `evenEarly`, also those still within their grace. All failures of a round are one log
     * line.
     */
    async sendDue(evenEarly = false): Promise<void> {
      const failures: unknown[] = [];
      let notified = 0;
      while (!isStopping() && elapsed(clock) >= pausedUntil) {
        const { presses, claimedUntil } = await claimDue(after(evenEarly ? receiptGraceMs : 0));
        if (presses.length === 0) break;
        const before = failures.length;
        for (const some of chunksOf(presses, IN_PARALLEL)) {
          const results = await Promise.all(some.map((rows) => notify(rows, claimedUntil)));
          failures.push(...results.filter((failure) => failure !== undefined));
        }
        const failed = failures.length - before;
        notified += presses.length - failed;
        if (failed === presses.length && failed >= AWAY_AFTER) pausedUntil = elapsed(clock) + CLAIM_MS;
      }
      if (failures.length > 0) report(log, notified, failures);
    },
  };
}

/** One line per round: a warning while Teams is unavailable, an error for anything else. */
function report(log: Log | undefined, told: number, failures: readonly unknown[]): void {
  const mistake = failures.find((failure) => !(failure instanceof Later));
  const about = { event: 'outbox.untold', told, untold: failures.length, err: mistake ?? failures[0] };
  if (mistake === undefined) log?.warn(about, 'people could not be told of outcomes now');
  else log?.error(about, 'people could not be told of outcomes');
}

export type OutcomeNotifications = ReturnType<typeof createOutcomeNotifications>;

/** Groups the operations of one press, in commit order. */
function byBatch(rows: readonly OperationRow[]): readonly OperationRow[][] {
  const ordered = [...rows].sort((a, b) => a.position - b.position);
  return [...Map.groupBy(ordered, ({ batch_id, id }) => batch_id ?? id).values()];
}
