import type { Card } from '../../cards/engine/card.ts';
import { type Clock, toInstant } from '../../src/clock.ts';
import { Later } from '../../src/errors.ts';
import type {
  Conversations,
  FoundConversation,
  ShownItem,
  TenantService,
} from '../../src/learning/ports/ports.ts';
import type { Log } from '../../src/log.ts';
import { createSpeech, type LocalSpeech } from '../phrases/speech.ts';
import type { OpenConversation, Outbound, Sent } from './teams-port.ts';
import { createResponder, type Responder } from './turn.ts';

export interface ToPersonDeps {
  readonly conversations: Pick<
    Conversations,
    'find' | 'findPerson' | 'markUnreachable' | 'holdBack' | 'letIn' | 'claimAnswer' | 'setContext'
  >;
  readonly outbound: Outbound;
  readonly clock: Clock;
  /** IANA; where people are of whom Teams has not said so. */
  readonly defaultZone: string;
  /** For lines that may repeat for many people. */
  readonly countedLog: Pick<Log, 'warn'>;
}

/** A person by Entra id; without a tenant, in the one they wrote from last. */
export interface Whom {
  readonly userId: string;
  readonly tenantId?: string | undefined;
}

/** The result of sending. `later`: not delivered for now or, when `why` is ambiguous, perhaps delivered. */
export type SendResult = Sent | { readonly outcome: 'later'; readonly why: Later };

/**
 * The one-to-one chat with a person. Whoever blocked the bot is marked unreachable until they write again; whom Teams does not
 * let it write to for another reason is left alone for a while.
 */
export interface Chat {
  /** How to speak to them: in their language and time zone. */
  readonly speech: LocalSpeech;
  /** The same chat for answers of a turn; it throws Later and leaves no mark on anybody. */
  readonly responder: Responder;
  /** True for the first who claims `key`: only they may send what it stands for. */
  claim(key: string): Promise<boolean>;
  show(card: Card): Promise<SendResult>;
  /** The same with a card of these, in its order: from then on "it" is the only one, "#2" the second. */
  showOf(card: Card, shown: readonly ShownItem[]): Promise<SendResult>;
  /** Sends an attachment that is no Adaptive Card. */
  attach(attachment: object): Promise<SendResult>;
  /** Puts a card in the place of an earlier one, which may stand in another conversation. */
  replace(
    at: { readonly conversationId: string; readonly messageId: string },
    card: Card,
  ): Promise<SendResult>;
}

/** The chat with a person outside their own turns; undefined when they never met the bot, removed or blocked it, or are left alone. */
export type ToPerson = (whom: Whom) => Promise<Chat | undefined>;

export function createToPerson(deps: ToPersonDeps): ToPerson {
  const { find, findPerson } = deps.conversations;
  return async function toPerson({ tenantId, userId }) {
    const reference = await (tenantId === undefined ? findPerson(userId) : find(tenantId, userId));
    return reference && chatAt(reference, deps);
  };
}

/** Opens the one-to-one chat with somebody who never met the bot. Throws Later; `keptOut` when they do not have the app. */
export type OpenChat = (
  service: TenantService,
  userId: string,
  /** BCP 47, asked once the chat is open; null when it is not known. */
  localeOf: () => Promise<string | null>,
) => Promise<Chat>;

export function createOpenChat(deps: ToPersonDeps & { readonly open: OpenConversation }): OpenChat {
  return async function openChat(service, userId, localeOf) {
    const opened = await deps.open(service, userId);
    if (opened.outcome !== 'sent') throw new Later('Teams opened no chat', { keptOut: opened.outcome });
    const locale = await localeOf();
    return chatAt({ ...service, userId, conversationId: opened.id, locale, timeZone: null }, deps);
  };
}

function chatAt(reference: FoundConversation, deps: ToPersonDeps): Chat {
  const { conversations, outbound, clock, defaultZone, countedLog } = deps;
  const responder = createResponder(reference, outbound);

  const { tenantId, userId } = reference;

  async function send(sending: Promise<Sent>, { conversationId } = reference): Promise<SendResult> {
    // another conversation that the bot cannot reach says nothing about this chat
    const isOurs = conversationId === reference.conversationId;
    try {
      const sent = await sending;
      if (sent.outcome === 'unreachable' && isOurs) await conversations.markUnreachable(tenantId, userId);
      if (sent.outcome === 'sent' && isOurs && reference.wasHeldBack)
        await conversations.letIn(tenantId, userId);
      return sent;
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      if (error.keptOut !== undefined && isOurs)
        await conversations.holdBack(tenantId, userId, error.keptOut);
      return { outcome: 'later', why: error };
    }
  }

  /** What was asked before is answered no more: "yes" would be to the newer card. */
  async function leave(shown: readonly ShownItem[]): Promise<void> {
    const [only] = shown;
    const touched = only !== undefined && shown.length === 1 && 'entryId' in only ? only.entryId : null;
    const context = { question: null, choices: [], shown, touched, more: null, at: toInstant(clock.now()) };
    try {
      await conversations.setContext(reference.conversationId, userId, context);
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      // the card is there: who sent it must not send it again
      countedLog.warn({ event: 'context.notKept', why: error.message }, 'what was shown was not kept');
    }
  }

  const show = (card: Card) => send(responder.show(card));

  return {
    responder,
    speech: createSpeech(reference.locale, reference.timeZone, clock, defaultZone),
    claim: (key) => conversations.claimAnswer(reference.conversationId, key),
    show,
    async showOf(card, shown) {
      const told = await show(card);
      // of what may have arrived nobody knows what "it" is
      if (mayHaveArrived(told)) await leave(told.outcome === 'sent' ? shown : []);
      return told;
    },
    attach: (attachment) => send(responder.attach(attachment)),
    replace({ conversationId, messageId }, card) {
      const there = { ...reference, conversationId };
      return send(createResponder(there, outbound).replace(messageId, card), there);
    },
  };
}

/** True when it may have arrived: then it is not repeated, since twice is worse than not at all. */
export function mayHaveArrived(told: SendResult): boolean {
  return told.outcome === 'sent' || (told.outcome === 'later' && told.why.ambiguous);
}
