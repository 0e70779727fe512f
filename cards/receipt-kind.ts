import type { OperationKind } from '../src/learning/activity.ts';
import type { Delivery, Operation } from '../src/learning/ports.ts';

export type ReceiptKind =
  | 'created'
  | 'assignmentStarted'
  | 'progress'
  | 'completed'
  | 'reopened'
  | 'edited'
  | 'removed'
  | 'undone';

const kinds: Readonly<Record<OperationKind, ReceiptKind>> = {
  create: 'created',
  progress: 'progress',
  complete: 'completed',
  reopen: 'reopened',
  edit: 'edited',
  delete: 'removed',
};

/** What kind of receipt an operation deserves. */
export function receiptKind(operation: Pick<Operation, 'kind' | 'before' | 'after' | 'undoes'>): ReceiptKind {
  const { kind, before, after, undoes } = operation;
  if (undoes !== null) return 'undone';
  const starts = before?.status === 'notStarted' && after?.progress === before.progress;
  return kind === 'progress' && starts ? 'assignmentStarted' : kinds[kind];
}

/** What is known of an operation's delivery from the ledger alone. */
export function deliveryOf(operation: Pick<Operation, 'state' | 'refusal' | 'nextAttemptAt'>): Delivery {
  const { state, refusal, nextAttemptAt } = operation;
  if (state === 'confirmed') return { state: 'saved' };
  if (state === 'waiting') return { state: 'onItsWay', by: nextAttemptAt };
  return { state: 'refused', code: refusal ?? 'graphBusy' };
}
