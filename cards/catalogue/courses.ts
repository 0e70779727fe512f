import type { Card } from '../engine/card.ts';
import { optional } from '../engine/optional.ts';
import { oneLine } from '../engine/text.ts';
import { courseRow, shortTitle } from '../parts/course-lines.ts';
import { browse, myCourses, whatICanDo } from '../parts/home-buttons.ts';
import { pager } from '../parts/pager.ts';
import { template } from '../parts/template.ts';
import type { Speech } from '../speech.ts';
import type { CourseView, Mint } from '../views.ts';
import json from './courses.json' with { type: 'json' };

const render = template(json);
const WORDS_LIMIT = 60;

/** Most courses on one card. */
export const COURSES_PAGE = 6;

export interface CoursesData {
  /** What was searched for; empty when browsing. */
  readonly words: string;
  /** `found` answers the words; `nearest` are the closest when nothing did; `all` browses. */
  readonly match: 'found' | 'nearest' | 'all';
  /** This page only, at most {@link COURSES_PAGE}; empty shows the empty state. */
  readonly courses: readonly CourseView[];
  /** Zero-based place of the first of `courses` among all. */
  readonly offset: number;
  readonly total: number;
  readonly mint: Mint;
}

/** Search results or the catalogue: numbered courses with Start on each, more by paging. */
export function coursesCard(data: CoursesData, speech: Speech): Card {
  const { courses, offset, total, match } = data;
  const words = oneLine(data.words, WORDS_LIMIT);
  const empty = courses.length === 0;
  const heading = empty ? speech.say('card.courses.none') : speech.say(`card.courses.${match}`, { words });
  return render(
    {
      fallbackText: [heading, ...courses.map((course, i) => `${offset + i + 1}. ${shortTitle(course)}`)].join(
        '\n',
      ),
      heading,
      hints: optional(empty || match === 'nearest' ? null : speech.say('card.courses.count', { total })),
      nothing: optional(empty ? emptyState(words, speech) : null),
      rows: courses.map((course, i) => courseRow(course, offset + i + 1, data.mint, speech)),
      pager: pager(
        {
          ...{ verb: 'courses.find', payload: { words: data.words }, offset, total },
          ...{ shown: courses.length, pageSize: COURSES_PAGE },
        },
        speech,
      ),
      ways: optional(waysForward(data, speech)),
    },
    speech,
  );
}

function emptyState(words: string, speech: Speech) {
  const key = words === '' ? 'card.courses.emptyCatalogue' : 'card.courses.empty';
  return { title: speech.say(key, { words }), hint: speech.say(`${key}.hint`) };
}

function waysForward({ courses, match }: CoursesData, speech: Speech) {
  if (courses.length === 0) return { buttons: [browse(speech), myCourses(speech), whatICanDo(speech)] };
  return match === 'all' ? null : { buttons: [browse(speech)] };
}
