import { noteText, personName } from '../../../cards/parts/activity-lines.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import type { Said } from '../../../cards/views.ts';
import type { Assignment, SelfInitiatedCourse } from '../../../src/learning/activities/activity.ts';
import { authorise } from '../../../src/learning/authorisation.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { actionOf } from '../shared/ask.ts';
import { activityViews } from '../shared/views.ts';
import type { ActivitiesDeps } from './deps.ts';

/** Longer notes are read on the course's own card. */
const NOTE_LIMIT = 300;

/** Why somebody has a course: who gave it, when and with what note, by when; or that they began it themselves. */
export async function explainWhy(turn: Turn, deps: ActivitiesDeps, entryId: string): Promise<Answer> {
  const entry = authorise(turn.person.userId, 'report', await deps.ledger.entry(entryId));
  const [view] = await activityViews(deps, turn, [entry]);
  if (view === undefined) throw new Error('an entry without a view');
  const { activity } = entry;
  const course = view.course.title;
  const text =
    activity.kind === 'assignment'
      ? given(activity, course, view.assignerName, turn)
      : [begun(activity, course, turn)];
  const isOpen = activity.status !== 'completed';
  const isDue = activity.kind === 'assignment' && activity.dueAt !== null && isOpen;
  const button = (key: string, action: ReturnType<typeof actionOf>) => ({ title: { key }, action });
  const buttons = [
    button('card.button.details', actionOf('activity.show', { entryId })),
    ...(isDue ? [button('card.button.moreTime', actionOf('time.open', { entryId }))] : []),
    ...(activity.kind === 'selfInitiated' && isOpen
      ? [button('card.button.remove', actionOf('activity.askRemove', { entryId }))]
      : []),
    button('card.button.myCourses', actionOf('activities.show', {})),
  ];
  return answer(messageCard({ text, buttons }, turn.speech), {
    place: 'new',
    remember: { touched: entryId, shown: [{ entryId }] },
  });
}

function given(
  { assignedAt, dueAt, note, assignmentType, status }: Assignment,
  course: string,
  assigner: string | null,
  { speech }: Turn,
): readonly Said[] {
  const who = assigner === null ? {} : { name: personName(assigner) };
  const assigned = {
    course,
    ...{ hasName: assigner === null ? 'no' : 'yes', name: '', ...who },
    ...{ hasDay: assignedAt === null ? 'no' : 'yes', day: assignedAt === null ? '' : speech.day(assignedAt) },
  };
  const isDue = dueAt !== null && status !== 'completed';
  const terms = { type: assignmentType, hasDue: isDue ? 'yes' : 'no', due: isDue ? speech.due(dueAt) : '' };
  return [
    { key: 'reply.why.given', values: assigned },
    { key: 'reply.why.terms', values: terms },
    ...noteText(note, NOTE_LIMIT, speech).map((said) => ({ key: 'reply.why.note', values: { note: said } })),
  ];
}

function begun({ startedAt }: SelfInitiatedCourse, course: string, { speech }: Turn): Said {
  const day = startedAt === null ? '' : speech.day(startedAt);
  return { key: 'reply.why.self', values: { course, hasDay: startedAt === null ? 'no' : 'yes', day } };
}
