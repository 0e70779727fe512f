import { Refusal } from '../../../src/errors.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { IntentionOf } from '../../understand/intention.ts';
import { actionFor, chooseCourse, lookAt } from '../shared/choose-course.ts';
import { anywhere, personal, type Rows } from '../shared/rows.ts';
import { aboutCourse } from './about.ts';
import type { CoursesDeps } from './deps.ts';
import { showCourses } from './list.ts';
import { shareCourses } from './share.ts';
import { suggest } from './suggest.ts';

/** The courses: browsed, found by what was typed, suggested while somebody types, and shared in a chat. */
export function createCourses(deps: CoursesDeps) {
  const rows: Rows<
    'show.catalogue' | 'show.results' | 'ask.which' | 'ask.meaning' | 'refuse' | 'about',
    'courses.find' | 'course.about'
  > = {
    commands: {
      'show.catalogue': anywhere((turn) => showCourses(turn, deps, { words: '', offset: 0 })),
      'show.results': anywhere((turn, { words }) => showCourses(turn, deps, { words, offset: 0 })),
      'ask.which': personal(async (turn, { intent, matches, ...asked }) => {
        const key = intent === 'start' ? 'reply.whichToStart' : 'reply.whichCourse';
        return chooseCourse(turn, deps, { key }, matches, (match) => actionFor(intent, match, asked, turn));
      }),
      'ask.meaning': anywhere(async (turn, { nearest }) => {
        if (nearest.length === 0) throw new Refusal('notUnderstood');
        return chooseCourse(turn, deps, { key: 'reply.asksFirst' }, nearest, lookAt);
      }),
      about: anywhere((turn, { course, ...asked }, typed) =>
        aboutCourse(turn, deps, { courseId: course.courseId, ...asked }, typed.preloaded),
      ),
      refuse: anywhere((turn, refused) => offerNearest(turn, deps, refused)),
    },
    actions: {
      'courses.find': anywhere((turn, asked) => showCourses(turn, deps, asked)),
      'course.about': anywhere((turn, { language = null, ...asked }) =>
        aboutCourse(turn, deps, { ...asked, language }, []),
      ),
    },
  };
  return {
    ...rows,
    share: (turn: Turn, value: unknown) => shareCourses(turn, deps, value),
    suggest: (turn: Turn, value: unknown) => suggest(turn, deps, value),
  };
}

/** Refuses what was typed, and offers courses that are close to its words. */
async function offerNearest(
  turn: Turn,
  deps: Pick<CoursesDeps, 'catalogue' | 'refreshCatalogue'>,
  { code, nearest, text }: IntentionOf<'refuse'>,
): Promise<Answer> {
  const values = { words: text, course: text };
  if (nearest.length === 0) throw new Refusal(code, { values });
  if (code === 'courseNotFound') {
    const ids = nearest.map(({ courseId }) => courseId);
    return showCourses(turn, deps, { words: text, offset: 0 }, ids);
  }
  return chooseCourse(turn, deps, { key: `refusal.${code}`, values }, nearest, (match) =>
    match.entryId === null ? actionFor('start', match, { value: null }, turn) : lookAt(match),
  );
}
