import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import type { LeadDeed } from '../../../src/learning/team/lead-deed.ts';
import type { DateReading } from '../reading.ts';

/** A course as named: one match when it is plain, several when each of them fits. */
export interface CourseSaid {
  readonly words: string;
  readonly matches: readonly CourseMatch[];
}

/** Somebody as named: several ids when each of them fits, none when nobody of this person's is called so. */
export interface PersonSaid {
  readonly text: string;
  readonly ids: readonly string[];
}

/** All of some people, beside or instead of those who are named. */
export type Everyone =
  | { readonly all: 'reports' }
  /** Those who have something overdue. */
  | { readonly all: 'overdue' }
  /** Those who have not finished this course. */
  | { readonly all: 'unfinished'; readonly course: CourseSaid };

/** What is decided about the request of one person; null for the only one, or for all of them. */
export interface TimeAnswer {
  readonly whom: PersonSaid | null;
  readonly decision: 'grant' | 'decline';
  /** Another day than the one asked for. */
  readonly date: DateReading | null;
  readonly reason: string;
}

/** One thing said about people this person leads. Nothing of it is done before it was shown and confirmed, where it sends anything. */
export interface LeadIntention {
  readonly kind: 'lead';
  readonly deed: LeadDeed;
  readonly courses: readonly CourseSaid[];
  readonly people: readonly PersonSaid[];
  readonly everyone: Everyone | null;
  readonly except: readonly PersonSaid[];
  readonly date: DateReading | null;
  /** Days to add to a due date; negative to take off. */
  readonly days: number | null;
  readonly assignmentType: 'required' | 'recommended' | null;
  readonly note: string;
  readonly answers: readonly TimeAnswer[];
}
