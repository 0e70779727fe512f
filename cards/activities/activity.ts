import type { Activity } from '../../src/learning/activities/activity.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { assignedLine, dueLine, noteText, sinceLine } from '../parts/activity-lines.ts';
import { asSecondary, button, refreshes, submit } from '../parts/button.ts';
import {
  courseDetails,
  fullTitle,
  openCoursePage,
  openInVivaLearning,
  shortTitle,
} from '../parts/course-lines.ts';
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

/** What can be reported by one press. */
const steps = [25, 50, 75] as const;

/** The field holds the next ten, so that most need not type; the buttons say what lies ahead. */
function updateForm({ activity, course, entryId }: ActivityView, mint: Mint, speech: Speech) {
  const say = (key: string) => speech.say(key);
  const ignoresInputs = true;
  const title = shortTitle(course);
  const preset = nextTen(activity.progress);
  const first =
    activity.status === 'notStarted'
      ? button('card.button.start', 'course.start', { courseId: course.id, op: mint() }, speech, {
          ignoresInputs,
        })
      : null;
  return {
    label: say('card.update.label'),
    error: say('card.update.error'),
    value: preset,
    save: button('card.button.save', 'activity.update', { entryId, op: mint(), preset }, speech, {
      style: 'positive',
    }),
    buttons: [
      ...optional(first),
      ...steps
        .filter((at) => at > activity.progress)
        .map((at) =>
          submit(
            'activity.update',
            { entryId, op: mint(), at },
            {
              title: speech.say('card.percent', { progress: at }),
              tooltip: speech.say('card.tooltip.mark', { course: title, progress: at }),
              ignoresInputs,
            },
          ),
        ),
      button('card.button.done', 'activity.complete', { entryId, op: mint() }, speech, {
        tooltip: speech.say('card.tooltip.complete', { course: title }),
        ignoresInputs,
      }),
    ],
  };
}

const nextTen = (progress: number) => Math.min(100, Math.floor(progress / 10) * 10 + 10);

/** First what is needed most; the rest stands behind three dots where the client has them. */
function otherButtons(view: ActivityView, mint: Mint, speech: Speech) {
  const { activity, course, entryId } = view;
  const ignoresInputs = true;
  const rarely = { ignoresInputs, isSecondary: true };
  const inViva = openInVivaLearning(view, speech);
  const page = openCoursePage(course, speech);
  const again =
    activity.status === 'completed'
      ? button('card.button.retake', 'course.retake', { courseId: course.id, op: mint() }, speech, {
          ignoresInputs,
        })
      : null;
  const remove =
    activity.kind === 'selfInitiated'
      ? button('card.button.remove', 'activity.askRemove', { entryId }, speech, rarely)
      : null;
  const why =
    activity.kind === 'assignment'
      ? button('card.button.why', 'activity.why', { entryId }, speech, rarely)
      : null;
  return [
    ...inViva,
    ...(inViva.length === 0 ? page : []),
    ...optional(again),
    ...moreTime(view, speech, ignoresInputs),
    myCourses(speech, ignoresInputs),
    ...(inViva.length === 0 ? [] : page.map(asSecondary)),
    ...optional(why),
    ...optional(remove),
  ];
}
