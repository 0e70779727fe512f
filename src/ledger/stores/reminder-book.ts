import { sql } from 'kysely';
import { type Clock, DAY, MINUTE, toInstant } from '../../clock.ts';
import type {
  ClaimedReminder,
  ReminderBook,
  ReminderDays,
  ReminderOutcome,
} from '../../learning/ports/reminder-ports.ts';
import { isOverOrUnset } from '../database/clock-skew.ts';
import type { Database } from '../database/database.ts';
import { movePassed } from './own-reminders.ts';

/** To make a message and to send it takes seconds, or a minute when much waits to be sent. */
const LEASE_MS = 2 * MINUTE;
/** Rows per statement. */
const AT_ONCE = 500;
const LISTED = 14;
/** When a day is over in every zone. */
const OVER_MS = 2 * DAY;

/** What the bot is to say by itself, from its plan to what became of it. */
export function createReminderBook({ query }: Database, clock: Clock): ReminderBook & ReminderDays {
  const after = (ms: number) => toInstant(clock.now(), ms);
  const isFree = () => isOverOrUnset('lease_until', clock.now(), LEASE_MS);
  // literals, because SQLite uses a partial index only when its condition is repeated
  const isPlanned = sql<boolean>`state = 'planned'`;
  const isSending = sql<boolean>`state = 'sending'`;

  /** Days whose messages may be sent; the empty one is what people asked for. */
  async function sendable(): Promise<readonly string[]> {
    const rows = await query
      .selectFrom('reminder_days')
      .select('day')
      .where('state', 'in', ['open', 'released'])
      .execute();
    return ['', ...rows.map(({ day }) => day)];
  }

  async function candidates(run: string, atMost: number) {
    return query
      .selectFrom('reminders')
      .select(['user_id', 'day'])
      .where('run', '=', run)
      .where(isPlanned)
      .where('due_at', '<=', after(0))
      .where(isFree())
      .orderBy('due_at')
      .limit(atMost)
      .execute();
  }

  /** All that can be said to this person on this day, in one statement: whoever has it has all of it. */
  async function claimOne(
    userId: string,
    day: string,
    runs: readonly string[],
  ): Promise<ClaimedReminder | undefined> {
    const others = sql`select 1 from reminders as other
      where other.user_id = reminders.user_id and other.day = reminders.day and other.slot <> reminders.slot`;
    const rows = await query
      .updateTable('reminders')
      .set({ lease_until: after(LEASE_MS), fence: sql`fence + 1` })
      .where(({ and }) => and({ user_id: userId, day, state: 'planned' }))
      .where(isFree())
      .where('run', 'in', runs)
      .where(
        sql<boolean>`(slot = '' and not exists (${others} and (other.state in ('sending', 'sent')
            or other.state = 'planned' and other.lease_until > ${after(0)}))
          or slot <> '' and due_at <= ${after(0)})`,
      )
      .returning(['slot', 'fence', 'kinds'])
      .execute();
    if (rows.length === 0) {
      // the person has heard from the bot on that day
      await query
        .updateTable('reminders')
        .set({ state: 'dropped', reason: 'oneADay' })
        .where(({ and }) => and({ user_id: userId, day, slot: '', state: 'planned' }))
        .where(sql<boolean>`exists (${others} and other.state = 'sent')`)
        .execute();
      return undefined;
    }
    return {
      ...{ userId, day, rows: rows.map(({ slot, fence }) => ({ slot, fence })) },
      isDays: rows.some(({ slot }) => slot === ''),
      mayLead: rows.some(({ kinds }) => kinds.split(',').includes('team')),
    };
  }

  /** Changes the claim's rows that are still its own; how many. */
  async function change(
    { userId, day, rows }: ClaimedReminder,
    from: 'planned' | 'sending',
    values: Partial<Record<'state' | 'reason' | 'due_at' | 'lease_until', string | null>>,
  ): Promise<number> {
    let changed = 0;
    for (const { slot, fence } of rows) {
      const { numUpdatedRows } = await query
        .updateTable('reminders')
        .set(values as { state?: 'sent' })
        .where(({ and }) => and({ user_id: userId, day, slot, fence, state: from }))
        .executeTakeFirstOrThrow();
      changed += Number(numUpdatedRows);
    }
    return changed;
  }

  /** Drops a portion of what is planned for this day, the first that are due; how many. */
  async function dropSome(day: string): Promise<number> {
    const last = await query
      .selectFrom('reminders')
      .select('due_at')
      .where('run', '=', day)
      .where(isPlanned)
      .orderBy('due_at')
      .limit(1)
      .offset(AT_ONCE)
      .executeTakeFirst();
    const { numUpdatedRows } = await query
      .updateTable('reminders')
      .set({ state: 'dropped', reason: 'held' })
      .where('run', '=', day)
      .where(isPlanned)
      .$if(last !== undefined, (some) => some.where('due_at', '<=', last?.due_at ?? ''))
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  }

  return {
    async claim(atMost) {
      const claimed: ClaimedReminder[] = [];
      const runs = await sendable();
      for (const run of runs) {
        const found = await candidates(run, atMost - claimed.length);
        for (const key of new Set(found.map(({ user_id, day }) => `${day} ${user_id}`))) {
          const [day = '', userId = ''] = key.split(' ');
          const claim = await claimOne(userId, day, runs);
          if (claim !== undefined) claimed.push(claim);
        }
        if (claimed.length >= atMost) break;
      }
      return claimed;
    },

    begin: async (claim) => (await change(claim, 'planned', { state: 'sending' })) === claim.rows.length,

    async settle(claim, outcome) {
      const values = settled(outcome);
      for (const from of ['planned', 'sending'] as const)
        await change(claim, from, { lease_until: null, ...values });
    },

    passed: (reminders, day) => movePassed(query, reminders, day),

    async tidy(signal) {
      // whoever was sending it is gone, and it may have arrived
      await query
        .updateTable('reminders')
        .set({ state: 'sent', reason: 'unsure', lease_until: null })
        .where(isSending)
        .where('lease_until', '<=', after(0))
        .execute();
      const over = await query
        .selectFrom('reminder_days')
        .select('day')
        .where('state', '!=', 'over')
        .where('day', '<', after(-OVER_MS).slice(0, 10))
        .execute();
      let dropped = 0;
      for (const { day } of over) {
        for (;;) {
          if (signal?.aborted) return dropped;
          const some = await dropSome(day);
          if (some === 0) break;
          dropped += some;
        }
        await query.updateTable('reminder_days').set({ state: 'over' }).where('day', '=', day).execute();
      }
      return dropped;
    },

    async list() {
      return query
        .selectFrom('reminder_days')
        .select(['day', 'people', 'unreachable', 'state'])
        .orderBy('day', 'desc')
        .limit(LISTED)
        .execute();
    },

    async release(day, by) {
      const { numUpdatedRows } = await query
        .updateTable('reminder_days')
        .set({ state: 'released', released_by: by })
        .where('day', '=', day)
        .where('state', '=', 'held')
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}

/** People of days that are held; the other days of a month are few. */
export async function readHeld({ query }: Database): Promise<number> {
  const { people } = await query
    .selectFrom('reminder_days')
    .select(({ fn }) => fn.sum('people').as('people'))
    // by the key: a look at the bot reads no table from end to end
    .where('day', '>', '')
    .where('state', '=', 'held')
    .executeTakeFirstOrThrow();
  return Number(people ?? 0);
}

function settled(outcome: ReminderOutcome) {
  if (outcome.outcome === 'later') return { state: 'planned', due_at: toInstant(outcome.dueAt) };
  if (outcome.outcome === 'dropped') return { state: 'dropped', reason: outcome.reason };
  return { state: 'sent', reason: outcome.outcome === 'unsure' ? 'unsure' : null };
}
