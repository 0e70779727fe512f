import type { Rows } from '../shared/rows.ts';
import type { NextDeps } from './deps.ts';
import { planCourse } from './plan.ts';
import { forgetCourse, saveCourse, showSaved } from './saved.ts';
import { declineCourse, suggestCourses } from './suggestions.ts';

type Typable = 'show.next' | 'show.saved' | 'save' | 'unsave' | 'plan';
type Pressable = 'next.show' | 'saved.show' | `course.${'save' | 'unsave' | 'decline' | 'plan'}`;

/** What to learn next, and when: suggestions, courses saved for later, time for one. */
export function createNext(deps: NextDeps): Rows<Typable, Pressable> {
  return {
    commands: {
      'show.next': { personal: true, run: (turn, { minutes }) => suggestCourses(turn, deps, minutes) },
      'show.saved': { personal: true, run: (turn) => showSaved(turn, deps, 0) },
      save: { personal: true, run: (turn, { course }) => saveCourse(turn, deps, course.courseId) },
      unsave: { personal: true, run: (turn, { course }) => forgetCourse(turn, deps, course.courseId) },
      plan: {
        personal: true,
        run: (turn, { course, when }) => planCourse(turn, deps, course.courseId, when),
      },
    },
    actions: {
      'next.show': {
        personal: true,
        run: (turn, { minutes = null }) => suggestCourses(turn, deps, minutes),
      },
      'saved.show': { personal: true, run: (turn, { offset }) => showSaved(turn, deps, offset) },
      'course.save': { personal: true, run: (turn, { courseId }) => saveCourse(turn, deps, courseId) },
      'course.unsave': { personal: true, run: (turn, { courseId }) => forgetCourse(turn, deps, courseId) },
      'course.decline': {
        personal: true,
        run: (turn, { courseId, minutes = null }) => declineCourse(turn, deps, courseId, minutes),
      },
      'course.plan': {
        personal: true,
        run: (turn, { courseId, day = null, time = null, minutes = null }) =>
          planCourse(turn, deps, courseId, { day, time, minutes }),
      },
    },
  };
}
