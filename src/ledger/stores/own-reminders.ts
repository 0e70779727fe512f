import type { Selectable } from 'kysely';
import { type Clock, toInstant } from '../../clock.ts';
import type { Day } from '../../learning/due-day.ts';
import type { OwnReminders } from '../../learning/ports/reminder-ports.ts';
import { afterwards } from '../../learning/reminders/falls-on.ts';
import {
  MOST_OWN_REMINDERS,
  type OwnReminder,
  type Recurrence,
} from '../../learning/reminders/own-reminder.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';
import type { OwnReminderTable } from '../database/schema.ts';
import { isOf } from './of-person.ts';

export function createOwnReminders({ query }: Database, clock: Clock): OwnReminders {
  return {
    async add({ id, tenantId, userId, courseId, at, recurrence, nextOn }) {
      const { count } = await query
        .selectFrom('own_reminders')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('user_id', '=', userId)
        .where('id', '!=', id)
        .executeTakeFirstOrThrow();
      if (Number(count) >= MOST_OWN_REMINDERS) return 'tooMany';
      const { numInsertedOrUpdatedRows } = await query
        .insertInto('own_reminders')
        .values({
          ...{ id, tenant_id: tenantId, user_id: userId, course_id: courseId, at, next_on: nextOn },
          ...{ recurrence: JSON.stringify(recurrence), created_at: toInstant(clock.now()) },
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n ? 'added' : 'duplicate';
    },

    async of(tenantId, userId) {
      const rows = await query
        .selectFrom('own_reminders')
        .selectAll()
        .where(isOf(tenantId, userId))
        .orderBy('next_on')
        .orderBy('at')
        .orderBy('id')
        .execute();
      return rows.map(ownReminderOf);
    },

    async change(id, tenantId, userId, { courseId, at, recurrence, nextOn }) {
      const row = await query
        .updateTable('own_reminders')
        .set({
          // a change of nothing is one, too
          id,
          ...(courseId === undefined ? {} : { course_id: courseId }),
          ...(at === undefined ? {} : { at }),
          ...(recurrence === undefined ? {} : { recurrence: JSON.stringify(recurrence) }),
          ...(nextOn === undefined ? {} : { next_on: nextOn }),
        })
        .where('id', '=', id)
        .where(isOf(tenantId, userId))
        .returningAll()
        .executeTakeFirst();
      return row && ownReminderOf(row);
    },

    async remove(id, tenantId, userId) {
      const { numDeletedRows } = await query
        .deleteFrom('own_reminders')
        .where('id', '=', id)
        .where(isOf(tenantId, userId))
        .executeTakeFirstOrThrow();
      return numDeletedRows === 1n;
    },
  };
}

/** Moves these, whose day is over on `day`, to their next one, or removes them; not those that were changed meanwhile. */
export async function movePassed(
  query: Database['query'],
  reminders: readonly OwnReminder[],
  day: Day,
): Promise<void> {
  for (const reminder of reminders) {
    const next = afterwards(reminder, day);
    const unchanged = { id: reminder.id, next_on: reminder.nextOn, at: reminder.at };
    const change =
      next === undefined
        ? query.deleteFrom('own_reminders').where(({ and }) => and(unchanged))
        : query
            .updateTable('own_reminders')
            .set({ next_on: next.nextOn })
            .where(({ and }) => and(unchanged));
    await change.execute();
  }
}

export function ownReminderOf(row: Selectable<OwnReminderTable>): OwnReminder {
  return {
    ...{ id: row.id, tenantId: row.tenant_id, userId: row.user_id, courseId: row.course_id, at: row.at },
    ...{ recurrence: readJson<Recurrence>(row.recurrence), nextOn: row.next_on },
  };
}
