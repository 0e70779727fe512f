import type { Instant } from '../../clock.ts';
import type { Activity } from '../activities/activity.ts';

/** What assigning a course would mean for one person. */
export type Prospect =
  | { readonly kind: 'noLicence' }
  | { readonly kind: 'completed'; readonly at: Instant | null }
  /** Self-initiated: stays so, unless the manager wants it to become an assignment. */
  | { readonly kind: 'running'; readonly progress: number }
  /** Assigned already: the due date and the note would change. */
  | { readonly kind: 'update'; readonly dueAt: Instant | null; readonly progress: number }
  | { readonly kind: 'new' };

/** Order in the preview: what deserves a second look comes first. */
export const prospectKinds = ['noLicence', 'completed', 'running', 'update', 'new'] as const;

/** `existing`: the person's activity for the course that commands mean. `hasLicence` is undefined when nobody can tell. */
export function prospectOf(existing: Activity | undefined, hasLicence: boolean | undefined): Prospect {
  const open = existing !== undefined && existing.status !== 'completed';
  if (open && existing.kind === 'assignment')
    return { kind: 'update', dueAt: existing.dueAt, progress: existing.progress };
  if (hasLicence === false) return { kind: 'noLicence' };
  if (existing?.status === 'completed') return { kind: 'completed', at: existing.completedAt };
  if (existing?.status === 'inProgress') return { kind: 'running', progress: existing.progress };
  return { kind: 'new' };
}

/** Whether the preview leaves this person out until the manager says otherwise. */
export function leftOutAtFirst({ kind }: Prospect): boolean {
  return kind === 'completed' || kind === 'noLicence';
}

/** Whether confirming changes something for this person, who is not left out. */
export function isAssignable({ kind }: Prospect, takeOver: boolean): boolean {
  return kind !== 'running' || takeOver;
}
