import type { Card } from '../../cards/engine/card.ts';
import { type OwnReminderView, ownRemindersCard, REMINDERS_PAGE } from '../../cards/reminders/own.ts';
import { ownReminderFormCard } from '../../cards/reminders/own-form.ts';
import type { Speech } from '../../cards/speech.ts';
import { course, guid, type Title, titles } from './samples.ts';

type Makers = Readonly<Record<string, (speech: Speech) => Card>>;

const comes = (speech: Speech, often: string, isRun: 'yes' | 'no') =>
  speech.say(`reminders.comes.${often}`, {
    ...{ day: 'Mon 23 Nov', time: '09:00', weekdays: 'Monday' },
    ...{ isRun, first: 'Monday', last: 'Friday' },
  });
const reminder = (
  title: string | null,
  speech: Speech,
  often = 'once',
  isRun: 'yes' | 'no' = 'no',
): OwnReminderView => ({
  id: guid(),
  course: title === null ? null : course(title),
  comes: comes(speech, often, isRun),
});
const list = (reminders: readonly OwnReminderView[], speech: Speech, offset = 0, total = reminders.length) =>
  ownRemindersCard({ reminders, offset, total }, speech);
const form = (speech: Speech, title: string = titles.plain, problems: readonly string[] = []) =>
  ownReminderFormCard(
    {
      reminderId: guid(),
      heading: { key: 'reminders.change', values: { about: 'course', course: title } },
      today: '2026-11-21',
      typed: { day: '2026-11-23', time: '09:00', every: 'weekly' },
      problems: problems.map((code) => ({ key: `refusal.${code}` })),
    },
    speech,
  );
const others = (Object.keys(titles) as Title[]).filter((name) => name !== 'plain');

export const ownReminderMakers: Readonly<Record<string, Makers>> = {
  ownReminders: {
    none: (speech) => list([], speech),
    'of each frequency': (speech) =>
      list(
        ['once', 'daily', 'weekly', 'otherWeek'].map((often) => reminder('Excel Basics', speech, often)),
        speech,
      ),
    'on days in a row': (speech) =>
      list(
        ['weekly', 'otherWeek'].map((often) => reminder('Excel Basics', speech, often, 'yes')),
        speech,
      ),
    'of all that is open': (speech) => list([reminder(null, speech, 'weekly')], speech),
    'a page amid many': (speech) =>
      list(
        Array.from({ length: REMINDERS_PAGE }, () => reminder('Excel Basics', speech)),
        speech,
        REMINDERS_PAGE,
        50,
      ),
    ...Object.fromEntries(
      others.map((name) => [
        `${name} title`,
        (speech: Speech) =>
          list(
            Array.from({ length: REMINDERS_PAGE }, () => reminder(titles[name], speech)),
            speech,
            5,
            50,
          ),
      ]),
    ),
  },
  ownReminderForm: {
    'to be changed': (speech) => form(speech),
    'with a time that is over': (speech) => form(speech, titles.plain, ['timeOver']),
    ...Object.fromEntries(
      others.map((name) => [`${name} title`, (speech: Speech) => form(speech, titles[name])]),
    ),
  },
};
