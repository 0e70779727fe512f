import type { Card } from '../engine/card.ts';
import { dueLine, noteText, personName } from '../parts/activity-lines.ts';
import { courseDetails, firstStep, openInVivaLearning, shortTitle } from '../parts/course-lines.ts';
import { moreTime, myCourses } from '../parts/home-buttons.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { ActivityView, Mint } from '../views.ts';
import json from './notice.json' with { type: 'json' };

const render = template(json);
const NOTE_LIMIT = 1_000;
const headings = {
  assigned: { plain: 'card.assigned', named: 'card.assigned.by' },
  changed: { plain: 'card.assigned.changed', named: 'card.assigned.changedBy' },
  reminded: { plain: 'card.assigned.reminded', named: 'card.assigned.remindedBy' },
} as const;

export interface AssignedNoticeData {
  /** Its activity is an assignment. */
  readonly activity: ActivityView;
  /** `changed` when it was assigned before and only its terms are new; `reminded` when it is overdue. */
  readonly occasion?: 'assigned' | 'changed' | 'reminded';
  /** Who reminds; otherwise it is who assigned it. */
  readonly by?: string | null;
  readonly mint: Mint;
}

/** Tells a learner who assigned them what, by when and why. */
export function assignedNoticeCard(
  { activity: view, occasion = 'assigned', by = view.assignerName, mint }: AssignedNoticeData,
  speech: Speech,
): Card {
  const { activity, course } = view;
  const title = shortTitle(course);
  const { plain, named } = headings[occasion];
  const heading =
    by === null
      ? speech.say(plain, { course: title })
      : speech.say(named, { course: title, name: personName(by) });
  const due = dueLine(view, speech);
  const type = activity.kind === 'assignment' ? [speech.say(`card.type.${activity.assignmentType}`)] : [];
  return render(
    {
      fallbackText: [heading, ...due.map(({ text }) => text)].join(' '),
      heading,
      details: [[...type, ...courseDetails(course, speech)].join(' · ')],
      due,
      note: activity.kind === 'assignment' ? noteText(activity.note, NOTE_LIMIT, speech) : [],
      buttons: [
        firstStep(view, mint, speech),
        ...openInVivaLearning(view, speech),
        ...moreTime(view, speech),
        myCourses(speech),
      ],
    },
    speech,
  );
}
