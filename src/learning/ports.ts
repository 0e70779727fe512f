/** What the domain needs from the world. Implemented in `graph/`, `ledger/` and `bot/`; wired in `main`. */
import type { Instant } from '../clock.ts';
import type { RefusalCode } from '../errors.ts';
import type { Activity, GraphActivity, OperationKind } from './activity.ts';
import type { Course } from './course.ts';

/** Graph's employee-learning API. Every method makes one attempt and throws Refusal, Later or Bug. */
export interface LearningGateway {
  /** POSTs the activity under our provider; `externalId` becomes its externalcourseActivityId. */
  createActivity(externalId: string, activity: Activity): Promise<GraphActivity>;
  /** PATCHes every changeable property, so the outcome does not depend on what Graph does with omitted ones. */
  updateActivity(graphId: string, activity: Activity): Promise<void>;
  deleteActivity(graphId: string): Promise<void>;
  /** Undefined when Graph says 404. */
  activity(graphId: string): Promise<GraphActivity | undefined>;
  activityByExternalId(externalId: string): Promise<GraphActivity | undefined>;
  /** Our provider's activities, page by page (undocumented for some tenants: callers must bear a Refusal). */
  activities(): AsyncIterable<readonly GraphActivity[]>;
  courses(): AsyncIterable<readonly Course[]>;
}

export interface PersonRecord {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string | null;
}

/** People of the organisation, as Graph says at this moment. */
export interface People {
  person(id: string): Promise<PersonRecord | undefined>;
  manager(id: string): Promise<PersonRecord | undefined>;
  directReports(id: string): Promise<readonly PersonRecord[]>;
  search(words: string): Promise<readonly PersonRecord[]>;
  /** The subset of `groupIds` that the person is a (transitive) member of. At most 20 ids. */
  memberOf(id: string, groupIds: readonly string[]): Promise<readonly string[]>;
  /** People in the group, through other groups too. Refused when there is no such group. */
  groupMembers(groupId: string): Promise<readonly PersonRecord[]>;
  /** Groups whose name begins with these words. */
  groups(words: string): Promise<readonly GroupRecord[]>;
  /** Whether the person has this service plan; undefined when Graph does not tell. */
  hasPlan(id: string, servicePlanId: string): Promise<boolean | undefined>;
}

export interface GroupRecord {
  readonly id: string;
  readonly displayName: string;
}

/** One activity in the ledger. */
export interface LedgerEntry {
  /** Our own opaque id: what cards carry. */
  readonly id: string;
  readonly externalId: string;
  readonly graphId: string | null;
  /** The person's own latest values, whether or not Graph has heard them. */
  readonly activity: Activity;
  /** What Graph last confirmed; null before it exists there. */
  readonly confirmed: Activity | null;
  /** Grows with each committed change; a commit names the one it was decided on. */
  readonly version: number;
  /** True while an operation of it waits for Graph. */
  readonly onItsWay: boolean;
  /** When the next attempt is due, if one is known. */
  readonly nextAttemptAt: Instant | null;
  readonly updatedAt: Instant;
}

export type OperationState = 'waiting' | 'confirmed' | 'refused' | 'setAside';

/** One intended change, from its commit to Graph's answer. */
export interface Operation {
  readonly id: string;
  readonly entryId: string;
  readonly kind: OperationKind;
  /** Entra object id of the person who wanted it. */
  readonly actorId: string;
  readonly before: Activity | null;
  readonly after: Activity | null;
  readonly committedAt: Instant;
  readonly state: OperationState;
  readonly refusal: RefusalCode | null;
  readonly nextAttemptAt: Instant | null;
  /** Id of the operation that this one undoes. */
  readonly undoes: string | null;
  /** Id of the operation that undid this one. */
  readonly undoneBy: string | null;
  /** Groups the operations of one press, as when a manager assigns to many. */
  readonly batchId: string | null;
}

/** How something came: typed, by a card, by a link opened in a browser, or carried on after the turn. */
export type Road = 'message' | 'card' | 'link' | 'background';

/** A change decided by the rules, to be committed together with its operation. */
export interface Change {
  /** Unique for ever: the same id again is the same change. */
  readonly operationId: string;
  readonly kind: OperationKind;
  readonly actorId: string;
  /** For a create: the new entry's id. */
  readonly entryId: string;
  /** For a create: the external id minted for it. */
  readonly externalId?: string;
  /** Version the decision was made on; 0 for a create. */
  readonly version: number;
  readonly before: Activity | null;
  readonly after: Activity | null;
  readonly undoes?: string;
  readonly batchId?: string;
  /** How it came, for the audit. */
  readonly road?: Road;
  /** It is flushed right after the commit: the right to send it is taken with it, when nobody else has it. */
  readonly sendsNow?: boolean;
}

