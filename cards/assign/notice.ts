import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { type DueLine, noteText, personName } from '../parts/activity-lines.ts';
import { asSecondary } from '../parts/button.ts';
import { firstStep, openInVivaLearning, opens, shortTitle } from '../parts/course-lines.ts';
import { moreTime } from '../parts/home-buttons.ts';
import { progressBar } from '../parts/progress-bar.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { ActivityView, Mint } from '../views.ts';
import json from './notice.json' with { type: 'json' };

const render = template(json);
const NOTE_LIMIT = 1_000;
/** What the sentence begins with; `By` is added where it is known who did it. */
const headings = {
  assigned: 'card.assigned',
  recommended: 'card.assigned.recommended',
  changed: 'card.assigned.changed',
  reminded: 'card.assigned.reminded',
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

/** Tells a learner who assigned them what, why and by when, as somebody would say it. A tap on it opens the course. */
export function assignedNoticeCard(
  { activity: view, occasion = 'assigned', by = view.assignerName, mint }: AssignedNoticeData,
  speech: Speech,
): Card {
  const { activity, course, entryId } = view;
  const heading = headingOf(view, occasion, by, speech);
  const terms = termsOf(view, speech);
  return render(
    {
      fallbackText: [heading, ...terms.map(({ text }) => text)].join(' '),
      heading,
      open: opens(entryId, course, speech),
      note: activity.kind === 'assignment' ? noteText(activity.note, NOTE_LIMIT, speech) : [],
      terms,
      bar: optional(activity.progress === 0 ? null : progressBar(activity.progress, speech)),
      buttons: [
        firstStep(view, mint, speech),
        ...moreTime(view, speech),
        ...openInVivaLearning(view, speech).map(asSecondary),
      ],
    },
    speech,
  );
}

function headingOf(
  { activity, course }: ActivityView,
  occasion: NonNullable<AssignedNoticeData['occasion']>,
  by: string | null,
  speech: Speech,
): string {
  const isRequired = activity.kind === 'assignment' && activity.assignmentType === 'required';
  const said = headings[occasion === 'assigned' && !isRequired ? 'recommended' : occasion];
  const values = { course: shortTitle(course) };
  if (by === null) return speech.say(said, values);
  return speech.say(said === 'card.assigned' ? 'card.assigned.by' : `${said}By`, {
    ...values,
    name: personName(by),
  });
}

/** `It’s required and due Fri 4 Dec (in 13 days). It takes 45 min.` */
function termsOf(
  { activity, course, section }: ActivityView,
  speech: Speech,
): readonly Omit<DueLine, 'weight'>[] {
  if (activity.kind !== 'assignment') return [];
  const due = activity.dueAt === null ? '' : speech.due(activity.dueAt);
  if (section === 'overdue')
    return [{ text: `⚠ ${speech.say('card.says.overdue', { due })}`, color: 'Attention' }];
  const { durationMinutes } = course;
  const text = [
    speech.say('card.says.terms', {
      type: activity.assignmentType,
      dated: due === '' ? 'no' : 'yes',
      due,
    }),
    ...optional(
      durationMinutes === null
        ? null
        : speech.say('card.says.takes', { time: speech.duration(durationMinutes) }),
    ),
  ].join(' ');
  return [{ text, color: 'Default' }];
}
