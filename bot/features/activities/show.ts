import { activityCard } from '../../../cards/activities/activity.ts';
import type { Said } from '../../../cards/views.ts';
import { authorise } from '../../../src/learning/authorisation.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import { TIMED_OUT, withTimeout } from '../../turn/timeout.ts';
import type { Turn } from '../../turn/turn.ts';
import { actionOf } from '../shared/ask.ts';
import { activityViews, courseView } from '../shared/views.ts';
import type { ActivitiesDeps } from './deps.ts';

/** How long showing an activity waits for Graph; a later answer is shown next time. */
const REFRESH_WITHIN_MS = 400;

/** One activity of the person's own as Graph has it now, with the form to report progress. */
export async function showActivity(turn: Turn, deps: ActivitiesDeps, entryId: string): Promise<Answer> {
  const own = authorise(turn.person.userId, 'report', await deps.ledger.entry(entryId));
  const today = await withTimeout(REFRESH_WITHIN_MS, deps.refreshEntry(entryId));
  const entry = today === TIMED_OUT ? own : authorise(turn.person.userId, 'report', today);
  return showEntry(turn, deps, entry);
}

/** The same for an entry that is read already, with a sentence on top. */
export async function showEntry(
  turn: Turn,
  deps: ActivitiesDeps,
  entry: LedgerEntry,
  notice?: Said,
): Promise<Answer> {
  const [activity] = await activityViews(deps, turn, [entry]);
  if (activity === undefined) throw new Error('an entry without a view');
  const { mint, speech, person } = turn;
  const refreshFor = person.channelUserId;
  const said = notice === undefined ? {} : { notice };
  const card = activityCard({ activity, mint, refreshFor, ...said }, speech);
  return answer(card, { remember: { touched: entry.id, shown: [{ entryId: entry.id }] } });
}

/** Asks how far the person is; a bare number that follows is the answer. */
export async function askHowFar(turn: Turn, deps: ActivitiesDeps, entryId: string): Promise<Answer> {
  const entry = authorise(turn.person.userId, 'report', await deps.ledger.entry(entryId));
  const course = courseView(deps.catalogue, entry.activity.courseId, turn.speech).title;
  const asked = await showEntry(turn, deps, entry, { key: 'reply.howFar', values: { course } });
  const question = actionOf('activity.update', { entryId, op: turn.mint() });
  return { ...asked, remember: { ...asked.remember, question } };
}
