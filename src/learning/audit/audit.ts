import type { Instant } from '../../clock.ts';
import { Refusal, type RefusalCode } from '../../errors.ts';
import type { CommitChange } from '../activities/record-change.ts';
import type { Source } from '../ports/ports.ts';

/** One thing that was done or refused. */
export interface AuditNote {
  /** Entra id of the person who wanted it. */
  readonly who: string;
  /**
   * `create`, `update`, `delete` of an activity, `forget`, `exportTeam`, `exportAudit`; `view` and `viewAudit` when a learning
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

/** A time whose lines are wanted: from an instant on, and before another. */
export interface AuditPeriod {
  readonly since?: Instant | undefined;
  readonly before?: Instant | undefined;
}

/** The append-only record of what was done. People who are forgotten are pseudonyms in it. */
export interface Audit {
  /** Something done that is no change of an activity: those are noted where they are committed. */
  note(note: Omit<AuditNote, 'operationId'>): Promise<void>;
  /** A refusal: the same ones of a person within an hour are counted in one line, and few lines are told apart. */
  refused(refused: Refused): Promise<void>;
  /** Newest first. */
  lines(limit: number): Promise<readonly AuditLine[]>;
  /** The same of a time, or all of them, some at a time: what is noted meanwhile is not among them. */
  pages(period?: AuditPeriod): AsyncIterable<readonly AuditLine[]>;
  /** How many lines there are of a time, counted no further than `atMost`. */
  count(period: AuditPeriod, atMost: number): Promise<number>;
}

/** `commitChange` that leaves a note of every refusal; changes are noted together with their commit. */
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
