import { Refusal } from '../../src/errors.ts';
import type { CourseMatch } from '../../src/learning/catalogue/find-course.ts';
import { completeActivity, reportProgress } from '../features/activities/progress.ts';
import { startCourse } from '../features/activities/start.ts';
import { undoLast } from '../features/activities/undo.ts';
import type { Services } from '../services.ts';
import type { Answer } from '../turn/answer.ts';
import type { Turn } from '../turn/turn.ts';
import type { Write } from '../understand/intention.ts';

/** Does a change. `seed` makes a message that is delivered twice the same change. */
export async function followWrite(
  intention: Write,
  turn: Turn,
  services: Services,
  seed: string,
): Promise<Answer> {
  switch (intention.change) {
    case 'undo':
      return undoLast(turn, services, seed);
    case 'start':
      return startCourse(turn, services, intention.course.courseId, seed);
    case 'complete':
      return completeActivity(turn, services, {
        entryId: await entryOf(intention.course, turn, services),
        seed,
      });
    case 'mark': {
      const report = { entryId: await entryOf(intention.course, turn, services), seed };
      return reportProgress(turn, services, report, intention.value);
    }
  }
}

/** A course started earlier in the same message has an entry only now. */
async function entryOf(
  { entryId, courseId }: CourseMatch,
  { person }: Turn,
  { ledger }: Services,
): Promise<string> {
  if (entryId !== null) return entryId;
  const entry = (await ledger.entriesOf(person.userId)).find(
    ({ activity }) => activity.courseId === courseId,
  );
  if (entry === undefined) throw new Refusal('activityNotFound');
  return entry.id;
}
