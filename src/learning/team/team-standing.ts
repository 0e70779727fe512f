import type { Assignment } from '../activities/activity.ts';
import { DUE_SOON } from '../activities/own-activities.ts';
import { type Moment, type MomentOf, timeLeft } from '../due-day.ts';
import type { LedgerEntry } from '../ports/ports.ts';

export const teamSections = ['overdue', 'dueSoon', 'notStarted', 'inProgress', 'completed'] as const;
/** Where an assignment stands for whoever leads the learner, most pressing first. */
export type TeamSection = (typeof teamSections)[number];

export type TeamCounts = Readonly<Record<TeamSection, number>>;

export type AssignmentEntry = LedgerEntry & { readonly activity: Assignment };

/** The section of an assignment at a moment. */
export function teamSectionOf(
  { status, dueAt }: Pick<Assignment, 'status' | 'dueAt'>,
  moment: Moment,
): TeamSection {
  if (status === 'completed') return 'completed';
  const left = dueAt === null ? Number.POSITIVE_INFINITY : timeLeft(dueAt, moment);
  if (left < 0) return 'overdue';
  if (left <= DUE_SOON) return 'dueSoon';
  return status;
}

/** Assignments always; what people do on their own is none of them. */
export function assignmentsIn(entries: readonly LedgerEntry[]): readonly AssignmentEntry[] {
  return entries.filter((entry): entry is AssignmentEntry => entry.activity.kind === 'assignment');
}

export function countSections(entries: readonly AssignmentEntry[], momentOf: MomentOf): TeamCounts {
  const counts: Record<TeamSection, number> = {
    overdue: 0,
    dueSoon: 0,
    notStarted: 0,
    inProgress: 0,
    completed: 0,
  };
  for (const { activity } of entries) counts[teamSectionOf(activity, momentOf(activity.learnerId))]++;
  return counts;
}

/** A person or a course with the assignments that belong to it. */
export interface TeamRow {
  readonly id: string;
  readonly counts: TeamCounts;
  readonly total: number;
}

/** One row for each `key` of the entries, in no order. */
export function teamRows(
  entries: readonly AssignmentEntry[],
  key: (entry: AssignmentEntry) => string,
  momentOf: MomentOf,
): readonly TeamRow[] {
  return [...Map.groupBy(entries, key)].map(([id, own]) => ({
    id,
    counts: countSections(own, momentOf),
    total: own.length,
  }));
}

/** Who needs help first: most overdue, then most due soon, then most not started; by name where that is the same. */
export function byNeed<T extends TeamRow & { readonly name: string }>(
  rows: readonly T[],
  language: string,
): readonly T[] {
  return [...rows].sort(
    (a, b) =>
      b.counts.overdue - a.counts.overdue ||
      b.counts.dueSoon - a.counts.dueSoon ||
      b.counts.notStarted - a.counts.notStarted ||
      a.name.localeCompare(b.name, language),
  );
}

/** Assignments of one person or course, most pressing first. */
export function byPressure(
  entries: readonly AssignmentEntry[],
  momentOf: MomentOf,
): readonly AssignmentEntry[] {
  const ranked = entries.map((entry) => ({
    entry,
    rank: teamSections.indexOf(teamSectionOf(entry.activity, momentOf(entry.activity.learnerId))),
    due: entry.activity.dueAt ?? '9999',
  }));
  return ranked.sort((a, b) => a.rank - b.rank || a.due.localeCompare(b.due)).map(({ entry }) => entry);
}
