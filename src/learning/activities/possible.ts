import { Refusal } from '../../errors.ts';
import type { KnownBehaviour } from '../ports/ports.ts';
import type { Activity } from './activity.ts';
import type { Decision } from './activity-rules.ts';

/**
 * The same decision about the activity that was `before`. Refuses what this tenant's Viva Learning is known not to keep,
 * before the person is asked or anything is recorded: what nobody knows is tried.
 */
export function possible(decision: Decision, before: Activity | undefined, tenant: KnownBehaviour): Decision {
  const { kind } = decision;
  const asks = (question: 'reopen' | 'retake') => kind === 'ask' && decision.question === question;
  const operation = kind === 'change' ? decision.operation : undefined;
  const after = kind === 'change' ? decision.after : null;
  const { reopening, secondActivity } = tenant;
  if ((asks('reopen') || operation === 'reopen') && (reopening === 'refused' || reopening === 'ignored'))
    throw new Refusal('reopenNotKept');
  const retakes = operation === 'create' && after?.kind === 'selfInitiated' && before?.status === 'completed';
  if ((asks('retake') || retakes) && secondActivity === 'refused') throw new Refusal('retakeNotKept');
  if (!takesNull(tenant) && before?.kind === 'assignment' && after?.kind === 'assignment') {
    const takesAway = (term: 'dueAt' | 'note') => before[term] !== null && after[term] === null;
    if (takesAway('dueAt') || takesAway('note')) throw new Refusal('dueOrNoteKept');
  }
  return decision;
}

/** Whether null in an update takes a value away, as far as is known. */
export const takesNull = ({ nullInUpdate = 'clears' }: KnownBehaviour): boolean => nullInUpdate === 'clears';
