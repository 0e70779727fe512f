import { ACTIVITIES_PAGE, activitiesCard, SAVED_SHOWN } from '../../../cards/activities/list.ts';
import {
  inListOrder,
  type ListFilter,
  narrowed,
  sectionOf,
} from '../../../src/learning/activities/own-activities.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { actionOf } from '../shared/ask.ts';
import { savedCourses } from '../shared/saved-courses.ts';
import { activityViews, courseView, partOf } from '../shared/views.ts';
import type { ActivitiesDeps } from './deps.ts';

/** Which part of "my courses" is shown. */
interface Part {
  readonly offset: number;
  readonly only?: ListFilter | undefined;
}

/** "My courses" from `offset`, perhaps narrowed: the learner's own latest values, whether or not Graph has heard them. */
export async function showActivities(
  turn: Turn,
  deps: ActivitiesDeps,
  { offset: asked, only }: Part,
): Promise<Answer> {
  const { person, mint, speech } = turn;
  const [all, chosen] = await Promise.all([
    deps.ledger.entriesOf(person.userId),
    deps.courseChoices.recent(person.userId),
  ]);
  const entries = narrowed(inListOrder(all, turn), only, turn);
  const { offset, page, next } = partOf(entries, asked, ACTIVITIES_PAGE);
  const saved = savedCourses(chosen, all, deps);
  const kept = only !== undefined || next !== null ? [] : saved.slice(0, SAVED_SHOWN);
  const sections = Object.entries(Object.groupBy(entries, (entry) => sectionOf(entry, turn)));
  const card = activitiesCard(
    {
      activities: await activityViews(deps, turn, page),
      counts: Object.fromEntries(sections.map(([section, of]) => [section, of.length])),
      ...{ offset, total: entries.length, only },
      saved: {
        courses: kept.map(({ courseId }) => courseView(deps.catalogue, courseId, speech)),
        total: saved.length,
      },
      pictures: deps.cardImages,
      mint,
      refreshFor: person.channelUserId,
    },
    speech,
  );
  return answer(card, {
    place: asked === 0 ? 'new' : 'replace',
    remember: {
      shown: [...page.map(({ id }) => ({ entryId: id })), ...kept.map(({ courseId }) => ({ courseId }))],
      more: next === null ? null : actionOf('activities.show', { offset: next, only }),
    },
  });
}
