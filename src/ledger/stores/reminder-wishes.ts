import { type Clock, toInstant } from '../../clock.ts';
import { daysLater } from '../../learning/due-day.ts';
import type { Wishes } from '../../learning/ports/reminder-ports.ts';
import { noWishes, type ReminderWishes, withoutPast } from '../../learning/reminders/wishes.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';
import { isOf } from './of-person.ts';

export function createWishes({ query }: Database, clock: Clock): Wishes {
  async function read(tenantId: string, userId: string) {
    const row = await query
      .selectFrom('reminder_wishes')
      .select(['wishes', 'version'])
      .where(isOf(tenantId, userId))
      .executeTakeFirst();
    return { wishes: wishesOf(row?.wishes), version: row?.version ?? 0 };
  }

  return {
    of: async (tenantId, userId) => (await read(tenantId, userId)).wishes,

    async change(tenantId, userId, change) {
      for (;;) {
        const { wishes, version } = await read(tenantId, userId);
        // what ended a week ago is over in every zone, and no reminder that was put off waits for it any more
        const weekAgo = daysLater(toInstant(clock.now()).slice(0, 10), -7);
        const changed = withoutPast(change(wishes), weekAgo);
        const now = toInstant(clock.now());
        const values = { wishes: JSON.stringify(changed), version: version + 1, updated_at: now };
        const { numInsertedOrUpdatedRows } = await query
          .insertInto('reminder_wishes')
          .values({ user_id: userId, tenant_id: tenantId, ...values })
          .onConflict((conflict) =>
            conflict
              .columns(['user_id', 'tenant_id'])
              .doUpdateSet(values)
              .where('reminder_wishes.version', '=', version),
          )
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows === 1n) return changed;
      }
    },
  };
}

/** Wishes as they are kept; what a later version added is as nobody had chosen it. */
export function wishesOf(json: string | undefined): ReminderWishes {
  return json === undefined ? noWishes : { ...noWishes, ...readJson<ReminderWishes>(json) };
}
