import { Refusal } from '../../../src/errors.ts';
import type { Decision } from '../../../src/learning/activities/activity-rules.ts';
import type { KnownBehaviour } from '../../../src/learning/ports/ports.ts';

/**
 * The same decision. Refuses what this tenant's Viva Learning is known not to keep, before the person is asked or anything is
 * recorded: what nobody knows is tried.
 */
export function possible(decision: Decision, { reopening, secondActivity }: KnownBehaviour): Decision {
  const reopens =
    (decision.kind === 'ask' && decision.question === 'reopen') ||
    (decision.kind === 'change' && decision.operation === 'reopen');
  if (reopens && (reopening === 'refused' || reopening === 'ignored')) throw new Refusal('reopenNotKept');
  const retakes = decision.kind === 'ask' && decision.question === 'retake';
  if (retakes && secondActivity === 'refused') throw new Refusal('retakeNotKept');
  return decision;
}
