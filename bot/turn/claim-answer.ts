import { Later } from '../../src/errors.ts';
import type { Conversations } from '../../src/learning/ports/ports.ts';
import type { Log } from '../../src/log.ts';

export interface ClaimAnswerDeps {
  readonly conversations: Pick<Conversations, 'claimAnswer'>;
  readonly log: Log;
}

/**
 * Claims the right to answer, which one instance gets. A claim that certainly did not get to the database is made once more. While the
 * database is away everybody gets the right: better twice than not at all.
 */
export function createClaimAnswer({ conversations, log }: ClaimAnswerDeps): Conversations['claimAnswer'] {
  async function claimed(asked: Parameters<Conversations['claimAnswer']>): Promise<boolean> {
    try {
      return await conversations.claimAnswer(...asked);
    } catch (error) {
      if (!(error instanceof Later) || error.ambiguous) throw error;
      return conversations.claimAnswer(...asked);
    }
  }

  return async function claimAnswer(...asked) {
    try {
      return await claimed(asked);
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      log.warn({ event: 'answer.unclaimed', err: error }, 'answered without a note of it');
      return true;
    }
  };
}

export type ClaimAnswer = ReturnType<typeof createClaimAnswer>;
