import { type Clock, type Instant, toInstant } from '../clock.ts';
import type { ActivityRecord } from './organisation/records.ts';
import { createRing } from './ring.ts';

/** One change to an activity as it was carried out. */
export interface AppliedChange {
  /** 1, 2, 3 … in the order they were carried out. */
  readonly sequence: number;
  readonly at: Instant;
  readonly kind: 'created' | 'updated' | 'deleted';
  /** The activity after the change; before it for a deletion. */
  readonly activity: ActivityRecord;
}

/** What was really carried out, in order, whatever the caller was told. */
export interface ChangeLog {
  note(kind: AppliedChange['kind'], activity: ActivityRecord): void;
  all(): readonly AppliedChange[];
}

const KEPT = 200_000;

/** An empty log that keeps the newest 200,000 changes. */
export function createChangeLog(clock: Clock): ChangeLog {
  const ring = createRing<AppliedChange>(KEPT);
  let sequence = 0;
  return {
    note(kind, activity) {
      sequence += 1;
      ring.push({ sequence, at: toInstant(clock.now()), kind, activity });
    },
    all: ring.all,
  };
}
