import type { Instant } from '../../clock.ts';
import { Refusal, type RefusalCode } from '../../errors.ts';
import type { CommitChange } from '../activities/record-change.ts';
import type { Source } from '../ports/ports.ts';

export interface AuditNote {
  /** Entra id of the person who wanted it. */
  readonly who: string;
  /**
   * `create`, `update`, `delete` of an activity, `forget`, `exportTeam`, `exportAudit`, `exportReport`; `view`, `viewAudit` and `viewReport` when a learning
   * admin looks; `change` when it was refused before that was known.
   */
  readonly what: string;
  /** Entra id of the learner it was done to. */
  readonly whom: string | null;
  readonly source: Source;
  /** `done`, or `refused: <code>`, with how often within an hour: `refused: <code> ×<times>`. */
  readonly outcome: string;
  readonly operationId: string | null;
}

/** Something that somebody wanted and may not have. */
export interface Refused extends Pick<AuditNote, 'who' | 'what' | 'whom' | 'source'> {
  readonly code: RefusalCode;
}

/** A line of the audit as a learning admin reads it. */
export interface AuditLine extends AuditNote {
  readonly at: Instant;
  /** What Graph said of the operation, as far as it is still known. */
  readonly graph: string | null;
}

/** A period: from `since` on, and before `before`. */
export interface AuditPeriod {
  readonly since?: Instant | undefined;
  readonly before?: Instant | undefined;
}

/** The append-only record of what was done. Forgotten people are pseudonyms in it. */
export interface Audit {
  /** Records something other than a change of an activity, which is recorded with its commit. */
  note(note: Omit<AuditNote, 'operationId'>): Promise<void>;
  /**
   * Records a refusal: equal ones of a person within an hour are counted in one line, and the number of lines is limited.
   */
  refused(refused: Refused): Promise<void>;
  /** Newest first. */
  lines(limit: number): Promise<readonly AuditLine[]>;
  /** The lines of a period, or all, page by page; lines added meanwhile are not included. */
  pages(period?: AuditPeriod): AsyncIterable<readonly AuditLine[]>;
  /** Number of lines of a period, counted up to `atMost`. */
  count(period: AuditPeriod, atMost: number): Promise<number>;
}

/** Wraps `commitChange` to record refusals; changes are recorded with their commit. */
export function auditedCommits(commitChange: CommitChange, audit: Audit): CommitChange {
  return async (request) => {
    try {
      return await commitChange(request);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { actorId: who, source } = request;
      await audit.refused({ who, what: 'change', whom: null, source, code: error.code });
      throw error;
    }
  };
}
