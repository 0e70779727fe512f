import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { button, type CardAction, submit } from '../parts/button.ts';
import { shortTitle } from '../parts/course-lines.ts';
import { myCourses } from '../parts/home-buttons.ts';
import type { OpenRow } from '../parts/open-row.ts';
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

/** The reminders that somebody made for themselves, each opened by a tap, to be changed or removed. */
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
      rows: rows.map(
        ({ id, number, title, comes }): OpenRow => ({
          ...{ number, title, picture: [], note: [], bar: [], buttons: [] },
          open: submit(
            'reminders.edit',
            { reminderId: id },
            { title: speech.say('card.tooltip.changeReminder', { course: title }) },
          ),
          line: [{ text: comes, color: 'Default', isSubtle: true }],
        }),
      ),
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
