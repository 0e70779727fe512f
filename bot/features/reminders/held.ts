import type { Payload } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import { dueOn } from '../../../src/learning/due-day.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { button, say } from '../shared/ask.ts';
import type { RemindersDeps } from './deps.ts';

/** Days shown at once, and days that can be released from one card. */
const SHOWN = 5;
const BUTTONS = 5;

/** What is planned day by day, and what is held, for learning administrators. */
export async function showDays({ person, speech }: Turn, deps: RemindersDeps): Promise<Answer> {
  deps.takeCostly(person);
  const days = (await deps.reminderDays.list()).slice(0, SHOWN).reverse();
  const dayOf = (day: string) => speech.day(dueOn(day));
  const text: readonly Said[] = [
    { key: days.length === 0 ? 'reminders.noDays' : 'reminders.days' },
    ...days.flatMap(({ day, state, people, unreachable }): readonly Said[] => [
      { key: `reminders.day.${state}`, values: { day: dayOf(day), people } },
      ...(unreachable === 0 ? [] : [{ key: 'reminders.unreachable', values: { people: unreachable } }]),
    ]),
    ...(deps.holdAbove === 0 ? [] : [{ key: 'reminders.limit', values: { limit: deps.holdAbove } }]),
  ];
  const buttons = days
    .filter(({ state }) => state === 'held')
    .slice(0, BUTTONS)
    .map(({ day }) => button('reminders.release', 'reminders.release', { day }, { day: dayOf(day) }));
  return say({ speech }, text, { buttons, place: 'new' });
}

/** Lets what is held of a day be sent. Refuses whoever is no learning administrator. */
export async function releaseDay(
  turn: Turn,
  deps: RemindersDeps,
  { day }: Payload<'reminders.release'>,
): Promise<Answer> {
  const { person, signal } = turn;
  if (!(await deps.teams.isLearningAdmin(person.userId, signal))) throw new Refusal('adminsOnly');
  if (!(await deps.reminderDays.release(day, person.userId))) return showDays(turn, deps);
  const released = { who: person.userId, what: 'releaseReminders', whom: null } as const;
  await deps.audit.note({ ...released, source: 'card', outcome: 'done' });
  const people = (await deps.reminderDays.list()).find((one) => one.day === day)?.people ?? 0;
  return say(turn, { key: 'reminders.isReleased', values: { people } });
}
