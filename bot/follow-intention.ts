import { messageCard } from '../cards/message.ts';
import type { Said } from '../cards/views.ts';
import { Refusal } from '../src/errors.ts';
import { press } from './actions.ts';
import { openTypedForm } from './answers/assign-form.ts';
import { leaveAsIs } from './answers/leave-as-is.ts';
import { setLanguage } from './answers/set-language.ts';
import { showCourses } from './answers/show-courses.ts';
import { showWelcome } from './answers/show-home.ts';
import { actionFor, choose, lookAt } from './follow/choose.ts';
import { followMoreTime } from './follow/follow-more-time.ts';
import { followQuestion } from './follow/follow-question.ts';
import { followView } from './follow/follow-view.ts';
import { followWrite } from './follow/follow-write.ts';
import type { Services } from './services.ts';
import { type Answer, answer } from './turn/answer.ts';
import type { Turn } from './turn/turn.ts';
import type { Intention } from './understand/intention.ts';

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
