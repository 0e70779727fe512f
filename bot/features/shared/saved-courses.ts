import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { CourseChoice } from '../../../src/learning/ports/course-choices.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';

/** Of what somebody chose, the courses that are saved, still there and not begun. */
export function savedCourses(
  chosen: readonly CourseChoice[],
  entries: readonly LedgerEntry[],
  { catalogue }: { readonly catalogue: Pick<Catalogue, 'get'> },
): readonly CourseChoice[] {
  const begun = new Set(entries.map(({ activity }) => activity.courseId));
  return chosen.filter(
    ({ courseId, choice }) =>
      choice === 'saved' && !begun.has(courseId) && catalogue.get(courseId)?.isActive === true,
  );
}
