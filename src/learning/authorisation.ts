import { Refusal } from '../errors.ts';
import type { Activity } from './activities/activity.ts';
import type { LedgerEntry } from './ports/ports.ts';

export const standings = ['learner', 'manager', 'managerAbove', 'learningAdmin', 'stranger'] as const;
/**
 * How a person stands to a learner, as Graph says: the learner themselves, their manager, a manager above that one, or
 * a member of the group of learning admins who is none of these.
 */
export type Standing = (typeof standings)[number];

export const deeds = ['report', 'remove', 'askForTime', 'nudge', 'grantTime', 'change', 'withdraw'] as const;
/** What somebody may want to do to an activity. */
export type Deed = (typeof deeds)[number];

export const belongings = ['assignedByActor', 'assignedByAnother', 'selfInitiated'] as const;
/** Whose doing the activity is: an assignment by this person, one by somebody else, or the learner's own course. */
export type Belonging = (typeof belongings)[number];

const anything: readonly Belonging[] = belongings;
const assignments: readonly Belonging[] = ['assignedByActor', 'assignedByAnother'];
const ownAssignments: readonly Belonging[] = ['assignedByActor'];

const leading: Readonly<Partial<Record<Deed, readonly Belonging[]>>> = {
  nudge: assignments,
  grantTime: assignments,
  change: ownAssignments,
  withdraw: ownAssignments,
};

/** Who may do what to whose activity. What is not here may not be done. */
const allowed: Readonly<Record<Standing, Readonly<Partial<Record<Deed, readonly Belonging[]>>>>> = {
  // that an assignment is not removed by its learner is a rule of its own, which says whom to ask
  learner: { report: anything, remove: anything, askForTime: assignments },
  manager: leading,
  managerAbove: leading,
  learningAdmin: { ...leading, change: assignments, withdraw: assignments },
  stranger: {},
};

/** Whether somebody of this standing may do that to an activity of this belonging. */
export function may(standing: Standing, deed: Deed, belonging: Belonging): boolean {
  return allowed[standing][deed]?.includes(belonging) ?? false;
}

/** Whose doing this activity is, seen by this person. */
export function belongingOf(personId: string, activity: Activity): Belonging {
  if (activity.kind === 'selfInitiated') return 'selfInitiated';
  return activity.assignerId === personId ? 'assignedByActor' : 'assignedByAnother';
}

/**
 * The entry, when it exists and this person may do that to it. An activity of somebody else is refused in the same
 * words as one that does not exist, so that ids cannot be probed. `standing` to the learner, as Graph says; without it
 * only the learner is known.
 */
export function authorise(
  personId: string,
  deed: Deed,
  entry: LedgerEntry | undefined,
  standing: Standing = entry?.activity.learnerId === personId ? 'learner' : 'stranger',
): LedgerEntry {
  if (entry === undefined || !may(standing, deed, belongingOf(personId, entry.activity)))
    throw new Refusal('activityNotFound');
  return entry;
}
