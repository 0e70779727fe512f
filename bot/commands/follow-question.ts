import { Refusal } from '../../src/errors.ts';
import { askToRemove } from '../features/activities/remove.ts';
import { askHowFar } from '../features/activities/show.ts';
import { ask } from '../features/shared/ask.ts';
import { actionFor, choose, lookAt } from '../features/shared/choose-course.ts';
import type { Services } from '../services.ts';
import type { Answer } from '../turn/answer.ts';
import type { Turn } from '../turn/turn.ts';
import type { Question, Write } from '../understand/intention.ts';

/** Asks before anything is done. */
export async function followQuestion(intention: Question, turn: Turn, services: Services): Promise<Answer> {
  switch (intention.question) {
    case 'confirm':
      return confirm(intention.write, turn);
    case 'remove': {
      const { entryId } = intention.course;
      if (entryId === null) throw new Refusal('activityNotFound');
      return askToRemove(turn, services, entryId);
    }
    case 'which': {
      const { intent, matches } = intention;
      const key = intent === 'start' ? 'reply.whichToStart' : 'reply.whichCourse';
      return choose(turn, services, { key }, matches, (match) => actionFor(intent, match, intention, turn));
    }
    case 'percentage':
      if (intention.course?.entryId == null) throw new Refusal('percentageUnclear');
      return askHowFar(turn, services, intention.course.entryId);
    case 'meaning':
      if (intention.nearest.length === 0) throw new Refusal('notUnderstood');
      return choose(turn, services, { key: 'reply.asksFirst' }, intention.nearest, lookAt);
  }
}

function confirm(intention: Write, turn: Turn): Answer {
  if (intention.change === 'undo') throw new Refusal('notUnderstood');
  const { change, course } = intention;
  const value = change === 'mark' ? intention.value : null;
  const values = { course: course.title, progress: value ?? 0 };
  const { verb, payload } = actionFor(change, course, { value }, turn);
  const key = `reply.confirm.${change}`;
  return ask(turn, { key, values }, { title: { key: `${key}Yes`, values }, action: { verb, payload } });
}
