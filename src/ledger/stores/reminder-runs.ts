import { type Clock, toInstant } from '../../clock.ts';
import type { ReminderRun, ReminderRuns } from '../../learning/ports/team-ports.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';
import type { ReminderRunTable } from '../database/schema.ts';

/** Runs of reminders to many people, each leased by the instance that sends it. */
export function createReminderRuns({ query }: Database, clock: Clock): ReminderRuns {
  const after = (ms: number) => toInstant(clock.now(), ms);

  return {
    async begin({ id, tenantId, actorId, entryIds, done, counts }, runMs) {
      const { numInsertedOrUpdatedRows } = await query
        .insertInto('reminder_runs')
        .values({
          ...{ id, tenant_id: tenantId, actor_id: actorId, entries: JSON.stringify(entryIds), done },
          ...{ ...counts, run_until: after(runMs), updated_at: after(0) },
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },

    async run(id) {
      const row = await query.selectFrom('reminder_runs').selectAll().where('id', '=', id).executeTakeFirst();
      return row && runOf(row);
    },

    async abandoned(runMs) {
      const rows = await query
        .updateTable('reminder_runs')
        .set({ run_until: after(runMs) })
        .where('run_until', '<=', after(0))
        .returningAll()
        .execute();
      return rows.map(runOf);
    },

    async goesOn({ id, done, counts }, runMs) {
      const { numUpdatedRows } = await query
        .updateTable('reminder_runs')
        .set({ ...counts, done, run_until: after(runMs), updated_at: after(0) })
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    async finish(id) {
      await query
        .updateTable('reminder_runs')
        .set({ run_until: null, updated_at: after(0) })
        .where('id', '=', id)
        .execute();
    },
  };
}

function runOf(row: ReminderRunTable): ReminderRun {
  const { id, tenant_id: tenantId, actor_id: actorId, done, sent, held, waiting, unreachable } = row;
  const entryIds = readJson<readonly string[]>(row.entries);
  return { id, tenantId, actorId, entryIds, done, counts: { sent, held, waiting, unreachable } };
}
