import type { Instant } from '../../clock.ts';
import { Refusal } from '../../errors.ts';
import {
  type Activity,
  type Assignment,
  type AssignmentType,
  assignmentTypes,
} from '../activities/activity.ts';
import type { Allowed } from '../activities/activity-rules.ts';
import { takesNull } from '../activities/possible.ts';
import type { Course } from '../catalogue/course.ts';
import type { KnownBehaviour } from '../ports/ports.ts';

/** Longest note of an assignment. Graph publishes no limit; this is a long paragraph on a phone. */
export const NOTE_LIMIT = 1_000;

/** What a manager wants every chosen person to have. */
export interface AssignmentTerms {
  readonly course: Course;
  readonly assignmentType: (typeof assignmentTypes)[number];
  readonly dueAt: Instant | null;
  readonly note: string | null;
  readonly assignerId: string;
  readonly assignedAt: Instant;
}

/** `required` or `recommended` as the form sent it; anything else is a form that is not ours. */
export function parseAssignmentType(typed: string | undefined): (typeof assignmentTypes)[number] {
  const found = assignmentTypes.find((type) => type === (typed ?? 'required'));
  if (found === undefined) throw new Refusal('formOutdated');
  return found;
}

/** A note trimmed, null when empty. Refuses one over {@link NOTE_LIMIT} characters. */
export function parseNote(typed: string | undefined): string | null {
  const note = (typed ?? '').trim();
  if (note.length > NOTE_LIMIT) throw new Refusal('noteTooLong', { values: { limit: NOTE_LIMIT } });
  return note === '' ? null : note;
}

/**
 * What assigning means for one learner: an open assignment of the course gets the new terms (its type stays: Graph
 * does not change it); otherwise a new one, which carries on from where a self-initiated course of theirs stands. Where
 * the tenant takes no null, a due date or note that is there stays instead of being taken away.
 */
export function assign(
  terms: AssignmentTerms,
  learnerId: string,
  existing: Activity | undefined,
  tenant: KnownBehaviour = {},
): Allowed {
  if (!terms.course.isActive) throw new Refusal('courseInactive', { values: { course: terms.course.title } });
  if (existing?.kind === 'assignment' && existing.status !== 'completed') {
    const held = takesNull(tenant) ? { dueAt: null, note: null } : existing;
    const after = { ...existing, dueAt: terms.dueAt ?? held.dueAt, note: terms.note ?? held.note };
    return { kind: 'change', operation: 'edit', after };
  }
  const running = existing?.status === 'inProgress';
  const after: Assignment = {
    kind: 'assignment',
    learnerId,
    courseId: terms.course.id,
    status: running ? 'inProgress' : 'notStarted',
    progress: running ? existing.progress : 0,
    completedAt: null,
    assignmentType: terms.assignmentType satisfies AssignmentType,
    assignerId: terms.assignerId,
    assignedAt: terms.assignedAt,
    dueAt: terms.dueAt,
    note: terms.note,
  };
  return { kind: 'change', operation: 'create', after };
}
