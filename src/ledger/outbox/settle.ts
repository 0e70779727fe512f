import type { Transaction } from 'kysely';
import { type Clock, toInstant } from '../../clock.ts';
import type { Database } from '../database.ts';
import { waitingOf } from '../operations.ts';
import type { Schema } from '../schema.ts';
import type { Claim } from './claim.ts';
import type { Call } from './collapse.ts';
import { closeGate, openGate } from './gate.ts';
import type { Outcome } from './send.ts';
import { type Ended, settlement } from './settlement.ts';
import type { Telling } from './tell.ts';
import { standingOf, writeEnded, writeEntry, writeError, writeRebased } from './write-settlement.ts';

export interface SettleDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: () => number;
  /** How long the claim is good for when another call follows, in milliseconds. */
  readonly leaseMs: number;
  readonly telling: Pick<Telling, 'tellAt' | 'catchUp'>;
}

/** What was settled; `lost` when the claim was no longer ours and nothing was written. */
export type Settled =
  | { readonly kind: 'lost' }
  | { readonly kind: 'settled'; readonly goOn: boolean; readonly ended: readonly Ended[] };

/** Writes an outcome to the ledger in one transaction, if the claim still holds. */
export function createSettle({ database, clock, random, leaseMs, telling }: SettleDeps) {
  const { query, soon, engine } = database;
  const write = async (
    transaction: Transaction<Schema>,
    claim: Claim,
    call: Call,
    outcome: Exclude<Outcome, { kind: 'unsent' }>,
    wereAwaited: Set<string>,
  ): Promise<Settled> => {
    const now = clock.now();
    const row = await transaction
      .selectFrom('activities')
      .selectAll()
      .where('id', '=', claim.entryId)
      .where('fence', '=', claim.fence)
      .$if(engine === 'postgres', (rows) => rows.forUpdate())
      .executeTakeFirst();
    if (row === undefined) return { kind: 'lost' };
    const waiting = await waitingOf(transaction, [row.id]);
    const standing = standingOf(row, waiting, claim.unsure);
    const result = settlement(standing, call, outcome, { now, random });
    const leaseUntil = result.goOn ? toInstant(new Date(now.getTime() + leaseMs)) : null;
    await writeEntry(transaction, row, result.entry, { leaseUntil, now: toInstant(now) });
    const error = errorOf(outcome);
    await writeError(transaction, call.operations, error);
    const rows = new Map(waiting.map((operation) => [operation.id, operation]));
    for (const ended of result.ended) {
      const operation = rows.get(ended.id);
      const tell = operation ? telling.tellAt(ended.id, operation.committed_at, ended.state) : null;
      if (tell === null) wereAwaited.add(ended.id);
      await writeEnded(transaction, ended, { now: toInstant(now), tellAt: tell });
    }
    await writeRebased(transaction, result.rebased);
    if (outcome.kind === 'later' && outcome.later.throttled)
      await closeGate(transaction, now, outcome.later.waitMs, random);
    else if (claim.probe) await openGate(transaction);
    return { kind: 'settled', goOn: result.goOn, ended: result.ended };
  };

  return async function settle(
    claim: Claim,
    call: Call,
    outcome: Exclude<Outcome, { kind: 'unsent' }>,
  ): Promise<Settled> {
    const wereAwaited = new Set<string>();
    // lost with the power, it is sent again and changes nothing; all else decides what is sent next
    const settled = await (outcome.kind === 'done' ? soon : query)
      .transaction()
      .execute((transaction) => write(transaction, claim, call, outcome, wereAwaited));
    if (settled.kind === 'settled') await telling.catchUp(settled.ended, wereAwaited);
    return settled;
  };
}

export type Settle = ReturnType<typeof createSettle>;

/** What an operator will want to read; null when all went well. */
function errorOf(outcome: Outcome): unknown {
  if (outcome.kind === 'later') return outcome.later;
  return 'error' in outcome ? outcome.error : null;
}
