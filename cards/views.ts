import type { Instant } from '../src/clock.ts';
import type { PhraseValues } from '../src/errors.ts';
import type { Activity } from '../src/learning/activities/activity.ts';
import type { Section } from '../src/learning/activities/own-activities.ts';
import type { Course } from '../src/learning/catalogue/course.ts';

/** What a card shows of a course; a {@link Course} will do. */
export type CourseView = Pick<Course, 'id' | 'title' | 'webUrl' | 'durationMinutes' | 'level' | 'format'> &
  Partial<Pick<Course, 'thumbnailUrl'>>;

/** What a card shows of one activity of the person who looks at it. */
export interface ActivityView {
  readonly entryId: string;
  readonly course: CourseView;
  /** Where Viva Learning shows the course. */
  readonly vivaUrl: string;
  readonly activity: Activity;
  /** Where it stands in "my courses" now. */
  readonly section: Section;
  readonly onItsWay: boolean;
  readonly nextAttemptAt: Instant | null;
  /** Display name of who assigned it; null when nobody did or it is not known. */
  readonly assignerName: string | null;
}

/**
 * A sentence by its key in `bot/phrases`, with its values as they are: the card says it in the person's language and
 * keeps Markdown in the values from being read as such.
 */
export interface Said {
  readonly key: string;
  readonly values?: PhraseValues;
}

/** Makes an operation id for a button that changes something: a new one at each call. */
export type Mint = () => string;
