import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Clock, DAY, HOUR, type Instant, MINUTE, toInstant } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { forgetStrangers } from '../activities/audit-pseudonyms.ts';
import { deleteAllForgotten } from '../activities/forgotten-operations.ts';
import type { Database } from '../database/database.ts';
import { deleteInPortions, type Forgotten } from '../database/delete-in-portions.ts';
import { createInterval } from '../database/interval.ts';
import type { Job, Jobs } from '../database/jobs.ts';
import { createSchedule } from '../database/schedule.ts';
import { forgetAudit } from './audit-chain.ts';

export interface RetentionDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log?: Log;
  readonly jobs?: Jobs;
  /** Waits between two portions. For tests. */
  readonly pause?: () => Promise<void>;
  readonly options?: Partial<RetentionOptions>;
}

/** Whole days, but for `pollMs`. */
interface RetentionOptions {
  /**
   * For ended operations with their receipts, removed activities, reminders that were sent, and ended requests for more
   * time.
   */
  readonly operationDays: number;
  /** For turns seen, conversation context, open drafts, what the bot said by itself, and references of people who removed the bot. */
  readonly turnDays: number;
  readonly auditDays: number;
  /** For courses that were saved for later or are not to be suggested, and never looked at again. */
  readonly choiceDays: number;
  /** How often to check whether today's run is due, in milliseconds. */
  readonly pollMs: number;
}

const usual: RetentionOptions = {
  operationDays: 30,
  turnDays: 30,
  auditDays: 400,
  choiceDays: 400,
  pollMs: 10 * MINUTE,
};

const SCHEDULE = 'retention';
const EVERY = 24 * HOUR;

/** Milliseconds between two portions, for turns and the disk. */
const PAUSE = 20;

/** Deletes what is past its retention time. Live activities, waiting operations and references stay. */
export function createRetention({
  database,
  clock,
  log,
  jobs,
  pause = () => sleep(PAUSE),
  options,
}: RetentionDeps) {
  const { operationDays, turnDays, auditDays, choiceDays, pollMs } = { ...usual, ...options };
  const schedule = createSchedule(database, clock);
  const daysAgo = (days: number) => toInstant(clock.now(), -days * DAY);

  /** Returns how many rows were deleted; may be aborted and run again at any time. */
  async function run(signal?: AbortSignal): Promise<number> {
    const kinds = forgotten({
      ended: daysAgo(operationDays),
      said: daysAgo(turnDays),
      chosen: daysAgo(choiceDays),
      yesterday: daysAgo(1),
      now: daysAgo(0),
    });
    let rows = 0;
    const portioning = { pause, signal };
    for (const kind of kinds) rows += await deleteInPortions(database, kind, portioning);
    rows += await forgetAudit(database, clock, daysAgo(auditDays), portioning);
    rows += await forgetStrangers(database, portioning);
    return rows + (await deleteAllForgotten(database.query));
  }

  let job: Job | undefined;
  async function round(signal: AbortSignal): Promise<void> {
    if (!(await schedule.claim(SCHEDULE, EVERY))) return;
    try {
      const rows = await run(signal);
      if (signal.aborted) return schedule.again(SCHEDULE, pollMs);
      log?.info({ event: 'retention.done', rows }, 'old rows were removed');
      await schedule.done(SCHEDULE, EVERY);
      job?.succeeded();
    } catch (error) {
      if (!signal.aborted) job?.failed(error);
      await schedule.again(SCHEDULE, pollMs);
    }
  }

  const rounds = createInterval({ name: 'retentionRounds', everyMs: pollMs, longestMs: HOUR, jobs }, round);
  return {
    run,
    start() {
      job ??= jobs?.({ name: 'retention', everyMs: EVERY, longestMs: HOUR });
      rounds.start();
    },
    stop: rounds.stop,
  };
}

/** What to delete, in order: receipts and operations before the activities that are only kept for them. */
function forgotten(
  before: Readonly<Record<'ended' | 'said' | 'chosen' | 'yesterday' | 'now', Instant>>,
): readonly Forgotten[] {
  const { ended, said, chosen, yesterday, now } = before;
  return [
    { table: 'contexts', key: ['conversation_id', 'user_id'], time: 'updated_at', before: said },
    {
      ...{ table: 'conversations', key: ['tenant_id', 'user_id'], time: 'updated_at', before: said },
      only: sql`dead = 1`,
    },
    { table: 'first_contacts', key: ['user_id', 'tenant_id'], time: 'next_at', before: said },
    { table: 'turns', key: ['position'], inOrder: true, time: 'seen_at', before: said },
    { table: 'drafts', key: ['id'], time: 'updated_at', before: said, only: sql`state = 'open'` },
    // a finished draft only serves to recognise a second press
    { table: 'drafts', key: ['id'], time: 'updated_at', before: yesterday, only: sql`state = 'done'` },
    {
      ...{ table: 'reminder_runs', key: ['id'], time: 'updated_at', before: yesterday },
      only: sql`run_until is null`,
    },
    { table: 'file_offers', key: ['id'], time: 'until', before: now },
    { table: 'course_choices', key: ['user_id', 'course_id'], time: 'chosen_at', before: chosen },
    { table: 'nudges', key: ['learner_id', 'course_id'], time: 'nudged_at', before: ended },
    { table: 'reminders', key: ['user_id', 'day', 'slot'], time: 'day', before: said },
    { table: 'reminder_days', key: ['day'], inOrder: true, time: 'day', before: said },
    { table: 'time_requests', key: ['id'], time: 'asked_at', before: ended, only: sql`state <> 'open'` },
    {
      ...{ table: 'receipts', key: ['operation_id', 'conversation_id', 'message_id'] },
      ...{ time: 'shown_at', before: ended },
    },
    {
      ...{ table: 'operations', key: ['position'], inOrder: true, time: 'committed_at', before: ended },
      only: sql`state in ('confirmed', 'refused') and settled_at < ${ended}`,
    },
    {
      ...{ table: 'activities', key: ['deleted_at', 'id'], inOrder: true, time: 'deleted_at', before: ended },
      among: sql`deleted_at is not null`,
      only: sql`due_at is null and blocked = 0
        and not exists (select id from operations where operations.entry_id = activities.id)`,
    },
  ];
}
