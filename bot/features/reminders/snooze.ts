import type { Payload } from '../../../cards/verbs.ts';
import { Refusal } from '../../../src/errors.ts';
import { authorise } from '../../../src/learning/authorisation.ts';
import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import { type Day, daysLater, dueOn } from '../../../src/learning/due-day.ts';
import { weekdayOf } from '../../../src/learning/reminders/own-reminder.ts';
import { withSnooze } from '../../../src/learning/reminders/wishes.ts';
import { daysBetween } from '../../../src/learning/reminders/working-time.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { button, say } from '../shared/ask.ts';
import { courseView } from '../shared/views.ts';
import type { RemindersDeps } from './deps.ts';

const WEEK = 7;
const LONGEST = 366;

/** The same as it was typed: nothing about a course, or about anything, until a day. Refuses a day that is over. */
export async function snoozeTyped(
  turn: Turn,
  deps: RemindersDeps,
  course: CourseMatch | null,
  until: Day | null,
): Promise<Answer> {
  if (course?.entryId === null) throw new Refusal('activityNotFound');
  const days = until === null ? undefined : daysBetween(turn.today, until);
  if (days !== undefined && days < 1) throw new Refusal('timeOver');
  const entryId = course?.entryId;
  return snooze(turn, deps, {
    ...(entryId === undefined ? {} : { entryId }),
    ...(days === undefined ? {} : { days: Math.min(days, LONGEST) }),
  });
}

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
    const until = (key: string, days: number) =>
      button(key, 'reminders.snooze', { ...(entryId === undefined ? {} : { entryId }), days });
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
    return say(turn, asked, { buttons, place: 'new' });
  }
  const until = daysLater(today, days);
  await deps.wishes.change(person.tenantId, person.userId, (wishes) =>
    withSnooze(wishes, { entryId: entry?.id ?? null, from: today, until }),
  );
  const day = speech.day(dueOn(until));
  return course === undefined
    ? say(turn, { key: 'reminders.snoozedAll', values: { day } })
    : say(turn, { key: 'reminders.snoozed', values: { course, day } });
}
