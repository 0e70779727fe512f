import { hash } from 'node:crypto';
import type { InvokeResponse } from 'botbuilder';
import type { Answer } from '../turn/answer.ts';
import type { Answering } from '../turn/answering.ts';
import type { BackgroundWork } from '../turn/background-work.ts';
import type { ClaimAnswer } from '../turn/claim-answer.ts';
import type { Deadlines } from '../turn/deadlines.ts';
import { TIMED_OUT, withTimeout } from '../turn/timeout.ts';
import type { OpenTurn, Responder, Turn } from '../turn/turn.ts';
import type { Receive } from './handler.ts';
import { cardResponse, messageResponse, ok } from './invoke-response.ts';

/** Teams may deliver a press again under another id about 30 s later; within this time it is the same press. */
const SAME_PRESS_MS = 45_000;

export interface ReceivePressDeps {
  readonly openTurn: OpenTurn;
  readonly answering: Answering;
  readonly claimAnswer: ClaimAnswer;
  /** Card verb and its unchecked payload → answer. */
  readonly press: (turn: Turn, verb: unknown, payload: unknown) => Promise<Answer>;
  /** Whether what was pressed in a shared place is answered in the one-to-one chat. */
  readonly isAnsweredInPrivate: (verb: unknown, turn: Turn) => boolean;
  /** Whether a client may send this verb by itself, to refresh a card. */
  readonly refreshes: (verb: unknown) => boolean;
  /** Delivers answers to the person's one-to-one chat; false when none arrived. */
  readonly deliverInPrivate: (answers: readonly Answer[], turn: Turn) => Promise<boolean>;
  readonly backgroundWork: BackgroundWork;
  readonly deadlines: Pick<Deadlines, 'invokeWithinMs'>;
}

/** A button of a card (Action.Execute), answered by the card that replaces it or by a text that says where the answer is. */
export function createReceivePress(deps: ReceivePressDeps): Receive {
  const { openTurn, answering, claimAnswer, isAnsweredInPrivate, refreshes, deliverInPrivate } = deps;

  async function respond(turn: Turn, responder: Responder, pressed: Pressed): Promise<InvokeResponse> {
    const { verb, payload, byItself, messageId } = pressed;
    const work = async () => [await deps.press(turn, verb, payload)];
    const mayPost = () => mayPostFor(turn, pressed);
    if (byItself && refreshes(verb)) {
      // updating the message as well would make the client refresh it again
      const [today] = await answering.workOut(turn, responder, work);
      return today === undefined ? ok({}) : cardResponse(today.card);
    }
    if (isAnsweredInPrivate(verb, turn)) {
      const answers = await answering.workOut(turn, responder, work);
      const said = answers[0]?.card.fallbackText ?? '';
      const arrived = !(await mayPost()) || (await deliverInPrivate(answers, turn));
      return messageResponse(turn.speech.say(arrived ? 'reply.inOurChat' : 'reply.openOurChat', { said }));
    }
    const delivering = { pressedMessageId: messageId, mayPost };
    const [first] = await answering.answer(turn, responder, work, delivering);
    return first?.place === 'replace'
      ? cardResponse(first.card)
      : messageResponse(turn.speech.say('reply.seeBelow'));
  }

  /** Replacing a card twice does no harm; a new message is sent once for a press. */
  async function mayPostFor({ conversationId, person }: Turn, pressed: Pressed): Promise<boolean> {
    const { activityId, messageId, verb, payload } = pressed;
    if (activityId !== undefined && !(await claimAnswer(conversationId, activityId))) return false;
    const key = pressKey(person.userId, messageId, verb, payload);
    return claimAnswer(conversationId, key, { againAfterMs: SAME_PRESS_MS });
  }

  return async function receivePress(activity) {
    const { value, replyToId, id } = activity;
    const { turn, responder } = await openTurn(activity);
    const work = respond(turn, responder, {
      verb: value?.action?.verb,
      payload: value?.action?.data,
      byItself: value?.trigger === 'automatic',
      messageId: replyToId,
      activityId: id,
    });
    deps.backgroundWork.add(work);
    const response = await withTimeout(deps.deadlines.invokeWithinMs, work);
    return response === TIMED_OUT ? messageResponse(turn.speech.say('reply.working')) : response;
  };
}

/** What a client says was pressed. */
interface Pressed {
  readonly verb: unknown;
  readonly payload: unknown;
  /** True when the client sent it by itself, to refresh the card. */
  readonly byItself: boolean;
  /** The message whose card was pressed. */
  readonly messageId: string | undefined;
  readonly activityId: string | undefined;
}

/** Identifies a press under whatever activity id it arrives: the person, message, button and inputs. */
function pressKey(userId: string, messageId: string | undefined, verb: unknown, data: unknown): string {
  const press = JSON.stringify([userId, messageId, verb, data]);
  return `press:${hash('sha256', press, 'base64url')}`;
}
