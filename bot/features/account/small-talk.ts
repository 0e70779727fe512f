import { messageCard } from '../../../cards/parts/message.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Rows } from '../shared/rows.ts';

/** What is said to "thanks", and to a "no" that leaves all as it is. */
export const smallTalk: Rows<'say.thanks' | 'nothing' | 'drop', 'question.no'> = {
  commands: {
    'say.thanks': { personal: false, run: (turn) => say(turn, 'reply.thanks') },
    nothing: { personal: false, run: (turn, { because }) => say(turn, `reply.${because}`) },
    drop: { personal: false, run: (turn) => say(turn, 'reply.leftAsIs') },
  },
  actions: {
    'question.no': { personal: true, run: (turn) => say(turn, 'reply.leftAsIs') },
  },
};

async function say({ speech }: Turn, key: string): Promise<Answer> {
  return answer(messageCard({ text: [{ key }] }, speech));
}
