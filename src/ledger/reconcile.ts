import { type Clock, HOUR, MINUTE, toInstant } from '../clock.ts';
import { Later, Refusal } from '../errors.ts';
import type { LearningGateway, LedgerEntry } from '../learning/ports.ts';
import type { Log } from '../log.ts';
import { createAdopt, isFresh } from './adopt.ts';
import type { Database } from './database.ts';
import { createEntries } from './entries.ts';
import { every } from './every.ts';
import { createSchedule } from './schedule.ts';
import { createSlots } from './slots.ts';

const SCHEDULE = 'activities';
/** Entries that are read again at the same time because somebody looks at them. */
const REFRESHED_AT_ONCE = 8;
const usual: ReconcileOptions = { everyMs: 6 * HOUR, againMs: 10 * MINUTE, pollMs: MINUTE };

export interface ReconcileDeps {
  readonly database: Database;
  readonly gateway: Pick<LearningGateway, 'activities' | 'activity'>;
  readonly clock: Clock;
  readonly mintId: () => string;
  readonly log?: Log;
  readonly options?: Partial<ReconcileOptions>;
}

/** Times in milliseconds. */
interface ReconcileOptions {
  readonly everyMs: number;
  readonly againMs: number;
  readonly pollMs: number;
}

/** What a reconciliation came to; `allowed` is false where the tenant does not let us list activities. */
export interface Reconciled {
  readonly allowed: boolean;
  readonly seen: number;
  readonly adopted: number;
}

/** Brings activities that were made or changed elsewhere into the ledger. */
export function createReconcile({ database, gateway, clock, mintId, log, options }: ReconcileDeps) {
  const { everyMs, againMs, pollMs } = { ...usual, ...options };
  const adopt = createAdopt(database, clock, mintId);
  const schedule = createSchedule(database, clock);
  const entries = createEntries(database, clock);
  const refreshing = createSlots(REFRESHED_AT_ONCE);
  let refused = false;

  /** Reads the provider's whole list. Throws Later. */
  async function run(): Promise<Reconciled> {
    let seen = 0;
    let adopted = 0;
    let readAt = toInstant(clock.now());
    try {
      for await (const page of gateway.activities()) {
        for (const activity of page) if ((await adopt(activity, readAt)) !== 'unchanged') adopted++;
        seen += page.length;
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
      return { allowed: false, seen, adopted };
    }
    refused = false;
    return { allowed: true, seen, adopted };
  }

  /**
   * The entry as Graph knows it now, for showing it; undefined when it is gone. When Graph cannot say, or is asked about
   * enough others, the entry as the ledger has it. It goes on when the turn is over: what Graph says is shown next time.
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

  /** Removed elsewhere, unless somebody changed it here meanwhile. */
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
    if (!(await schedule.claim(SCHEDULE, everyMs))) return;
    try {
      log?.info({ event: 'reconcile.done', ...(await run()) }, 'activities were reconciled');
    } catch (error) {
      log?.warn({ event: 'reconcile.failed', err: error }, 'activities could not be reconciled');
      await schedule.again(SCHEDULE, againMs);
    }
  }

  return { run, refresh, ...every(pollMs, round, log) };
}
