import { Refusal } from '../errors.ts';
import type { Decision } from './activity-rules.ts';
import type { Delivery, Ledger, LedgerEntry, Operation, Outbox } from './ports.ts';

/** How long a turn waits for Graph before it answers "on its way". */
export const FLUSH_WITHIN_MS = 1_500;

const TRIES = 4;

export interface ChangeRequest {
  readonly operationId: string;
  readonly actorId: string;
  /** Reads the entry the change is about: undefined when there is none yet. */
  readonly read: () => Promise<LedgerEntry | undefined>;
  /** The rules, applied to what was read. Called again when somebody else was faster. */
  readonly decide: (entry: LedgerEntry | undefined) => Decision;
  readonly undoes?: string;
  readonly batchId?: string;
}

/** What a request came to. */
export type Recorded =
  | { readonly kind: 'recorded'; readonly operation: Operation; readonly delivery: Delivery }
  | {
      readonly kind: 'unchanged';
      readonly decision: Exclude<Decision, { kind: 'change' }>;
      readonly entry: LedgerEntry | undefined;
    };

export interface RecordChangeDeps {
  readonly ledger: Ledger;
  readonly outbox: Outbox;
  readonly mintId: () => string;
}

/**
 * The one road of every change: read, decide, commit value and operation together, then give Graph a short chance.
 * The same operation id again gives the first one's answer. Throws the rules' refusals.
 */
export function createRecordChange({ ledger, outbox, mintId }: RecordChangeDeps) {
  const withDelivery = async (operation: Operation): Promise<Recorded> => ({
    kind: 'recorded',
    operation,
    delivery: await outbox.flush(operation.id, FLUSH_WITHIN_MS),
  });

  return async function recordChange(request: ChangeRequest): Promise<Recorded> {
    const known = await ledger.operation(request.operationId);
    if (known !== undefined) return withDelivery(known);
    for (let tries = 0; tries < TRIES; tries++) {
      const entry = await request.read();
      const decision = request.decide(entry);
      if (decision.kind !== 'change') return { kind: 'unchanged', decision, entry };
      const { operationId, actorId, undoes, batchId } = request;
      const fresh = decision.operation === 'create';
      const commit = await ledger.commit({
        operationId,
        actorId,
        kind: decision.operation,
        after: decision.after,
        ...(fresh || entry === undefined
          ? { entryId: mintId(), externalId: mintId(), version: 0, before: null }
          : { entryId: entry.id, version: entry.version, before: entry.activity }),
        ...(undoes === undefined ? {} : { undoes }),
        ...(batchId === undefined ? {} : { batchId }),
      });
      if (commit.outcome !== 'conflict') return withDelivery(commit.operation);
    }
    throw new Refusal('changedMeanwhile');
  };
}

export type RecordChange = ReturnType<typeof createRecordChange>;
