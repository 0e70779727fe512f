import { Refusal } from '../../../src/errors.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Write } from '../../understand/intention.ts';
import { ask } from '../shared/ask.ts';
import { actionFor } from '../shared/choose-course.ts';

/** Asks whether a change is meant that was not said plainly enough. */
export async function confirmChange(turn: Turn, write: Write): Promise<Answer> {
  if (write.change === 'undo') throw new Refusal('notUnderstood');
  const { change, course } = write;
  const value = change === 'mark' ? write.value : null;
  const values = { course: course.title, progress: value ?? 0 };
  const { verb, payload } = actionFor(change, course, { value }, turn);
  const key = `reply.confirm.${change}`;
  return ask(turn, { key, values }, { title: { key: `${key}Yes`, values }, action: { verb, payload } });
}
