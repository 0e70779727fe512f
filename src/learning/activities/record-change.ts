import { Refusal } from '../../errors.ts';
import type {
  Delivery,
  Ledger,
  LedgerEntry,
  Operation,
  Outbox,
  Source,
  TenantFindings,
} from '../ports/ports.ts';
import type { Decision } from './activity-rules.ts';
import { possible } from './possible.ts';

const TRIES = 4;

export interface ChangeRequest {
  readonly operationId: string;
  readonly actorId: string;
  /** Reads the entry the change is about: undefined when there is none yet. */
  readonly read: () => Promise<LedgerEntry | undefined>;
  /** The rules, applied to what was read. Called again after a conflict. */
  readonly decide: (entry: LedgerEntry | undefined) => Decision;
  readonly undoes?: string;
  readonly batchId?: string;
  /** `background` for what is carried on after the turn. */
  readonly source: Source;
  /** True when the turn flushes it right after the commit. */
  readonly sendsNow?: boolean;
  /** True for one of many changes at once, which nobody waits for. */
  readonly bulk?: boolean;
}

interface Unchanged {
  readonly kind: 'unchanged';
  readonly decision: Exclude<Decision, { kind: 'change' }>;
  readonly entry: LedgerEntry | undefined;
}

/** Result of a request before Graph was called. */
export type Committed = { readonly kind: 'committed'; readonly operation: Operation } | Unchanged;

export type Recorded =
  | { readonly kind: 'recorded'; readonly operation: Operation; readonly delivery: Delivery }
  | Unchanged;

export interface CommitChangeDeps {
  readonly ledger: Ledger;
  readonly mintId: () => string;
  readonly tenant: Pick<TenantFindings, 'current'>;
}

/**
 * Reads, decides within what the tenant keeps, and commits value and operation together; the worker sends it to Graph. Idempotent by operation id: the
 * same id returns the first result. Throws the rules' refusals.
 */
export function createCommitChange({ ledger, mintId, tenant }: CommitChangeDeps) {
  return async function commitChange(request: ChangeRequest): Promise<Committed> {
    for (let tries = 0; tries < TRIES; tries++) {
      const decided = await decide(request);
      if (decided.kind === 'committed') return decided;
      const { entry, decision } = decided;
      if (decision.kind !== 'change') return { kind: 'unchanged', decision, entry };
      const { operationId, actorId, undoes, batchId, source } = request;
      const { sendsNow = false, bulk = false } = request;
      const fresh = decision.operation === 'create';
      const commit = await ledger.commit({
        ...{ operationId, actorId, source, sendsNow, bulk, undoes, batchId },
        ...{ kind: decision.operation, after: decision.after },
        ...(fresh || entry === undefined
          ? { entryId: mintId(), externalId: mintId(), version: 0, before: null }
          : { entryId: entry.id, version: entry.version, before: entry.activity }),
      });
      if (commit.outcome !== 'conflict') return { kind: 'committed', operation: commit.operation };
    }
    throw new Refusal('changedMeanwhile');
  };

  /**
   * Applies the rules to the current state. "Nothing to do" or a refusal may mean that the same request was already
   * committed: then its operation is returned.
   */
  async function decide({ operationId, read, decide }: ChangeRequest) {
    const twin = async () => {
      const operation = await ledger.operation(operationId);
      return operation && ({ kind: 'committed', operation } as const);
    };
    try {
      const entry = await read();
      const decision = possible(decide(entry), entry?.activity, tenant.current());
      const done = decision.kind === 'change' ? undefined : await twin();
      return done ?? ({ kind: 'decided', entry, decision } as const);
    } catch (error) {
      const done = error instanceof Refusal ? await twin() : undefined;
      if (done === undefined) throw error;
      return done;
    }
  }
}

export interface RecordChangeDeps {
  readonly commitChange: CommitChange;
  readonly outbox: Outbox;
  /** How long a turn waits for Graph before it answers "on its way", in milliseconds. */
  readonly flushWithinMs: number;
}

/** Records a change of a turn: commits it, then gives Graph a short chance. */
export function createRecordChange({ commitChange, outbox, flushWithinMs }: RecordChangeDeps) {
  return async function recordChange(request: ChangeRequest): Promise<Recorded> {
    const committed = await commitChange({ ...request, sendsNow: true });
    if (committed.kind === 'unchanged') return committed;
    const { operation } = committed;
    const delivery = await outbox.flush(operation.id, flushWithinMs, operation);
    return { kind: 'recorded', operation, delivery };
  };
}

export type CommitChange = ReturnType<typeof createCommitChange>;
export type RecordChange = ReturnType<typeof createRecordChange>;
