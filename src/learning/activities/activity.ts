import type { Instant } from '../../clock.ts';

export const courseStatuses = ['notStarted', 'inProgress', 'completed'] as const;
export type CourseStatus = (typeof courseStatuses)[number];

export const assignmentTypes = ['required', 'recommended'] as const;
/** `peerRecommended` is only ever read from Graph: it is not accepted as input. */
export type AssignmentType = (typeof assignmentTypes)[number] | 'peerRecommended';

interface ActivityCommon {
  /** Entra object id. */
  readonly learnerId: string;
  /** `learningContent.id` in Graph, not the content's externalId. */
  readonly courseId: string;
  readonly status: CourseStatus;
  /** Whole per cent, 0 to 100. */
  readonly progress: number;
  readonly completedAt: Instant | null;
}

/** Activity the learner started. */
export interface SelfInitiatedCourse extends ActivityCommon {
  readonly kind: 'selfInitiated';
  readonly startedAt: Instant | null;
}

/** Activity given by somebody, required or recommended. */
export interface Assignment extends ActivityCommon {
  readonly kind: 'assignment';
  readonly assignmentType: AssignmentType;
  /** Entra object id of who gave it; null when another system did not say. */
  readonly assignerId: string | null;
  readonly assignedAt: Instant | null;
  readonly dueAt: Instant | null;
  /** Plain text. */
  readonly note: string | null;
}

/** One learner and one course, as a value: what Graph holds of it apart from ids. */
export type Activity = SelfInitiatedCourse | Assignment;

export interface GraphActivity {
  readonly graphId: string;
  readonly externalId: string | null;
  readonly activity: Activity;
}

export const operationKinds = ['create', 'progress', 'complete', 'reopen', 'edit', 'delete'] as const;
/** What an operation means; only `progress` and `edit` set absolute values that a later one may replace unsent. */
export type OperationKind = (typeof operationKinds)[number];
