import type { Transaction } from 'kysely';
import type { Instant } from '../../clock.ts';
import { Bug } from '../../errors.ts';
import type { Change } from '../../learning/ports/ports.ts';
import { writeActivity } from '../database/json.ts';
import { type Asked, type Prepared, prepare, type Values } from '../database/prepared.ts';
import type { Flag, HeldRow, Json, Schema } from '../database/schema.ts';
import { type EntryRow, entryColumns } from './entries.ts';
import { heldColumns, type LeaseValues, leaseUpdate } from './lease.ts';
import { openKey, openKeyIfFree } from './open-key.ts';

/** Columns for the ledger entry and for the claim. */
export const writtenColumns = [...new Set([...entryColumns, ...heldColumns])];

/** An entry that was written, and whether it was leased with it. */
export interface Written {
  readonly row: EntryRow & HeldRow;
  readonly taken: boolean;
}

interface NewValue extends LeaseValues {
  readonly ownerId: string;
  readonly bulk: Flag;
  readonly version: number;
  readonly activity: Json;
  readonly position: number;
}

interface NewOpenState extends NewValue {
  readonly openKey: string | null;
  readonly deletedAt: Instant | null;
}

type Update = ReturnType<typeof leaseUpdate>;

/** Update when the open/closed state does not change. */
const withValue = (update: Update, { activity, version, position, now }: NewValue) =>
  update
    .set((field) => ({ activity, version: field('version', '+', 1), touched: position, updated_at: now }))
    .where('version', '=', version)
    .where('deleted_at', 'is', null)
    .returning(writtenColumns);

/** Update when the activity is opened, closed or removed. Otherwise these indexed columns are not written. */
const withOpenState = (update: Update, values: NewOpenState) =>
  withValue(update, values).set({ open_key: values.openKey, deleted_at: values.deletedAt });

/** Update that leases the entry: only while nothing waits. */
const take = (query: Asked, values: NewValue) =>
  leaseUpdate(query, values)
    .set({ due_at: values.now, owner_id: values.ownerId, bulk: 0 })
    .where('due_at', 'is', null)
    .where('blocked', '=', 0);

/**
 * Update that only queues. A postponed attempt stays postponed; bulk work and retries move forward with what somebody does
 * now.
 */
const join = (query: Asked, { id, now, ownerId, bulk }: NewValue) =>
  query
    .updateTable('activities')
    .set((field) => {
      const comesForward = field.or([field('due_at', 'is', null), field('bulk', '>=', bulk)]);
      return {
        due_at: field.fn.coalesce('due_at', field.val(now)),
        owner_id: field.case().when(comesForward).then(ownerId).else(field.ref('owner_id')).end(),
        bulk: field.case().when(comesForward).then(bulk).else(field.ref('bulk')).end(),
      };
    })
    .where('id', '=', id);

/** Two ways to write an entry: leasing it as well, or only writing it. */
interface Write<V extends Values<V>> {
  readonly taken: Prepared<V, Written['row']>;
  readonly plain: Prepared<V, Written['row']>;
}

const value: Write<NewValue> = {
  taken: prepare((query, values) => withValue(take(query, values), values)),
  plain: prepare((query, values) => withValue(join(query, values), values)),
};
const openState: Write<NewOpenState> = {
  taken: prepare((query, values) => withOpenState(take(query, values), values)),
  plain: prepare((query, values) => withOpenState(join(query, values), values)),
};

/** Inserts the entry of a create; leased when `leaseUntil` is given. */
export async function insertEntry(
  transaction: Transaction<Schema>,
  change: Change,
  position: number,
  now: Instant,
  leaseUntil: Instant | null,
): Promise<Written> {
  const { after, externalId } = change;
  if (after === null || externalId === undefined) throw new Bug('A create needs a value and an external id');
  const taken = leaseUntil !== null;
  const row = await transaction
    .insertInto('activities')
    .values({
      id: change.entryId,
      external_id: externalId,
      learner_id: after.learnerId,
      course_id: after.courseId,
      open_key: openKey(after),
      activity: writeActivity(after),
      version: change.version + 1,
      touched: position,
      updated_at: now,
      due_at: now,
      lease_until: leaseUntil,
      fence: taken ? 1 : 0,
      unsure: taken ? 1 : 0,
      attempts: 0,
      blocked: 0,
      owner_id: change.actorId,
      bulk: bulkOf(change),
    })
    .returning(writtenColumns)
    .executeTakeFirstOrThrow();
  return { row, taken };
}

/** Updates the entry, and leases it when `leaseUntil` is given and it is free; undefined when its version has changed. */
export async function updateEntry(
  transaction: Transaction<Schema>,
  change: Change,
  position: number,
  now: Instant,
  leaseUntil: Instant | null,
): Promise<Written | undefined> {
  const { entryId: id, version, before, after } = change;
  const activity = writeActivity(after ?? before);
  if (activity === null) throw new Bug('A change needs a value before it or after');
  const takes = leaseUntil !== null;
  const owned = { ownerId: change.actorId, bulk: bulkOf(change) };
  const values = { id, version, activity, position, now, leaseUntil: leaseUntil ?? now, ...owned };
  if (after !== null && openKey(before) === openKey(after)) return write(transaction, value, values, takes);
  const openKeyNow = await openKeyIfFree(transaction, id, after);
  const deletedAt = after === null ? now : null;
  return write(transaction, openState, { ...values, openKey: openKeyNow, deletedAt }, takes);
}

function bulkOf({ bulk = false }: Change): Flag {
  return bulk ? 1 : 0;
}

async function write<V extends Values<V>>(
  transaction: Transaction<Schema>,
  { taken, plain }: Write<V>,
  values: V,
  takes: boolean,
): Promise<Written | undefined> {
  const own = takes ? await taken.first(transaction, values) : undefined;
  if (own !== undefined) return { row: own, taken: true };
  const row = await plain.first(transaction, values);
  return row && { row, taken: false };
}
