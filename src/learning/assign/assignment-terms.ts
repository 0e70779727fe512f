import type { Instant } from '../../clock.ts';
import { Refusal } from '../../errors.ts';
import type { Activity } from '../activities/activity.ts';
import type { Allowed, Decision } from '../activities/activity-rules.ts';

export interface NewTerms {
  readonly dueAt: Instant | null;
  readonly note: string | null;
}

/** Changing the due date and the note of what somebody was assigned. Refuses what is done, and what is no assignment. */
export function changeTerms(activity: Activity, { dueAt, note }: NewTerms): Decision {
  if (activity.kind !== 'assignment') throw new Refusal('activityNotFound');
  if (activity.status === 'completed') return { kind: 'nothing', because: 'alreadyCompleted' };
  if (activity.dueAt === dueAt && activity.note === note) return { kind: 'nothing', because: 'sameValue' };
  return { kind: 'change', operation: 'edit', after: { ...activity, dueAt, note } };
}

/** Taking an assignment back, by who may. */
export function withdraw(activity: Activity): Allowed {
  if (activity.kind !== 'assignment') throw new Refusal('activityNotFound');
  return { kind: 'change', operation: 'delete', after: null };
}
