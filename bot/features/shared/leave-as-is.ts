import { messageCard } from '../../../cards/parts/message.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';

/** The answer to "no". */
export async function leaveAsIs({ speech }: Turn): Promise<Answer> {
  return answer(messageCard({ text: [{ key: 'reply.leftAsIs' }] }, speech));
}