export type Commit =
  | {
      readonly outcome: 'committed' | 'duplicate';
      readonly operation: Operation;
      readonly entry: LedgerEntry;
    }
  /** Somebody else changed the activity since it was read: decide again. */
  | { readonly outcome: 'conflict' };

export interface Ledger {
  /** Undefined when unknown or deleted. */
  entry(id: string): Promise<LedgerEntry | undefined>;
  /** Not deleted, newest change first. */
  entriesOf(learnerId: string): Promise<readonly LedgerEntry[]>;
  /** The same of many learners. */
  entriesOfAll(learnerIds: readonly string[]): Promise<readonly LedgerEntry[]>;
  /** Activities of this course for any of these learners. */
  entriesForCourse(courseId: string, learnerIds: readonly string[]): Promise<readonly LedgerEntry[]>;
  /** Value and operation in one transaction. */
  commit(change: Change): Promise<Commit>;
  operation(id: string): Promise<Operation | undefined>;
  operationsOfBatch(batchId: string): Promise<readonly Operation[]>;
  /** The person's newest change since then that is neither an undo, undone nor refused. */
  lastChange(actorId: string, since: Instant): Promise<Operation | undefined>;
}

/** What became of an operation, as far as is known now. */
export type Delivery =
  | { readonly state: 'saved' }
  | { readonly state: 'onItsWay'; readonly by: Instant | null }
  | { readonly state: 'refused'; readonly code: RefusalCode };

export interface Outbox {
  /**
   * Tries to deliver this entry's operations at once, through the worker's own code, for at most `withinMs`.
   * `committed` is the operation when it was committed a moment ago, and need not be read again.
   */
  flush(operationId: string, withinMs: number, committed?: Operation): Promise<Delivery>;
}

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
  readonly at: Instant;
}

export type ShownItem = { readonly entryId: string } | { readonly courseId: string };

/** The activity that begins a turn, and who sent it where. */
export interface TurnKey {
  readonly tenantId: string;
  readonly userId: string;
  readonly conversationId: string;
  /** Undefined for what the channel gave no id. */
  readonly activityId: string | undefined;
}

/** What is known as a turn begins. */
export interface Recollection {
  /** BCP 47 tag of the language to answer in; null when the person did not choose. */
  readonly language: string | null;
  /** How to reach the person, when that was noted lately. */
  readonly reference: ConversationReference | undefined;
  /** True when somebody has answered this activity, or is about to. */
  readonly answered: boolean;
  readonly context: ConversationContext | undefined;
}

export interface Conversations {
  /** All that a turn wants to know first, in one reading. */
  recall(key: TurnKey): Promise<Recollection>;
  /** Upserts the one-to-one conversation of this person and marks it alive, unless it was `noted` like this lately. */
  remember(reference: ConversationReference, noted?: ConversationReference): Promise<void>;
  /** Undefined when never seen, uninstalled or blocked. */
  find(tenantId: string, userId: string): Promise<ConversationReference | undefined>;
  /** The same when the tenant is not known: the one heard from last. */
  findPerson(userId: string): Promise<ConversationReference | undefined>;
  /** Marks it dead until the next message. */
  bury(tenantId: string, userId: string): Promise<void>;
  setContext(conversationId: string, userId: string, context: ConversationContext): Promise<void>;
  /** True when somebody has answered this activity, or is about to. */
  isAnswered(conversationId: string, activityId: string): Promise<boolean>;
  /** True for the one who may answer this activity (or what `key` stands for). */
  claimAnswer(conversationId: string, key: string, claim?: AnswerClaim): Promise<boolean>;
  /** True when this person was not welcomed before. */
  claimWelcome(tenantId: string, userId: string): Promise<boolean>;
}

export interface AnswerClaim {
  /** Whoever asks after so many milliseconds gets the right again; without it, nobody ever. */
  readonly againAfterMs?: number;
  /** What the answer leaves behind for this person, kept together with the claim. */
  readonly leaves?: { readonly userId: string; readonly context: ConversationContext };
}

/** What people have chosen for themselves. */
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

/** Tells people outside a turn. */
export interface Notifier {
  /**
   * Operations that Graph confirmed, refused, or that were set aside after the turn had been answered. Throws Later
   * when somebody could not be told now: to be called again with the same.
   */
  settled(operations: readonly Operation[]): Promise<void>;
}
