import type { Answer } from '../turn/answer.ts';
import type { Answering } from '../turn/answering.ts';
import type { BackgroundWork } from '../turn/background-work.ts';
import type { Deadlines } from '../turn/deadlines.ts';
import { withTimeout } from '../turn/timeout.ts';
import type { OpenTurn, Turn } from '../turn/turn.ts';
import type { Receive } from './handler.ts';
import { ok } from './invoke-response.ts';

export interface ReceiveFileConsentDeps {
  readonly openTurn: OpenTurn;
  readonly answering: Answering;
  /** A person's decision about an offered file. */
  readonly saveFile: (turn: Turn, value: unknown) => Promise<readonly Answer[]>;
  readonly backgroundWork: BackgroundWork;
  readonly deadlines: Pick<Deadlines, 'invokeWithinMs'>;
}

/** Teams gives an upload only so long: the file is put there in the background of the answer. */
export function createReceiveFileConsent(deps: ReceiveFileConsentDeps): Receive {
  const { openTurn, answering, saveFile, backgroundWork } = deps;
  return async function receiveFileConsent(activity) {
    const { turn, responder } = await openTurn(activity);
    const { id, replyToId, value } = activity;
    const save = () => saveFile(turn, value);
    const work = answering.answer(turn, responder, save, { activityId: id, pressedMessageId: replyToId });
    backgroundWork.add(work);
    await withTimeout(deps.deadlines.invokeWithinMs, work);
    return ok({});
  };
}
