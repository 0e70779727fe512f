import { CHOICES_SHOWN, type ChoiceData, choiceCard } from '../../../cards/parts/choice.ts';
import { type MessageData, messageCard } from '../../../cards/parts/message.ts';
import { questionCard } from '../../../cards/parts/question.ts';
import type { CardPayload, Verb } from '../../../cards/verbs.ts';
import type { Said } from '../../../cards/views.ts';
import type { PhraseValues, Refusal } from '../../../src/errors.ts';
import type { StoredAction } from '../../../src/learning/ports/ports.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';

/** The action that a button or "yes" runs. */
export function actionOf<V extends Verb>(verb: V, payload: CardPayload<V>): StoredAction {
  return { verb, payload: payload as Record<string, unknown> };
}

/** What a refusal says. */
export const refusalSaid = ({ code, values }: Refusal): Said => ({ key: `refusal.${code}`, values });

/** A button of a message: what it says, and what it runs. */
export function button<V extends Verb>(key: string, verb: V, payload: CardPayload<V>, values?: PhraseValues) {
  return { title: { key, values }, action: actionOf(verb, payload) };
}

/** An answer in sentences; without buttons of its own it has those that are always useful. */
export function say(
  { speech }: Pick<Turn, 'speech'>,
  text: Said | readonly Said[],
  {
    buttons,
    link,
    chatUrl,
    ...rest
  }: Omit<MessageData, 'text' | 'reference'> & Partial<Omit<Answer, 'card'>> = {},
): Answer {
  return answer(messageCard({ text: [text].flat(), buttons, link, chatUrl }, speech), rest);
}

/** Asks which of several is meant: a number or a press picks one. */
export function choose(
  { speech }: Pick<Turn, 'speech'>,
  question: Said,
  options: ChoiceData['options'],
): Answer {
  const shown = options.slice(0, CHOICES_SHOWN);
  return answer(choiceCard({ question, options: shown }, speech), {
    remember: { choices: shown.map(({ action }) => action) },
  });
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
