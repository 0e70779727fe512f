import { Refusal } from '../errors.ts';
import type { LedgerEntry } from './ports.ts';

/** What somebody may want to do to one activity. */
export type Deed = 'see' | 'report' | 'remove';

/** How a person stands to an activity. */
export type Standing = 'learner' | 'assigner' | 'stranger';

/** Who may do what to whose activity. Managers act through assigning, which asks Graph for their reports. */
const allowed: Readonly<Record<Standing, ReadonlySet<Deed>>> = {
  learner: new Set(['see', 'report', 'remove']),
  assigner: new Set(['see']),
  stranger: new Set(),
};

/** How this person stands to this activity. */
export function standingOf(personId: string, { activity }: LedgerEntry): Standing {
  if (activity.learnerId === personId) return 'learner';
  return activity.kind === 'assignment' && activity.assignerId === personId ? 'assigner' : 'stranger';
}

/**
 * The entry, when it exists and this person may do that to it. An activity of somebody else is refused in the same
 * words as one that does not exist, so that ids cannot be probed.
 */
export function authorise(personId: string, deed: Deed, entry: LedgerEntry | undefined): LedgerEntry {
  if (entry === undefined || !allowed[standingOf(personId, entry)].has(deed))
    throw new Refusal('activityNotFound');
  return entry;
}
