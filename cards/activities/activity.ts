import type { Activity } from '../../src/learning/activities/activity.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { assignedLine, dueLine, noteText, sinceLine } from '../parts/activity-lines.ts';
import { button, refreshes } from '../parts/button.ts';
import { courseDetails, fullTitle, openCoursePage, openInVivaLearning } from '../parts/course-lines.ts';
import { moreTime, myCourses } from '../parts/home-buttons.ts';
import { progressBar, progressText } from '../parts/progress-bar.ts';
import { noticeChip, onItsWayChip, plainly } from '../parts/status-chip.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { ActivityView, Mint, Said } from '../views.ts';
import json from './activity.json' with { type: 'json' };

const render = template(json);
const NOTE_LIMIT = 1_000;

export interface ActivityData {
  readonly activity: ActivityView;
  /** Said on top, e.g. "You are already taking this one". */
  readonly notice?: Said;
  readonly mint: Mint;
  /** `29:…` id of the only person who may see it, whose client then refreshes the card. */
  readonly refreshFor?: string;
}

/** One activity with all its details and the form to report progress. */
export function activityCard(
  { activity: view, notice, mint, refreshFor }: ActivityData,
  speech: Speech,
): Card {
  const { activity, course, entryId } = view;
  const title = fullTitle(course);
  return render(
    {
      fallbackText: `${title}: ${progressText(activity.progress, speech)}`,
      refresh: refreshes(refreshFor, 'activity.show', { entryId }, speech),
      notice: optional(notice).map((said) => noticeChip(plainly(said, speech))),
      heading: title,
      details: courseDetails(course, speech),
      bar: progressBar(activity.progress, speech),
      due: dueLine(view, speech),
      facts: [
        ...assignedLine({ ...view, activity: withoutNote(activity) }, 0, speech),
        ...sinceLine(activity, speech),
      ],
      note: activity.kind === 'assignment' ? noteText(activity.note, NOTE_LIMIT, speech) : [],
      onItsWay: optional(view.onItsWay ? onItsWayChip(view.nextAttemptAt, speech) : null),
      form: optional(activity.status === 'completed' ? null : updateForm(view, mint, speech)),
      buttons: otherButtons(view, mint, speech),
    },
    speech,
  );
}

/** The note has a paragraph of its own here. */
function withoutNote(activity: Activity): Activity {
  return activity.kind === 'assignment' ? { ...activity, note: null } : activity;
}

function updateForm({ activity, course, entryId }: ActivityView, mint: Mint, speech: Speech) {
  const say = (key: string) => speech.say(key);
  const ignoresInputs = true;
  const first =
    activity.status === 'notStarted'
      ? button('card.button.start', 'course.start', { courseId: course.id, op: mint() }, speech, {
          ignoresInputs,
        })
      : null;
  return {
    label: say('card.update.label'),
    error: say('card.update.error'),
    value: activity.progress,
    buttons: [
      button('card.button.save', 'activity.update', { entryId, op: mint() }, speech, { style: 'positive' }),
      ...optional(first),
      button('card.button.complete', 'activity.complete', { entryId, op: mint() }, speech, { ignoresInputs }),
    ],
  };
}

function otherButtons(view: ActivityView, mint: Mint, speech: Speech) {
  const { activity, course, entryId } = view;
  const courseId = course.id;
  const ignoresInputs = true;
  const again =
    activity.status === 'completed'
      ? button('card.button.retake', 'course.retake', { courseId, op: mint() }, speech, { ignoresInputs })
      : null;
  const remove =
    activity.kind === 'selfInitiated'
      ? button('card.button.remove', 'activity.askRemove', { entryId }, speech, { ignoresInputs })
      : null;
  const why =
    activity.kind === 'assignment'
      ? button('card.button.why', 'activity.why', { entryId }, speech, { ignoresInputs })
      : null;
  return [
    ...openInVivaLearning(view, speech),
    ...openCoursePage(course, speech),
    ...optional(again),
    ...optional(remove),
    ...optional(why),
    ...moreTime(view, speech, ignoresInputs),
    myCourses(speech, ignoresInputs),
  ];
}
