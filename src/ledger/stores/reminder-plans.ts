import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { type Clock, toInstant } from '../../clock.ts';
import type { ReminderRules } from '../../learning/reminders/falls-on.ts';
import { type PlannedMessage, planPerson } from '../../learning/reminders/plan-person.ts';
import { localOf } from '../../learning/reminders/working-time.ts';
import { mapInSlices } from '../../slices.ts';
import type { Database } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import { movePassed } from './own-reminders.ts';
import type { KnownPerson, ReminderPeople } from './reminder-people.ts';

export interface ReminderPlansDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly people: ReminderPeople;
  readonly rules: ReminderRules;
  /** A run that would reach more people is held until somebody releases it; 0: none is. */
  readonly holdAbove: number;
}

interface Row {
  readonly user_id: string;
  readonly day: string;
  readonly slot: string;
  readonly run: string;
  readonly kinds: string;
  readonly due_at: string;
}

/** How many messages were planned, and on which days people would have had one who cannot be reached. */
export interface Planned {
  readonly planned: number;
  readonly unreachable: ReadonlyMap<string, number>;
}

const UNASKED = new Set(['due', 'overdue', 'team']);

/** Writes down what is to be said to people. The same again changes nothing. */
export function createReminderPlans({ database, clock, people, rules, holdAbove }: ReminderPlansDeps) {
  const { query } = database;

  /** Plans for these people. `leads`: they have given somebody something. */
  async function plan(
    userIds: readonly string[],
    leads?: true,
  ): Promise<Planned & { readonly read: readonly KnownPerson[] }> {
    const now = clock.now();
    const read = await people.of(userIds, leads);
    const unreachable = new Map<string, number>();
    const rows: Row[] = [];
    /** What is planned for a day that has begun stays where it is, or each look would put it off. */
    const todays = new Set<string>();
    const plans = await mapInSlices(read, (person) => ({
      person,
      ...planPerson(person, { now, rules, chance: chanceOf(person.userId) }),
    }));
    for (const { person, messages, missed } of plans) {
      const today = localOf(now, person.zone).day;
      if (missed.length > 0) await movePassed(query, missed, today);
      for (const message of messages) {
        if (person.isReachable) {
          rows.push(rowOf(person.userId, message));
          if (message.day === today) todays.add(`${person.userId} ${today}`);
        } else if (message.at === null) unreachable.set(message.day, (unreachable.get(message.day) ?? 0) + 1);
      }
    }
    const planned = rows.length === 0 ? 0 : await write(rows, todays);
    return { planned, unreachable, read };
  }

  async function write(rows: readonly Row[], todays: ReadonlySet<string>): Promise<number> {
    return query.transaction().execute(async (transaction) => {
      const known = await transaction
        .selectFrom('reminders')
        .select(['user_id', 'day', 'slot', 'run', 'kinds', 'due_at', 'state'])
        .where('user_id', 'in', [...new Set(rows.map((row) => row.user_id))])
        .where('day', 'in', [...new Set(rows.map((row) => row.day))])
        .execute();
      const knownAt = new Map(known.map((row) => [keyOf(row), row]));
      const fresh = rows.filter((row) => !knownAt.has(keyOf(row)));
      const added = fresh.length === 0 ? [] : await insert(transaction, fresh);
      const entered = added.map((row) => row.run);
      for (const row of rows) {
        const { user_id, day, slot } = row;
        const old = knownAt.get(keyOf(row));
        if (old === undefined || old.state !== 'planned') continue;
        const dueAt = todays.has(`${user_id} ${day}`) && row.due_at > old.due_at ? old.due_at : row.due_at;
        const kinds = [...new Set([...old.kinds.split(','), ...row.kinds.split(',')])].join(',');
        const run = old.run === '' ? row.run : old.run;
        if (dueAt === old.due_at && kinds === old.kinds && run === old.run) continue;
        const { numUpdatedRows } = await transaction
          .updateTable('reminders')
          .set({ due_at: dueAt, kinds, run })
          .where(({ and }) => and({ user_id, day, slot, state: 'planned', run: old.run }))
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 1n && run !== old.run) entered.push(run);
      }
      for (const [day, some] of Map.groupBy(entered, (run) => run))
        if (day !== '') await count(transaction, day, some.length);
      return added.length;
    });
  }

  async function count(transaction: Transaction<Schema>, day: string, people: number): Promise<void> {
    const sum = sql<number>`reminder_days.people + ${people}`;
    await transaction
      .insertInto('reminder_days')
      .values({ day, people, unreachable: 0, state: 'planning', released_by: null })
      .onConflict((conflict) =>
        conflict.column('day').doUpdateSet({
          people: sum,
          state: sql`case when reminder_days.state = 'open' and ${sql.lit(holdAbove)} > 0 and ${sum} > ${sql.lit(holdAbove)}
            then 'held' else reminder_days.state end`,
        }),
      )
      .execute();
  }

  return {
    plan,

    /** Everybody has been looked at: what was planned may be sent, or is held. */
    async planned(unreachable: ReadonlyMap<string, number>): Promise<void> {
      for (const [day, people] of unreachable) {
        await query
          .insertInto('reminder_days')
          .values({ day, people: 0, unreachable: people, state: 'planning', released_by: null })
          .onConflict((conflict) => conflict.column('day').doUpdateSet({ unreachable: people }))
          .execute();
      }
      await query
        .updateTable('reminder_days')
        .set({
          state: sql`case when ${sql.lit(holdAbove)} > 0 and people > ${sql.lit(holdAbove)} then 'held' else 'open' end`,
        })
        .where('state', '=', 'planning')
        .execute();
    },
  };
}

async function insert(transaction: Transaction<Schema>, rows: readonly Row[]) {
  return transaction
    .insertInto('reminders')
    .values(rows.map((row) => ({ ...row, state: 'planned' as const, reason: null, lease_until: null })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('run')
    .execute();
}

function rowOf(userId: string, { day, at, kinds, dueAt }: PlannedMessage): Row {
  const run = at === null && kinds.some((kind) => UNASKED.has(kind)) ? day : '';
  return { user_id: userId, day, slot: at ?? '', run, kinds: kinds.join(','), due_at: toInstant(dueAt) };
}

const keyOf = ({ user_id, day, slot }: Pick<Row, 'user_id' | 'day' | 'slot'>) => `${user_id} ${day} ${slot}`;

/** Where a person stands among those who are spoken to at the same time, 0 to 1: each time the same. */
function chanceOf(userId: string): number {
  return createHash('sha256').update(userId).digest().readUInt32BE() / 2 ** 32;
}

export type ReminderPlans = ReturnType<typeof createReminderPlans>;
