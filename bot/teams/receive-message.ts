import { Later } from '../../src/errors.ts';
import type { Log } from '../../src/log.ts';
import type { Answer } from '../turn/answer.ts';
import type { Answering } from '../turn/answering.ts';
import type { BackgroundWork } from '../turn/background-work.ts';
import type { Deadlines } from '../turn/deadlines.ts';
import type { Press } from '../turn/press.ts';
import { TIMED_OUT, withTimeout } from '../turn/timeout.ts';
import { isSubmit, type OpenTurn, type Responder, type Turn } from '../turn/turn.ts';
import type { Receive } from './handler.ts';

export interface ReceiveMessageDeps {
  readonly openTurn: OpenTurn;
  readonly answering: Answering;
  /** Text → answers, one for each thing it says. */
  readonly command: (turn: Turn, text: string) => Promise<readonly Answer[]>;
  readonly press: Press;
  readonly backgroundWork: BackgroundWork;
  readonly deadlines: Pick<Deadlines, 'typingAfterMs' | 'takenWithinMs'>;
  readonly log: Log;
}

/** A typed message, or a press in clients that send presses as messages. */
export function createReceiveMessage(deps: ReceiveMessageDeps): Receive {
  const { openTurn, answering, command, press, backgroundWork, log } = deps;
  const { typingAfterMs, takenWithinMs } = deps.deadlines;

  async function answerTo(turn: Turn, responder: Responder, message: Message): Promise<unknown> {
    const { value, replyToId, text, id } = message;
    if (!isSubmit(value))
      return answering.answer(turn, responder, () => command(turn, text ?? ''), { activityId: id });
    const pressed = { verb: value.verb, payload: value, activityId: id, pressedMessageId: replyToId };
    const { where } = await press(turn, responder, pressed);
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
