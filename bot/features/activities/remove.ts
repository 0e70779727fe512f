import { remove } from '../../../src/learning/activities/activity-rules.ts';
import { operationIdOf } from '../../../src/learning/activities/operation-id.ts';
import { authorise } from '../../../src/learning/authorisation.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { ask, button } from '../shared/ask.ts';
import { giveReceipt } from '../shared/receipt.ts';
import { courseView } from '../shared/views.ts';
import type { ActivitiesDeps } from './deps.ts';
import type { Report } from './progress.ts';

/** Asks before removing. Refuses at once what cannot be removed. */
export async function askToRemove(
  turn: Turn,
  { ledger, catalogue }: ActivitiesDeps,
  entryId: string,
): Promise<Answer> {
  const { activity } = authorise(turn.person.userId, 'remove', await ledger.entry(entryId));
  remove(activity);
  const { title } = courseView(catalogue, activity.courseId, turn.speech);
  const values = { course: title, progress: activity.progress };
  const yes = button('reply.removeYes', 'activity.remove', { entryId, op: turn.mint() });
  return ask(turn, { key: 'reply.remove', values }, { ...yes, destructive: true }, entryId);
}

/** Removes a self-initiated course, after confirmation. */
export async function removeActivity(
  turn: Turn,
  deps: ActivitiesDeps,
  { entryId, seed }: Report,
): Promise<Answer> {
  const { userId } = turn.person;
  const recorded = await deps.recordChange({
    operationId: operationIdOf(userId, seed),
    actorId: userId,
    source: turn.source,
    read: async () => authorise(userId, 'remove', await deps.ledger.entry(entryId)),
    decide: (entry) => remove(authorise(userId, 'remove', entry).activity),
  });
  if (recorded.kind === 'unchanged') throw new Error('removing always changes');
  return giveReceipt(turn, deps, recorded.operation, recorded.delivery);
}
