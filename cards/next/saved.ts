import type { Instant } from '../../src/clock.ts';
import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { courseDetails, shortTitle, startButton } from '../parts/course-lines.ts';
import { browse, myCourses } from '../parts/home-buttons.ts';
import { courseOpenRow } from '../parts/open-row.ts';
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
  /** Whether courses have a picture. */
  readonly pictures: boolean;
  readonly mint: Mint;
}

/** Courses that somebody saved for later, and has not begun. */
export function savedCard({ saved, offset, total, pictures, mint }: SavedData, speech: Speech): Card {
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
      rows: saved.map(({ course, at }, i) =>
        courseOpenRow(
          course,
          {
            ...{ number: offset + i + 1, pictures },
            line: [
              [...courseDetails(course, speech), speech.say('card.saved.on', { day: speech.day(at) })].join(
                ' · ',
              ),
            ],
            buttons: [startButton(course, mint, speech)],
          },
          speech,
        ),
      ),
      pager: pager({ verb: 'saved.show', offset, shown: saved.length, total, pageSize: SAVED_PAGE }, speech),
      ways: [{ buttons: [myCourses(speech), browse(speech)] }],
    },
    speech,
  );
}
