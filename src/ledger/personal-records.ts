import { type RawBuilder, sql } from 'kysely';
import type { PersonalRecords } from '../learning/personal-records.ts';
import type { ConversationReference } from '../learning/ports.ts';
import type { PseudonymOf } from './audit-pseudonyms.ts';
import type { Database } from './database.ts';
import { readJson } from './json.ts';

interface Counts {
  readonly activities: number | string;
  readonly waiting: number | string;
  readonly history: number | string;
  readonly contexts: number | string;
  readonly messages: number | string;
  readonly receipts: number | string;
  readonly team_records: number | string;
  readonly audit_lines: number | string;
}

/** What this ledger keeps about people. */
export function createPersonalRecords({ query }: Database, pseudonymOf: PseudonymOf): PersonalRecords {
  async function referenceOf(tenantId: string, userId: string): Promise<ConversationReference | undefined> {
    const row = await query
      .selectFrom('conversations')
      .select('reference')
      .where('tenant_id', '=', tenantId)
      .where('user_id', '=', userId)
      .executeTakeFirst();
    return row && readJson<ConversationReference>(row.reference);
  }

  /** What was said last names the conversation when the reference is gone already. */
  async function conversationsOf(tenantId: string, userId: string): Promise<readonly string[]> {
    const reference = await referenceOf(tenantId, userId);
    const spoken = await query
      .selectFrom('contexts')
      .select('conversation_id')
      .where('user_id', '=', userId)
      .execute();
    return [
      ...(reference === undefined ? [] : [reference.conversationId]),
      ...spoken.map((row) => row.conversation_id),
    ];
  }

  return {
    async of(tenantId, userId) {
      const reference = await referenceOf(tenantId, userId);
      const preference = await query
        .selectFrom('preferences')
        .select('language')
        .where('tenant_id', '=', tenantId)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      const conversation = reference?.conversationId ?? '';
      const { rows } = await sql<Counts>`select
        (select count(*) from activities where learner_id = ${userId}) as activities,
        (select count(*) from operations
          where actor_id = ${userId} and state not in ('confirmed', 'refused')) as waiting,
        (select count(*) from operations
          where actor_id = ${userId} and state in ('confirmed', 'refused')) as history,
        (select count(*) from contexts where user_id = ${userId}) as contexts,
        (select count(*) from turns where conversation_id = ${conversation}) as messages,
        (select count(*) from receipts where user_id = ${userId}) as receipts,
        (select count(*) from drafts where actor_id = ${userId})
          + (select count(*) from notices where learner_id = ${userId})
          + (select count(*) from nudges where learner_id = ${userId} or actor_id = ${userId})
          + (select count(*) from time_requests where learner_id = ${userId} or manager_id = ${userId})
          as team_records,
        (select count(*) from audit where who = ${await pseudonymOf(userId)}) as audit_lines`.execute(query);
      const [counts] = rows as [Counts];
      return {
        language: preference?.language ?? null,
        conversation: reference && { locale: reference.locale, timeZone: reference.timeZone },
        activities: Number(counts.activities),
        waiting: Number(counts.waiting),
        history: Number(counts.history),
        contexts: Number(counts.contexts),
        messages: Number(counts.messages),
        receipts: Number(counts.receipts),
        teamRecords: Number(counts.team_records),
        auditLines: Number(counts.audit_lines),
      };
    },

    async forget(tenantId, userId) {
      const conversations = await conversationsOf(tenantId, userId);
      await query.transaction().execute(async (transaction) => {
        for (const statement of erasures(tenantId, userId, conversations))
          await statement.execute(transaction);
      });
    },
  };
}

/** Changes that Graph has yet to hear, assignments being carried out and open requests stay until they are done. */
function erasures(
  tenantId: string,
  userId: string,
  conversations: readonly string[],
): readonly RawBuilder<unknown>[] {
  const mine = sql`tenant_id = ${tenantId} and user_id = ${userId}`;
  return [
    ...conversations.map((id) => sql`delete from turns where conversation_id = ${id}`),
    sql`delete from conversations where ${mine}`,
    sql`delete from preferences where ${mine}`,
    sql`delete from welcomes where ${mine}`,
    sql`delete from file_offers where ${mine}`,
    sql`delete from contexts where user_id = ${userId}`,
    sql`delete from receipts where user_id = ${userId}`,
    sql`delete from operations where actor_id = ${userId} and state in ('confirmed', 'refused')`,
    sql`delete from drafts where actor_id = ${userId} and state <> 'running'`,
    sql`delete from notices where learner_id = ${userId}`,
    sql`delete from nudges where learner_id = ${userId} or actor_id = ${userId}`,
    sql`delete from time_requests where (learner_id = ${userId} or manager_id = ${userId}) and state <> 'open'`,
  ];
}
