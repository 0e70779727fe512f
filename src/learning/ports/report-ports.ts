/** The report of a whole organisation, counted in the background. Implemented in `ledger/`. */
import type { Instant } from '../../clock.ts';
import type { Assignment } from '../activities/activity.ts';

/** By course, or by who assigned it: the ledger knows no other managers. */
export const reportKinds = ['course', 'assigner'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** How assignments stand; courses that people started on their own are none. */
export interface ReportCounts {
  /** All that were not withdrawn. */
  readonly assigned: number;
  /** Begun or completed. */
  readonly started: number;
  readonly completed: number;
  /** Not completed, and the due day is over. */
  readonly overdue: number;
}

export interface ReportRow extends ReportCounts {
  /** Course or person. */
  readonly id: string;
}

/** Counts of everything at one time. */
export interface Report {
  readonly at: Instant;
  readonly all: ReportCounts;
}

export interface Reports {
  /** Undefined before anything was counted. */
  latest(): Promise<Report | undefined>;
  /** Rows of that report from `offset`, most overdue first, and how many there are. */
  rows(
    at: Instant,
    kind: ReportKind,
    offset: number,
    limit: number,
  ): Promise<{ readonly rows: readonly ReportRow[]; readonly total: number }>;
  row(at: Instant, kind: ReportKind, id: string): Promise<ReportRow | undefined>;
  /** Assignments of a course as they are now, by learner, behind this one; and behind whom there are more. */
  assignments(
    courseId: string,
    after: string,
    limit: number,
  ): Promise<{ readonly assignments: readonly Assignment[]; readonly next: string | null }>;
}
