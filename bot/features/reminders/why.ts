import type { Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { authorise } from '../../../src/learning/authorisation.ts';
import { messageKinds } from '../../../src/learning/reminders/plan-person.ts';
import { workingTimeOf } from '../../../src/learning/reminders/working-time.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { button, say } from '../shared/ask.ts';
import { activityViews } from '../shared/views.ts';
import { whyGiven } from '../shared/why-given.ts';
import type { RemindersDeps } from './deps.ts';

/** Why the bot spoke: of an activity why there is one, and of each kind which setting made the bot speak. */
export async function sayWhy(
  turn: Turn,
  deps: RemindersDeps,
  { entryId, kinds }: Payload<'reminders.why'>,
): Promise<Answer> {
  const { person, speech } = turn;
  const said = kinds.split(',');
  const wishes = await deps.wishes.of(person.tenantId, person.userId);
  const { daysBefore, daysAfter, workingTime } = deps.reminderRules;
  const { from, to } = workingTimeOf(workingTime, wishes, speech.timeZone);
  const days = { due: speech.list(daysBefore.map(String)), overdue: speech.list(daysAfter.map(String)) };
  const text: readonly Said[] = [
    ...(entryId === undefined ? [] : await whyActivity(turn, deps, entryId)),
    ...messageKinds
      .filter((kind) => said.includes(kind))
      .map((kind) => {
        const key = `reminders.why.${kind}`;
        return kind === 'due' || kind === 'overdue' ? { key, values: { days: days[kind] } } : { key };
      }),
    { key: 'reminders.why.hours', values: { from, to, zone: speech.timeZone } },
    { key: 'reminders.why.organisation' },
  ];
  const buttons = [
    button('reminders.button.less', 'reminders.less', {}),
    button('card.button.myCourses', 'activities.show', {}),
  ];
  const remember = entryId === undefined ? {} : { touched: entryId, shown: [{ entryId }] };
  return say(turn, text, { buttons, place: 'new', remember });
}

async function whyActivity(turn: Turn, deps: RemindersDeps, entryId: string): Promise<readonly Said[]> {
  const entry = authorise(turn.person.userId, 'report', await deps.ledger.entry(entryId));
  const views = await activityViews(deps, turn, [entry]);
  return views.flatMap((view) => whyGiven(view, turn.speech));
}
