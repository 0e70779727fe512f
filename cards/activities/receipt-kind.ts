import type { OperationKind } from '../../src/learning/activities/activity.ts';
import type { Delivery, Operation } from '../../src/learning/ports/ports.ts';

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

export function receiptKind(operation: Pick<Operation, 'kind' | 'before' | 'after' | 'undoes'>): ReceiptKind {
  const { kind, before, after, undoes } = operation;
  if (undoes !== null) return 'undone';
  // taken up with the progress it had already
  if (kind === 'create' && after?.status === 'completed') return kinds.complete;
  if (kind === 'create' && after !== null && after.progress > 0) return kinds.progress;
  const starts = before?.status === 'notStarted' && after?.progress === before.progress;
  return kind === 'progress' && starts ? 'assignmentStarted' : kinds[kind];
}

/**
 * The delivery of an operation by what the ledger knows. One that is set aside for an operator is, for the person, still on its
 * way.
 */
export function deliveryOf(operation: Pick<Operation, 'state' | 'refusal' | 'nextAttemptAt'>): Delivery {
  const { state, refusal, nextAttemptAt } = operation;
  switch (state) {
    case 'confirmed':
      return { state: 'saved' };
    case 'refused':
      return { state: 'refused', code: refusal ?? 'graphForbidden' };
    case 'waiting':
      return { state: 'onItsWay', by: nextAttemptAt };
    case 'setAside':
      return { state: 'onItsWay', by: null };
  }
}
