import { messageCard } from '../../../cards/parts/message.ts';
import type { Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { authorise } from '../../../src/learning/authorisation.ts';
import { daysLater, dueOn } from '../../../src/learning/due-day.ts';
import { weekdayOf } from '../../../src/learning/reminders/own-reminder.ts';
import { withSnooze } from '../../../src/learning/reminders/wishes.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { actionOf } from '../shared/ask.ts';
import { courseView } from '../shared/views.ts';
import type { RemindersDeps } from './deps.ts';

const WEEK = 7;

/** Nothing about an activity of the person's, or about anything, for so many days; asks for how long when that is not said. */
export async function snooze(
  turn: Turn,
  deps: RemindersDeps,
  { entryId, days }: Payload<'reminders.snooze'>,
): Promise<Answer> {
  const { person, speech, today } = turn;
  const entry =
    entryId === undefined ? undefined : authorise(person.userId, 'report', await deps.ledger.entry(entryId));
  const course = entry && courseView(deps.catalogue, entry.activity.courseId, speech).title;
  if (days === undefined) {
    const until = (key: string, days: number) => ({
      title: { key },
      action: actionOf('reminders.snooze', { ...(entryId === undefined ? {} : { entryId }), days }),
    });
    const toMonday = WEEK + 1 - weekdayOf(today);
    const buttons = [
      until('reminders.tomorrow', 1),
      ...(toMonday === 1 ? [] : [until('reminders.nextMonday', toMonday)]),
      until('reminders.twoWeeks', 2 * WEEK),
    ];
    const asked =
      course === undefined
        ? { key: 'reminders.snoozeAllUntil' }
        : { key: 'reminders.snoozeUntil', values: { course } };
    return answer(messageCard({ text: [asked], buttons }, speech), { place: 'new' });
  }
  const until = daysLater(today, days);
  await deps.wishes.change(person.tenantId, person.userId, (wishes) =>
    withSnooze(wishes, { entryId: entry?.id ?? null, from: today, until }),
  );
  const day = speech.day(dueOn(until));
  const said: Said =
    course === undefined
      ? { key: 'reminders.snoozedAll', values: { day } }
      : { key: 'reminders.snoozed', values: { course, day } };
  return answer(messageCard({ text: [said] }, speech));
}
