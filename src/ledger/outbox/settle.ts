import type { Transaction } from 'kysely';
import { type Clock, type Instant, toInstant } from '../../clock.ts';
import type { Activity } from '../../learning/activities/activity.ts';
import { deleteForgotten } from '../activities/forgotten-operations.ts';
import { type Claim, type Held, heldColumns } from '../activities/lease.ts';
import { openKeyIfFree } from '../activities/open-key.ts';
import { waitingOf } from '../activities/operations.ts';
import { closeGate, openGate } from '../activities/throttle-gate.ts';
import type { Database } from '../database/database.ts';
import { readActivity, writeActivity } from '../database/json.ts';
import { type Asked, prepare } from '../database/prepared.ts';
import type { HeldRow, Schema, WaitingRow } from '../database/schema.ts';
import type { Call, Pending } from './collapse.ts';
import type { OutcomeNotifications } from './outcome-notifications.ts';
import type { Outcome } from './send.ts';
import { type Ended, type EntryState, type Settlement, settlement } from './settlement.ts';

const LONGEST_ERROR = 500;

export interface SettleDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: () => number;
  /** How long the lease lasts when another call follows, in milliseconds. */
  readonly leaseMs: number;
  readonly notifications: Pick<OutcomeNotifications, 'notifyAt'>;
}

type Answered = Exclude<Outcome, { kind: 'unsent' }>;

export interface Settled extends Pick<Settlement, 'ended' | 'goOn'> {
  /** Ended operations whose person no notification will tell: a turn was waiting for them. */
  readonly leftToTurns: ReadonlySet<string>;
}

/** Writes an outcome in one transaction; returns undefined, having written nothing, when the lease was lost. */
export function createSettle({ database, clock, random, leaseMs, notifications }: SettleDeps) {
  const { query, soon, engine } = database;
  const heldNow = (transaction: Asked, { entryId, fence }: Claim) =>
    transaction
      .selectFrom('activities')
      .select(heldColumns)
      .where('id', '=', entryId)
      .where('fence', '=', fence)
      .$if(engine === 'postgres', (rows) => rows.forUpdate())
      .executeTakeFirst();

  return async function settle(
    claim: Claim,
    known: Held,
    call: Call,
    outcome: Answered,
  ): Promise<Settled | undefined> {
    /** What follows from the outcome, of an entry as it was read. */
    function decide({ entry, waiting }: Held) {
      const now = clock.now();
      const result = settlement(entryStateOf(entry, waiting, claim.unsure), call, outcome, { now, random });
      const leftToTurns = new Set<string>();
      const notifyAt = ({ id, state }: Ended) => {
        const operation = waiting.find((one) => one.id === id);
        const at = operation ? notifications.notifyAt(id, operation.committed_at, state) : null;
        if (at === null) leftToTurns.add(id);
        return at;
      };
      const leaseUntil = result.goOn ? toInstant(now, leaseMs) : null;
      const settled: Settled = { ended: result.ended, goOn: result.goOn, leftToTurns };
      return { now, result, settled, writing: { now: toInstant(now), leaseUntil, notifyAt } };
    }

    /** Undefined when the entry has changed since it was read. */
    async function write(
      transaction: Transaction<Schema>,
      held: Held,
      save: typeof writeEntry,
    ): Promise<Settled | undefined> {
      const { now, result, settled, writing } = decide(held);
      const failed = { operations: call.operations, error: errorOf(outcome) };
      if (!(await writeSettlement(transaction, held.entry, result, { ...writing, failed, save })))
        return undefined;
      if (outcome.kind === 'later' && outcome.later.throttled)
        await closeGate(transaction, { now, waitMs: outcome.later.waitMs, random, probe: claim.probe });
      else if (claim.probe) await openGate(transaction, now);
      return settled;
    }

    /** PostgreSQL: the frequent case in one statement, and so in one round trip instead of four. Undefined when it is another. */
    async function writeAtOnce(): Promise<Settled | undefined> {
      const { result, settled, writing } = decide(known);
      const [one, ...more] = result.ended;
      if (one === undefined || more.length > 0) return undefined;
      const row = await confirmAndEnd.first(soon, {
        ...confirmedValues(known.entry, result.entry, writing),
        ...{ operationId: one.id, state: one.state, notifyAt: writing.notifyAt(one) },
      });
      if (row?.forgotten === 1) await deleteForgotten(query, [one.id]);
      return row && settled;
    }

    const usual = call.kind === 'update' && outcome.kind === 'done';
    if (usual && engine === 'postgres' && !claim.probe) {
      const settled = await writeAtOnce();
      if (settled !== undefined) return settled;
    }
    // "done" may be lost in a power failure: it is then sent again without effect. Every other outcome must be durable.
    return (outcome.kind === 'done' ? soon : query).transaction().execute(async (transaction) => {
      const first = usual && (await write(transaction, known, writeConfirmed));
      if (first) return first;
      const entry = await heldNow(transaction, claim);
      if (entry === undefined) return undefined;
      return write(transaction, { entry, waiting: await waitingOf(transaction, [entry.id]) }, writeEntry);
    });
  };
}

