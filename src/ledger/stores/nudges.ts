import { chunksOf } from '../../chunks.ts';
import { type Clock, type Instant, toInstant } from '../../clock.ts';
import type { HeldNudge, Nudge, Nudges } from '../../learning/ports/team-ports.ts';
import { furthest } from '../database/clock-skew.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';

const VALUES_AT_ONCE = 500;

export function createNudges({ query }: Database, clock: Clock): Nudges {
  /** One that waits counts as sent when it will be. */
  const stateOf = (held: HeldNudge | undefined) =>
    held === undefined
      ? { nudged_at: toInstant(clock.now()), held_until: null, held: null }
      : { nudged_at: toInstant(held.until), held_until: toInstant(held.until), held: JSON.stringify(held) };

  const keyOf = ({ learnerId, courseId }: Pick<Nudge, 'learnerId' | 'courseId'>) => ({
    ...{ learner_id: learnerId, course_id: courseId },
  });

  return {
    async claim(nudge, everyMs, held) {
      const now = clock.now();
      const values = { actor_id: nudge.actorId, ...stateOf(held) };
      const { numInsertedOrUpdatedRows } = await query
        .insertInto('nudges')
        .values({ ...keyOf(nudge), ...values })
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

    async giveBack(nudge) {
      await query
        .deleteFrom('nudges')
        .where(({ and }) => and(keyOf(nudge)))
        .execute();
    },

    async hold(nudge, held) {
      await query
        .updateTable('nudges')
        .set(stateOf(held))
        .where(({ and }) => and(keyOf(nudge)))
        .execute();
    },

    async due(most) {
      const rows = await query
        .selectFrom('nudges')
        .selectAll()
        .where('held_until', '<=', toInstant(clock.now()))
        .orderBy('held_until')
        .limit(most)
        .execute();
      const due: { readonly nudge: Nudge; readonly held: HeldNudge }[] = [];
      for (const row of rows) {
        const { learner_id, course_id, held_until } = row;
        const { numUpdatedRows } = await query
          .updateTable('nudges')
          .set(stateOf(undefined))
          .where(({ and }) => and({ learner_id, course_id, held_until }))
          .executeTakeFirstOrThrow();
        // another instance was first
        if (numUpdatedRows !== 1n || row.held === null) continue;
        const { until, ...held } = readJson<Omit<HeldNudge, 'until'> & { readonly until: Instant }>(row.held);
        due.push({
          nudge: { learnerId: row.learner_id, courseId: row.course_id, actorId: row.actor_id },
          held: { ...held, until: new Date(until) },
        });
      }
      return due;
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
