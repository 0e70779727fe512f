import type { Card } from '../../cards/engine/card.ts';
import type { Clock } from '../../src/clock.ts';
import { Later } from '../../src/errors.ts';
import type { ConversationReference, Conversations } from '../../src/learning/ports/ports.ts';
import { createSpeech, type LocalSpeech } from '../phrases/speech.ts';
import type { Outbound, Sent } from './teams-port.ts';
import { createStage, type Stage } from './turn.ts';

export interface ToPersonDeps {
  readonly conversations: Pick<Conversations, 'find' | 'findPerson' | 'markUnreachable' | 'claimAnswer'>;
  readonly outbound: Outbound;
  readonly clock: Clock;
}

/** Somebody by Entra id; in this tenant, or where it is not known in the one heard from last. */
export interface Whom {
  readonly userId: string;
  readonly tenantId?: string | undefined;
}

/** What became of a message. `later`: not delivered for now or, when `why` is ambiguous, it may have arrived. */
export type Told = Sent | { readonly outcome: 'later'; readonly why: Later };

/** The one-to-one chat with somebody. Who turns out to have blocked or removed the bot is not found again until they write. */
export interface Chat {
  /** How to speak to them: in their language and time zone. */
  readonly speech: LocalSpeech;
  /** The chat as turns know it, for answers brought there; it throws Later and marks nobody. */
  readonly stage: Stage;
  /** True for the one who may say what `key` stands for: asked first, so that it is said once. */
  claim(key: string): Promise<boolean>;
  /** Says a card as a new message. */
  show(card: Card): Promise<Told>;
  /** Sends an attachment that is no Adaptive Card. */
  attach(attachment: object): Promise<Told>;
  /** Puts a card in the place of an earlier one, which may stand in another conversation. */
  replace(at: { readonly conversationId: string; readonly messageId: string }, card: Card): Promise<Told>;
}

/** The way to somebody outside a turn of theirs; undefined when they never met the bot, removed or blocked it. */
export type ToPerson = (whom: Whom) => Promise<Chat | undefined>;

export function createToPerson(deps: ToPersonDeps): ToPerson {
  const { find, findPerson } = deps.conversations;
  return async function toPerson({ tenantId, userId }) {
    const reference = await (tenantId === undefined ? findPerson(userId) : find(tenantId, userId));
    return reference && chatAt(reference, deps);
  };
}

function chatAt(reference: ConversationReference, { conversations, outbound, clock }: ToPersonDeps): Chat {
  const stage = createStage(reference, outbound);

  async function tell(sending: Promise<Sent>, { conversationId } = reference): Promise<Told> {
    try {
      const sent = await sending;
      // another conversation that is closed to the bot says nothing of their own
      if (sent.outcome === 'unreachable' && conversationId === reference.conversationId)
        await conversations.markUnreachable(reference.tenantId, reference.userId);
      return sent;
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      return { outcome: 'later', why: error };
    }
  }

  return {
    stage,
    speech: createSpeech(reference.locale, reference.timeZone, clock),
    claim: (key) => conversations.claimAnswer(reference.conversationId, key),
    show: (card) => tell(stage.show(card)),
    attach: (attachment) => tell(stage.attach(attachment)),
    replace({ conversationId, messageId }, card) {
      const there = { ...reference, conversationId };
      return tell(createStage(there, outbound).replace(messageId, card), there);
    },
  };
}

/** True when it may have arrived: it is not said again, since twice is worse than not at all. */
export function mayHaveArrived(told: Told): boolean {
  return told.outcome === 'sent' || (told.outcome === 'later' && told.why.ambiguous);
}
