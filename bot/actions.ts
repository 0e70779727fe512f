import type { ZodError } from 'zod';
import { MOST_NAMED, type Verb, verbs } from '../cards/verbs.ts';
import { Refusal } from '../src/errors.ts';
import type { Action } from './features/shared/rows.ts';
import type { Answer } from './turn/answer.ts';
import type { Answering } from './turn/answering.ts';
import type { Press } from './turn/press.ts';
import type { Timed } from './turn/timed.ts';
import type { Turn } from './turn/turn.ts';

/** The table of actions, one for each card verb. */
export type Actions = { readonly [V in Verb]: Action<V> };

export interface PressDeps {
  readonly actions: Actions;
  readonly runAction: RunAction;
  readonly answering: Answering;
  readonly timed: Timed;
}

/**
 * The story of a press: behind the boundary its verb is looked up, then whether it may be pressed here, then its payload is
 * checked; the action runs, and its answer is delivered where it belongs.
 */
export function createPress({ actions, runAction, answering, timed }: PressDeps): Press {
  return async function press(turn, responder, pressed) {
    const { verb, payload, byItself } = pressed;
    const action = isVerb(verb) ? actions[verb] : undefined;
    const work = async () => [
      await timed(isVerb(verb) ? verb : 'unknownVerb', () => runAction(turn, verb, payload)),
    ];
    if (byItself && action?.refreshes) {
      // updating the message as well would make the client refresh it again
      const [answer] = await answering.workOut(turn, responder, work);
      return { where: 'again', answer };
    }
    if (!turn.personal && action?.answeredInPrivate) {
      const { answers, arrived } = await answering.answerInPrivate(turn, responder, work, pressed);
      return { where: arrived ? 'inPrivate' : 'nowhere', answer: answers[0] };
    }
    const { answers, delivered } = await answering.answer(turn, responder, work, pressed);
    return { where: placeOf[delivered], answer: answers[0] };
  };
}

const placeOf = { replaced: 'inPlace', posted: 'below', undelivered: 'undelivered' } as const;

/**
 * Runs an action: a verb of ours, pressed where it may be, with a payload that our cards write. The payload comes from the
 * person's device, so it is checked here, and every id in it by the rules. Refuses anything else.
 */
export function createRunAction(actions: Actions) {
  return async function runAction(turn: Turn, verb: unknown, payload: unknown): Promise<Answer> {
    if (!isVerb(verb)) throw new Refusal('unknownAction');
    const action: Action<Verb> = actions[verb];
    if (action.personal && !turn.personal && !action.answeredInPrivate) throw new Refusal('privateOnly');
    const checked = verbs[verb].safeParse(payload ?? {});
    if (!checked.success) throw refusalOf(checked.error);
    return action.run(turn, checked.data);
  };
}

export type RunAction = ReturnType<typeof createRunAction>;

/** Names what is too long or too much; any other payload is from an outdated or forged card. */
function refusalOf({ issues }: ZodError): Refusal {
  if (issues.some((issue) => issue.code === 'custom' && issue.params?.refuses === 'tooManyNamed'))
    return new Refusal('tooManyNamed', { values: { limit: MOST_NAMED } });
  const isTooLong = issues.some(
    (issue) => issue.code === 'too_big' && (issue.origin === 'string' || issue.origin === 'array'),
  );
  return new Refusal(isTooLong ? 'inputTooLong' : 'formOutdated');
}

function isVerb(verb: unknown): verb is Verb {
  return typeof verb === 'string' && Object.hasOwn(verbs, verb);
}
