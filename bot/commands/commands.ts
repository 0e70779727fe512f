import { messageCard } from '../../cards/parts/message.ts';
import type { Said } from '../../cards/views.ts';
import { Refusal } from '../../src/errors.ts';
import { press } from '../actions.ts';
import { showWelcome } from '../features/account/home.ts';
import { setLanguage } from '../features/account/language.ts';
import { openTypedForm } from '../features/assign/form.ts';
import { showCourses } from '../features/catalogue/list.ts';
import { followMoreTime } from '../features/more-time/command.ts';
import { actionFor, choose, lookAt } from '../features/shared/choose-course.ts';
import { leaveAsIs } from '../features/shared/leave-as-is.ts';
import type { Services } from '../services.ts';
import { type Answer, answer } from '../turn/answer.ts';
import type { Turn } from '../turn/turn.ts';
import type { Intention } from '../understand/intention.ts';
import { followQuestion } from './follow-question.ts';
import { followView } from './follow-view.ts';
import { followWrite } from './follow-write.ts';

/** Does, shows or asks what an intention says. `seed` makes a message that is delivered twice the same change. */
export async function followIntention(
  intention: Intention,
  turn: Turn,
  services: Services,
  seed: string,
): Promise<Answer> {
  switch (intention.kind) {
    case 'write':
      return followWrite(intention, turn, services, seed);
    case 'ask':
      return followQuestion(intention, turn, services);
    case 'show':
      return followView(intention, turn, services);
    case 'say':
      return intention.what === 'greeting' ? showWelcome(turn) : say(turn, { key: 'reply.thanks' });
    case 'nothing':
      return say(turn, { key: `reply.${intention.because}` });
    case 'refuse':
      return refuse(intention, turn, services);
    case 'run':
      return press(turn, services, intention.action.verb, intention.action.payload);
    case 'moreTime':
      return followMoreTime(intention, turn, services);
    case 'drop':
      return leaveAsIs(turn);
    case 'language':
      return setLanguage(turn, services, intention.language);
    case 'assign':
      return openTypedForm(turn, services, intention);
  }
}

function refuse(
  { code, nearest, text }: Extract<Intention, { kind: 'refuse' }>,
  turn: Turn,
  services: Services,
): Promise<Answer> | Answer {
  const values = { words: text, course: text };
  if (nearest.length === 0) throw new Refusal(code, { values });
  if (code === 'courseNotFound') {
    const ids = nearest.map(({ courseId }) => courseId);
    return showCourses(turn, services, { words: text, offset: 0 }, ids);
  }
  return choose(turn, services, { key: `refusal.${code}`, values }, nearest, (match) =>
    match.entryId === null ? actionFor('start', match, { value: null }, turn) : lookAt(match),
  );
}

function say({ speech }: Turn, said: Said): Answer {
  return answer(messageCard({ text: [said] }, speech));
}
