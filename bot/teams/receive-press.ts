import { hash } from 'node:crypto';
import type { InvokeResponse } from 'botbuilder';
import type { Answer } from '../turn/answer.ts';
import type { Answering } from '../turn/answering.ts';
import type { BackgroundWork } from '../turn/background-work.ts';
import type { ClaimAnswer } from '../turn/claim-answer.ts';
import type { Deadlines } from '../turn/deadlines.ts';
import { TIMED_OUT, withTimeout } from '../turn/timeout.ts';
import type { OpenTurn, Stage, Turn } from '../turn/turn.ts';
import type { Receive } from './handler.ts';
import { cardResponse, messageResponse, ok } from './invoke-response.ts';

/** A press comes again under another id about 30 s later; nobody reads its answer twice. */
const SAME_PRESS_MS = 45_000;

export interface ReceivePressDeps {
  readonly openTurn: OpenTurn;
  readonly answering: Answering;
  readonly claimAnswer: ClaimAnswer;
  /** Card verb and its unchecked payload → answer. */
  readonly press: (turn: Turn, verb: unknown, payload: unknown) => Promise<Answer>;
  /** Whether what was pressed in a shared place is answered in the one-to-one chat. */
  readonly isAnsweredInPrivate: (verb: unknown, turn: Turn) => boolean;
  /** Whether a client may do this by itself, to show a card again. */
  readonly refreshes: (verb: unknown) => boolean;
  /** Brings answers to the one-to-one chat of the person; false when they did not get there. */
  readonly deliverInPrivate: (answers: readonly Answer[], turn: Turn) => Promise<boolean>;
  readonly backgroundWork: BackgroundWork;
  readonly deadlines: Pick<Deadlines, 'invokeWithinMs'>;
}

/** A button of a card (Action.Execute): the card that then stands there, or a word about where the answer is. */
export function createReceivePress(deps: ReceivePressDeps): Receive {
  const { openTurn, answering, claimAnswer, isAnsweredInPrivate, refreshes, deliverInPrivate } = deps;

  async function respond(turn: Turn, stage: Stage, pressed: Pressed): Promise<InvokeResponse> {
    const { verb, payload, byItself, messageId } = pressed;
    const work = async () => [await deps.press(turn, verb, payload)];
    const mayPost = () => mayPostFor(turn, pressed);
    if (byItself && refreshes(verb)) {
      // a client that shows a card again asks for today's; to update the message as well would make it ask again
      const [today] = await answering.workOut(turn, stage, work);
      return today === undefined ? ok({}) : cardResponse(today.card);
    }
    if (isAnsweredInPrivate(verb, turn)) {
      const answers = await answering.workOut(turn, stage, work);
      const said = answers[0]?.card.fallbackText ?? '';
      const arrived = !(await mayPost()) || (await deliverInPrivate(answers, turn));
      return messageResponse(turn.speech.say(arrived ? 'reply.inOurChat' : 'reply.openOurChat', { said }));
    }
    const delivering = { pressedMessageId: messageId, mayPost };
    const [first] = await answering.answer(turn, stage, work, delivering);
    return first?.place === 'replace'
      ? cardResponse(first.card)
      : messageResponse(turn.speech.say('reply.seeBelow'));
  }

  /** A card put in the place of another may be put there twice; a new message is posted once for a press. */
  async function mayPostFor({ conversationId, person }: Turn, pressed: Pressed): Promise<boolean> {
    const { activityId, messageId, verb, payload } = pressed;
    if (activityId !== undefined && !(await claimAnswer(conversationId, activityId))) return false;
    const key = pressKey(person.userId, messageId, verb, payload);
    return claimAnswer(conversationId, key, { againAfterMs: SAME_PRESS_MS });
  }

  return async function receivePress(activity) {
    const { value, replyToId, id } = activity;
    const { turn, stage } = await openTurn(activity);
    const work = respond(turn, stage, {
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
  /** True when the client did it, to show the card again. */
  readonly byItself: boolean;
  /** The message whose card was pressed. */
  readonly messageId: string | undefined;
  readonly activityId: string | undefined;
}

/** The same for the same press, under whatever id it arrives: this person, this message, this button, these inputs. */
function pressKey(userId: string, messageId: string | undefined, verb: unknown, data: unknown): string {
  const press = JSON.stringify([userId, messageId, verb, data]);
  return `press:${hash('sha256', press, 'base64url')}`;
}
