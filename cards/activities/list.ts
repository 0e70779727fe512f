import type { ListFilter, Section } from '../../src/learning/activities/own-activities.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { button, refreshes } from '../parts/button.ts';
import { shortTitle } from '../parts/course-lines.ts';
import { browse, myCourses, whatICanDo } from '../parts/home-buttons.ts';
import { activityOpenRow, courseOpenRow, isPressing } from '../parts/open-row.ts';
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
/** Most buttons among the rows. */
const ROW_BUTTONS = 3;

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
  /** Whether courses have a picture. */
  readonly pictures: boolean;
  readonly mint: Mint;
  readonly refreshFor?: string;
}

/** "My courses": how many press, then numbered rows that open when they are tapped, the most pressing first. */
export function activitiesCard(data: ActivitiesData, speech: Speech): Card {
  const { activities, offset, total, only } = data;
  const narrow: Readonly<Record<string, string>> = only === undefined ? {} : { only };
  const place = only === undefined ? '' : `.${only}`;
  const heading = speech.say(`card.activities.heading${place}`);
  const none = speech.say(`card.activities.empty${place}`);
  const empty = activities.length === 0;
  const figures = empty || only !== undefined ? [] : figuresOf(data, speech);
  const summary = optional(empty ? null : summaryOf(data, speech));
  const titles = activities.map((view, i) => `${offset + i + 1}. ${shortTitle(view.course)}`);
  return render(
    {
      fallbackText: [empty ? none : heading, ...figures.map(inWords), ...summary, ...titles].join('\n'),
      heading,
      refresh: refreshes(data.refreshFor, 'activities.show', { offset, ...narrow }, speech),
      figures: optional(figures.length === 0 ? null : { columns: figures }),
      summary,
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
      rows: rows(data, speech),
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
  if (only !== undefined) return { buttons: [myCourses(speech), ...(empty ? [whatICanDo(speech)] : [])] };
  return empty ? { buttons: [browse(speech), whatICanDo(speech)] } : null;
}

/** What the card opens with, over all pages. */
const shownFirst = ['overdue', 'dueSoon', 'inProgress'] as const satisfies readonly Section[];
const colors = { overdue: 'Attention', dueSoon: 'Default', inProgress: 'Default' } as const;

function figuresOf({ counts }: ActivitiesData, speech: Speech) {
  return shownFirst.map((section) => {
    const number = counts[section] ?? 0;
    const color = number === 0 ? ('Default' as const) : colors[section];
    return { number: String(number), color, text: [speech.say(`card.section.${section}`)] };
  });
}

const inWords = ({ number, text }: ReturnType<typeof figuresOf>[number]) => `${text[0]}: ${number}`;

/** `Nothing is overdue or due soon. · 1 recommended · 7 completed` */
function summaryOf({ counts, only }: ActivitiesData, speech: Speech): string {
  const named: readonly string[] = only === undefined ? shownFirst : [];
  const others = Object.entries(counts)
    .filter(([section, count]) => count > 0 && !named.includes(section))
    .map(([section, count]) => speech.say(`card.count.${section}`, { count }));
  const presses = (counts.overdue ?? 0) + (counts.dueSoon ?? 0) > 0 || only !== undefined;
  return [...(presses ? [] : [speech.say('card.activities.nothingPresses')]), ...others].join(' · ');
}

/** Courses kept for later, numbered on from the others. */
function savedSection({ saved, activities, offset, pictures }: ActivitiesData, speech: Speech) {
  if (saved === undefined || saved.courses.length === 0) return [];
  const { courses, total } = saved;
  return [
    {
      title: speech.say('card.section.saved'),
      count: total,
      rows: courses.map((course, i) =>
        courseOpenRow(course, { number: offset + activities.length + i + 1, pictures }, speech),
      ),
      buttons: [button('card.button.savedCourses', 'saved.show', {}, speech)],
    },
  ];
}

/** The first that press have a button, so that with those below a card never has more than six. */
function rows({ activities, offset, pictures, mint }: ActivitiesData, speech: Speech) {
  const withButton = activities.filter(isPressing).slice(0, ROW_BUTTONS);
  return activities.map((view, i) =>
    activityOpenRow(
      view,
      { number: offset + i + 1, pictures, mayPress: withButton.includes(view), mint },
      speech,
    ),
  );
}
