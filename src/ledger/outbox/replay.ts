import type { Activity } from '../../learning/activities/activity.ts';

/** Fields that only make sense together: whoever changes one has decided on all three. */
const progressFields = ['status', 'progress', 'completedAt'] as const;

/**
 * The change from `before` to `after` made on `base` instead: only the fields it changed are taken over, so that a
 * refused change before it leaves no trace. Null when the change is a removal.
 */
export function replay(before: Activity | null, after: Activity | null, base: Activity): Activity | null {
  if (before === null || after === null) return after;
  const was = before as unknown as Readonly<Record<string, unknown>>;
  const changed = new Set(
    Object.entries(after).flatMap(([field, value]) => (was[field] === value ? [] : [field])),
  );
  if (progressFields.some((field) => changed.has(field)))
    for (const field of progressFields) changed.add(field);
  const taken = Object.fromEntries(Object.entries(after).filter(([field]) => changed.has(field)));
  return { ...base, ...taken } as Activity;
}
