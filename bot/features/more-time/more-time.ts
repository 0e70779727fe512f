import { Refusal } from '../../../src/errors.ts';
import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import { assignmentsIn } from '../../../src/learning/team/team-standing.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { IntentionOf } from '../../understand/intention.ts';
import { actionFor, chooseCourse } from '../shared/choose-course.ts';
import { withPreloaded } from '../shared/preloaded.ts';
import { personal, type Rows } from '../shared/rows.ts';
import { courseView } from '../shared/views.ts';
import { answerTime, askForTime, askForTimeTyped, openTimeForm } from './ask.ts';
import type { MoreTimeDeps } from './deps.ts';
import { answerSaid, showRequests } from './lead.ts';

type Typable = 'moreTime' | `lead.${'requests' | 'answer'}`;

/** More time for an assignment: asked for by the learner, answered by whoever manages them. */
export function createMoreTime(deps: MoreTimeDeps): Rows<Typable, `time.${'open' | 'ask' | 'answer'}`> {
  return {
    commands: {
      moreTime: personal((turn, said, typed) =>
        requestMoreTime(turn, { ...deps, ledger: withPreloaded(deps.ledger, typed.preloaded) }, said),
      ),
      'lead.requests': personal((turn) => showRequests(turn, deps)),
      'lead.answer': personal((turn, said) => answerSaid(turn, deps, said)),
    },
    actions: {
      'time.open': personal((turn, asked) => openTimeForm(turn, deps, asked)),
      'time.ask': personal((turn, asked) => askForTime(turn, deps, asked)),
      'time.answer': personal((turn, answered) => answerTime(turn, deps, answered)),
    },
  };
}

/** More time for this course, or without one for the only assignment with a due date, or for one to choose. */
async function requestMoreTime(
  turn: Turn,
  deps: MoreTimeDeps,
  { course, days, day }: IntentionOf<'moreTime'>,
): Promise<Answer> {
  if (course !== null) {
    if (course.entryId === null) throw new Refusal('activityNotFound');
    return askForTimeTyped(turn, deps, course.entryId, { days, day });
  }
  const due = assignmentsIn(await deps.ledger.entriesOf(turn.person.userId)).filter(
    ({ activity }) => activity.dueAt !== null && activity.status !== 'completed',
  );
  const [only, ...others] = due;
  if (only === undefined) throw new Refusal('activityNotFound');
  if (others.length === 0) return askForTimeTyped(turn, deps, only.id, { days, day });
  const matches = due.map(
    ({ id, activity }): CourseMatch => ({
      entryId: id,
      courseId: activity.courseId,
      title: courseView(deps.catalogue, activity.courseId, turn.speech).title,
      isActive: true,
      score: 1,
    }),
  );
  return chooseCourse(turn, deps, { key: 'reply.whichCourse' }, matches, (match) =>
    actionFor('moreTime', match, { value: days, day }, turn),
  );
}
