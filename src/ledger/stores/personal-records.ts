import { setImmediate as nextRound } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { PersonalRecords, PersonalSummary, StillKept } from '../../learning/account/personal-records.ts';
import type { ConversationReference } from '../../learning/ports/ports.ts';
import type { AuditPseudonyms } from '../activities/audit-pseudonyms.ts';
import { ofForgotten } from '../activities/forgotten-operations.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';
import { auditWindows } from './audit-windows.ts';
import { isOf } from './of-person.ts';

const DRAFTS_AT_ONCE = 200;

/** What is counted, in one statement. */
type Counted = Exclude<keyof PersonalSummary, 'language' | 'conversation' | 'auditLines'> | 'countedRefusals';

/** Shows and erases what this ledger keeps about a person. */
export function createPersonalRecords(
  { query }: Database,
  pseudonyms: Pick<AuditPseudonyms, 'of'>,
): PersonalRecords {
  async function referenceOf(tenantId: string, userId: string): Promise<ConversationReference | undefined> {
    const row = await query
      .selectFrom('conversations')
      .select('reference')
      .where(isOf(tenantId, userId))
      .executeTakeFirst();
    return row && readJson<ConversationReference>(row.reference);
  }

  /** Falls back to the stored context when the reference is already gone. */
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

  async function auditLinesOf(pseudonym: string): Promise<number> {
    let lines = 0;
    for await (const { from, below } of auditWindows(query)) {
      const { some } = await query
        .selectFrom('audit')
        .select(({ fn }) => fn.countAll().as('some'))
        .where('position', '>=', from)
        .where('position', '<', below)
        .where('who', '=', pseudonym)
        .executeTakeFirstOrThrow();
      lines += Number(some);
    }
    return lines;
  }

  return {
    async of(tenantId, userId) {
      const reference = await referenceOf(tenantId, userId);
      const preference = await query
        .selectFrom('preferences')
        .select('language')
        .where(isOf(tenantId, userId))
        .executeTakeFirst();
      const conversation = reference?.conversationId ?? '';
      const pseudonym = await pseudonyms.of(userId);
      const { rows } = await sql<Counts<Counted>>`select
        (select count(*) from activities where learner_id = ${userId}) as activities,
        (select count(*) from operations
          where actor_id = ${userId} and state not in ('confirmed', 'refused')) as waiting,
        (select count(*) from operations
          where actor_id = ${userId} and state in ('confirmed', 'refused')) as history,
        (select count(*) from contexts where user_id = ${userId}) as contexts,
        (select count(*) from turns where conversation_id = ${conversation}) as messages,
        (select count(*) from receipts where user_id = ${userId}) as receipts,
        (select count(*) from drafts where actor_id = ${userId})
          + (select count(*) from reminder_runs where actor_id = ${userId})
          + (select count(*) from notices where learner_id = ${userId})
          + (select count(*) from nudges where learner_id = ${userId} or actor_id = ${userId})
          + (select count(*) from time_requests where learner_id = ${userId} or manager_id = ${userId})
          + (select count(*) from file_offers where user_id = ${userId}) as "teamRecords",
        (select count(*) from reminder_wishes where user_id = ${userId} and tenant_id = ${tenantId}) as wishes,
        (select count(*) from own_reminders where user_id = ${userId}) as "ownReminders",
        (select count(*) from reminders where user_id = ${userId}) as reminders,
        (select count(*) from course_choices where user_id = ${userId}) as "courseChoices",
        (select count(*) from audit_refusals where who = ${pseudonym}) as "countedRefusals"`.execute(query);
      const { wishes, countedRefusals, ...counts } = countsIn(rows);
      return {
        language: preference?.language ?? null,
        conversation: reference && { locale: reference.locale, timeZone: reference.timeZone },
        ...counts,
        wishes: wishes > 0,
        auditLines: countedRefusals + (await auditLinesOf(pseudonym)),
      };
    },

    async forget(tenantId, userId) {
      const conversations = await conversationsOf(tenantId, userId);
      const pseudonym = await pseudonyms.of(userId);
      await takeOutOfDrafts(userId);
      return query.transaction().execute(async (transaction): Promise<StillKept> => {
        for (const statement of erasures({ tenantId, userId, conversations, pseudonym }))
          await statement.execute(transaction);
        const { rows } = await stillKept(userId).execute(transaction);
        return countsIn(rows);
      });
    },
  };

  /** Removes the person from other people's drafts and recent runs. */
  async function takeOutOfDrafts(userId: string): Promise<void> {
    for (let after = ''; ; await nextRound()) {
      const drafts = await query
        .selectFrom('drafts')
        .select(['id', 'draft'])
        .where('id', '>', after)
        .where('state', '!=', 'running')
        .orderBy('id')
        .limit(DRAFTS_AT_ONCE)
        .execute();
      for (const { id, draft } of drafts.filter((one) => one.draft.includes(userId)))
        await query
          .updateTable('drafts')
          .set({ draft: JSON.stringify(without(userId, readJson(draft))) })
          .where('id', '=', id)
          .where('draft', '=', draft)
          .execute();
      const last = drafts.at(-1);
      if (last === undefined) return;
      after = last.id;
    }
  }
}

