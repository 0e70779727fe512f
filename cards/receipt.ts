import type { Activity } from '../src/learning/activity.ts';
import type { Delivery, Operation } from '../src/learning/ports.ts';
import type { Card } from './card.ts';
import type { Speech } from './speech.ts';
import type { CourseView } from './views.ts';

export type ReceiptKind =
  | 'created'
  | 'assignmentStarted'
  | 'progress'
  | 'completed'
  | 'reopened'
  | 'edited'
  | 'removed'
  | 'undone';

export interface ReceiptData {
  readonly kind: ReceiptKind;
  readonly course: CourseView;
  readonly entryId: string;
  readonly before: Activity | null;
  readonly after: Activity | null;
  readonly delivery: Delivery;
  /** The operation to undo and the id of undoing it; null when it cannot be undone (any more). */
  readonly undo: { readonly operationId: string; readonly op: string } | null;
}

/** What kind of receipt an operation deserves. */
export declare function receiptKind(
  operation: Pick<Operation, 'kind' | 'before' | 'after' | 'undoes'>,
): ReceiptKind;

/** What is known of an operation's delivery from the ledger alone. */
export declare function deliveryOf(
  operation: Pick<Operation, 'state' | 'refusal' | 'nextAttemptAt'>,
): Delivery;

/** What a person sees after a change: what happened, before and after, saved or on its way, and Undo. */
export declare function receiptCard(data: ReceiptData, speech: Speech): Card;
