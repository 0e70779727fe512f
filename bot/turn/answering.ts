import { messageCard } from '../../cards/parts/message.ts';
import type { Conversations } from '../../src/learning/ports/ports.ts';
import { type Answer, answer } from './answer.ts';
import type { Boundary } from './boundary.ts';
import type { ClaimAnswer } from './claim-answer.ts';
import type { Deliver, Delivering } from './deliver.ts';
import type { Stage, Turn } from './turn.ts';

export interface AnsweringDeps {
  readonly guarded: Boundary;
  readonly admit: (turn: Turn) => Promise<void>;
  readonly conversations: Pick<Conversations, 'remember'>;
  readonly claimAnswer: ClaimAnswer;
  readonly deliver: Deliver;
  /** Brings answers to the one-to-one chat of the person; false when they did not get there. */
  readonly deliverInPrivate: (answers: readonly Answer[], turn: Turn) => Promise<boolean>;
}

export type Work = () => Promise<readonly Answer[]>;

/** From a turn to what the person reads: the work behind the boundary, then its answers brought to them. */
export function createAnswering(deps: AnsweringDeps) {
  const { guarded, admit, conversations, claimAnswer, deliver, deliverInPrivate } = deps;

  /**
   * Works out answers for somebody who is let in; with an `activityId` none when they are given already. An activity that
   * Teams delivers again is worked again unless somebody answers it: whoever took it may have died over it, and changes
   * know themselves by their ids.
   */
  async function workOut(
    turn: Turn,
    stage: Stage,
    work: Work,
    activityId?: string,
  ): Promise<readonly Answer[]> {
    try {
      return await guarded(turn, async () => {
        await admit(turn);
        if (turn.personal) await conversations.remember(stage.reference, (await turn.recalled).noted);
        if (activityId !== undefined && (await turn.recalled).answered) return [];
        return work();
      });
    } finally {
      turn.end();
    }
  }

  return {
    workOut,

    /** Works out answers and brings them to the person; with an `activityId`, once. */
    async answer(
      turn: Turn,
      stage: Stage,
      work: Work,
      delivering: Delivering = {},
    ): Promise<readonly Answer[]> {
      const answers = await workOut(turn, stage, work, delivering.activityId);
      if (answers.length > 0) await deliver(answers, turn, stage, delivering);
      return answers;
    },

    /** For what was pressed where others read: nothing personal is said there. */
    async answerInPrivate(
      turn: Turn,
      stage: Stage,
      work: Work,
      activityId: string | undefined,
    ): Promise<void> {
      const answers = await workOut(turn, stage, work, activityId);
      if (answers.length === 0) return;
      if (activityId !== undefined && !(await claimAnswer(turn.conversationId, activityId))) return;
      if (await deliverInPrivate(answers, turn)) return;
      const text = [{ key: 'refusal.privateOnly' }];
      const pointer = answer(messageCard({ text, chatUrl: turn.chatUrl }, turn.speech), { place: 'new' });
      await deliver([pointer], turn, stage);
    },
  };
}

export type Answering = ReturnType<typeof createAnswering>;
