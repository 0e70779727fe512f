import { questionCard } from '../../cards/question.ts';
import type { CardPayload, Verb } from '../../cards/verbs.ts';
import type { Said } from '../../cards/views.ts';
import { type Answer, answer } from '../answer.ts';
import type { Turn } from '../turn.ts';

/** Asks before something is done; "yes" and the button do the same thing. */
export function ask<V extends Verb>(
  { speech }: Turn,
  question: Said,
  yes: { title: Said; verb: V; payload: CardPayload<V>; destructive?: boolean },
  touched: string | null = null,
): Answer {
  const { title, verb, payload, destructive = false } = yes;
  const action = { verb, payload: payload as Record<string, unknown> };
  const card = questionCard({ question, yes: { title, action, destructive } }, speech);
  return answer(card, { remember: { question: action, touched } });
}
