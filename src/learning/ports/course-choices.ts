/** What people decided about courses that they have not begun. Implemented in `ledger/`. */
import type { Instant } from '../../clock.ts';

export const courseChoices = ['saved', 'declined'] as const;
/** `saved` for later, or `declined`: not to be suggested. */
export type Choice = (typeof courseChoices)[number];

export interface CourseChoice {
  readonly courseId: string;
  readonly choice: Choice;
  readonly at: Instant;
}

export interface CourseChoices {
  /** A person's choices, newest first: at most the last hundred. */
  recent(userId: string): Promise<readonly CourseChoice[]>;
  /** Keeps a choice in the place of an earlier one about the same course; null forgets it. */
  choose(userId: string, courseId: string, choice: Choice | null): Promise<void>;
}
