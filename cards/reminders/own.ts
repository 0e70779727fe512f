import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { button, type CardAction, submit } from '../parts/button.ts';
import { shortTitle } from '../parts/course-lines.ts';
import { myCourses } from '../parts/home-buttons.ts';
import { pager } from '../parts/pager.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { CourseView } from '../views.ts';
import json from './own.json' with { type: 'json' };

const render = template(json);

/** Most reminders on one card. */
export const REMINDERS_PAGE = 5;

export interface OwnReminderView {
  readonly id: string;
  /** Null for all that is open. */
  readonly course: CourseView | null;
  /** When it comes next, and how often: `Mon 23 Nov at 09:00 · every Monday`. */
  readonly comes: string;
}

export interface OwnRemindersData {
  /** This page only, the next one first; empty shows the empty state. */
  readonly reminders: readonly OwnReminderView[];
  /** Zero-based place of the first among all. */
  readonly offset: number;
  readonly total: number;
}

/** The reminders that somebody made for themselves, each to be changed or removed. */
export function ownRemindersCard({ reminders, offset, total }: OwnRemindersData, speech: Speech): Card {
  const heading = speech.say('card.ownReminders.heading');
  const empty = reminders.length === 0;
  const rows = reminders.map((one, i) => ({ ...one, number: offset + i + 1, title: titleOf(one, speech) }));
  return render(
    {
      fallbackText: [
        empty ? speech.say('card.ownReminders.empty') : heading,
        ...rows.map(({ number, title, comes }) => `${number}. ${title}: ${comes}`),
      ].join('\n'),
      heading,
      nothing: optional(
        empty
          ? { title: speech.say('card.ownReminders.empty'), hint: speech.say('card.ownReminders.empty.hint') }
          : null,
      ),
      rows: rows.map(({ id, number, title, comes }) => ({
        ...{ number, title, details: [comes] },
        ...{ bar: [], due: [], assigned: [], onItsWay: [] },
        buttons: buttonsFor(id, title, speech),
      })),
      pager: pager(
        { verb: 'reminders.list', offset, shown: reminders.length, total, pageSize: REMINDERS_PAGE },
        speech,
      ),
      ways: [{ buttons: [settings(speech), myCourses(speech)] }],
    },
    speech,
  );
}

const titleOf = ({ course }: OwnReminderView, speech: Speech) =>
  course === null ? speech.say('card.ownReminders.all') : shortTitle(course);

/** Leads to how the person is reminded, and why. */
const settings = (speech: Speech): CardAction =>
  button('card.button.reminderSettings', 'reminders.settings', {}, speech);

function buttonsFor(reminderId: string, title: string, speech: Speech): readonly CardAction[] {
  const look = (key: string) => ({
    title: speech.say(`card.button.${key}`),
    tooltip: speech.say(`card.tooltip.${key}Reminder`, { course: title }),
  });
  return [
    submit('reminders.edit', { reminderId }, look('change')),
    submit('reminders.remove', { reminderId }, look('remove')),
  ];
}
