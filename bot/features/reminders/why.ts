import { messageCard } from '../../../cards/parts/message.ts';
import type { Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { authorise } from '../../../src/learning/authorisation.ts';
import { messageKinds } from '../../../src/learning/reminders/plan-person.ts';
import { workingTimeOf } from '../../../src/learning/reminders/working-time.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { actionOf } from '../shared/ask.ts';
import { activityViews } from '../shared/views.ts';
import type { RemindersDeps } from './deps.ts';

/** Why the bot spoke: of each kind which setting made it, and of an activity who gave it, when, with what note, due when. */
export async function sayWhy(
  turn: Turn,
  deps: RemindersDeps,
  { entryId, kinds }: Payload<'reminders.why'>,
): Promise<Answer> {
  const { person, speech } = turn;
  const said = kinds.split(',');
  const wishes = await deps.wishes.of(person.tenantId, person.userId);
  const { from, to } = workingTimeOf(deps.reminderRules.workingTime, wishes);
  const text = [
    ...(entryId === undefined ? [] : await whyActivity(turn, deps, entryId, said)),
    ...messageKinds
      .filter(
        (kind) => said.includes(kind) && !(entryId !== undefined && (kind === 'due' || kind === 'overdue')),
      )
      .flatMap((kind) => (kind === 'due' || kind === 'overdue' ? [] : [{ key: `reminders.why.${kind}` }])),
    { key: 'reminders.why.hours', values: { from, to, zone: speech.timeZone } },
    { key: 'reminders.why.organisation' },
  ];
  const buttons = [
    { title: { key: 'card.button.less' }, action: actionOf('reminders.less', {}) },
    { title: { key: 'card.button.myCourses' }, action: actionOf('activities.show', {}) },
  ];
  return answer(messageCard({ text, buttons }, speech), { place: 'new' });
}

async function whyActivity(
  turn: Turn,
  deps: RemindersDeps,
  entryId: string,
  kinds: readonly string[],
): Promise<readonly Said[]> {
  const { person, speech } = turn;
  const entry = authorise(person.userId, 'report', await deps.ledger.entry(entryId));
  const [view] = await activityViews(deps, turn, [entry]);
  const { activity } = entry;
  if (view === undefined || activity.kind !== 'assignment') return [];
  const { daysBefore, daysAfter } = deps.reminderRules;
  const course = view.course.title;
  const due = activity.dueAt === null ? null : speech.due(activity.dueAt);
  const name = view.assignerName ?? speech.say('reply.someone');
  return [
    ...(due !== null && kinds.includes('due')
      ? [{ key: 'reminders.why.due', values: { course, due, days: daysBefore.join(', ') } }]
      : []),
    ...(due !== null && kinds.includes('overdue')
      ? [{ key: 'reminders.why.overdue', values: { course, due, days: daysAfter.join(', ') } }]
      : []),
    ...(activity.assignedAt === null
      ? []
      : [{ key: 'reminders.why.given', values: { name, day: speech.day(activity.assignedAt) } }]),
    ...(activity.note === null ? [] : [{ key: 'reminders.why.note', values: { note: activity.note } }]),
  ];
}
