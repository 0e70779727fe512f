import { welcomeCard } from '../../cards/account/welcome.ts';
import { Later, Refusal } from '../../src/errors.ts';
import type { Conversations, FirstContacts, TenantService } from '../../src/learning/ports/ports.ts';
import type { Log } from '../../src/log.ts';
import type { Chat, OpenChat } from '../turn/to-person.ts';

/** Codes with which Teams may say that somebody does not have the app. */
const NOT_INSTALLED = new Set(['ForbiddenOperationException', 'BotNotInConversationRoster', 'other']);

interface WayToSpeak {
  readonly givenName: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

export interface MeetDeps {
  readonly firstContacts: FirstContacts;
  readonly conversations: Pick<Conversations, 'claimWelcome' | 'giveBackWelcome'>;
  readonly openChat: OpenChat;
  /** The tenant whose people Graph knows; undefined where chats are only opened by people. */
  readonly tenantId: string | undefined;
  /** Installs the app for a person; undefined where the bot may not. */
  readonly install: ((userId: string) => Promise<'installed' | 'hadIt' | 'absent'>) | undefined;
  /** How the directory says to speak to a person. */
  readonly wayToSpeakTo: (userId: string) => Promise<WayToSpeak>;
  /** For what can happen to everybody. */
  readonly countedLog: Pick<Log, 'warn'>;
}

/**
 * Opens the one-to-one chats of people who wait to be told something, have the app and never wrote: Teams does not always say
 * that the app was installed by a policy. They are greeted, and what they are to be told is told as to everybody.
 */
export function createMeet(deps: MeetDeps) {
  const { firstContacts, conversations, openChat, install, wayToSpeakTo, tenantId, countedLog } = deps;
  let after = '';

  async function meet(service: TenantService, userId: string): Promise<void> {
    const { tenantId } = service;
    if (!(await firstContacts.claim(tenantId, userId))) return;
    // who was greeted before, also by the chat that Teams announced, is not greeted again
    const isNew = await conversations.claimWelcome(tenantId, userId);
    let way: WayToSpeak | undefined;
    try {
      const chat = await open(service, userId, isNew, async () => {
        way = await wayTo(userId);
        return way.language;
      });
      if (isNew) await greet(chat, way?.givenName ?? null);
      // from here on what they wait for is due
      await firstContacts.opened(chat.responder.reference);
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      const mayHaveGreeted = way !== undefined && error.ambiguous;
      if (isNew && !mayHaveGreeted) await conversations.giveBackWelcome(tenantId, userId);
      if (error.keptOut === undefined) throw error;
      await firstContacts.refused(tenantId, userId, error.keptOut);
    }
  }

  /** Installs the app where that is allowed, but not for people who were met before: they have removed it. */
  async function open(
    service: TenantService,
    userId: string,
    isNew: boolean,
    localeOf: () => Promise<string | null>,
  ): Promise<Chat> {
    try {
      return await openChat(service, userId, localeOf);
    } catch (error) {
      const isMissing = error instanceof Later && NOT_INSTALLED.has(error.keptOut ?? '');
      if (!isMissing || !isNew || !(await installed(userId))) throw error;
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

  /** Throws what keeps the bot out. */
  async function greet(chat: Chat, name: string | null): Promise<void> {
    const greeted = await chat.show(welcomeCard({ name, mayAssign: false }, chat.speech));
    if (greeted.outcome === 'later') throw greeted.why;
    if (greeted.outcome !== 'sent') throw new Later('The chat is closed to us', { keptOut: greeted.outcome });
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
