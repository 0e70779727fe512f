import type { ZodError } from 'zod';
import { MOST_NAMED, type Verb, verbs } from '../cards/verbs.ts';
import { Refusal } from '../src/errors.ts';
import type { Action } from './features/shared/rows.ts';
import type { Answer } from './turn/answer.ts';
import type { Turn } from './turn/turn.ts';

/** What each card verb does. */
export type Actions = { readonly [V in Verb]: Action<V> };

export function createPress(actions: Actions) {
  return { press, isAnsweredInPrivate, refreshes };

  /**
   * Does what a card asks: a verb of ours, pressed where it may be, with a payload that one of our cards writes. The payload
   * is the person's device's word, so it is checked again here, and every id in it by the rules. Refuses anything else.
   */
  async function press(turn: Turn, verb: unknown, payload: unknown): Promise<Answer> {
    if (!isVerb(verb)) throw new Refusal('unknownAction');
    const action: Action<Verb> = actions[verb];
    if (action.personal && !turn.personal && !action.answeredInPrivate) throw new Refusal('privateOnly');
    const checked = verbs[verb].safeParse(payload ?? {});
    if (!checked.success) throw refusalOf(checked.error);
    return action.run(turn, checked.data);
  }

  /** Whether what was pressed in a shared place is answered in the one-to-one chat. */
  function isAnsweredInPrivate(verb: unknown, { personal }: Pick<Turn, 'personal'>): boolean {
    return !personal && isVerb(verb) && actions[verb].answeredInPrivate === true;
  }

  /** Whether a client may do this by itself, to show a card again. */
  function refreshes(verb: unknown): boolean {
    return isVerb(verb) && actions[verb].refreshes === true;
  }
}

/** What is too long or too much is said to be; anything else no card of ours writes. */
function refusalOf({ issues }: ZodError): Refusal {
  if (issues.some((issue) => issue.code === 'custom' && issue.params?.refuses === 'tooManyNamed'))
    return new Refusal('tooManyNamed', { values: { limit: MOST_NAMED } });
  const isTooLong = issues.some(
    (issue) => issue.code === 'too_big' && (issue.origin === 'string' || issue.origin === 'array'),
  );
  return new Refusal(isTooLong ? 'inputTooLong' : 'formOutdated');
}

/** Whether it is a verb of ours. */
export function isVerb(verb: unknown): verb is Verb {
  return typeof verb === 'string' && Object.hasOwn(verbs, verb);
}
