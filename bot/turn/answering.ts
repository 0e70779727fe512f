import { messageCard } from '../../cards/parts/message.ts';
import type { Conversations } from '../../src/learning/ports/ports.ts';
import { type Answer, answer } from './answer.ts';
import type { Boundary } from './boundary.ts';
import type { ClaimAnswer } from './claim-answer.ts';
import type { Deliver, Delivered, DeliverInPrivate, Delivering } from './deliver.ts';
import type { Responder, Turn } from './turn.ts';

export interface AnsweringDeps {
  readonly guarded: Boundary;
  readonly admit: (turn: Turn) => Promise<void>;
  readonly conversations: Pick<Conversations, 'remember'>;
  readonly claimAnswer: ClaimAnswer;
  readonly deliver: Deliver;
  readonly deliverInPrivate: DeliverInPrivate;
}

export type Work = () => Promise<readonly Answer[]>;

/** Runs the work of a turn behind the boundary and delivers its answers. */
export function createAnswering(deps: AnsweringDeps) {
  const { guarded, admit, conversations, claimAnswer, deliver, deliverInPrivate } = deps;

  /**
   * The answers for a person who is let in; with an `activityId` none when it is answered already. An activity that Teams
   * delivers again is processed again until it is answered, since the process that took it may have died; operation ids
   * make the changes idempotent.
   */
  async function workOut(
    turn: Turn,
    responder: Responder,
    work: Work,
    activityId?: string,
  ): Promise<readonly Answer[]> {
    try {
      return await guarded(turn, async () => {
        await admit(turn);
        if (turn.personal) await conversations.remember(responder.reference, (await turn.recalled).noted);
        if (activityId !== undefined && (await turn.recalled).answered) return [];
        return work();
      });
    } finally {
      turn.end();
    }
  }

  return {
    workOut,

    /** Makes the answers and delivers them; with an `activityId`, once. `delivered`: where the first came to. */
    async answer(
      turn: Turn,
      responder: Responder,
      work: Work,
      delivering: Delivering = {},
    ): Promise<{ readonly answers: readonly Answer[]; readonly delivered: Delivered }> {
      const answers = await workOut(turn, responder, work, delivering.activityId);
      const delivered =
        answers.length > 0 ? await deliver(answers, turn, responder, delivering) : 'undelivered';
      return { answers, delivered };
    },

    /** For a press where others read along: the answers go to the one-to-one chat. */
    async answerInPrivate(
      turn: Turn,
      responder: Responder,
      work: Work,
      { activityId, mayPost = async () => true }: Delivering,
    ): Promise<{ readonly answers: readonly Answer[]; readonly arrived: boolean }> {
      const answers = await workOut(turn, responder, work, activityId);
      const isNew =
        answers.length > 0 &&
        (activityId === undefined || (await claimAnswer(turn.conversationId, activityId)));
      return { answers, arrived: !isNew || (await deliverInPrivate(answers, turn, mayPost)) };
    },

    /** Says where answers that did not get to the one-to-one chat are to be had. */
    async pointToOurChat(turn: Turn, responder: Responder): Promise<void> {
      const text = [{ key: 'refusal.privateOnly' }];
      const pointer = answer(messageCard({ text, chatUrl: turn.chatUrl }, turn.speech), { place: 'new' });
      await deliver([pointer], turn, responder);
    },
  };
}

export type Answering = ReturnType<typeof createAnswering>;
