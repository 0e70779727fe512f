import { sql } from 'kysely';
import { chunksOf } from '../../chunks.ts';
import { type Clock, DAY, toInstant } from '../../clock.ts';
import type { Notice, NoticeBook } from '../../learning/ports/team-ports.ts';
import { deleteForgotten } from '../activities/forgotten-operations.ts';
import { furthest, isOverOrUnset } from '../database/clock-skew.ts';
import type { Database } from '../database/database.ts';
import { mayTryAt } from './held-back.ts';

/** Notices expire after this long: the change never reached Graph, or the learner cannot be reached. */
const STALE = 14 * DAY;
const AT_ONCE = 200;
/** The longest that somebody is away; one further ahead was written by a clock that was wrong. */
const LONGEST_HELD = 400 * DAY;

/** Notices to learners about what others did for them. */
export function createNoticeBook({ query }: Database, clock: Clock): NoticeBook {
  const after = (ms: number) => toInstant(clock.now(), ms);

  return {
    async note(notices) {
      for (const some of chunksOf(notices, AT_ONCE)) {
        const values = some.map(({ operationId, learnerId, actorId }) => ({
          operation_id: operationId,
          learner_id: learnerId,
          actor_id: actorId,
          noted_at: after(0),
        }));
        await query
          .insertInto('notices')
          .values(values)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    },

    async due({ quietMs, atMostMs, claimMs }) {
      const now = after(0);
      const free = isOverOrUnset('claimed_until', clock.now(), claimMs);
      const justNow = furthest(clock.now(), 0);
      const isDue = isOverOrUnset('held_until', clock.now(), LONGEST_HELD);
      await query
        .deleteFrom('notices')
        .where('noted_at', '<', after(-STALE))
        .where(sql<boolean>`(held_until is null or held_until < ${after(-STALE)})`)
        .execute();
      const rows = await query
        .selectFrom('notices')
        .select(['notices.operation_id', 'notices.learner_id', 'notices.actor_id', 'notices.noted_at'])
        .where(free)
        .where(isDue)
        // not a join: SQLite would start from all operations
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('operations')
              .select('id')
              .whereRef('operations.id', '=', 'notices.operation_id')
              .where('operations.state', '=', 'confirmed'),
          ),
        )
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('conversations')
              .select('user_id')
              .whereRef('conversations.user_id', '=', 'notices.learner_id')
              .where('conversations.dead', '=', 0)
              .where(mayTryAt(clock.now())),
          ),
        )
        .orderBy('notices.noted_at')
        .limit(AT_ONCE)
        .execute();
      const groups = [...Map.groupBy(rows, (row) => `${row.learner_id}\n${row.actor_id}`).values()];
      const claimed: Notice[][] = [];
      for (const group of groups) {
        const oldest = group[0]?.noted_at ?? now;
        const newest = group.at(-1)?.noted_at ?? now;
        const recent = newest > after(-quietMs) && newest <= justNow;
        if (recent && oldest > after(-atMostMs)) continue;
        const got = await query
          .updateTable('notices')
          .set({ claimed_until: after(claimMs) })
          .where(
            'operation_id',
            'in',
            group.map((row) => row.operation_id),
          )
          .where(free)
          .returning(['operation_id', 'learner_id', 'actor_id'])
          .execute();
        if (got.length > 0)
          claimed.push(
            got.map((row) => ({
              operationId: row.operation_id,
              learnerId: row.learner_id,
              actorId: row.actor_id,
            })),
          );
      }
      return claimed;
    },

    async hold(operationIds, until) {
      await query
        .updateTable('notices')
        .set({ held_until: toInstant(until), claimed_until: null })
        .where('operation_id', 'in', operationIds)
        .execute();
    },

    async markDelivered(operationIds) {
      if (operationIds.length === 0) return;
      await query
        .deleteFrom('notices')
        .where('operation_id', 'in', [...operationIds])
        .execute();
      await deleteForgotten(query, operationIds);
    },
  };
}
