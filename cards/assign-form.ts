import type { PersonRecord } from '../src/learning/ports.ts';
import type { Card } from './card.ts';
import type { Speech } from './speech.ts';
import type { CourseView, Said } from './views.ts';

/** Dataset that `application/search` names when a person types into the course box. */
export const COURSE_DATASET = 'courses';

export type AssignField = 'course' | 'people' | 'assignmentType' | 'due' | 'note';

export interface AssignFormData {
  /** Courses to choose from without searching, best first; as many as fit are shown. */
  readonly courses: readonly Pick<CourseView, 'id' | 'title'>[];
  /** The manager's direct reports, in the order to show them. */
  readonly people: readonly Pick<PersonRecord, 'id' | 'displayName'>[];
  /** Today in the manager's zone, `YYYY-MM-DD`. */
  readonly today: string;
  /** Most characters of a note. */
  readonly noteLimit: number;
  readonly op: string;
  /** What was typed before, as the form sent it; `people` are ids joined by commas. */
  readonly typed?: Readonly<Partial<Record<AssignField, string>>>;
  /** Everything that must be mended first. */
  readonly problems?: readonly Said[];
}

/** The form in which a manager assigns a course. Keeps what was typed when shown again with its problems. */
export declare function assignFormCard(data: AssignFormData, speech: Speech): Card;
