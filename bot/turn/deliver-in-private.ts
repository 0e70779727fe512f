import { Later } from '../../src/errors.ts';
import type { Conversations } from '../../src/learning/ports/ports.ts';
import type { Log } from '../../src/log.ts';
import type { Outbound } from '../teams/outbound.ts';
import type { Answer } from './answer.ts';
import type { Deliver } from './deliver.ts';
import { createStage, type Stage, type Turn } from './turn.ts';

export interface DeliverInPrivateDeps {
  readonly conversations: Conversations;
  readonly outbound: Outbound;
  readonly deliver: Deliver;
  readonly log: Log;
}

/**
 * Brings answers to something pressed in a shared place to the person's one-to-one chat. False when that chat is not
 * known or did not take them.
 */
export function createDeliverInPrivate({ conversations, outbound, deliver, log }: DeliverInPrivateDeps) {
  return async function deliverInPrivate(answers: readonly Answer[], turn: Turn): Promise<boolean> {
    const { tenantId, userId } = turn.person;
    const reference = await conversations.find(tenantId, userId);
    if (reference === undefined) return false;
    const { conversationId } = reference;
    const { stage, arrived } = watched(createStage(reference, outbound));
    try {
      await deliver(answers, { ...turn, conversationId, personal: true, chatUrl: null }, stage);
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      log.warn(
        { event: 'private.notSent', cause: error.message },
        'an answer did not reach the one-to-one chat',
      );
    }
    return arrived();
  };
}

function watched(stage: Stage): { readonly stage: Stage; readonly arrived: () => boolean } {
  let some = false;
  const show: Stage['show'] = async (card) => {
    const sent = await stage.show(card);
    some ||= sent.outcome === 'sent';
    return sent;
  };
  return { stage: { ...stage, show }, arrived: () => some };
}