/** The value without this id in any of its lists, recursively. */
function without(id: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== id).map((one) => without(id, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, without(id, one)]));
}

interface Erased {
  readonly tenantId: string;
  readonly userId: string;
  readonly conversations: readonly string[];
  readonly pseudonym: string;
}

/**
 * Statements that erase a person. Waiting changes, running assignments and open requests lose the person's own words and are
 * marked: they are deleted when they end.
 */
function erasures({ tenantId, userId, conversations, pseudonym }: Erased): readonly RawBuilder<unknown>[] {
  return [
    ...conversations.map((id) => sql`delete from turns where conversation_id = ${id}`),
    ...['conversations', 'preferences', 'welcomes', 'first_contacts', 'file_offers', 'reminder_wishes'].map(
      (table) => sql`delete from ${sql.table(table)} where ${isOf(tenantId, userId)}`,
    ),
    ...['own_reminders', 'reminders', 'contexts', 'course_choices', 'receipts'].map(
      (table) => sql`delete from ${sql.table(table)} where user_id = ${userId}`,
    ),
    sql`update reminder_days set released_by = null where released_by = ${userId}`,
    sql`delete from reminder_runs where actor_id = ${userId}`,
    sql`delete from notices where learner_id = ${userId}`,
    sql`delete from nudges where learner_id = ${userId} or actor_id = ${userId}`,
    sql`delete from audit_people where pseudonym = ${pseudonym}`,

    sql`update operations set forgotten = 1 where actor_id = ${userId}`,
    ofForgotten(sql`actor_id = ${userId}`),
    sql`delete from drafts where actor_id = ${userId} and state <> 'running'`,
    sql`update drafts set forgotten = 1 where actor_id = ${userId}`,
    sql`delete from time_requests where (learner_id = ${userId} or manager_id = ${userId}) and state <> 'open'`,
    sql`update time_requests set forgotten = 1 where learner_id = ${userId} or manager_id = ${userId}`,
    sql`update time_requests set reason = null where learner_id = ${userId}`,
  ];
}

const stillKept = (userId: string) => sql<Counts<keyof StillKept>>`select
  (select count(*) from operations
    where actor_id = ${userId} and state not in ('confirmed', 'refused')) as changes,
  (select count(*) from time_requests where learner_id = ${userId} or manager_id = ${userId}) as requests,
  (select count(*) from drafts where actor_id = ${userId}) as runs,
  (select count(*) from notices where actor_id = ${userId}) as news`;

/** A row of counts, which PostgreSQL gives as text. */
type Counts<Name extends string> = Readonly<Record<Name, number | string>>;

function countsIn<Name extends string>([row]: readonly Counts<Name>[]): Record<Name, number> {
  const counts = Object.entries<number | string>(row ?? ({} as Counts<Name>));
  return Object.fromEntries(counts.map(([name, count]) => [name, Number(count)])) as Record<Name, number>;
}
