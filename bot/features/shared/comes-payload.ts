import type { Payload } from '../../../cards/verbs.ts';
import type { Recurrence } from '../../../src/learning/reminders/own-reminder.ts';
import type { When } from '../../understand/reading.ts';

/** When a reminder comes, as cards keep it. */
export type ComesPayload = Pick<Payload<'reminders.add'>, 'day' | 'time' | 'every' | 'weekdays'>;

/** How often, as a word: for phrases, forms and what cards send. */
export function frequencyOf(recurrence: Recurrence): NonNullable<ComesPayload['every']> {
  if (recurrence.kind !== 'weekly') return recurrence.kind;
  return recurrence.everyWeeks > 1 ? 'otherWeek' : 'weekly';
}

/** What a card keeps of when; only what was said. */
export function comesPayload({ day, time, minutes, recurrence }: When): ComesPayload & { minutes?: number } {
  const weekdays = recurrence?.kind === 'weekly' ? recurrence.weekdays.join(',') : '';
  return {
    ...(day === null ? {} : { day }),
    ...(time === null ? {} : { time }),
    ...(minutes === null ? {} : { minutes }),
    ...(recurrence === undefined ? {} : { every: frequencyOf(recurrence) }),
    ...(weekdays === '' ? {} : { weekdays }),
  };
}
