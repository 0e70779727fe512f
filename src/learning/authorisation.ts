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

export const origins = ['assignedByActor', 'assignedByAnother', 'selfInitiated'] as const;
/** How the activity came to be: assigned by this person (the actor), assigned by somebody else, or started by the learner. */
export type Origin = (typeof origins)[number];

const anything: readonly Origin[] = origins;
const assignments: readonly Origin[] = ['assignedByActor', 'assignedByAnother'];
const byActor: readonly Origin[] = ['assignedByActor'];

const ofLeaders: Readonly<Partial<Record<Deed, readonly Origin[]>>> = {
  nudge: assignments,
  grantTime: assignments,
  change: byActor,
  withdraw: byActor,
};

/** Who may do what to whose activity. What is not here may not be done. */
const allowed: Readonly<Record<Standing, Readonly<Partial<Record<Deed, readonly Origin[]>>>>> = {
  // that an assignment is not removed by its learner is a rule of its own, which says whom to ask
  learner: { report: anything, remove: anything, askForTime: assignments },
  manager: ofLeaders,
  managerAbove: ofLeaders,
  learningAdmin: { ...ofLeaders, change: assignments, withdraw: assignments },
  stranger: {},
};

/** Whether somebody of this standing may do this to an activity of this origin. */
export function may(standing: Standing, deed: Deed, origin: Origin): boolean {
  return allowed[standing][deed]?.includes(origin) ?? false;
}

/** The origin of this activity, seen by this person. */
export function originOf(personId: string, activity: Activity): Origin {
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
  if (entry === undefined || !may(standing, deed, originOf(personId, entry.activity)))
    throw new Refusal('activityNotFound');
  return entry;
}
