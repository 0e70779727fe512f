import { COURSES_PAGE, coursesCard } from '../../../cards/catalogue/courses.ts';
import { Refusal } from '../../../src/errors.ts';
import type { Course } from '../../../src/learning/catalogue/course.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { actionOf } from '../shared/ask.ts';
import type { CoursesDeps } from './deps.ts';

/**
 * Courses that match `words`, or all of them when there are none; when nothing matches, the nearest.
 * Refuses while the catalogue is empty, and has it read at once.
 */
export async function showCourses(
  turn: Turn,
  { catalogue, refreshCatalogue }: Pick<CoursesDeps, 'catalogue' | 'refreshCatalogue'>,
  { words, offset }: { words: string; offset: number },
  nearest: readonly string[] = [],
): Promise<Answer> {
  if (catalogue.size === 0) {
    refreshCatalogue();
    throw new Refusal('catalogueEmpty');
  }
  const { match, courses, total } = look();
  const { mint, speech } = turn;
  const shownUntil = offset + courses.length;
  return answer(coursesCard({ words, match, courses, offset, total, mint }, speech), {
    place: offset === 0 ? 'new' : 'replace',
    remember: {
      shown: courses.map(({ id }) => ({ courseId: id })),
      more: shownUntil < total ? actionOf('courses.find', { words, offset: shownUntil }) : null,
    },
  });

  function look(): { match: 'found' | 'nearest' | 'all'; courses: readonly Course[]; total: number } {
    if (words.trim() === '') return { match: 'all', ...catalogue.browse(offset, COURSES_PAGE) };
    const { hits, total } = catalogue.search(words, { offset, limit: COURSES_PAGE, activeOnly: true });
    if (total > 0) return { match: 'found', courses: hits.map(({ course }) => course), total };
    const courses = nearest.flatMap((id) => catalogue.get(id) ?? []).filter(({ isActive }) => isActive);
    return { match: 'nearest', courses, total: courses.length };
  }
}
