import type { Activity, OperationKind } from '../../learning/activities/activity.ts';

/** An operation in the outbox that has not ended. */
export interface Pending {
  readonly id: string;
  readonly kind: OperationKind;
  readonly before: Activity | null;
  readonly after: Activity | null;
}

/** One call to Graph and the operations it carries, oldest first. */
export type Call =
  | { readonly kind: 'create' | 'update'; readonly value: Activity; readonly operations: readonly Pending[] }
  | { readonly kind: 'delete'; readonly operations: readonly Pending[] };

/** Operations that set absolute values: a later one supersedes an unsent earlier one. */
const replaceable: ReadonlySet<OperationKind> = new Set(['progress', 'edit']);

/**
 * The next call for an activity's waiting operations, in commit order, at least one. Unsent values collapse into the last, a
 * create includes those that follow it; complete, reopen and delete are calls of their own. `exists`: whether Graph knows
 * the activity; `most`: operations per call.
 */
export function collapse(
  waiting: readonly [Pending, ...Pending[]],
  exists: boolean,
  most = Number.POSITIVE_INFINITY,
): Call {
  const [head, ...rest] = waiting;
  const operations = [head];
  if (head.kind === 'create' || replaceable.has(head.kind))
    for (const next of rest) {
      if (!replaceable.has(next.kind) || operations.length >= most) break;
      operations.push(next);
    }
  const value = operations.at(-1)?.after ?? null;
  if (value === null) return { kind: 'delete', operations };
  return { kind: exists ? 'update' : 'create', value, operations };
}
