import { chunksOf } from '../../chunks.ts';
import { type Clock, type Instant, toInstant } from '../../clock.ts';
import type { Nudges } from '../../learning/ports/team-ports.ts';
import { furthest } from '../database/clock-skew.ts';
import type { Database } from '../database/database.ts';

const VALUES_AT_ONCE = 500;

export function createNudges({ query }: Database, clock: Clock): Nudges {
  return {
    async claim({ learnerId, courseId, actorId }, everyMs) {
      const now = clock.now();
      const values = { actor_id: actorId, nudged_at: toInstant(now) };
      const { numInsertedOrUpdatedRows } = await query
        .insertInto('nudges')
        .values({ learner_id: learnerId, course_id: courseId, ...values })
        .onConflict((conflict) =>
          conflict
            .columns(['learner_id', 'course_id'])
            .doUpdateSet(values)
            .where(({ or, eb }) =>
              or([
                eb('nudges.nudged_at', '<=', toInstant(now, -everyMs)),
                eb('nudges.nudged_at', '>', furthest(now, everyMs)),
              ]),
            ),
        )
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },

    async giveBack({ learnerId, courseId }) {
      await query
        .deleteFrom('nudges')
        .where('learner_id', '=', learnerId)
        .where('course_id', '=', courseId)
        .execute();
    },

    async last(learnerIds) {
      const found = new Map<string, Instant>();
      for (const some of chunksOf(learnerIds, VALUES_AT_ONCE)) {
        const rows = await query
          .selectFrom('nudges')
          .select(['learner_id', 'course_id', 'nudged_at'])
          .where('learner_id', 'in', some)
          .execute();
        for (const row of rows) found.set(`${row.learner_id} ${row.course_id}`, row.nudged_at);
      }
      return found;
    },
  };
}
