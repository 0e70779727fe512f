import type { Card } from '../../cards/engine/card.ts';
import { type Clock, toInstant } from '../../src/clock.ts';
import { Later, Refusal } from '../../src/errors.ts';
import type { Day } from '../../src/learning/due-day.ts';
import type { ConversationReference, Conversations, Recollection } from '../../src/learning/ports/ports.ts';
import { createSpeech, type LocalSpeech } from '../phrases/speech.ts';
import type { Address, InboundActivity, Outbound, OutboundActivity, Sent } from './teams-port.ts';

/** Who speaks, as the channel says. */
export interface Person {
  readonly tenantId: string;
  /** Entra object id. */
  readonly userId: string;
  /** `29:…`: how the channel names the person to this bot. */
  readonly channelUserId: string;
  /** Display name as the channel sent it; empty when it sent none. */
  readonly name: string;
}

/** One inbound activity, as commands and actions see it. */
export interface Turn {
  readonly person: Person;
  readonly speech: LocalSpeech;
  readonly now: Date;
  /** The day in the person's zone. */
  readonly today: Day;
  readonly conversationId: string;
  /** What the database knew when the turn began; rejects with Later when it could not be read. */
  readonly recalled: Promise<Recollection>;
  /** True in a one-to-one chat: only there is anything personal shown. */
  readonly personal: boolean;
  /** Opens the one-to-one chat with the bot; null in that chat itself. */
  readonly chatUrl: string | null;
  /** Unique to this activity: what operation ids of typed messages are derived from. */
  readonly seed: string;
  /** Typed, or pressed on a card; kept in the audit with each change. */
  readonly source: 'message' | 'card';
  /** The message whose button was pressed; null when nothing was, or Teams does not say. */
  readonly pressedMessageId: string | null;
  /** Makes an id for a card that does not exist yet. */
  readonly mint: () => string;
  /** Aborted when the turn ends, so that its reads end too. */
  readonly signal: AbortSignal;
  /** Ends the turn, once its answers are made. */
  readonly end: () => void;
}

/** The reply side of a turn. */
export interface Responder {
  /** Sends a card as a new message. */
  show(card: Card): Promise<Sent>;
  /** Puts a card in the place of an earlier one of ours. */
  replace(messageId: string, card: Card): Promise<Sent>;
  /** Sends a file card of Teams: an offer, or a file that is there. */
  attach(attachment: object): Promise<Sent>;
  typing(): Promise<Sent>;
  /** How to reach this conversation again. */
  readonly reference: ConversationReference;
}

/** After this the reads of a turn are aborted. Long enough to read the largest team. */
const TURN_WITHIN_MS = 60_000;

export interface OpenTurnDeps {
  readonly outbound: Outbound;
  readonly conversations: Pick<Conversations, 'recall'>;
  readonly clock: Clock;
  /** IANA; where people are of whom Teams does not say so. */
  readonly defaultZone: string;
  readonly mint: () => string;
}

export type OpenTurn = (
  activity: InboundActivity,
) => Promise<{ readonly turn: Turn; readonly responder: Responder }>;

/**
 * Makes turns of activities; opening one refuses `whoAreYou` when the channel does not name the person's Entra id and
 * tenant.
 */
export function createOpenTurn(deps: OpenTurnDeps): OpenTurn {
  const { outbound, conversations, clock, defaultZone, mint } = deps;
  return async function openTurn(activity) {
    const { conversation, from, recipient, serviceUrl, channelId, id } = activity;
    const tenantId = activity.channelData?.tenant?.id ?? conversation.tenantId;
    const userId = from?.aadObjectId;
    if (typeof tenantId !== 'string' || typeof userId !== 'string' || tenantId === '' || userId === '') {
      throw new Refusal('whoAreYou');
    }
    const now = clock.now();
    const conversationId = conversation.id;
    const personal = isPersonal(activity);
    const typed = personal && isTyped(activity);
    const recalled = conversations.recall({ tenantId, userId, conversationId, activityId: id, typed });
    const locale = spokenLocale(await chosenLanguage(recalled), activity.locale);
    const timeZone = activity.localTimezone ?? clientTimeZone(activity.entities) ?? null;
    const botId = recipient.id;
    const reference = { tenantId, userId, conversationId, serviceUrl, botId, channelId, locale, timeZone };
    const reads = createTurnSignal(TURN_WITHIN_MS);
    const speech = createSpeech(locale, timeZone, clock, defaultZone);
    const turn: Turn = {
      get signal() {
        return reads.signal();
      },
      end: reads.end,
      person: { tenantId, userId, channelUserId: from.id, name: from.name ?? '' },
      speech,
      now,
      get today() {
        return speech.today;
      },
      conversationId,
      recalled,
      personal,
      chatUrl: personal ? null : chatUrlOf(recipient.id),
      seed: `${conversationId}\n${id ?? toInstant(now)}`,
      source: isTyped(activity) ? 'message' : 'card',
      pressedMessageId: activity.replyToId ?? null,
      mint,
    };
    return { turn, responder: createResponder(reference, outbound, id) };
  };
}

