import { optional } from '../engine/optional.ts';
import type { Speech } from '../speech.ts';
import type { ActivityView, Mint } from '../views.ts';
import { assignedLine, dueLine, sinceLine } from './activity-lines.ts';
import { button } from './button.ts';
import { courseDetails, openInVivaLearning, shortTitle } from './course-lines.ts';
import { progressBar } from './progress-bar.ts';
import { onItsWayChip } from './status-chip.ts';

const NOTE_LIMIT = 110;

/** Data of the block `activity-row`: one activity of a list, under its number. */
export function activityRow(view: ActivityView, number: number, mint: Mint, speech: Speech) {
  const { activity, course } = view;
  const completed = activity.status === 'completed';
  const title = shortTitle(course);
  return {
    number,
    title,
    details: completed ? sinceLine(activity, speech) : courseDetails(course, speech),
    bar: progressBar(activity.progress, speech),
    due: dueLine(view, speech),
    assigned: completed ? [] : assignedLine(view, NOTE_LIMIT, speech),
    onItsWay: optional(view.onItsWay ? onItsWayChip(view.nextAttemptAt, speech) : null),
    buttons: [
      ...(completed ? [details(view, title, speech)] : changes(view, title, mint, speech)),
      ...openInVivaLearning(view, speech),
    ],
  };
}

function details({ entryId }: ActivityView, course: string, speech: Speech) {
  const tooltip = speech.say('card.tooltip.details', { course });
  return button('card.button.details', 'activity.show', { entryId }, speech, { tooltip });
}

function changes({ entryId }: ActivityView, course: string, mint: Mint, speech: Speech) {
  const values = { course };
  return [
    button('card.button.update', 'activity.show', { entryId }, speech, {
      tooltip: speech.say('card.tooltip.update', values),
    }),
    button('card.button.complete', 'activity.complete', { entryId, op: mint() }, speech, {
      tooltip: speech.say('card.tooltip.complete', values),
    }),
  ];
}
