import type { InvokeResponse } from 'botbuilder';
import type { BackgroundWork } from '../turn/background-work.ts';
import type { ClaimAnswer } from '../turn/claim-answer.ts';
import type { Deadlines } from '../turn/deadlines.ts';
import { type Press, type PressAnswered, type Pressed, pressKey } from '../turn/press.ts';
import { TIMED_OUT, withTimeout } from '../turn/timeout.ts';
import type { OpenTurn, Responder, Turn } from '../turn/turn.ts';
import type { Receive } from './handler.ts';
import { cardResponse, messageResponse, ok } from './invoke-response.ts';

/** Teams may deliver a press again under another id about 30 s later; within this time it is the same press. */
const SAME_PRESS_MS = 45_000;

export interface ReceivePressDeps {
  readonly openTurn: OpenTurn;
  readonly claimAnswer: ClaimAnswer;
  readonly press: Press;
  readonly backgroundWork: BackgroundWork;
  readonly deadlines: Pick<Deadlines, 'invokeWithinMs'>;
}

/**
 * A button of a card (Action.Execute), answered by a text that says where the answer is. The card itself is returned only where
 * no message has it: a client that is given the card and told of the new message draws it twice, and refreshes it again.
 */
export function createReceivePress(deps: ReceivePressDeps): Receive {
  const { openTurn, claimAnswer, press, backgroundWork, deadlines } = deps;

  /** Replacing a card twice does no harm; a new message is sent once for a press. */
  async function mayPostFor(
    { conversationId, person }: Turn,
    pressed: Pressed,
    activityId: string | undefined,
  ): Promise<boolean> {
    if (activityId !== undefined && !(await claimAnswer(conversationId, activityId))) return false;
    return claimAnswer(conversationId, pressKey(person.userId, pressed), { againAfterMs: SAME_PRESS_MS });
  }

  async function respond(turn: Turn, responder: Responder, pressed: Pressed): Promise<InvokeResponse> {
    return responseFor(await press(turn, responder, pressed), turn);
  }

  return async function receivePress(activity) {
    const { value, replyToId: pressedMessageId, id } = activity;
    const { turn, responder } = await openTurn(activity);
    const pressed: Pressed = {
      verb: value?.action?.verb,
      payload: value?.action?.data,
      byItself: value?.trigger === 'automatic',
      pressedMessageId,
      mayPost: () => mayPostFor(turn, pressed, id),
    };
    const work = respond(turn, responder, pressed);
    backgroundWork.add(work);
    const response = await withTimeout(deadlines.invokeWithinMs, work);
    return response === TIMED_OUT ? messageResponse(turn.speech.say('reply.working')) : response;
  };
}

/** What the client puts in the place of the pressed card, or says in passing. */
function responseFor({ where, answer }: PressAnswered, { speech }: Turn): InvokeResponse {
  if (where === 'again') return answer === undefined ? ok({}) : cardResponse(answer.card);
  if (where === 'inPlace') return messageResponse(speech.say('reply.cardChanged'));
  if (where === 'undelivered' && answer?.place === 'replace') return cardResponse(answer.card);
  if (where === 'below' || where === 'undelivered') return messageResponse(speech.say('reply.seeBelow'));
  const said = answer?.card.fallbackText ?? '';
  return messageResponse(
    speech.say(where === 'inPrivate' ? 'reply.inOurChat' : 'reply.openOurChat', { said }),
  );
}
