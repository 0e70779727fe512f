import { DAY, type Instant, toInstant } from '../../clock.ts';
import type { Activity } from '../activities/activity.ts';
import { type Moment, timeLeft } from '../due-day.ts';

/** A learner is reminded of a course at most once in this time, whoever reminds. */
export const NUDGE_EVERY = 7 * DAY;

/** True when this is an assignment that is overdue and not done: only of those people are reminded. */
export function isOverdue(activity: Activity, moment: Moment): boolean {
  return (
    activity.kind === 'assignment' &&
    activity.status !== 'completed' &&
    activity.dueAt !== null &&
    timeLeft(activity.dueAt, moment) < 0
  );
}

/** When the next reminder is possible; null when it is possible now. `last`: when one was sent, if ever. */
export function nextNudge(last: Instant | undefined, now: Date): Instant | null {
  if (last === undefined) return null;
  const next = Date.parse(last) + NUDGE_EVERY;
  return next <= now.getTime() ? null : toInstant(new Date(next));
}
