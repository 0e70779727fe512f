import { SAVED_PAGE, savedCard } from '../../../cards/next/saved.ts';
import { Refusal } from '../../../src/errors.ts';
import type { CourseChoice } from '../../../src/learning/ports/course-choices.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { actionOf, button, say } from '../shared/ask.ts';
import { savedCourses } from '../shared/saved-courses.ts';
import { activeCourseIn, courseView, partOf } from '../shared/views.ts';
import type { NextDeps } from './deps.ts';

/** The courses that somebody saved and has not begun, from `offset`. */
export async function showSaved(turn: Turn, deps: NextDeps, asked: number): Promise<Answer> {
  const { speech, mint } = turn;
  const saved = await savedOf(turn, deps);
  const { offset, page, next } = partOf(saved, asked, SAVED_PAGE);
  const views = page.map(({ courseId, at }) => ({
    course: courseView(deps.catalogue, courseId, speech),
    at,
  }));
  return answer(
    savedCard({ saved: views, offset, total: saved.length, pictures: deps.cardImages, mint }, speech),
    {
      place: asked === 0 ? 'new' : 'replace',
      remember: {
        shown: page.map(({ courseId }) => ({ courseId })),
        more: next === null ? null : actionOf('saved.show', { offset: next }),
      },
    },
  );
}

/** Keeps a course for later: nothing of Viva Learning's changes. Refuses one that can no longer be begun. */
export async function saveCourse(turn: Turn, deps: NextDeps, courseId: string): Promise<Answer> {
  const course = activeCourseIn(deps.catalogue, courseId);
  await deps.courseChoices.choose(turn.person.userId, courseId, 'saved');
  const count = (await savedOf(turn, deps)).length;
  return said(turn, 'reply.saved', { course: course.title, count }, courseId);
}

/** Keeps it no longer. */
export async function forgetCourse(turn: Turn, deps: NextDeps, courseId: string): Promise<Answer> {
  const chosen = await deps.courseChoices.recent(turn.person.userId);
  const { title } = courseView(deps.catalogue, courseId, turn.speech);
  const isSaved = chosen.some((one) => one.courseId === courseId && one.choice === 'saved');
  if (!isSaved) throw new Refusal('notSaved', { values: { course: title } });
  await deps.courseChoices.choose(turn.person.userId, courseId, null);
  return said(turn, 'reply.unsaved', { course: title }, null);
}

function said(
  { speech, mint }: Turn,
  key: string,
  values: Readonly<Record<string, string | number>>,
  courseId: string | null,
): Answer {
  const all = button('card.button.savedCourses', 'saved.show', {});
  const itsOwn = (id: string) => [
    button('card.button.start', 'course.start', { courseId: id, op: mint() }),
    button('card.button.unsave', 'course.unsave', { courseId: id }),
  ];
  const buttons = courseId === null ? [all] : [...itsOwn(courseId), all];
  const remember = { shown: courseId === null ? [] : [{ courseId }] };
  return say({ speech }, { key, values }, { buttons, place: 'new', remember });
}

async function savedOf({ person }: Turn, deps: NextDeps): Promise<readonly CourseChoice[]> {
  const [chosen, entries] = await Promise.all([
    deps.courseChoices.recent(person.userId),
    deps.ledger.entriesOf(person.userId),
  ]);
  return savedCourses(chosen, entries, deps);
}
