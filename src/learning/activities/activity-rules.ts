import { type Instant, MINUTE } from '../../clock.ts';
import { Refusal } from '../../errors.ts';
import type { Course } from '../catalogue/course.ts';
import type { Operation } from '../ports/ports.ts';
import type { Activity, OperationKind, SelfInitiatedCourse } from './activity.ts';

/** How long a change can be undone. */
export const UNDO_WINDOW = 10 * MINUTE;

/** A change the rules allow, before it has ids. */
export interface Allowed {
  readonly kind: 'change';
  readonly operation: OperationKind;
  readonly after: Activity | null;
}

/** Decision of the rules; what they forbid is thrown as a Refusal. */
export type Decision =
  | Allowed
  | {
      readonly kind: 'nothing';
      readonly because: 'alreadyRunning' | 'alreadyCompleted' | 'sameValue' | 'isFurther';
    }
  /** The person must confirm first. */
  | { readonly kind: 'ask'; readonly question: 'retake' | 'reopen' };

/** A self-initiated course that starts now. Refuses an inactive course. */
export function startAnew(course: Course, learnerId: string, now: Instant): Allowed {
  return { kind: 'change', operation: 'create', after: begun(course, learnerId, now) };
}

/** A course that is not on the list yet with the progress that its learner reports, in one change. */
export function startAt(course: Course, learnerId: string, progress: number, now: Instant): Allowed {
  const activity = begun(course, learnerId, now);
  const marked = mark(activity, progress, now);
  return { kind: 'change', operation: 'create', after: marked.kind === 'change' ? marked.after : activity };
}

function begun(course: Course, learnerId: string, now: Instant): SelfInitiatedCourse {
  if (!course.isActive) throw new Refusal('courseInactive', { values: { course: course.title } });
  return {
    kind: 'selfInitiated',
    learnerId,
    courseId: course.id,
    status: 'inProgress',
    progress: 0,
    startedAt: now,
    completedAt: null,
  };
}

/**
 * Starting a course. `existing` is the learner's activity for it, if there is one: an assignment not yet started
 * is moved to in progress rather than doubled by a self-initiated course.
 */
export function start(
  course: Course,
  existing: Activity | undefined,
  learnerId: string,
  now: Instant,
): Decision {
  switch (existing?.status) {
    case undefined:
      return startAnew(course, learnerId, now);
    case 'notStarted':
      return {
        kind: 'change',
        operation: 'progress',
        after: { ...existing, status: 'inProgress' } as Activity,
      };
    case 'inProgress':
      return { kind: 'nothing', because: 'alreadyRunning' };
    case 'completed':
      return { kind: 'ask', question: 'retake' };
  }
}

/** Reporting progress, whole per cent 0 to 100: 100 completes; a completed course is reopened only after asking. */
export function mark(activity: Activity, progress: number, now: Instant): Decision {
  if (progress === 100) return complete(activity, now);
  if (activity.status === 'completed') return { kind: 'ask', question: 'reopen' };
  if (activity.progress === progress) return { kind: 'nothing', because: 'sameValue' };
  return { kind: 'change', operation: 'progress', after: atProgress(activity, progress) };
}

/** The same by a button that says how far: it never takes back what was reported since its card was made. */
export function advance(activity: Activity, progress: number, now: Instant): Decision {
  if (activity.status === 'completed') return { kind: 'nothing', because: 'alreadyCompleted' };
  if (activity.progress > progress) return { kind: 'nothing', because: 'isFurther' };
  return mark(activity, progress, now);
}

/** Completing: 100 % with the completion time. */
export function complete(activity: Activity, now: Instant): Decision {
  if (activity.status === 'completed') return { kind: 'nothing', because: 'alreadyCompleted' };
  const after: Activity = { ...activity, status: 'completed', progress: 100, completedAt: now };
  return { kind: 'change', operation: 'complete', after };
}

/** Reopening a completed course at `progress` below 100, once the person has confirmed. */
export function reopen(activity: Activity, progress: number, now: Instant): Decision {
  if (activity.status !== 'completed' || progress === 100) return mark(activity, progress, now);
  return { kind: 'change', operation: 'reopen', after: atProgress(activity, progress) };
}

/** Removing, once the person has confirmed. Refuses assignments: only the assigner can withdraw one. */
export function remove(activity: Activity): Allowed {
  if (activity.kind === 'assignment') throw new Refusal('assignedCannotRemove');
  return { kind: 'change', operation: 'delete', after: null };
}

/**
 * Reverting a change within ten minutes. `current` is the activity as it is now, null when it is deleted.
 * Refuses what is too old, refused or undone already, somebody else's, or changed since.
 */
export function undo(operation: Operation, current: Activity | null, actorId: string, now: Date): Allowed {
  if (operation.actorId !== actorId) throw new Refusal('nothingToUndo');
  if (operation.undoneBy !== null || operation.state === 'refused') throw new Refusal('nothingToUndo');
  if (now.getTime() - Date.parse(operation.committedAt) > UNDO_WINDOW) throw new Refusal('undoTooLate');
  if (!sameActivity(current, operation.after)) throw new Refusal('undoSuperseded');
  return { kind: 'change', operation: reverse(operation), after: operation.before };
}

/** The kind of operation that restores the state before `operation`. */
function reverse(operation: Operation): OperationKind {
  if (operation.before === null) return 'delete';
  if (operation.after === null) return 'create';
  if (operation.before.status === 'completed') return 'complete';
  return operation.after.status === 'completed' ? 'reopen' : operation.kind;
}

/** Equal in every value; the order of properties does not matter. */
export function sameActivity(a: Activity | null, b: Activity | null): boolean {
  if (a === null || b === null) return a === b;
  const left = Object.entries(a);
  const right = b as unknown as Record<string, unknown>;
  return left.length === Object.keys(b).length && left.every(([key, value]) => right[key] === value);
}

function atProgress(activity: Activity, progress: number): Activity {
  return { ...activity, status: 'inProgress', progress, completedAt: null };
}

/**
 * A progress value as it came from a form (text or number) → whole per cent, 0 to 100.
 * Refuses everything else with a way forward; the client's own check is not relied on.
 */
export function parseProgress(typed: string | number | undefined): number {
  const text = String(typed ?? '')
    .trim()
    .replace(/\s*%$/, '');
  const value = /^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isInteger(value) || value < 0 || value > 100) throw new Refusal('percentageOutOfRange');
  return value;
}
