import { welcomeCard } from '../../cards/account/welcome.ts';
import { Later } from '../../src/errors.ts';
import type { Conversations, FirstContacts, TenantService } from '../../src/learning/ports/ports.ts';
import type { Log } from '../../src/log.ts';
import type { Chat, OpenChat } from '../turn/to-person.ts';

export interface MeetDeps {
  readonly firstContacts: FirstContacts;
  readonly conversations: Pick<Conversations, 'claimWelcome' | 'giveBackWelcome'>;
  readonly openChat: OpenChat;
  /** The tenant whose people Graph knows; undefined where chats are only opened by people. */
  readonly tenantId: string | undefined;
  /** For what can happen to everybody. */
  readonly countedLog: Pick<Log, 'warn'>;
}

/**
 * Opens the one-to-one chats of people who wait to be told something, have the app and never wrote: Teams does not always say
 * that the app was installed by a policy. They are greeted, and what they are to be told is told as to everybody.
 */
export function createMeet(deps: MeetDeps) {
  const { firstContacts, conversations, openChat, tenantId, countedLog } = deps;
  let after = '';

  async function meet(service: TenantService, userId: string): Promise<void> {
    if (!(await firstContacts.claim(service.tenantId, userId))) return;
    try {
      const chat = await openChat(service, userId);
      await greet(chat);
      // from here on what they wait for is due
      await firstContacts.opened(chat.responder.reference);
    } catch (error) {
      if (!(error instanceof Later) || error.keptOut === undefined) throw error;
      await firstContacts.refused(service.tenantId, userId, error.keptOut);
    }
  }

  /** Once for each person, also when they were greeted by the chat that Teams announced. Throws what keeps the bot out. */
  async function greet(chat: Chat): Promise<void> {
    const { tenantId, userId } = chat.responder.reference;
    if (!(await conversations.claimWelcome(tenantId, userId))) return;
    const greeted = await chat.show(welcomeCard({ name: null, mayAssign: false }, chat.speech));
    if (greeted.outcome === 'sent') return;
    const why =
      greeted.outcome === 'later'
        ? greeted.why
        : new Later('The chat is closed to us', { keptOut: greeted.outcome });
    if (!why.ambiguous) await conversations.giveBackWelcome(tenantId, userId);
    throw why;
  }

  return {
    /** Meets those of the next part of the list. What Teams does not take now is left for the next round. */
    async meetDue(signal?: AbortSignal): Promise<void> {
      const service = tenantId === undefined ? undefined : await firstContacts.service(tenantId);
      if (service === undefined) return;
      const { userIds, last } = await firstContacts.due(after);
      for (const userId of userIds) {
        if (signal?.aborted) return;
        try {
          await meet(service, userId);
        } catch (error) {
          if (!(error instanceof Later)) throw error;
          countedLog.warn({ event: 'firstContact.later', why: error.message }, 'a chat could not be opened');
          return;
        }
      }
      after = last ?? '';
    },
  };
}
