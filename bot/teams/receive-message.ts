import { SECOND } from '../../src/clock.ts';
import { Later } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import type { Answer } from '../turn/answer.ts';
import type { Answering } from '../turn/answering.ts';
import type { BackgroundWork } from '../turn/background-work.ts';
import type { ClaimAnswer } from '../turn/claim-answer.ts';
import type { Deadlines } from '../turn/deadlines.ts';
import { type Press, pressKey } from '../turn/press.ts';
import { TIMED_OUT, withTimeout } from '../turn/timeout.ts';
import { isSubmit, type OpenTurn, type Responder, type Turn } from '../turn/turn.ts';
import type { Receive } from './handler.ts';

/** A finger that presses twice is one press for this long; Teams delivers a message again under its own id. */
const DOUBLE_PRESS_MS = 5 * SECOND;

export interface ReceiveMessageDeps {
  readonly openTurn: OpenTurn;
  readonly answering: Answering;
  /** Text → answers, one for each thing it says. */
  readonly command: (turn: Turn, text: string) => Promise<readonly Answer[]>;
  readonly press: Press;
  readonly claimAnswer: ClaimAnswer;
  readonly backgroundWork: BackgroundWork;
  readonly deadlines: Pick<Deadlines, 'typingAfterMs' | 'takenWithinMs'>;
  readonly log: Log;
}

/** A typed message, or a press of an Action.Submit, which clients send as a message. */
export function createReceiveMessage(deps: ReceiveMessageDeps): Receive {
  const { openTurn, answering, command, press, claimAnswer, backgroundWork, log } = deps;
  const { typingAfterMs, takenWithinMs } = deps.deadlines;

  async function answerTo(turn: Turn, responder: Responder, message: Message): Promise<unknown> {
    const { value, replyToId, text, id } = message;
    if (!isSubmit(value))
      return answering.answer(turn, responder, () => command(turn, text ?? ''), { activityId: id });
    const button = { verb: value.verb, payload: value, pressedMessageId: replyToId };
    const mayPost = () =>
      claimAnswer(turn.conversationId, pressKey(turn.person.userId, button), {
        againAfterMs: DOUBLE_PRESS_MS,
      });
    const { where } = await press(turn, responder, { ...button, activityId: id, mayPost });
    return where === 'nowhere' ? answering.pointToOurChat(turn, responder) : undefined;
  }

  async function showTyping(responder: Responder): Promise<void> {
    try {
      await responder.typing();
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      log.debug({ event: 'typing.notShown', err: error }, 'the answer comes without it');
    }
  }

  return async function receiveMessage(activity) {
    const { turn, responder } = await openTurn(activity);
    const work = answerTo(turn, responder, activity);
    backgroundWork.add(work);
    if ((await withTimeout(typingAfterMs, work)) !== TIMED_OUT) return undefined;
    await showTyping(responder);
    await withTimeout(takenWithinMs - typingAfterMs, work);
    return undefined;
  };
}

interface Message {
  readonly value?: unknown;
  readonly replyToId?: string;
  readonly text?: string;
  readonly id?: string;
}
