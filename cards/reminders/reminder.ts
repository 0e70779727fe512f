import type { Card } from '../engine/card.ts';
import { type Optional, optional } from '../engine/optional.ts';
import { oneLine } from '../engine/text.ts';
import { assignedLine, dueLine, personName } from '../parts/activity-lines.ts';
import { asMain, asSecondary, button, type CardAction } from '../parts/button.ts';
import { firstStep, openInVivaLearning, opens, shortTitle, startNow } from '../parts/course-lines.ts';
import { myCourses } from '../parts/home-buttons.ts';
import { activityOpenRow } from '../parts/open-row.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { ActivityView, CourseView, Mint } from '../views.ts';
import json from './reminder.json' with { type: 'json' };

const render = template(json);
const NOTE_LIMIT = 110;
/** Activities described on one card; the others are counted. */
const SHOWN = 5;
/** People and courses named in one line about a team. */
const NAMED = 5;

/** An assignment of somebody's, in a manager's message. */
export interface TeamItem {
  readonly name: string;
  readonly course: string;
}

/** What happened among a manager's people; without anything there is none. */
export interface TeamWeek {
  readonly overdue: readonly TeamItem[];
  readonly due: readonly TeamItem[];
  readonly finished: readonly TeamItem[];
  /** Requests for more time that wait for the manager. */
  readonly requests: number;
}

export interface ReminderData {
  /** What is due soon, what is overdue, and what the person asked to be reminded of. */
  readonly due: readonly ActivityView[];
  readonly overdue: readonly ActivityView[];
  readonly asked: readonly ActivityView[];
  /** Courses that they asked to be reminded of and have not started. */
  readonly unstarted: readonly CourseView[];
  /** All that is open, for the weekly summary; null when none was asked for. */
  readonly week: readonly ActivityView[] | null;
  readonly team: TeamWeek | null;
  /** Whether courses have a picture. */
  readonly pictures: boolean;
  readonly mint: Mint;
}

/** All that the bot says to a person by itself on one day, in a sentence: what, when, how far, who gave it, and why it comes. */
export function reminderCard(data: ReminderData, speech: Speech): Card {
  const { unstarted, week, team, pictures, mint } = data;
  const all = inOrder(data);
  const [only, ...others] = all;
  const single = others.length === 0 && unstarted.length === 0 && week === null ? only : undefined;
  const heading = headingOf(data, single, all.length + unstarted.length, speech);
  const rows =
    single === undefined
      ? all
          .slice(0, SHOWN)
          .map((view, i) => activityOpenRow(view, { number: i + 1, pictures, mayPress: false, mint }, speech))
      : [];
  const left = all.length - rows.length;
  const teamLines = team === null ? [] : teamText(team, speech);
  // where it was asked for, the sentence does not say when it is due
  const dueText = single !== undefined && isAskedFor(data) ? dueLine(single, speech) : [];
  return render(
    {
      fallbackText: [
        heading,
        ...rows.map(({ title }) => title),
        ...dueText.map(({ text }) => text),
        ...teamLines,
      ].join('\n'),
      heading,
      text: (isOnlyUnstarted(data) ? [] : unstarted)
        .slice(0, SHOWN)
        .map((course) => speech.say('card.reminder.unstarted', { course: shortTitle(course) })),
      bar: optional(single)
        .filter(({ activity }) => activity.progress > 0)
        .map(({ activity }) => progressBar(activity.progress, speech)),
      open: optional(single).map(({ entryId, course }) => opens(entryId, course, speech)),
      due: dueText,
      details: single === undefined ? [] : assignedLine(single, NOTE_LIMIT, speech),
      rows,
      more: optional(
        single === undefined && left > 0 ? speech.say('card.reminder.more', { count: left }) : null,
      ),
      team: teamLines,
      buttons: buttonsOf(data, single, speech),
    },
    speech,
  );
}

/** What the card describes: activities in its order, then courses that are not started. */
export function shownOn(data: ReminderData) {
  return [
    ...inOrder(data)
      .slice(0, SHOWN)
      .map(({ entryId }) => ({ entryId })),
    ...data.unstarted.slice(0, SHOWN).map(({ id }) => ({ courseId: id })),
  ];
}

