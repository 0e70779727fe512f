import type { Card } from '../engine/card.ts';
import { type Optional, optional } from '../engine/optional.ts';
import { oneLine } from '../engine/text.ts';
import { assignedLine, dueLine, personName } from '../parts/activity-lines.ts';
import { button, type CardAction } from '../parts/button.ts';
import { firstStep, openInVivaLearning, shortTitle, startNow } from '../parts/course-lines.ts';
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

/** All that the bot says to a person by itself on one day: what, how far, due, who gave it, why, and a way to less. */
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
  const dueText = single === undefined ? [] : dueLine(single, speech);
  return render(
    {
      fallbackText: [
        heading,
        ...rows.map(({ title }) => title),
        ...dueText.map(({ text }) => text),
        ...teamLines,
      ].join('\n'),
      heading,
      text: unstarted
        .slice(0, SHOWN)
        .map((course) => speech.say('card.reminder.unstarted', { course: shortTitle(course) })),
      bar: optional(single).map(({ activity }) => progressBar(activity.progress, speech)),
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

function headingOf(
  data: ReminderData,
  single: ActivityView | undefined,
  count: number,
  speech: Speech,
): string {
  if (single !== undefined) {
    const about = data.overdue.length > 0 ? 'overdue' : data.due.length > 0 ? 'due' : 'asked';
    return speech.say(`card.reminder.${about}`, { course: shortTitle(single.course) });
  }
  if (data.week !== null) return speech.say('card.reminder.week');
  if (count === 0) return speech.say('card.reminder.team');
  return speech.say('card.reminder.several', { count });
}

/** At most six: what to do about it, later, why, and less. */
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
  return [
    ...(single === undefined ? [] : [firstStep(single, mint, speech), ...openInVivaLearning(single, speech)]),
    ...(single === undefined && starts ? [startNow(course.id, mint, speech)] : []),
    ...(single === undefined && (isOfCourses || week !== null) ? [myCourses(speech)] : []),
    ...optional(team === null ? null : button('card.button.team', 'team.show', {}, speech)),
    ...(isOfCourses ? [button('card.button.snooze', 'reminders.snooze', entryId, speech)] : []),
    button('card.button.why', 'reminders.why', { ...entryId, kinds: kinds.join(',') }, speech),
    button('card.button.less', 'reminders.less', {}, speech),
  ].slice(0, 6);
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
      .map(({ name, course }) => `${personName(name)} (${oneLine(course, 60)})`)
      .join(', ');
    const values = { count: items.length, people: named, more: Math.max(0, items.length - NAMED) };
    return optional(items.length === 0 ? null : speech.say(key, values));
  };
  return [
    ...line('card.reminder.team.overdue', overdue),
    ...line('card.reminder.team.due', due),
    ...line('card.reminder.team.finished', finished),
    ...optional(requests === 0 ? null : speech.say('card.reminder.team.requests', { count: requests })),
  ];
}
