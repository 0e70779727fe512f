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

/** A change older than this was answered long ago: its receipt can be changed at once. */
const ANSWERED_AFTER = 15 * SECOND;
/** An outcome that somebody is telling is nobody else's for this long; when the process died over it, it is told then. */
const CLAIM_MS = MINUTE;
/** Longest until an outcome that could not be told is tried again: the older it is, the later. */
const LONGEST_WAIT = 15 * MINUTE;
const GIVE_UP_AFTER = DAY;
const AT_ONCE = 50;
/** Presses told of at the same time; with {@link AT_ONCE} and Teams' 10 s, all are done within their claim. */
const IN_PARALLEL = 10;
/** When so many presses in a row could be told of and none was, Teams is away: telling pauses for {@link CLAIM_MS}. */
const AWAY_AFTER = 5;

export interface OutcomeNotificationsDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly waitingTurns: WaitingTurns;
  readonly log: Log | undefined;
  /** Milliseconds in which a turn that answered "on its way" will have posted its receipt. */
  readonly receiptGraceMs: number;
  /** True once no more is to be begun. */
  readonly isStopping: () => boolean;
}

/**
 * Telling people of outcomes that their turn did not wait for. What is to be told is kept in the ledger until the
 * notifier has taken it, so that a process that dies tells nobody less; somebody may be told twice.
 */
export function createOutcomeNotifications(deps: OutcomeNotificationsDeps) {
  const { database, clock, notifier, waitingTurns, log, receiptGraceMs, isStopping } = deps;
  const { soon: query } = database;
  const after = (ms: number) => toInstant(new Date(clock.now().getTime() + ms));

  /** A turn that has just answered still has to post the receipt that is to be changed. */
  const dueFor = (committedAt: Instant) =>
    after(clock.now().getTime() - Date.parse(committedAt) < ANSWERED_AFTER ? receiptGraceMs : 0);

  /** Until then, on the clock that nobody sets, Teams is left alone. */
  let pausedUntil = Number.NEGATIVE_INFINITY;

  /** Tells of one press; the error when that did not work. What failed comes up again later, for a day. */
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

  /** When an outcome of this age is told again; null when it is given up. */
  const againAt = (ageMs: number): Instant | null =>
    ageMs < GIVE_UP_AFTER ? after(Math.min(Math.max(ageMs / 2, CLAIM_MS), LONGEST_WAIT)) : null;

  const ids = query.selectFrom('operations').select('id').orderBy('tell_at').limit(AT_ONCE);

  /** Outcomes that are due, claimed: those of one press together. */
  async function claimDue(
    by: Instant,
  ): Promise<{ presses: readonly OperationRow[][]; claimedUntil: Instant }> {
    const claimedUntil = after(CLAIM_MS);
    // nothing is put off for so long but by a clock that was wrong
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
    /** When to tell of an operation that ended now; null when its turn will say it. */
    notifyAt(id: string, committedAt: Instant, state: Ended['state']): Instant | null {
      return waitingTurns.has(id) && state !== 'setAside' ? null : dueFor(committedAt);
    },

    /** For operations whose turn gave up waiting while their outcome was being written. */
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
     * Tells what is due; `evenEarly` what has still some grace, too. However many could not be told, the log gets one line.
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

/** One line for a round. Teams being away is nobody's mistake; anything else is. */
function report(log: Log | undefined, told: number, failures: readonly unknown[]): void {
  const mistake = failures.find((failure) => !(failure instanceof Later));
  const about = { event: 'outbox.untold', told, untold: failures.length, err: mistake ?? failures[0] };
  if (mistake === undefined) log?.warn(about, 'people could not be told of outcomes now');
  else log?.error(about, 'people could not be told of outcomes');
}

export type OutcomeNotifications = ReturnType<typeof createOutcomeNotifications>;

/** Operations of one press are told together. */
function byBatch(rows: readonly OperationRow[]): readonly OperationRow[][] {
  const ordered = [...rows].sort((a, b) => a.position - b.position);
  return [...Map.groupBy(ordered, ({ batch_id, id }) => batch_id ?? id).values()];
}
