import type { Transaction } from 'kysely';
import { type Clock, toInstant } from '../../clock.ts';
import { type Claim, type Held, heldColumns } from '../activities/lease.ts';
import { waitingOf } from '../activities/operations.ts';
import { closeGate, openGate } from '../activities/throttle-gate.ts';
import type { Database } from '../database/database.ts';
import type { Asked } from '../database/prepared.ts';
import type { Schema } from '../database/schema.ts';
import type { Call } from './collapse.ts';
import type { OutcomeNotifications } from './outcome-notifications.ts';
import type { Outcome } from './send.ts';
import { type Ended, settlement } from './settlement.ts';
import {
  entryStateOf,
  writeConfirmed,
  writeEnded,
  writeEntry,
  writeError,
  writeRebased,
} from './write-settlement.ts';

export interface SettleDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: () => number;
  /** How long the claim is good for when another call follows, in milliseconds. */
  readonly leaseMs: number;
  readonly notifications: Pick<OutcomeNotifications, 'notifyAt' | 'notifyMissed'>;
}

/** A call that was answered, and the operations of it that a turn will tell of. */
interface Settling {
  readonly claim: Claim;
  readonly call: Call;
  readonly outcome: Exclude<Outcome, { kind: 'unsent' }>;
  readonly leftToTurns: Set<string>;
}

/** What was settled; `lost` when the claim was no longer ours and nothing was written. */
export type Settled =
  | { readonly kind: 'lost' }
  | { readonly kind: 'settled'; readonly goOn: boolean; readonly ended: readonly Ended[] };

/** Writes an outcome to the ledger in one transaction, if the claim still holds. */
export function createSettle({ database, clock, random, leaseMs, notifications }: SettleDeps) {
  const { query, soon, engine } = database;
  const held = (transaction: Asked, { entryId, fence }: Claim) =>
    transaction
      .selectFrom('activities')
      .select(heldColumns)
      .where('id', '=', entryId)
      .where('fence', '=', fence)
      .$if(engine === 'postgres', (rows) => rows.forUpdate())
      .executeTakeFirst();

  /** What follows from the outcome for the entry as it was read; undefined when it is not what was read any more. */
  async function write(
    transaction: Transaction<Schema>,
    { entry, waiting }: Held,
    { claim, call, outcome, leftToTurns }: Settling,
    save: typeof writeEntry,
  ): Promise<Settled | undefined> {
    const now = clock.now();
    const result = settlement(entryStateOf(entry, waiting, claim.unsure), call, outcome, { now, random });
    const moment = {
      leaseUntil: result.goOn ? toInstant(new Date(now.getTime() + leaseMs)) : null,
      now: toInstant(now),
    };
    if (!(await save(transaction, entry, result.entry, moment))) return undefined;
    await writeError(transaction, call.operations, errorOf(outcome));
    for (const ended of result.ended) {
      const operation = waiting.find(({ id }) => id === ended.id);
      const notifyAt = operation
        ? notifications.notifyAt(ended.id, operation.committed_at, ended.state)
        : null;
      if (notifyAt === null) leftToTurns.add(ended.id);
      await writeEnded(transaction, ended, { now: moment.now, notifyAt });
    }
    await writeRebased(transaction, result.rebased);
    if (outcome.kind === 'later' && outcome.later.throttled)
      await closeGate(transaction, { now, waitMs: outcome.later.waitMs, random, probe: claim.probe });
    else if (claim.probe) await openGate(transaction, now);
    return { kind: 'settled', goOn: result.goOn, ended: result.ended };
  }

  return async function settle(
    claim: Claim,
    known: Held,
    call: Call,
    outcome: Exclude<Outcome, { kind: 'unsent' }>,
  ): Promise<Settled> {
    const leftToTurns = new Set<string>();
    const settling = { claim, call, outcome, leftToTurns };
    // lost with the power, it is sent again and changes nothing; all else decides what is sent next
    const settled = await (outcome.kind === 'done' ? soon : query)
      .transaction()
      .execute(async (transaction): Promise<Settled> => {
        const usual = call.kind === 'update' && outcome.kind === 'done';
        const first = usual && (await write(transaction, known, settling, writeConfirmed));
        if (first) return first;
        const entry = await held(transaction, claim);
        if (entry === undefined) return { kind: 'lost' };
        const now = { entry, waiting: await waitingOf(transaction, [entry.id]) };
        return (await write(transaction, now, settling, writeEntry)) as Settled;
      });
    if (settled.kind === 'settled') await notifications.notifyMissed(settled.ended, leftToTurns);
    return settled;
  };
}

export type Settle = ReturnType<typeof createSettle>;

/** What an operator will want to read; null when all went well. */
function errorOf(outcome: Outcome): unknown {
  if (outcome.kind === 'later') return outcome.later;
  return 'error' in outcome ? outcome.error : null;
}
