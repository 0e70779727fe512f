import { sql } from 'kysely';
import { type Clock, DAY, MINUTE, toInstant } from '../../clock.ts';
import type { FirstContacts, TenantService } from '../../learning/ports/ports.ts';
import { isOver } from '../database/clock-skew.ts';
import type { Database } from '../database/database.ts';
import { holdBackMs } from './held-back.ts';
import { isOf } from './of-person.ts';

export interface FirstContactsDeps {
  readonly database: Database;
  readonly clock: Clock;
  /** Whether the bot may send to this address. */
  readonly isServiceUrl: (url: string) => boolean;
}

/** To open a chat and to say hello in it takes seconds, or a minute when much waits to be sent. */
const CLAIM_MS = 2 * MINUTE;
/** Learners of one part of the list: what one statement looks at, at most. */
const LOOKED_AT = 500;

/** Whom the bot does not know and has something to tell, and what came of opening their chats. */
export function createFirstContacts({ database, clock, isServiceUrl }: FirstContactsDeps): FirstContacts {
  const { query } = database;
  const after = (ms: number) => toInstant(clock.now(), ms);
  const isDue = () => isOver('first_contacts.next_at', clock.now(), holdBackMs(Number.POSITIVE_INFINITY));

  return {
    async service(tenantId): Promise<TenantService | undefined> {
      const row = await query
        .selectFrom('tenant_services')
        .select(['service_url', 'bot_id', 'channel_id'])
        .where('tenant_id', '=', tenantId)
        .executeTakeFirst();
      if (row === undefined || !isServiceUrl(row.service_url)) return undefined;
      return { tenantId, serviceUrl: row.service_url, botId: row.bot_id, channelId: row.channel_id };
    },

    async due(last) {
      const { rows } = await sql<{ learner_id: string; is_due: number }>`
        select learner_id, case when
          not exists (select 1 from conversations where conversations.user_id = learners.learner_id)
          and exists (select 1 from notices join operations on operations.id = notices.operation_id
            where notices.learner_id = learners.learner_id and operations.state = 'confirmed')
          and not exists (select 1 from first_contacts
            where first_contacts.user_id = learners.learner_id and not ${isDue()})
          then 1 else 0 end as is_due
        from (select distinct learner_id from notices where learner_id > ${last}
          order by learner_id limit ${sql.lit(LOOKED_AT)}) as learners
        order by learner_id`.execute(query);
      return {
        userIds: rows.filter((row) => row.is_due === 1).map((row) => row.learner_id),
        last: rows.length < LOOKED_AT ? null : (rows.at(-1)?.learner_id ?? null),
      };
    },

    async claim(tenantId, userId) {
      const values = { next_at: after(CLAIM_MS) };
      const { numInsertedOrUpdatedRows } = await query
        .insertInto('first_contacts')
        .values({ tenant_id: tenantId, user_id: userId, refusals: 0, refused_because: null, ...values })
        .onConflict((conflict) =>
          conflict.columns(['user_id', 'tenant_id']).doUpdateSet(values).where(isDue()),
        )
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },

    async refused(tenantId, userId, why) {
      const row = await query
        .selectFrom('first_contacts')
        .select('refusals')
        .where(isOf(tenantId, userId))
        .executeTakeFirst();
      const refusals = (row?.refusals ?? 0) + 1;
      await query
        .updateTable('first_contacts')
        .set({ refusals, refused_because: why, next_at: after(holdBackMs(refusals)) })
        .where(isOf(tenantId, userId))
        .execute();
    },

    async opened(reference) {
      const { tenantId, userId } = reference;
      await query.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('conversations')
          .values({
            ...{ tenant_id: tenantId, user_id: userId, reference: JSON.stringify(reference) },
            ...{ dead: 0, updated_at: after(0) },
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        // kept for a day: whoever read the list before must not open the chat once more
        await transaction
          .updateTable('first_contacts')
          .set({ refusals: 0, refused_because: null, next_at: after(DAY) })
          .where(isOf(tenantId, userId))
          .execute();
      });
    },
  };
}
