import { Refusal } from '../../../src/errors.ts';
import { parseProgress } from '../../../src/learning/activities/activity-rules.ts';
import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Write } from '../../understand/intention.ts';
import { ask, button } from '../shared/ask.ts';
import { actionFor } from '../shared/choose-course.ts';
import { withPreloaded } from '../shared/preloaded.ts';
import { personal, type Rows, type Typed } from '../shared/rows.ts';
import type { ActivitiesDeps } from './deps.ts';
import { showActivities } from './list.ts';
import {
  addReported,
  advanceProgress,
  completeActivity,
  reopenActivity,
  reportOn,
  reportProgress,
} from './progress.ts';
import { askToRemove, removeActivity } from './remove.ts';
import { askHowFar, showActivity } from './show.ts';
import { retakeCourse, startByButton, startCourse } from './start.ts';
import { undoByButton, undoLast } from './undo.ts';
import { explainWhy } from './why.ts';

type Typable =
  | `write.${Write['change']}`
  | `ask.${'confirm' | 'remove' | 'percentage'}`
  | `show.${'list' | 'activity'}`
  | 'why';
type Pressable =
  | `course.${'start' | 'retake' | 'report'}`
  | 'activities.show'
  | `activity.${'show' | 'why' | 'update' | 'complete' | 'reopen' | 'askRemove' | 'remove'}`
  | `change.${'undo' | 'undoLast'}`;

/** A person's own courses: listed, started, reported on, removed, and the last change taken back. */
export function createActivities(deps: ActivitiesDeps): Rows<Typable, Pressable> {
  /** The entries that were read to understand the message are not read again. */
  const knowing = (typed: Typed): ActivitiesDeps => ({
    ...deps,
    ledger: withPreloaded(deps.ledger, typed.preloaded),
  });

  return {
    commands: {
      'write.start': personal((turn, { course }, { seed }) => startCourse(turn, deps, course.courseId, seed)),
      'write.mark': personal(async (turn, { course, value }, typed) =>
        reportProgress(turn, knowing(typed), await reportOn(course, turn, deps, typed.seed), value),
      ),
      'write.complete': personal(async (turn, { course }, typed) =>
        completeActivity(turn, knowing(typed), await reportOn(course, turn, deps, typed.seed)),
      ),
      'write.undo': personal((turn, _, typed) => undoLast(turn, knowing(typed), typed.seed)),
      'ask.confirm': personal((turn, { write }) => confirmChange(turn, write)),
      'ask.remove': personal(async (turn, { course }, typed) =>
        askToRemove(turn, knowing(typed), entryOf(course)),
      ),
      'ask.percentage': personal(async (turn, { course }, typed) => {
        if (course?.entryId == null) throw new Refusal('percentageUnclear');
        return askHowFar(turn, knowing(typed), course.entryId);
      }),
      'show.list': personal(async (turn, { only }) => {
        const own = await showActivities(turn, deps, { offset: 0, only });
        return only === undefined ? [own, ...(await deps.elsewhere(turn, own))] : own;
      }),
      'show.activity': personal(async (turn, { course }, typed) =>
        showActivity(turn, knowing(typed), entryOf(course)),
      ),
      why: personal(async (turn, { course }, typed) => explainWhy(turn, knowing(typed), entryOf(course))),
    },
    actions: {
      'course.start': personal((turn, { courseId, op }) => startByButton(turn, deps, courseId, op), {
        answeredInPrivate: true,
      }),
      'course.report': personal((turn, { courseId, op, progress }) =>
        addReported(turn, deps, { courseId, op, progress: parseProgress(progress) }),
      ),
      'course.retake': personal((turn, { courseId, op }) => retakeCourse(turn, deps, courseId, op)),
      'activities.show': personal((turn, part) => showActivities(turn, deps, part), { refreshes: true }),
      'activity.show': personal((turn, { entryId }) => showActivity(turn, deps, entryId), {
        refreshes: true,
      }),
      'activity.why': personal((turn, { entryId }) => explainWhy(turn, deps, entryId)),
      'activity.update': personal((turn, { entryId, op, progress, at, preset }) => {
        const report = { entryId, seed: op };
        if (at !== undefined) return advanceProgress(turn, deps, report, at);
        const written = parseProgress(progress);
        // a number that nobody touched is the card's, which may be old
        return written === preset
          ? advanceProgress(turn, deps, report, written)
          : reportProgress(turn, deps, report, written);
      }),
      'activity.complete': personal((turn, { entryId, op }) =>
        completeActivity(turn, deps, { entryId, seed: op }),
      ),
      'activity.reopen': personal((turn, { entryId, op, progress }) =>
        reopenActivity(turn, deps, { entryId, seed: op }, parseProgress(progress)),
      ),
      'activity.askRemove': personal((turn, { entryId }) => askToRemove(turn, deps, entryId)),
      'activity.remove': personal((turn, { entryId, op }) =>
        removeActivity(turn, deps, { entryId, seed: op }),
      ),
      'change.undoLast': personal((turn, { op }) => undoLast(turn, deps, op)),
      'change.undo': personal((turn, { operationId, op }) => undoByButton(turn, deps, operationId, op)),
    },
  };
}

/** Asks to confirm a change that was not clear enough. */
async function confirmChange(turn: Turn, write: Write): Promise<Answer> {
  if (write.change === 'undo') {
    const yes = button('reply.confirm.undoYes', 'change.undoLast', { op: turn.mint() });
    return ask(turn, { key: 'reply.confirm.undo' }, yes);
  }
  const { change, course } = write;
  const value = change === 'mark' ? write.value : null;
  const values = { course: course.title, progress: value ?? 0 };
  const action = actionFor(change, course, { value }, turn);
  if (course.entryId === null && change !== 'start') {
    const key = change === 'mark' ? 'reply.confirm.addAt' : 'reply.confirm.add';
    return ask(turn, { key, values }, { title: { key: 'reply.confirm.addYes' }, action });
  }
  const key = `reply.confirm.${change}`;
  return ask(turn, { key, values }, { title: { key: `${key}Yes`, values }, action });
}

/** The activity there is for a course; refuses when there is none. */
function entryOf({ entryId }: CourseMatch): string {
  if (entryId === null) throw new Refusal('activityNotFound');
  return entryId;
}
