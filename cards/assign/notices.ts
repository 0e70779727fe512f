import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { personName } from '../parts/activity-lines.ts';
import { myCourses } from '../parts/home-buttons.ts';
import { activityOpenRow } from '../parts/open-row.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { ActivityView, Mint } from '../views.ts';
import json from './notices.json' with { type: 'json' };

const render = template(json);
/** Assignments described on one card; the others are counted. */
export const NOTICES_SHOWN = 5;

export interface AssignedNoticesData {
  /** Assignments by one person, at least two. */
  readonly activities: readonly ActivityView[];
  /** Whether courses have a picture. */
  readonly pictures: boolean;
  readonly mint: Mint;
}

/** Tells a learner of several assignments made together: one message, not several. */
export function assignedNoticesCard(
  { activities, pictures, mint }: AssignedNoticesData,
  speech: Speech,
): Card {
  const name = activities[0]?.assignerName ?? null;
  const count = activities.length;
  const heading =
    name === null
      ? speech.say('card.assignedSeveral', { count })
      : speech.say('card.assignedSeveral.by', { count, name: personName(name) });
  const rows = activities
    .slice(0, NOTICES_SHOWN)
    .map((view, i) =>
      activityOpenRow(view, { number: i + 1, pictures, mayPress: true, withNote: true, mint }, speech),
    );
  return render(
    {
      fallbackText: [heading, ...rows.map(({ title }) => title)].join('\n'),
      heading,
      rows,
      more: optional(
        count > rows.length ? speech.say('card.assignedSeveral.more', { count: count - rows.length }) : null,
      ),
      buttons: [myCourses(speech)],
    },
    speech,
  );
}
