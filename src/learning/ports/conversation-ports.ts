/** What is kept of conversations: how people are reached, what was last said to them and chosen. Implemented in `ledger/`. */

import type { Instant } from '../../clock.ts';
import type { LedgerEntry } from './ledger-ports.ts';

/** What Teams needs to reach a conversation again. */
export interface ConversationReference {
  readonly tenantId: string;
  /** Entra object id. */
  readonly userId: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly botId: string;
  readonly channelId: string;
  /** BCP 47; what the person chose, else what their client says. */
  readonly locale: string | null;
  readonly timeZone: string | null;
}

/** A conversation that may be written to. */
export interface FoundConversation extends ConversationReference {
  /** True when Teams did not let the bot in the last time, and it is time to try again. */
  readonly wasHeldBack?: boolean;
}

/** A card action kept on the server, so that "yes", "2" or "more" mean what was asked or shown. */
export interface StoredAction {
  readonly verb: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What was last shown, asked and touched in a conversation by one person. */
export interface ConversationContext {
  /** What "yes" does. */
  readonly question: StoredAction | null;
  /** What "2" or "the second" picks. */
  readonly choices: readonly StoredAction[];
  /** Entries or courses last listed, in order: what "#2" with a command word points to. */
  readonly shown: readonly ShownItem[];
  /** What "it" is: the activity last changed or shown alone. */
  readonly touched: string | null;
  /** What "more" does. */
  readonly more: StoredAction | null;
  /** Whom or what of their team somebody was shown last: what "her" and "this" mean to who leads others. */
  readonly team?: TeamShown | null;
  readonly at: Instant;
}

/** What was shown of a team. */
export type TeamShown =
  | { readonly kind: 'person'; readonly learnerId: string }
  | { readonly kind: 'course'; readonly courseId: string }
  /** An assignment that is previewed (by its draft), or was just made (by its batch). */
  | {
      readonly kind: 'preview' | 'assigned';
      readonly id: string;
      readonly courseId: string;
      readonly learnerIds: readonly string[];
    }
  /** Open requests for more time. */
  | { readonly kind: 'requests'; readonly learnerIds: readonly string[] };

export type ShownItem = { readonly entryId: string } | { readonly courseId: string };

/** The activity that begins a turn, and who sent it where. */
export interface TurnKey {
  readonly tenantId: string;
  readonly userId: string;
  readonly conversationId: string;
  /** Undefined for what the channel gave no id. */
  readonly activityId: string | undefined;
  /** True for what was typed in the one-to-one chat: it is mostly about the person's own activities. */
  readonly typed?: boolean;
}

/** What is read at the start of a turn. */
export interface Recollection {
  /** BCP 47 tag of the language to answer in; null when the person did not choose. */
  readonly language: string | null;
  /** The reference written recently, if any, for `remember` to compare with. */
  readonly noted: string | undefined;
  /** True when somebody has answered this activity, or is about to. */
  readonly answered: boolean;
  readonly context: ConversationContext | undefined;
  /** The person's own activities, newest change first, where they were read along; otherwise the ledger has to be asked. */
  readonly own?: readonly LedgerEntry[];
}

/** Where people are, as far as Teams has said. */
export interface Zones {
  /** The zone (IANA) that each was last seen in; without those of whom none is known. */
  of(userIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface Conversations {
  /** Reads everything a turn needs first, in one query. */
  recall(key: TurnKey): Promise<Recollection>;
  /**
   * Upserts the person's one-to-one conversation and marks it reachable, unless it was written like this recently (`noted`).
   */
  remember(reference: ConversationReference, noted?: string): Promise<void>;
  /** Undefined when never seen, uninstalled or blocked, or held back for now. */
  find(tenantId: string, userId: string): Promise<FoundConversation | undefined>;
  /** The same when the tenant is not known: the one heard from last. */
  findPerson(userId: string): Promise<FoundConversation | undefined>;
  /** Marks this person unreachable until their next message. */
  markUnreachable(tenantId: string, userId: string): Promise<void>;
  /** The same of somebody who removed the app: they count as met, also when they were forgotten or never greeted. */
  markRemoved(tenantId: string, userId: string): Promise<void>;
  /**
   * Teams does not let the bot write to this person, for this reason (its code): they are not found for an hour, then for two,
   * up to a day, until a message arrives or they are heard from.
   */
  holdBack(tenantId: string, userId: string, why: string): Promise<void>;
  /** A message to somebody who was held back has arrived. */
  letIn(tenantId: string, userId: string): Promise<void>;
  setContext(conversationId: string, userId: string, context: ConversationContext): Promise<void>;
  /** True when somebody has answered this activity, or is about to. */
  isAnswered(conversationId: string, activityId: string): Promise<boolean>;
  /** Claims the answer to this activity (or to what `key` stands for): true for exactly one caller. */
  claimAnswer(conversationId: string, key: string, claim?: AnswerClaim): Promise<boolean>;
  /** Claims the welcome of this person: true for exactly one caller, or for another when that one has died, two minutes later. */
  claimWelcome(tenantId: string, userId: string): Promise<boolean>;
  /** The welcome may have arrived: nobody says it again. */
  keepWelcome(tenantId: string, userId: string): Promise<void>;
  /** The welcome did not arrive: somebody else may say it. */
  giveBackWelcome(tenantId: string, userId: string): Promise<void>;
  /** True when this person was welcomed, or has removed the app. */
  wasMet(tenantId: string, userId: string): Promise<boolean>;
}

/** Where Teams takes messages for a tenant. */
export type TenantService = Pick<ConversationReference, 'tenantId' | 'serviceUrl' | 'botId' | 'channelId'>;

/** Opening the one-to-one chats of people who never met the bot. */
export interface FirstContacts {
  /** The address that Teams began to name last for this tenant; undefined before anybody of it has written. */
  service(tenantId: string): Promise<TenantService | undefined>;
  /**
   * Learners of a part of the list that begins behind `after` who wait to be told of a change that Graph has, are not known and
   * were not tried lately; and the last of that part, null at the end of the list.
   */
  due(after: string): Promise<{ readonly userIds: readonly string[]; readonly last: string | null }>;
  /** True for the one who may open the chat now; another may when they have not said within two minutes what came of it. */
  claim(tenantId: string, userId: string): Promise<boolean>;
  /** Teams did not let the bot in, for this reason (its code): the next try is due after an hour, then two, up to a day. */
  refused(tenantId: string, userId: string, why: string): Promise<void>;
  /** The chat is open: it is kept, unless the person was heard from meanwhile. */
  opened(reference: ConversationReference): Promise<void>;
}

/** How many of some people can be told something in Teams. */
export interface ReachCounts {
  /** They wrote, or the bot opened their chat. */
  readonly known: number;
  /** They never met the bot; whether they have the app is not known. */
  readonly untried: number;
  /** They removed or blocked the bot, do not have it, or Teams does not let it write to them for now. */
  readonly out: number;
}

export interface Reach {
  of(userIds: readonly string[]): Promise<ReachCounts>;
  /** Those of them who can be told now, as far as is known without trying. */
  known(userIds: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface AnswerClaim {
  /** The claim expires after this many milliseconds; never, when absent. */
  readonly againAfterMs?: number;
  /** Context that the answer leaves for this person, stored with the claim. */
  readonly leaves?: { readonly userId: string; readonly context: ConversationContext };
}

export interface Preferences {
  /** `language`: BCP 47 tag of the language to answer in. */
  setLanguage(tenantId: string, userId: string, language: string): Promise<void>;
}

/** Which message shows the receipt of an operation, so that it can be updated in place. */
export interface ReceiptReference {
  readonly operationId: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly conversationId: string;
  readonly messageId: string;
}

export interface Receipts {
  remember(receipt: ReceiptReference): Promise<void>;
  of(operationId: string): Promise<readonly ReceiptReference[]>;
}
