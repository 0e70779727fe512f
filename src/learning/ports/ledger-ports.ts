/** The record of activities and what Graph has yet to hear of them. Implemented in `ledger/`. */
import type { Instant } from '../../clock.ts';
import type { RefusalCode } from '../../errors.ts';
import type { Activity, OperationKind } from '../activities/activity.ts';

/** One activity in the ledger. */
export interface LedgerEntry {
  /** Our own opaque id: what cards carry. */
  readonly id: string;
  /** The person's own latest values, whether or not Graph has heard them. */
  readonly activity: Activity;
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
export type Source = 'message' | 'card' | 'link' | 'background';

/** A change decided by the rules, to be committed together with its operation. */
export interface Change {
  /** Idempotency key, unique for ever: the same id again is the same change. */
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
  readonly undoes?: string | undefined;
  readonly batchId?: string | undefined;
  readonly source?: Source;
  /** True when it is flushed right after the commit: the commit then leases the entry, if it is free. */
  readonly sendsNow?: boolean;
  /** True for one of many changes at once: it goes to Graph after what people do one by one. */
  readonly bulk?: boolean;
}

export type Commit =
  | {
      readonly outcome: 'committed' | 'duplicate';
      readonly operation: Operation;
      readonly entry: LedgerEntry;
    }
  /** The activity changed since it was read: decide again. */
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

/** State of an operation's delivery, as far as known. */
export type Delivery =
  | { readonly state: 'saved' }
  | { readonly state: 'onItsWay'; readonly by: Instant | null }
  | { readonly state: 'refused'; readonly code: RefusalCode };

export interface Outbox {
  /**
   * Delivers this operation's entry now, through the worker's own code, for at most `withinMs`. `committed`: the operation
   * just committed, so that it need not be read again.
   */
  flush(operationId: string, withinMs: number, committed?: Operation): Promise<Delivery>;
}

/** Tells people outside a turn. Implemented in `bot/`. */
export interface Notifier {
  /**
   * Operations that Graph confirmed, refused, or that were set aside after the turn had been answered. Throws Later
   * when somebody could not be told now: to be called again with the same.
   */
  settled(operations: readonly Operation[]): Promise<void>;
}
