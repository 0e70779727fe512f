import type { ListFilter, Section } from '../../src/learning/activities/own-activities.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { activityRow } from '../parts/activity-row.ts';
import { button, refreshes } from '../parts/button.ts';
import { courseRow, shortTitle } from '../parts/course-lines.ts';
import { browse, myCourses, whatICanDo } from '../parts/home-buttons.ts';
import { pager } from '../parts/pager.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { ActivityView, CourseView, Mint } from '../views.ts';
import json from './list.json' with { type: 'json' };

const render = template(json);

/** Most activities on one card. */
export const ACTIVITIES_PAGE = 5;
/** Most saved courses after them: all are on a card of their own. */
export const SAVED_SHOWN = 3;

export interface ActivitiesData {
  /** This page only, in list order, at most {@link ACTIVITIES_PAGE}; empty shows the empty state. */
  readonly activities: readonly ActivityView[];
  /** How many there are of each section, over all pages. */
  readonly counts: Readonly<Partial<Record<Section, number>>>;
  /** Zero-based place of the first of `activities` among all. */
  readonly offset: number;
  readonly total: number;
  /** What is left out but for this; everything is shown when absent. */
  readonly only?: ListFilter | undefined;
  /** The newest saved courses, shown after the last page; and how many there are. */
  readonly saved?: { readonly courses: readonly CourseView[]; readonly total: number };
  readonly mint: Mint;
  readonly refreshFor?: string;
}

/** "My courses": sections with counts, numbered rows with progress, due line, and what can be done. */
export function activitiesCard(data: ActivitiesData, speech: Speech): Card {
  const { activities, offset, total, only } = data;
  const narrow: Readonly<Record<string, string>> = only === undefined ? {} : { only };
  const place = only === undefined ? '' : `.${only}`;
  const heading = speech.say(`card.activities.heading${place}`);
  const none = speech.say(`card.activities.empty${place}`);
  const empty = activities.length === 0;
  const titles = activities.map((view, i) => `${offset + i + 1}. ${shortTitle(view.course)}`);
  return render(
    {
      fallbackText: [empty ? none : heading, ...titles].join('\n'),
      heading,
      refresh: refreshes(data.refreshFor, 'activities.show', { offset, ...narrow }, speech),
      summary: optional(empty ? null : summary(data, speech)),
      nothing: optional(
        empty
          ? {
              title: none,
              hint: speech.say(
                only === undefined ? 'card.activities.empty.hint' : 'card.activities.empty.partHint',
              ),
            }
          : null,
      ),
      groups: grouped(data, speech),
      saved: savedSection(data, speech),
      pager: pager(
        {
          ...{ verb: 'activities.show', payload: narrow, offset, total },
          ...{ shown: activities.length, pageSize: ACTIVITIES_PAGE },
        },
        speech,
      ),
      ways: optional(waysOn(only, empty, speech)),
    },
    speech,
  );
}

/** Where to go from an empty list, or from part of one. */
function waysOn(only: ListFilter | undefined, empty: boolean, speech: Speech) {
  if (only !== undefined) return { buttons: [myCourses(speech), whatICanDo(speech)] };
  return empty ? { buttons: [browse(speech), whatICanDo(speech)] } : null;
}

/** `2 overdue · 3 in progress` */
function summary({ counts }: ActivitiesData, speech: Speech): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([section, count]) => speech.say(`card.count.${section}`, { count }))
    .join(' · ');
}

/** Courses kept for later, numbered on from the others. */
function savedSection({ saved, activities, offset, mint }: ActivitiesData, speech: Speech) {
  if (saved === undefined || saved.courses.length === 0) return [];
  const { courses, total } = saved;
  return [
    {
      title: speech.say('card.section.saved'),
      count: total,
      rows: courses.map((course, i) => courseRow(course, offset + activities.length + i + 1, mint, speech)),
      buttons: [button('card.button.savedCourses', 'saved.show', {}, speech)],
    },
  ];
}

/** The rows under the heading of their section, in the order given. */
function grouped({ activities, counts, offset, mint }: ActivitiesData, speech: Speech) {
  const rows = activities.map((view, i) => ({ view, number: offset + i + 1 }));
  return [...Map.groupBy(rows, ({ view }) => view.section)].map(([section, members]) => ({
    title: speech.say(`card.section.${section}`),
    count: counts[section] ?? members.length,
    rows: members.map(({ view, number }) => activityRow(view, number, mint, speech)),
  }));
}
