import { type Instant, SECOND } from '../../clock.ts';
import type { Asked } from '../database/prepared.ts';
import type { HeldRow, WaitingRow } from '../database/schema.ts';
import { GATE } from './throttle-gate.ts';

/**
 * How long a claim is good for, in milliseconds: two of the longest calls to Graph, and what clocks may differ by, so that
 * the last call has ended when the lease has, by whosever clock.
 */
export const LEASE_MS = 90 * SECOND;

/** The right to send one entry's operations, until the lease ends or a later claim bears a higher fence. */
export interface Claim {
  readonly entryId: string;
  readonly fence: number;
  /** An earlier attempt may have been carried out although nobody knows. */
  readonly unsure: boolean;
  /** Finds out whether the gate can open. */
  readonly probe: boolean;
}

/** What a claim holds at one moment: its entry and the operations that wait, oldest first. */
export interface Held {
  readonly entry: HeldRow;
  readonly waiting: readonly WaitingRow[];
}

/** A claim as it is made, with what it holds at that moment. */
export type Leased = Claim & Held;

/** What a claim reads of its entry. */
export const heldColumns = [
  ...(['id', 'external_id', 'graph_id', 'activity', 'confirmed', 'version', 'deleted_at'] as const),
  ...(['attempts', 'failing_since', 'fence', 'unsure', 'owner_id'] as const),
] as const;

/** An entry to be taken, and until when. */
export interface LeaseValues {
  readonly id: string;
  readonly now: Instant;
  readonly leaseUntil: Instant;
}

/** The usual claim, as an update that may do more: of this entry while nobody has it, nothing is doubtful and the gate is open. */
export const leaseUpdate = (query: Asked, { id, now, leaseUntil }: LeaseValues) =>
  query
    .updateTable('activities')
    .set((field) => ({ fence: field('fence', '+', 1), lease_until: leaseUntil, unsure: 1 }))
    .where('id', '=', id)
    .where('unsure', '=', 0)
    .where((field) => field.or([field('lease_until', 'is', null), field('lease_until', '<=', now)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('gates').select('name').where('name', '=', GATE).where('closed_until', 'is not', null),
        ),
      ),
    );
