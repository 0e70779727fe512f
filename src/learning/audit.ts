import type { Instant } from '../clock.ts';
import { Refusal } from '../errors.ts';
import type { ChangeRequest, CommitChange } from './record-change.ts';

/** One thing that was done or refused. */
export interface AuditNote {
  /** Entra id of the person who wanted it. */
  readonly who: string;
  /** `create`, `update`, `delete` of an activity, `forget`; `change` when it was refused before that was known. */
  readonly what: string;
  /** Entra id of the learner it was done to. */
  readonly whom: string | null;
  readonly road: Road;
  /** `done`, or `refused: <code>`. */
  readonly outcome: string;
  readonly operationId: string | null;
}

/** How it came: typed, by a card, or carried on after the turn. */
export type Road = NonNullable<ChangeRequest['road']> | 'background';

/** A line of the audit as a learning admin reads it. */
export interface AuditLine extends AuditNote {
  readonly at: Instant;
  /** What Graph said of the operation, as far as it is still known. */
  readonly graph: string | null;
}

/** The append-only record of what was done. People who are forgotten are pseudonyms in it. */
export interface Audit {
  /** Once for each operation id. */
  note(note: AuditNote): Promise<void>;
  /** Newest first. */
  lines(limit: number): Promise<readonly AuditLine[]>;
}

/** `commitChange` that leaves a note of every change and of every refusal. */
export function auditedCommits(commitChange: CommitChange, audit: Audit): CommitChange {
  return async (request) => {
    const { actorId: who, road = 'background' } = request;
    try {
      const committed = await commitChange(request);
      if (committed.kind === 'committed') {
        const { id, kind, before, after } = committed.operation;
        const whom = (after ?? before)?.learnerId ?? null;
        await audit.note({ who, what: kind, whom, road, outcome: 'done', operationId: id });
      }
      return committed;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const outcome = `refused: ${error.code}`;
      await audit.note({ who, what: 'change', whom: null, road, outcome, operationId: null });
      throw error;
    }
  };
}
