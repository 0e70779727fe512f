import { type Clock, HOUR, toInstant } from '../clock.ts';
import type { ConversationContext, ConversationReference, Conversations } from '../learning/ports.ts';
import type { Database } from './database.ts';
import { readJson } from './json.ts';

/** Where people can be reached, what was last said, and which turns were seen. */
export function createConversations({ query, soon, committed }: Database, clock: Clock): Conversations {
  const now = () => toInstant(clock.now());
  return {
    async remember(reference) {
      const { tenantId, userId } = reference;
      const text = JSON.stringify(reference);
      const known = await query
        .selectFrom('conversations')
        .select(['reference', 'dead', 'updated_at'])
        .where('tenant_id', '=', tenantId)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      // where somebody was last heard of is kept to the hour
      const fresh =
        known !== undefined && known.updated_at > toInstant(new Date(clock.now().getTime() - HOUR));
      if (fresh && known.dead === 0 && known.reference === text) return;
      const values = { reference: text, dead: 0 as const, updated_at: now() };
      await soon
        .insertInto('conversations')
        .values({ tenant_id: tenantId, user_id: userId, ...values })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'user_id']).doUpdateSet(values))
        .execute();
    },
    async find(tenantId, userId) {
      const row = await query
        .selectFrom('conversations')
        .select('reference')
        .where('tenant_id', '=', tenantId)
        .where('user_id', '=', userId)
        .where('dead', '=', 0)
        .executeTakeFirst();
      return row === undefined ? undefined : readJson<ConversationReference>(row.reference);
    },
    async findPerson(userId) {
      const row = await query
        .selectFrom('conversations')
        .select('reference')
        .where('user_id', '=', userId)
        .where('dead', '=', 0)
        .orderBy('updated_at', 'desc')
        .executeTakeFirst();
      return row === undefined ? undefined : readJson<ConversationReference>(row.reference);
    },
    async bury(tenantId, userId) {
      await query
        .updateTable('conversations')
        .set({ dead: 1, updated_at: now() })
        .where('tenant_id', '=', tenantId)
        .where('user_id', '=', userId)
        .execute();
    },
    async context(conversationId, userId) {
      const row = await query
        .selectFrom('contexts')
        .select('context')
        .where('conversation_id', '=', conversationId)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return row === undefined ? undefined : readJson<ConversationContext>(row.context);
    },
    async setContext(conversationId, userId, context) {
      const values = { context: JSON.stringify(context), updated_at: now() };
      await soon
        .insertInto('contexts')
        .values({ conversation_id: conversationId, user_id: userId, ...values })
        .onConflict((conflict) => conflict.columns(['conversation_id', 'user_id']).doUpdateSet(values))
        .execute();
    },
    async isAnswered(conversationId, activityId) {
      const row = await query
        .selectFrom('turns')
        .select('seen_at')
        .where('conversation_id', '=', conversationId)
        .where('activity_id', '=', activityId)
        .executeTakeFirst();
      return row !== undefined;
    },
    async claimAnswer(conversationId, key, againAfterMs) {
      const { numInsertedOrUpdatedRows } = await soon
        .insertInto('turns')
        .values({ conversation_id: conversationId, activity_id: key, seen_at: now() })
        .onConflict((conflict) => {
          if (againAfterMs === undefined) return conflict.doNothing();
          const since = toInstant(new Date(clock.now().getTime() - againAfterMs));
          return conflict
            .columns(['conversation_id', 'activity_id'])
            .doUpdateSet({ seen_at: now() })
            .where('turns.seen_at', '<=', since);
        })
        .executeTakeFirstOrThrow();
      // whoever sends the answer may die over it, and nobody is to read it twice
      await committed();
      return numInsertedOrUpdatedRows === 1n;
    },
    async claimWelcome(tenantId, userId) {
      const { numInsertedOrUpdatedRows } = await query
        .insertInto('welcomes')
        .values({ tenant_id: tenantId, user_id: userId, welcomed_at: now() })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
  };
}
