import { type Clock, HOUR, MINUTE, toInstant } from '../../clock.ts';
import { Later, Refusal } from '../../errors.ts';
import type { LearningGateway, LedgerEntry } from '../../learning/ports/ports.ts';
import type { Log } from '../../log.ts';
import type { Database } from '../database/database.ts';
import { createInterval } from '../database/interval.ts';
import type { Job, Jobs } from '../database/jobs.ts';
import { createSchedule } from '../database/schedule.ts';
import { createSemaphore } from '../database/semaphore.ts';
import { createAdopt, isFresh } from './adopt.ts';
import { createEntries } from './entries.ts';
import { readList, type Sleep, waitFor } from './read-list.ts';

const SCHEDULE = 'activities';
/** Entries refreshed at the same time because somebody looks at them. */
const REFRESHED_AT_ONCE = 8;
/** How soon to try again after a refusal: a permission may just have been granted, a secret renewed. */
const REFUSED_AGAIN = HOUR;
/** Longest run: a list of a million activities. */
const LONGEST = 3 * HOUR;
const usual: ReconcileOptions = { everyMs: 6 * HOUR, againMs: 10 * MINUTE, pollMs: MINUTE };

export interface ReconcileDeps {
  readonly database: Database;
  readonly gateway: Pick<LearningGateway, 'activities' | 'activity'>;
  readonly clock: Clock;
  readonly mintId: () => string;
  readonly log?: Log;
  readonly jobs?: Jobs;
  readonly sleep?: Sleep;
  readonly options?: Partial<ReconcileOptions>;
}

/** Times in milliseconds. */
interface ReconcileOptions {
  readonly everyMs: number;
  readonly againMs: number;
  readonly pollMs: number;
}

/** Result of a run; `allowed` is false where the tenant does not let us list activities. */
export interface Reconciled {
  readonly allowed: boolean;
  readonly seen: number;
  readonly adopted: number;
  /** Records that could not be taken over; they are skipped. */
  readonly odd: number;
}

/** Brings activities that were made or changed elsewhere into the ledger. */
export function createReconcile(deps: ReconcileDeps) {
  const { database, gateway, clock, mintId, log, jobs, sleep = waitFor } = deps;
  const { everyMs, againMs, pollMs } = { ...usual, ...deps.options };
  const { adopt, adoptAll } = createAdopt(database, clock, mintId);
  const schedule = createSchedule(database, clock);
  const entries = createEntries(database, clock);
  const refreshing = createSemaphore(REFRESHED_AT_ONCE);
  let stopping = new AbortController();
  let job: Job | undefined;
  let refused = false;

  /**
   * Reads the provider's list from `from`, or the beginning, and reports the place after each page. Throws Later, or the
   * reason it was stopped for.
   */
  async function read(
    from: string | null,
    cameTo: (place: string | null) => Promise<void>,
  ): Promise<Reconciled> {
    const { signal } = stopping;
    const sum = { seen: 0, adopted: 0, odd: 0 };
    let readAt = toInstant(clock.now());
    try {
      for await (const { items, next } of readList(gateway.activities, { from, signal, sleep })) {
        const { adopted, failures } = await adoptAll(items, readAt);
        if (sum.odd === 0 && failures.length > 0)
          log?.warn({ event: 'reconcile.odd', err: failures[0] }, 'activities are left out');
        sum.seen += items.length;
        sum.adopted += adopted;
        sum.odd += failures.length;
        await cameTo(next ?? null);
        readAt = toInstant(clock.now());
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (!refused)
        log?.warn(
          { event: 'reconcile.notAllowed', code: error.code, fix: error.fix },
          'activities cannot be listed',
        );
      refused = true;
      return { allowed: false, ...sum };
    }
    refused = false;
    return { allowed: true, ...sum };
  }

  /**
   * The entry refreshed from Graph, for showing it; undefined when it is gone. The ledger's own value when Graph fails or
   * too many refreshes are running. Continues after the turn gave up: the next look then shows the new value.
   */
  async function refresh(entryId: string): Promise<LedgerEntry | undefined> {
    const row = await database.query
      .selectFrom('activities')
      .selectAll()
      .where('id', '=', entryId)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    const readAt = toInstant(clock.now());
    if (row?.graph_id == null || row.due_at !== null || row.blocked === 1 || isFresh(row, readAt))
      return entries.entry(entryId);
    const slot = refreshing.takeNow();
    if (slot === undefined) return entries.entry(entryId);
    try {
      const found = await gateway.activity(row.graph_id);
      if (found !== undefined) await adopt(found, readAt);
      else await forget(entryId, row.version, readAt);
    } catch (error) {
      if (!(error instanceof Later || error instanceof Refusal)) throw error;
      log?.info({ event: 'reconcile.notRefreshed', err: error }, 'shown as the ledger has it');
    } finally {
      slot();
    }
    return entries.entry(entryId);
  }

  /** Marks it deleted, unless somebody changed it here meanwhile. */
  async function forget(entryId: string, version: number, now: string): Promise<void> {
    await database.query
      .updateTable('activities')
      .set({ deleted_at: now, open_key: null, confirmed: null, settled_at: now, version: version + 1 })
      .where('id', '=', entryId)
      .where('version', '=', version)
      .where('due_at', 'is', null)
      .execute();
  }

  async function round(): Promise<void> {
    const claimed = await schedule.claimLong(SCHEDULE, { holdMs: againMs, everyMs });
    if (claimed === undefined) return;
    // stored with the schedule: the next run, in any instance and after a restart, resumes there
    let { place } = claimed;
    try {
      const reconciled = await read(place, async (next) => {
        place = next;
        await schedule.goOn(SCHEDULE, place, againMs);
      });
      log?.info({ event: 'reconcile.done', ...reconciled }, 'activities were reconciled');
      await schedule.done(SCHEDULE, reconciled.allowed ? everyMs : Math.min(everyMs, REFUSED_AGAIN));
      job?.succeeded();
    } catch (error) {
      if (stopping.signal.aborted) return schedule.again(SCHEDULE, 0, place);
      job?.failed(error);
      if (!(error instanceof Later)) return schedule.again(SCHEDULE, everyMs);
      await schedule.again(SCHEDULE, Math.max(againMs, error.waitMs ?? 0), place);
    }
  }

  const rounds = createInterval(
    { name: 'reconciliationRounds', everyMs: pollMs, longestMs: LONGEST, jobs },
    round,
  );
  return {
    run: () => read(null, async () => undefined),
    refresh,
    start() {
      if (stopping.signal.aborted) stopping = new AbortController();
      job ??= jobs?.({ name: 'reconciliation', everyMs, longestMs: LONGEST });
      rounds.start();
    },
    /** Aborts the current request; the next run resumes with that page. */
    async stop() {
      stopping.abort();
      await rounds.stop();
    },
  };
}
