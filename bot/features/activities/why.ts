import { authorise } from '../../../src/learning/authorisation.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { button, say } from '../shared/ask.ts';
import { activityViews } from '../shared/views.ts';
import { whyGiven } from '../shared/why-given.ts';
import type { ActivitiesDeps } from './deps.ts';

/** Why somebody has a course, and what they can do about it. */
export async function explainWhy(turn: Turn, deps: ActivitiesDeps, entryId: string): Promise<Answer> {
  const entry = authorise(turn.person.userId, 'report', await deps.ledger.entry(entryId));
  const [view] = await activityViews(deps, turn, [entry]);
  if (view === undefined) throw new Error('an entry without a view');
  const { activity } = entry;
  const isOpen = activity.status !== 'completed';
  const isDue = activity.kind === 'assignment' && activity.dueAt !== null && isOpen;
  const buttons = [
    button('card.button.details', 'activity.show', { entryId }),
    ...(isDue ? [button('card.button.moreTime', 'time.open', { entryId })] : []),
    ...(activity.kind === 'selfInitiated' && isOpen
      ? [button('card.button.remove', 'activity.askRemove', { entryId })]
      : []),
    button('card.button.myCourses', 'activities.show', {}),
  ];
  const remember = { touched: entryId, shown: [{ entryId }] };
  return say(turn, whyGiven(view, turn.speech), { buttons, place: 'new', remember });
}