export type Settle = ReturnType<typeof createSettle>;

/** The error to show an operator; null on success. */
function errorOf(outcome: Outcome): unknown {
  if (outcome.kind === 'later') return outcome.later;
  return 'error' in outcome ? outcome.error : null;
}

interface Writing {
  readonly now: Instant;
  /** End of the lease; null to release it. */
  readonly leaseUntil: Instant | null;
  /** When the person of an ended operation is notified; null when nobody is to. */
  readonly notifyAt: (ended: Ended) => Instant | null;
  /** The error noted with these operations, for an operator. */
  readonly failed?: { readonly operations: readonly Pending[]; readonly error: unknown };
  readonly save?: typeof writeEntry;
}

/**
 * Writes the entry, the ended operations and the rebased ones. False, having written nothing, when `save` found that the
 * entry changed.
 */
export async function writeSettlement(
  transaction: Transaction<Schema>,
  row: HeldRow,
  { entry, ended, rebased }: Settlement,
  { now, leaseUntil, notifyAt, failed, save = writeEntry }: Writing,
): Promise<boolean> {
  if (!(await save(transaction, row, entry, { leaseUntil, now }))) return false;
  if (failed !== undefined) await writeError(transaction, failed.operations, failed.error);
  for (const one of ended) await writeEnded(transaction, one, { now, notifyAt: notifyAt(one) });
  await writeRebased(transaction, rebased);
  return true;
}

/** Rows as the input of `settlement`; `unsure` as it was before the attempt. */
export function entryStateOf(row: HeldRow, waiting: readonly WaitingRow[], unsure: boolean): EntryState {
  return {
    activity: readActivity(row.activity) as Activity,
    confirmed: readActivity(row.confirmed),
    graphId: row.graph_id,
    deletedAt: row.deleted_at,
    attempts: row.attempts,
    failingSince: row.failing_since,
    unsure,
    settlingUntil: row.settling_until,
    waiting: waiting.map(toPending),
  };
}

export function toPending({
  id,
  kind,
  before,
  after,
}: Omit<WaitingRow, 'entry_id' | 'committed_at'>): Pending {
  return { id, kind, before: readActivity(before), after: readActivity(after) };
}

interface SettledEntry {
  readonly id: string;
  readonly fence: number;
  readonly version: number;
  readonly confirmed: string | null;
  readonly dueAt: Instant | null;
  readonly leaseUntil: Instant | null;
  readonly ownerId: string;
  readonly now: Instant;
}

const confirming = (query: Asked, values: SettledEntry) =>
  query
    .updateTable('activities')
    .set({
      confirmed: values.confirmed,
      due_at: values.dueAt,
      lease_until: values.leaseUntil,
      owner_id: values.ownerId,
      settled_at: values.now,
      ...({ attempts: 0, failing_since: null, unsure: 0, blocked: 0 } as const),
    })
    .where('id', '=', values.id)
    .where('fence', '=', values.fence)
    .where('version', '=', values.version);

/** The frequent case in one statement: Graph accepted an update, and nothing that people see changes. */
const confirm = prepare(confirming);

interface SettledAtOnce extends SettledEntry {
  readonly operationId: string;
  readonly state: Ended['state'];
  readonly notifyAt: Instant | null;
}

/** The same, and ends the operation. */
const confirmAndEnd = prepare((query, values: SettledAtOnce) =>
  query
    .with('entry', (on) => confirming(on as unknown as Asked, values).returning('activities.id'))
    .updateTable('operations')
    .from('entry')
    .set({ state: values.state, refusal: null, settled_at: values.now, tell_at: values.notifyAt })
    .where('operations.id', '=', values.operationId)
    .returning('forgotten'),
);

