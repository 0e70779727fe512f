import { questionCard } from '../../../cards/parts/question.ts';
import type { CardPayload, Verb } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import type { StoredAction } from '../../../src/learning/ports/ports.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';

/** The action that a button or "yes" runs. */
export function actionOf<V extends Verb>(verb: V, payload: CardPayload<V>): StoredAction {
  return { verb, payload: payload as Record<string, unknown> };
}

/** A question before an action, which "yes" and the button run. */
export function ask(
  { speech }: Turn,
  question: Said,
  yes: { title: Said; action: StoredAction; destructive?: boolean },
  touched: string | null = null,
): Answer {
  const card = questionCard({ question, yes }, speech);
  return answer(card, { remember: { question: yes.action, touched } });
}
