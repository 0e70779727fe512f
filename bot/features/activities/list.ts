import { ACTIVITIES_PAGE, activitiesCard } from '../../../cards/activities/list.ts';
import { inListOrder, sectionOf } from '../../../src/learning/activities/own-activities.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { activityViews } from '../shared/views.ts';
import type { ActivitiesDeps } from './deps.ts';

/** "My courses" from `offset`: the learner's own latest values, whether or not Graph has heard them. */
export async function showActivities(turn: Turn, deps: ActivitiesDeps, offset: number): Promise<Answer> {
  const { person, mint, speech } = turn;
  const entries = inListOrder(await deps.ledger.entriesOf(person.userId), turn);
  const first = offset < entries.length ? offset : 0;
  const page = entries.slice(first, first + ACTIVITIES_PAGE);
  const shownUntil = first + page.length;
  const card = activitiesCard(
    {
      activities: await activityViews(deps, turn, page),
      counts: Object.fromEntries(
        Object.entries(Object.groupBy(entries, (entry) => sectionOf(entry, turn))).map(([section, of]) => [
          section,
          of.length,
        ]),
      ),
      offset: first,
      total: entries.length,
      mint,
      refreshFor: person.channelUserId,
    },
    speech,
  );
  return answer(card, {
    place: offset === 0 ? 'new' : 'replace',
    remember: {
      shown: page.map(({ id }) => ({ entryId: id })),
      more: shownUntil < entries.length ? { verb: 'activities.show', payload: { offset: shownUntil } } : null,
    },
  });
}