type EntryWriting = Pick<Writing, 'leaseUntil' | 'now'>;

function confirmedValues(
  { id, fence, version, owner_id }: HeldRow,
  { confirmed, dueAt }: Settlement['entry'],
  { leaseUntil, now }: EntryWriting,
): SettledEntry {
  const ownerId = dueAt === null ? '' : owner_id;
  return { id, fence, version, confirmed: writeActivity(confirmed), dueAt, leaseUntil, ownerId, now };
}

/** True when written: the lease is still held and nothing was committed since it was read. */
async function writeConfirmed(
  transaction: Transaction<Schema>,
  row: HeldRow,
  entry: Settlement['entry'],
  writing: EntryWriting,
): Promise<boolean> {
  return (await confirm.changed(transaction, confirmedValues(row, entry, writing))) === 1;
}

/** Writes an entry read in this transaction. Its version increases when people see another value. */
async function writeEntry(
  transaction: Transaction<Schema>,
  row: HeldRow,
  entry: Settlement['entry'],
  { leaseUntil, now }: EntryWriting,
): Promise<boolean> {
  const activity = writeActivity(entry.activity);
  const seen = activity !== row.activity || entry.deletedAt !== row.deleted_at;
  const current = entry.deletedAt === null ? entry.activity : null;
  await transaction
    .updateTable('activities')
    .set({
      activity,
      graph_id: entry.graphId,
      confirmed: writeActivity(entry.confirmed),
      deleted_at: entry.deletedAt,
      due_at: entry.dueAt,
      lease_until: leaseUntil,
      attempts: entry.attempts,
      failing_since: entry.failingSince,
      unsure: entry.unsure ? 1 : 0,
      settling_until: entry.settlingUntil,
      blocked: entry.blocked ? 1 : 0,
      settled_at: now,
      ...(entry.dueAt === null ? { owner_id: '' } : {}),
      // retries go behind what people do now
      ...(entry.attempts > 0 ? { bulk: 1 } : {}),
      ...(seen
        ? { version: row.version + 1, open_key: await openKeyIfFree(transaction, row.id, current) }
        : {}),
    })
    .where('id', '=', row.id)
    .execute();
  return true;
}

interface EndedRow {
  readonly id: string;
  readonly state: Ended['state'];
  readonly refusal: Ended['refusal'];
  readonly now: Instant;
  readonly notifyAt: Instant | null;
}

const end = prepare((query, { id, state, refusal, now, notifyAt }: EndedRow) =>
  query
    .updateTable('operations')
    .set({ state, refusal, settled_at: now, tell_at: notifyAt })
    .where('id', '=', id)
    .returning('forgotten'),
);

/**
 * Ends an operation. A refused undo frees the operation it undid to be undone again; an operation of a forgotten person is
 * deleted.
 */
async function writeEnded(
  transaction: Transaction<Schema>,
  { id, state, refusal }: Ended,
  { now, notifyAt }: { now: Instant; notifyAt: Instant | null },
): Promise<void> {
  const row = await end.first(transaction, { id, state, refusal, now, notifyAt });
  if (state === 'refused')
    await transaction
      .updateTable('operations')
      .set({ undone_by: null })
      .where('undone_by', '=', id)
      .execute();
  if (row?.forgotten === 1) await deleteForgotten(transaction, [id]);
}

/** Notes why these operations did not get through, for an operator. */
async function writeError(
  transaction: Transaction<Schema>,
  operations: readonly Pending[],
  error: unknown,
): Promise<void> {
  if (error === null) return;
  const ids = operations.map(({ id }) => id);
  const text = String(error).slice(0, LONGEST_ERROR);
  await transaction.updateTable('operations').set({ last_error: text }).where('id', 'in', ids).execute();
}

/** Rewrites waiting operations whose base changed because an earlier one was refused. */
async function writeRebased(transaction: Transaction<Schema>, rebased: Settlement['rebased']): Promise<void> {
  for (const { id, before, after } of rebased)
    await transaction
      .updateTable('operations')
      .set({ before: writeActivity(before), after: writeActivity(after) })
      .where('id', '=', id)
      .execute();
}
