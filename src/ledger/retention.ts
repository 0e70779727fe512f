import { type Clock, DAY, HOUR, MINUTE, toInstant } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Database } from './database.ts';
import { every } from './every.ts';
import { forgetTurns } from './forget-turns.ts';
import { createSchedule } from './schedule.ts';

export interface RetentionDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log?: Log;
  readonly options?: Partial<RetentionOptions>;
}

/** Whole days, but for `pollMs`. */
interface RetentionOptions {
  /** Ended operations with their receipts, activities that were removed, and what is over between managers and teams. */
  readonly operationDays: number;
  /** Turns seen, what was last said in a conversation, and how to reach people who removed the bot. */
  readonly turnDays: number;
  /** Lines of the audit. */
  readonly auditDays: number;
  /** How often it is looked whether today's round is due, in milliseconds. */
  readonly pollMs: number;
}

const usual: RetentionOptions = { operationDays: 30, turnDays: 30, auditDays: 400, pollMs: 10 * MINUTE };

/** Forgets what nobody needs any more. Live activities, waiting operations and references stay. */
export function createRetention({ database, clock, log, options }: RetentionDeps) {
  const { operationDays, turnDays, auditDays, pollMs } = { ...usual, ...options };
  const schedule = createSchedule(database, clock);
  const { query } = database;
  const daysAgo = (days: number) => toInstant(new Date(clock.now().getTime() - days * DAY));

  /** Returns how many rows went. */
  async function run(): Promise<number> {
    const ended = daysAgo(operationDays);
    const said = daysAgo(turnDays);
    const audited = daysAgo(auditDays);
    const results = [
      await query.deleteFrom('contexts').where('updated_at', '<', said).execute(),
      await query.deleteFrom('conversations').where('dead', '=', 1).where('updated_at', '<', said).execute(),
      await query
        .deleteFrom('drafts')
        .where('state', '!=', 'running')
        .where('updated_at', '<', ended)
        .execute(),
      await query.deleteFrom('file_offers').where('until', '<', daysAgo(0)).execute(),
      await query.deleteFrom('nudges').where('nudged_at', '<', ended).execute(),
      await query
        .deleteFrom('time_requests')
        .where('state', '!=', 'open')
        .where('asked_at', '<', ended)
        .execute(),
      await query.deleteFrom('audit').where('at', '<', audited).execute(),
      await query.deleteFrom('receipts').where('shown_at', '<', ended).execute(),
      await query
        .deleteFrom('operations')
        .where('state', 'in', ['confirmed', 'refused'])
        .where('settled_at', '<', ended)
        .execute(),
      await query
        .deleteFrom('activities')
        .where('deleted_at', '<', ended)
        .where('due_at', 'is', null)
        .where('blocked', '=', 0)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('operations').select('id').whereRef('operations.entry_id', '=', 'activities.id'),
            ),
          ),
        )
        .execute(),
    ];
    const others = results.flat().reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
    return others + (await forgetTurns(database, said));
  }

  return {
    run,
    ...every(
      pollMs,
      async () => {
        if (await schedule.claim('retention', 24 * HOUR))
          log?.info({ event: 'retention.done', rows: await run() }, 'old rows were removed');
      },
      log,
    ),
  };
}
