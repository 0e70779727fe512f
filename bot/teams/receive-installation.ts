import type { Conversations } from '../../src/learning/ports/ports.ts';
import type { Answer } from '../turn/answer.ts';
import type { Answering } from '../turn/answering.ts';
import type { OpenTurn, Turn } from '../turn/turn.ts';
import type { Receive } from './handler.ts';

export interface ReceiveInstallationDeps {
  readonly openTurn: OpenTurn;
  readonly answering: Answering;
  readonly conversations: Pick<Conversations, 'markRemoved' | 'claimWelcome' | 'keepWelcome'>;
  /** The first answer in a new conversation. */
  readonly welcome: (turn: Turn) => Promise<Answer>;
}

/** The app was installed, removed, or added to a conversation, which Teams announces by several activities. */
export function createReceiveInstallation(deps: ReceiveInstallationDeps) {
  const { openTurn, answering, conversations, welcome } = deps;

  const welcomeOnce: Receive = async (activity) => {
    const { turn, responder } = await openTurn(activity);
    const { tenantId, userId } = turn.person;
    const whom = turn.personal ? userId : turn.conversationId;
    let isOurs = false;
    await answering.answer(turn, responder, async () => {
      isOurs = await conversations.claimWelcome(tenantId, whom);
      return isOurs ? [await welcome(turn)] : [];
    });
    if (isOurs) await conversations.keepWelcome(tenantId, whom);
    return undefined;
  };

  const installationUpdate: Receive = async (activity) => {
    if (!activity.action?.startsWith('remove')) return welcomeOnce(activity);
    const { turn } = await openTurn(activity);
    if (turn.personal) await conversations.markRemoved(turn.person.tenantId, turn.person.userId);
    return undefined;
  };

  const conversationUpdate: Receive = async (activity) => {
    const { membersAdded, recipient } = activity;
    return membersAdded?.some(({ id }) => id === recipient.id) ? welcomeOnce(activity) : undefined;
  };

  return { installationUpdate, conversationUpdate };
}
