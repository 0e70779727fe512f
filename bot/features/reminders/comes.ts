import type { Said } from '../../../cards/views.ts';
import { dueOn } from '../../../src/learning/due-day.ts';
import type { ComingSaid } from '../../../src/learning/reminders/first-coming.ts';
import type { OwnReminder, Recurrence } from '../../../src/learning/reminders/own-reminder.ts';
import type { Weekday } from '../../../src/learning/reminders/wishes.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import type { When } from '../../understand/reading.ts';
import { type ComesPayload, frequencyOf } from '../shared/comes-payload.ts';

/** Monday, 1 January 2024: the first of seven days that are only named. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

type Comes = Pick<OwnReminder, 'at' | 'nextOn' | 'recurrence'>;

/** When a reminder comes, in a sentence whose key begins so: `on Mon 23 Nov at 09:00`, `every Monday at 09:00`. */
export function comesSaid(key: string, { at, nextOn, recurrence }: Comes, speech: LocalSpeech): Said {
  const weekdays = recurrence.kind === 'weekly' ? recurrence.weekdays : [];
  const values = { day: speech.day(dueOn(nextOn)), time: at, ...weekdaysSaid(weekdays, speech.language) };
  return { key: `${key}.${frequencyOf(recurrence)}`, values };
}

/**
 * What sentences of weekdays are made of: `weekdays` names each ("Monday and Thursday"); where three or more follow each other,
 * `isRun` is `yes`, and `first` and `last` say it ("Monday to Friday").
 */
export function weekdaysSaid(weekdays: readonly Weekday[], language: string) {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const names = weekdays.map((day) => format.format(new Date(MONDAY + (day - 1) * DAY_MS)));
  const isRun =
    weekdays.length >= 3 && weekdays.every((day, i) => i === 0 || day === (weekdays[i - 1] ?? 0) + 1);
  return {
    weekdays: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
    ...{ isRun: isRun ? 'yes' : 'no', first: names[0] ?? '', last: names.at(-1) ?? '' },
  };
}

/** When, as typed. */
export function comingOf({ day, time, minutes, recurrence = { kind: 'once' } }: When): ComingSaid {
  return { day, time, minutes, recurrence };
}

/** When, as a card sends it. */
export function comingFrom(
  { day, time, every = 'once', weekdays }: ComesPayload,
  minutes?: number,
): ComingSaid {
  const days = (weekdays ?? '').split(',').filter(Boolean).map(Number) as Weekday[];
  const weekly = {
    kind: 'weekly',
    weekdays: [...new Set(days)].sort(),
    everyWeeks: every === 'weekly' ? 1 : 2,
  } as const;
  const recurrence: Recurrence = every === 'once' || every === 'daily' ? { kind: every } : weekly;
  return { day: day ?? null, time: time ?? null, minutes: minutes ?? null, recurrence };
}
