import { type CourseMatch, findCourse } from '../../../src/learning/catalogue/find-course.ts';
import type { Effort } from '../../../src/learning/effort.ts';
import type { Situation } from '../resolve/situation.ts';
import type { Token } from '../token.ts';
import { type EvidentChange, evidentChange } from './evident-change.ts';
import type { Mention } from './mentions.ts';

/** The course that a message is about; null when it names none, or several. */
export function onlyCourse(mentions: readonly Mention[]): CourseMatch | null {
  const named = new Map(mentions.flatMap(({ matches }) => matches).map((match) => [match.courseId, match]));
  const [course, another] = named.values();
  return another === undefined ? (course ?? null) : null;
}

/** The change that a message about one course evidently asks for. */
export function evidentIn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  situation: Situation & { readonly effort: Effort },
): EvidentChange | null {
  const course = onlyCourse(mentions);
  if (course === null && mentions.length > 0) return null;
  const evident = evidentChange(tokens, course, situation);
  if (evident === null || course === null) return evident;
  // what is begun need not be one of the person's own
  const look = evident.write.change === 'start' || course.entryId === null ? 'catalogue' : 'own';
  return isPlain(mentions, course, look, situation) ? evident : null;
}

/** True when all that names a course plainly names this one. */
export function isPlain(
  mentions: readonly Mention[],
  { courseId }: CourseMatch,
  look: 'own' | 'catalogue' | 'both',
  situation: Situation,
): boolean {
  return mentions.every(({ words }) => {
    const found = findCourse(words, { ...situation, look });
    return found.outcome === 'one' && found.match.courseId === courseId;
  });
}
