import { welcomeCard } from '../../cards/account/welcome.ts';
import { Later, Refusal } from '../../src/errors.ts';
import type {
  Conversations,
  FirstContacts,
  Installation,
  TenantService,
  WayToSpeak,
} from '../../src/learning/ports/ports.ts';
import type { Log } from '../../src/log.ts';
import { type Chat, mayHaveArrived, type OpenChat } from '../turn/to-person.ts';

/** Codes with which Teams may say that somebody does not have the app. */
const NOT_INSTALLED = new Set(['ForbiddenOperationException', 'BotNotInConversationRoster', 'other']);

export interface MeetDeps {
  readonly firstContacts: FirstContacts;
  readonly conversations: Pick<Conversations, 'claimWelcome' | 'keepWelcome' | 'giveBackWelcome' | 'wasMet'>;
  readonly openChat: OpenChat;
  /** The tenant whose people Graph knows; undefined where chats are only opened by people. */
  readonly tenantId: string | undefined;
  /** Installs the app for a person; undefined where the bot may not. */
  readonly install: ((userId: string) => Promise<Installation>) | undefined;
  /** How the directory says to speak to a person. */
  readonly wayToSpeakTo: (userId: string) => Promise<WayToSpeak>;
  /** For what can happen to everybody. */
  readonly countedLog: Pick<Log, 'warn'>;
}

/** Teams takes nothing for so many people in a row: that is not about them. */
const GIVES_UP_AFTER = 2;

/**
 * Opens the one-to-one chats of people who wait to be told something, have the app and never wrote: Teams does not always say
 * that the app was installed by a policy. They are greeted, and what they are to be told is told as to everybody.
 *
 * Each step may be repeated by another instance when this one dies: a chat is opened once however often it is asked for, and the
 * greeting is claimed for a while only, until it is known whether it arrived.
 */
export function createMeet(deps: MeetDeps) {
  const { firstContacts, conversations, openChat, install, wayToSpeakTo, tenantId, countedLog } = deps;
  let after = '';

  async function meet(service: TenantService, userId: string): Promise<void> {
    const { tenantId } = service;
    if (!(await firstContacts.claim(tenantId, userId))) return;
    try {
      let name: string | null = null;
      const chat = await open(service, userId, async () => {
        const way = await wayTo(userId);
        name = way.givenName;
        return way.language;
      });
      // the chat that Teams announced may be greeted in at this moment: what comes of that is seen next time
      if (!(await greet(chat, tenantId, userId, name))) return;
      // from here on what they wait for is due
      await firstContacts.opened(chat.responder.reference);
    } catch (error) {
      if (!(error instanceof Later) || error.keptOut === undefined) throw error;
      await firstContacts.refused(tenantId, userId, error.keptOut);
    }
  }

  /** Installs the app where that is allowed, but not for people who were met before: they have removed it. */
  async function open(
    service: TenantService,
    userId: string,
    localeOf: () => Promise<string | null>,
  ): Promise<Chat> {
    try {
      return await openChat(service, userId, localeOf);
    } catch (error) {
      const isMissing = error instanceof Later && NOT_INSTALLED.has(error.keptOut ?? '');
      if (!isMissing || (await conversations.wasMet(service.tenantId, userId))) throw error;
      if (!(await installed(userId))) throw error;
      return openChat(service, userId, localeOf);
    }
  }

  /** The greeting does without what the directory does not tell. */
  async function wayTo(userId: string): Promise<WayToSpeak> {
    try {
      return await wayToSpeakTo(userId);
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof Later)) throw error;
      return { givenName: null, language: null };
    }
  }

  async function installed(userId: string): Promise<boolean> {
    if (install === undefined) return false;
    try {
      return (await install(userId)) !== 'absent';
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof Later)) throw error;
      countedLog.warn(
        { event: 'firstContact.notInstalled', why: error.message },
        'the app could not be installed for learners',
      );
      return false;
    }
  }

  /** True when they have been greeted, now or before; false while somebody else is at it. Throws what keeps the bot out. */
  async function greet(chat: Chat, tenantId: string, userId: string, name: string | null): Promise<boolean> {
    if (!(await conversations.claimWelcome(tenantId, userId))) return conversations.wasMet(tenantId, userId);
    const greeted = await chat.show(welcomeCard({ name, mayAssign: false, pressing: null }, chat.speech));
    if (mayHaveArrived(greeted)) await conversations.keepWelcome(tenantId, userId);
    else await conversations.giveBackWelcome(tenantId, userId);
    if (greeted.outcome === 'later') throw greeted.why;
    if (greeted.outcome !== 'sent') throw new Later('The chat is closed to us', { keptOut: greeted.outcome });
    return true;
  }

  return {
    /**
     * Meets those of the next part of the list. What Teams does not take for one of them is left for another round; when it takes
     * nothing for two in a row, so are the others, and that round begins behind them.
     */
    async meetDue(signal?: AbortSignal): Promise<void> {
      const service = tenantId === undefined ? undefined : await firstContacts.service(tenantId);
      if (service === undefined) return;
      const { userIds, last } = await firstContacts.due(after);
      let inARow = 0;
      for (const userId of userIds) {
        if (signal?.aborted) return;
        try {
          await meet(service, userId);
          inARow = 0;
        } catch (error) {
          if (!(error instanceof Later)) throw error;
          countedLog.warn({ event: 'firstContact.later', why: error.message }, 'a chat could not be opened');
          inARow += 1;
          if (inARow < GIVES_UP_AFTER) continue;
          after = userId;
          return;
        }
      }
      after = last ?? '';
    },
  };
}
