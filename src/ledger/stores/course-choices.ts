import { type Clock, toInstant } from '../../clock.ts';
import type { CourseChoices } from '../../learning/ports/course-choices.ts';
import type { Database } from '../database/database.ts';
import { prepare } from '../database/prepared.ts';

/** Most that are read of one person's. */
const MOST_READ = 100;

const ofPerson = prepare((query, { userId }: { userId: string }) =>
  query
    .selectFrom('course_choices')
    .select(['course_id', 'choice', 'chosen_at'])
    .where('user_id', '=', userId)
    .orderBy('chosen_at', 'desc')
    .orderBy('course_id')
    .limit(MOST_READ),
);

/** What people saved for later and do not want suggested. */
export function createCourseChoices({ query }: Database, clock: Clock): CourseChoices {
  return {
    async recent(userId) {
      const rows = await ofPerson.rows(query, { userId });
      return rows.map((row) => ({ courseId: row.course_id, choice: row.choice, at: row.chosen_at }));
    },

    async choose(userId, courseId, choice) {
      if (choice === null) {
        await query
          .deleteFrom('course_choices')
          .where('user_id', '=', userId)
          .where('course_id', '=', courseId)
          .execute();
        return;
      }
      const values = { choice, chosen_at: toInstant(clock.now()) };
      await query
        .insertInto('course_choices')
        .values({ user_id: userId, course_id: courseId, ...values })
        .onConflict((conflict) => conflict.columns(['user_id', 'course_id']).doUpdateSet(values))
        .execute();
    },
  };
}
