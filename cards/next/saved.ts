import type { Instant } from '../../src/clock.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { button, type CardAction } from '../parts/button.ts';
import { courseDetails, shortTitle, startButton } from '../parts/course-lines.ts';
import { browse, myCourses } from '../parts/home-buttons.ts';
import { pager } from '../parts/pager.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { CourseView, Mint } from '../views.ts';
import json from './rows.json' with { type: 'json' };

const render = template(json);

/** Most saved courses on one card. */
export const SAVED_PAGE = 5;

export interface SavedData {
  /** This page only, newest first, at most {@link SAVED_PAGE}; empty shows the empty state. */
  readonly saved: readonly { readonly course: CourseView; readonly at: Instant }[];
  /** Zero-based place of the first among all. */
  readonly offset: number;
  readonly total: number;
  readonly mint: Mint;
}

/** Courses that somebody saved for later, and has not begun. */
export function savedCard({ saved, offset, total, mint }: SavedData, speech: Speech): Card {
  const heading = speech.say('card.saved.heading');
  const empty = saved.length === 0;
  return render(
    {
      fallbackText: [
        empty ? speech.say('card.saved.empty') : heading,
        ...saved.map(({ course }, i) => `${offset + i + 1}. ${shortTitle(course)}`),
      ].join('\n'),
      heading,
      hints: optional(empty ? null : speech.say('card.courses.count', { total })),
      nothing: optional(
        empty ? { title: speech.say('card.saved.empty'), hint: speech.say('card.saved.empty.hint') } : null,
      ),
      rows: saved.map(({ course, at }, i) => ({
        number: offset + i + 1,
        title: shortTitle(course),
        details: [
          [...courseDetails(course, speech), speech.say('card.saved.on', { day: speech.day(at) })].join(
            ' · ',
          ),
        ],
        ...{ bar: [], due: [], assigned: [], onItsWay: [] },
        buttons: buttonsFor(course, mint, speech),
      })),
      pager: pager({ verb: 'saved.show', offset, shown: saved.length, total, pageSize: SAVED_PAGE }, speech),
      ways: [{ buttons: [myCourses(speech), browse(speech)] }],
    },
    speech,
  );
}

function buttonsFor(course: CourseView, mint: Mint, speech: Speech): readonly CardAction[] {
  const values = { course: shortTitle(course) };
  return [
    startButton(course, mint, speech),
    button('card.button.unsave', 'course.unsave', { courseId: course.id }, speech, {
      tooltip: speech.say('card.tooltip.unsave', values),
    }),
  ];
}