/** One course that is not begun, and nothing else. */
const isOnlyUnstarted = (data: ReminderData) =>
  data.unstarted.length === 1 && inOrder(data).length === 0 && data.week === null && data.team === null;

const isAskedFor = ({ overdue, due }: ReminderData) => overdue.length + due.length === 0;

function headingOf(
  data: ReminderData,
  single: ActivityView | undefined,
  count: number,
  speech: Speech,
): string {
  if (single !== undefined) {
    const about = data.overdue.length > 0 ? 'overdue' : data.due.length > 0 ? 'due' : 'asked';
    const { activity, course } = single;
    const due = activity.kind === 'assignment' && activity.dueAt !== null ? speech.due(activity.dueAt) : '';
    return speech.say(`card.reminder.${about}`, { course: shortTitle(course), due });
  }
  const [unstarted] = data.unstarted;
  if (unstarted !== undefined && isOnlyUnstarted(data))
    return speech.say('card.reminder.unstarted', { course: shortTitle(unstarted) });
  if (data.week !== null) return speech.say('card.reminder.week');
  if (count === 0) return speech.say('card.reminder.team');
  return speech.say('card.reminder.several', { count });
}

/** What to do about it, later, and quietly the rest; why it comes leads to fewer of its kind. */
function buttonsOf(
  data: ReminderData,
  single: ActivityView | undefined,
  speech: Speech,
): readonly CardAction[] {
  const { due, overdue, asked, unstarted, week, team, mint } = data;
  const kinds = [
    ...(overdue.length > 0 ? ['overdue' as const] : []),
    ...(due.length > 0 ? ['due' as const] : []),
    ...(asked.length + unstarted.length > 0 ? ['own' as const] : []),
    ...(week === null ? [] : ['weekly' as const]),
    ...(team === null ? [] : ['team' as const]),
  ];
  const [course] = unstarted;
  const isOfCourses = overdue.length + due.length + asked.length + unstarted.length > 0;
  const entryId = single === undefined ? {} : { entryId: single.entryId };
  const starts = course !== undefined && unstarted.length === 1;
  const main =
    single !== undefined
      ? [firstStep(single, mint, speech)]
      : [
          ...(starts ? [startNow(course.id, mint, speech)] : []),
          ...(isOfCourses || week !== null ? [myCourses(speech)] : []),
        ];
  const [first, ...others] = [
    ...main,
    ...optional(team === null ? null : button('card.button.team', 'team.show', {}, speech)),
    ...(isOfCourses ? [button('card.button.snooze', 'reminders.snooze', entryId, speech)] : []),
    ...(single === undefined ? [] : openInVivaLearning(single, speech).map(asSecondary)),
  ];
  const why = button('card.button.why', 'reminders.why', { ...entryId, kinds: kinds.join(',') }, speech);
  return [...optional(first).map(asMain), ...others, why];
}

/** All of a message, the most pressing first, each once. */
function inOrder({ due, overdue, asked, week }: ReminderData): readonly ActivityView[] {
  const all = [...overdue, ...due, ...asked, ...(week ?? [])];
  return [...new Map(all.map((view) => [view.entryId, view])).values()];
}

/** `Newly overdue: Adele Vance (Fire Safety)`, without what there is none of. */
function teamText({ overdue, due, finished, requests }: TeamWeek, speech: Speech): readonly string[] {
  const line = (key: string, items: readonly TeamItem[]): Optional<string> => {
    const named = items
      .slice(0, NAMED)
      .map(({ name, course }) => `${personName(name)} (${oneLine(course, 60)})`);
    // with more to come the list does not end here
    const people = items.length > NAMED ? named.join(', ') : speech.list(named);
    const values = { count: items.length, people, more: Math.max(0, items.length - NAMED) };
    return optional(items.length === 0 ? null : speech.say(key, values));
  };
  return [
    ...line('card.reminder.team.overdue', overdue),
    ...line('card.reminder.team.due', due),
    ...line('card.reminder.team.finished', finished),
    ...optional(requests === 0 ? null : speech.say('card.reminder.team.requests', { count: requests })),
  ];
}
