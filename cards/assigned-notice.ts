import { dueLine, noteText, personName } from './activity-lines.ts';
import json from './assigned-notice.json' with { type: 'json' };
import { execute } from './button.ts';
import type { Card } from './card.ts';
import { courseDetails, openInVivaLearning, shortTitle } from './course-lines.ts';
import { myCourses } from './home-buttons.ts';
import { template } from './render.ts';
import type { Speech } from './speech.ts';
import type { ActivityView, Mint } from './views.ts';

const render = template(json);
const NOTE_LIMIT = 1_000;

export interface AssignedNoticeData {
  /** Its activity is an assignment. */
  readonly activity: ActivityView;
  /** True when it was assigned before and only its terms are new. */
  readonly changed?: boolean;
  readonly mint: Mint;
}

/** Tells a learner who assigned them what, by when and why. */
export function assignedNoticeCard(
  { activity: view, changed = false, mint }: AssignedNoticeData,
  speech: Speech,
): Card {
  const { activity, course, assignerName, entryId } = view;
  const title = shortTitle(course);
  const [plain, named] = changed
    ? ['card.assigned.changed', 'card.assigned.changedBy']
    : ['card.assigned', 'card.assigned.by'];
  const heading =
    assignerName === null
      ? speech.say(plain, { course: title })
      : speech.say(named, { course: title, name: personName(assignerName) });
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
        activity.status === 'notStarted'
          ? execute(
              'course.start',
              { courseId: course.id, op: mint() },
              { title: speech.say('card.button.start'), style: 'positive' },
            )
          : execute('activity.show', { entryId }, { title: speech.say('card.button.update') }),
        ...openInVivaLearning(view, speech),
        myCourses(speech),
      ],
    },
    speech,
  );
}
