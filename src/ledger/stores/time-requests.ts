import { sql } from 'kysely';
import { type Clock, toInstant } from '../../clock.ts';
import type { RequestMessage, TimeRequest, TimeRequests } from '../../learning/ports/team-ports.ts';
import { isOver } from '../database/clock-skew.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';
import type { Json } from '../database/schema.ts';

export function createTimeRequests({ query }: Database, clock: Clock): TimeRequests {
  const after = (ms: number) => toInstant(clock.now(), ms);

  return {
    async open(request) {
      const { numInsertedOrUpdatedRows } = await query
        .insertInto('time_requests')
        .values({
          id: request.id,
          entry_id: request.entryId,
          open_key: request.entryId,
          learner_id: request.learnerId,
          manager_id: request.managerId,
          wanted_due_at: request.wantedDueAt,
          reason: request.reason,
          state: 'open',
          asked_at: request.askedAt,
          expires_at: request.expiresAt,
          look_at: after(0),
          messages: JSON.stringify(request.messages),
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },

    async request(id) {
      const row = await query
        .selectFrom('time_requests')
        .select(columns)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && toRequest(row);
    },

    async openFor(managerId, most) {
      const rows = await query
        .selectFrom('time_requests')
        .select(columns)
        .where('manager_id', '=', managerId)
        // a literal, because SQLite uses the partial index only when its condition is repeated
        .where(sql<boolean>`state = 'open'`)
        .where('expires_at', '>', after(0))
        .orderBy('asked_at')
        .limit(most)
        .execute();
      return rows.map(toRequest);
    },

    async end(id, state) {
      const { numUpdatedRows } = await query
        .updateTable('time_requests')
        .set({ state, open_key: null })
        .where('id', '=', id)
        .where('state', '=', 'open')
        .executeTakeFirstOrThrow();
      await query.deleteFrom('time_requests').where('id', '=', id).where('forgotten', '=', 1).execute();
      return numUpdatedRows === 1n;
    },

    async putTo(id, managerId, messages) {
      await query
        .updateTable('time_requests')
        .set({ manager_id: managerId, messages: JSON.stringify(messages) })
        .where('id', '=', id)
        .execute();
    },

    async waitingFor(managerId) {
      const { count } = await query
        .selectFrom('time_requests')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('manager_id', '=', managerId)
        .where('state', '=', 'open')
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    async toLookAt(againMs) {
      const rows = await query
        .updateTable('time_requests')
        .set({ look_at: after(againMs) })
        // a literal, because SQLite uses the partial index only when its condition is repeated
        .where(sql<boolean>`state = 'open'`)
        .where(isOver('look_at', clock.now(), againMs))
        .returning(columns)
        .execute();
      return rows.map(toRequest);
    },
  };
}

const columns = [
  ...(['id', 'entry_id as entryId', 'learner_id as learnerId', 'manager_id as managerId'] as const),
  ...(['wanted_due_at as wantedDueAt', 'reason', 'state', 'asked_at as askedAt'] as const),
  ...(['expires_at as expiresAt', 'messages'] as const),
] as const;

function toRequest({ messages, ...row }: Omit<TimeRequest, 'messages'> & { messages: Json }): TimeRequest {
  return { ...row, messages: readJson<readonly RequestMessage[]>(messages) };
}