/** Made once: the stack trace of each would cost a turn more than the rest of its signal. */
const OVER = new DOMException('The turn is over', 'AbortError');
const TOO_LONG = new DOMException('The turn took too long', 'AbortError');

/** The signal of a turn, made when it is first asked for: most turns need none, and making one costs time. */
function createTurnSignal(atMostMs: number) {
  let controller: AbortController | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  return {
    signal(): AbortSignal {
      if (controller === undefined) {
        controller = new AbortController();
        if (isOver) controller.abort(OVER);
        else timer = setTimeout(() => controller?.abort(TOO_LONG), atMostMs).unref();
      }
      return controller.signal;
    },
    end(): void {
      isOver = true;
      clearTimeout(timer);
      controller?.abort(OVER);
    },
  };
}

/** A responder for a conversation, inside a turn or long after it. */
export function createResponder(
  reference: ConversationReference,
  outbound: Outbound,
  replyToId?: string,
): Responder {
  const address: Address = reference;
  const envelope = {
    channelId: reference.channelId,
    from: { id: reference.botId },
    conversation: { id: reference.conversationId, tenantId: reference.tenantId },
    replyToId,
  };
  return {
    reference,
    show: (card) => outbound.send(address, { ...envelope, ...cardMessage(card) }, replyToId),
    attach: (attachment) =>
      outbound.send(address, { ...envelope, type: 'message', attachments: [attachment] }, replyToId),
    replace: (messageId, card) => outbound.update(address, messageId, { ...envelope, ...cardMessage(card) }),
    typing: () => outbound.send(address, { ...envelope, type: 'typing' }, replyToId),
  };
}

/** Null also while the database is away: the turn goes on, and its next read says what is wrong. */
async function chosenLanguage(recalled: Promise<Recollection>): Promise<string | null> {
  try {
    return (await recalled).language;
  } catch (error) {
    if (!(error instanceof Later)) throw error;
    return null;
  }
}

/** An Action.Submit arrives as a message whose value is the card's data. */
export function isSubmit(value: unknown): value is { verb: unknown } {
  return typeof value === 'object' && value !== null && 'verb' in value;
}

const isTyped = ({ type, value }: InboundActivity) => type === 'message' && !isSubmit(value);

/** The chosen language; with the client's region, when that speaks the same. */
function spokenLocale(chosen: string | null, locale: string | undefined): string | null {
  if (chosen === null) return locale ?? null;
  return locale?.toLowerCase().startsWith(`${chosen}-`) ? locale : chosen;
}

/** Teams also tells the zone in an entity, and on some clients only there. */
function clientTimeZone(entities: readonly Record<string, unknown>[] | undefined): string | undefined {
  const timeZone = entities?.find(({ type }) => type === 'clientInfo')?.timezone;
  return typeof timeZone === 'string' ? timeZone : undefined;
}

/** One-to-one with the bot. */
function isPersonal({ conversation, recipient }: InboundActivity): boolean {
  const { conversationType, id } = conversation;
  const isOfTwo = PRIVATE_CHAT_OF_TWO.test(id) && !id.includes(bareId(recipient.id));
  return conversationType === 'personal' && !isOfTwo;
}

/** The chat of two people, where a shared card may be pressed: private to them, and not ours. */
const PRIVATE_CHAT_OF_TWO = /^19:[0-9a-f-]{36}_[0-9a-f-]{36}@/i;

/** A bot is `28:` and its application id. */
const bareId = (botId: string) => botId.replace(/^28:/, '');

/** Teams' deep link to a chat with a bot. */
function chatUrlOf(botId: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=28:${encodeURIComponent(bareId(botId))}`;
}

function cardMessage(card: Card): OutboundActivity {
  return {
    type: 'message',
    summary: card.fallbackText,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}
