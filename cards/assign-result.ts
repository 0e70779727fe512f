import type { Instant } from '../src/clock.ts';
import type { assignmentTypes } from '../src/learning/activity.ts';
import type { Delivery } from '../src/learning/ports.ts';
import type { Card } from './card.ts';
import type { Speech } from './speech.ts';
import type { CourseView } from './views.ts';

export interface AssignOutcome {
  readonly name: string;
  /** `unchanged`: an open assignment of it already had these terms. */
  readonly outcome: 'assigned' | 'updated' | 'unchanged';
  readonly delivery: Delivery;
}

export interface AssignResultData {
  readonly course: CourseView;
  readonly assignmentType: (typeof assignmentTypes)[number];
  readonly dueAt: Instant | null;
  readonly people: readonly AssignOutcome[];
  readonly undo: { readonly operationId: string; readonly op: string } | null;
}

/** For each person what happened, and how many have arrived in Viva Learning. */
export declare function assignResultCard(data: AssignResultData, speech: Speech): Card;
