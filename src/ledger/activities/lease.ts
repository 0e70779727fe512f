import type { ExpressionBuilder } from 'kysely';
import { type Instant, SECOND } from '../../clock.ts';
import type { Asked } from '../database/prepared.ts';
import type { HeldRow, Schema, WaitingRow } from '../database/schema.ts';
import { GATE } from './throttle-gate.ts';

/**
 * Lease duration in milliseconds: two of the longest calls to Graph plus the tolerated clock skew, so that the last call has
 * ended when the lease ends, by any instance's clock.
 */
export const LEASE_MS = 90 * SECOND;

/** Longest that one call of the gateway takes, signing in included; in milliseconds. */
export const CALL_MS = 25 * SECOND;

/** The right to send one entry's operations, until the lease expires or a later claim has a higher fence. */
export interface Claim {
  readonly entryId: string;
  readonly fence: number;
  /** True when the outcome of an earlier attempt is unknown. */
  readonly unsure: boolean;
  /** True when this call is the probe of a shut gate. */
  readonly probe: boolean;
}

/** The claimed entry and its waiting operations, oldest first, as read at one moment. */
export interface Held {
  readonly entry: HeldRow;
  readonly waiting: readonly WaitingRow[];
}

/** A new claim, with what it holds at that moment. */
export interface Leased extends Claim, Held {
  /** When it was taken together with a look at the gate, and until when it lasts; absent when its first request has to look. */
  readonly taken?: { readonly at: Date; readonly until: Instant };
}

export const heldColumns = [
  ...(['id', 'external_id', 'graph_id', 'activity', 'confirmed', 'version', 'deleted_at'] as const),
  ...(['attempts', 'failing_since', 'fence', 'unsure', 'settling_until', 'owner_id'] as const),
] as const;

export interface LeaseValues {
  readonly id: string;
  readonly now: Instant;
  readonly leaseUntil: Instant;
}

type Field = ExpressionBuilder<Schema, 'activities'>;

/** SQL fragment: what leasing an entry sets. */
export const leasing = (field: Field, leaseUntil: Instant) =>
  ({ fence: field('fence', '+', 1), lease_until: leaseUntil, unsure: 1 }) as const;

/** SQL fragment: the entry is unleased, no outcome is unknown and Graph is not throttling. */
export const isFreeNow =
  (now: Instant) =>
  ({ and, or, eb, not, exists, selectFrom }: Field) =>
    and([
      eb('unsure', '=', 0),
      or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]),
      not(
        exists(
          selectFrom('gates').select('name').where('name', '=', GATE).where('closed_until', 'is not', null),
        ),
      ),
    ]);

/** SQL fragment: leases the entry within the UPDATE that it begins, if it is free. */
export const leaseUpdate = (query: Asked, { id, now, leaseUntil }: LeaseValues) =>
  query
    .updateTable('activities')
    .set((field) => leasing(field, leaseUntil))
    .where('id', '=', id)
    .where(isFreeNow(now));
