import { sql } from 'kysely';
import type { Activity } from '../../learning/activities/activity.ts';
import type { ConversationReference } from '../../learning/ports/ports.ts';
import type { Person, RemindedActivity } from '../../learning/reminders/falls-on.ts';
import type { OwnReminder } from '../../learning/reminders/own-reminder.ts';
import { noWishes } from '../../learning/reminders/wishes.ts';
import { isZone } from '../../learning/reminders/working-time.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';
import { ownReminderOf } from './own-reminders.ts';
import { wishesOf } from './reminder-wishes.ts';

/** A person as reminders look at them. */
export interface KnownPerson extends Person {
  readonly userId: string;
  /** Whether there is a chat in which they can be told something, as far as is known. */
  readonly isReachable: boolean;
}

/** Reads what is known of people for their reminders; `timeZone` (IANA) is that of those whose own is not known. */
export function createReminderPeople({ query }: Database, timeZone: string) {
  async function chatsOf(userIds: readonly string[]): Promise<ReadonlyMap<string, ConversationReference>> {
    const rows = await query
      .selectFrom('conversations')
      .select(['user_id', 'reference'])
      .where('user_id', 'in', userIds)
      .where('dead', '=', 0)
      // the one heard from last counts
      .orderBy('updated_at')
      .execute();
    return new Map(rows.map((row) => [row.user_id, readJson<ConversationReference>(row.reference)]));
  }

  async function activitiesOf(
    userIds: readonly string[],
  ): Promise<readonly (RemindedActivity & { readonly learnerId: string })[]> {
    const rows = await query
      .selectFrom('activities')
      .select([
        'id',
        'learner_id',
        'activity',
        sql<number | boolean>`confirmed is not null`.as('is_confirmed'),
      ])
      .where('learner_id', 'in', userIds)
      .where('deleted_at', 'is', null)
      .execute();
    return rows.map((row) => ({
      ...{ entryId: row.id, learnerId: row.learner_id, isConfirmed: Boolean(row.is_confirmed) },
      activity: readJson<Activity>(row.activity),
    }));
  }

  return {
    /** These people, in this order, each with what they may lead unless it is said that they do. */
    async of(userIds: readonly string[], leads?: true): Promise<readonly KnownPerson[]> {
      if (userIds.length === 0) return [];
      const [chats, wishes, activities, own, asked] = await Promise.all([
        chatsOf(userIds),
        query.selectFrom('reminder_wishes').selectAll().where('user_id', 'in', userIds).execute(),
        activitiesOf(userIds),
        query.selectFrom('own_reminders').selectAll().where('user_id', 'in', userIds).execute(),
        query
          .selectFrom('time_requests')
          .select('manager_id')
          .distinct()
          .where('manager_id', 'in', userIds)
          .where('state', '=', 'open')
          .execute(),
      ]);
      const askedOf = new Set(asked.map((row) => row.manager_id));
      const activitiesBy = Map.groupBy(activities, ({ learnerId }) => learnerId);
      const ownBy = Map.groupBy(own, (row) => row.user_id);
      return userIds.map((userId) => {
        const chat = chats.get(userId);
        const isHere = (row: { readonly user_id: string; readonly tenant_id: string }) =>
          row.user_id === userId && row.tenant_id === chat?.tenantId;
        const zone = chat?.timeZone;
        return {
          userId,
          isReachable: chat !== undefined,
          zone: isZone(zone) ? zone : timeZone,
          wishes: chat === undefined ? noWishes : wishesOf(wishes.find(isHere)?.wishes),
          activities: activitiesBy.get(userId) ?? [],
          own: (ownBy.get(userId) ?? []).filter(isHere).map((row): OwnReminder => ownReminderOf(row)),
          leads: leads ?? askedOf.has(userId),
        };
      });
    },

    /** The next people behind `after` who learn something, asked for a reminder or are asked for more time. */
    async next(after: string, limit: number): Promise<readonly string[]> {
      const { rows } = await sql<{ id: string }>`
        select id from (
          select id from (select distinct learner_id as id from activities
            where learner_id > ${after} order by learner_id limit ${sql.lit(limit)}) as learners
          union select id from (select distinct user_id as id from own_reminders
            where user_id > ${after} order by user_id limit ${sql.lit(limit)}) as reminded
          union select id from (select distinct manager_id as id from time_requests
            where manager_id > ${after} order by manager_id limit ${sql.lit(limit)}) as asked
        ) as people order by id limit ${sql.lit(limit)}`.execute(query);
      return rows.map(({ id }) => id);
    },
  };
}

export type ReminderPeople = ReturnType<typeof createReminderPeople>;
