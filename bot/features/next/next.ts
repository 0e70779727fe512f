import { personal, type Rows } from '../shared/rows.ts';
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
      'show.next': personal((turn, { minutes }) => suggestCourses(turn, deps, minutes)),
      'show.saved': personal((turn) => showSaved(turn, deps, 0)),
      save: personal((turn, { course }) => saveCourse(turn, deps, course.courseId)),
      unsave: personal((turn, { course }) => forgetCourse(turn, deps, course.courseId)),
      plan: personal((turn, { course, when }) => planCourse(turn, deps, course.courseId, when)),
    },
    actions: {
      'next.show': personal((turn, { minutes = null }) => suggestCourses(turn, deps, minutes)),
      'saved.show': personal((turn, { offset }) => showSaved(turn, deps, offset)),
      'course.save': personal((turn, { courseId }) => saveCourse(turn, deps, courseId)),
      'course.unsave': personal((turn, { courseId }) => forgetCourse(turn, deps, courseId)),
      'course.decline': personal((turn, { courseId, minutes = null }) =>
        declineCourse(turn, deps, courseId, minutes),
      ),
      'course.plan': personal((turn, { courseId, day = null, time = null, minutes = null }) =>
        planCourse(turn, deps, courseId, { day, time, minutes }),
      ),
    },
  };
}
