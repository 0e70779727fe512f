import {
  type CourseMatch,
  type FindCourseOptions,
  findCourse,
} from '../../../src/learning/catalogue/find-course.ts';
import { asked } from '../../../src/learning/catalogue/title-words.ts';

/**
 * The one activity that matches when a word or two are left out of words that match none: "fire safety thingy". Never certain.
 */
export function withoutUnknown(words: string, options: FindCourseOptions): CourseMatch | null {
  const said = asked(words).must;
  if (said.length < 2 || said.length > 8) return null;
  if (findCourse(words, { ...options, look: 'both' }).outcome !== 'none') return null;
  let shorter: readonly (readonly string[])[] = [said];
  for (let left = said.length - 1; left * 2 >= said.length && left >= said.length - 2; left -= 1) {
    shorter = shorter.flatMap((some) => some.map((_, i) => some.filter((_word, at) => at !== i)));
    const found = shorter.flatMap((some) => {
      const one = findCourse(some.join(' '), options);
      return one.outcome === 'one' ? [one.match] : [];
    });
    const [first] = found;
    if (first !== undefined) return found.every(({ courseId }) => courseId === first.courseId) ? first : null;
  }
  return null;
}

/** The one course that the first words match: "excel basics because bob says so". Never certain. */
export function namedFirst(words: string, options: FindCourseOptions): CourseMatch | null {
  const said = words.split(' ');
  let known = '';
  for (let length = 1; length <= Math.min(said.length, MOST_LEADING); length += 1) {
    const some = said.slice(0, length).join(' ');
    // more words match no more courses
    if (findCourse(some, { ...options, look: 'both' }).outcome === 'none') break;
    known = some;
  }
  const found = known === '' ? null : findCourse(known, options);
  return found?.outcome === 'one' ? found.match : null;
}

/** Longest beginning that is looked for. */
const MOST_LEADING = 8;
