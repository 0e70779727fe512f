import type { Services } from '../../services.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Rows } from '../shared/rows.ts';
import { showCourses } from './list.ts';
import { offerNearest } from './nearest.ts';
import { shareCourses } from './share.ts';
import { suggest } from './suggest.ts';

export type CoursesDeps = Pick<
  Services,
  'catalogue' | 'refreshCatalogue' | 'vivaLearningUrl' | 'teams' | 'people'
>;

/** The courses: browsed, found by what was typed, suggested while somebody types, and shared in a chat. */
export function createCourses(deps: CoursesDeps) {
  const rows: Rows<'show.catalogue' | 'show.results' | 'refuse', 'courses.find'> = {
    commands: {
      'show.catalogue': {
        personal: false,
        run: (turn) => showCourses(turn, deps, { words: '', offset: 0 }),
      },
      'show.results': {
        personal: false,
        run: (turn, _, { words }) => showCourses(turn, deps, { words, offset: 0 }),
      },
      refuse: { personal: false, run: (turn, _, refused) => offerNearest(turn, deps, refused) },
    },
    actions: {
      'courses.find': { personal: false, run: (turn, _, asked) => showCourses(turn, deps, asked) },
    },
  };
  return {
    ...rows,
    share: (turn: Turn, value: unknown) => shareCourses(turn, deps, value),
    suggest: (turn: Turn, value: unknown) => suggest(turn, deps, value),
  };
}
