import type { Card } from './card.ts';
import type { Speech } from './speech.ts';
import type { CourseView, Mint } from './views.ts';

/** Most courses on one card. */
export const COURSES_PAGE = 6;

export interface CoursesData {
  /** What was searched for; empty when browsing. */
  readonly words: string;
  /** `found` answers the words; `nearest` are the closest when nothing did; `all` browses. */
  readonly match: 'found' | 'nearest' | 'all';
  /** This page only, at most {@link COURSES_PAGE}; empty shows the empty state. */
  readonly courses: readonly CourseView[];
  /** Zero-based place of the first of `courses` among all. */
  readonly offset: number;
  readonly total: number;
  readonly mint: Mint;
}

/** Search results or the catalogue: numbered courses with Start on each, more by paging. */
export declare function coursesCard(data: CoursesData, speech: Speech): Card;
