import { DAY, type Instant } from '../../clock.ts';
import { type Moment, timeLeft } from '../due-day.ts';
import type { LedgerEntry } from '../ports/ports.ts';

export const sections = ['overdue', 'dueSoon', 'inProgress', 'assigned', 'recommended', 'completed'] as const;
/** Where an activity stands in "my courses", most pressing first. */
export type Section = (typeof sections)[number];

/** An open activity due within this time is due soon. */
export const DUE_SOON = 7 * DAY;

/** The section an activity belongs to at a moment. */
export function sectionOf({ activity }: LedgerEntry, moment: Moment): Section {
  if (activity.status === 'completed') return 'completed';
  if (activity.kind === 'assignment') {
    const left = activity.dueAt === null ? Number.POSITIVE_INFINITY : timeLeft(activity.dueAt, moment);
    if (left < 0) return 'overdue';
    if (left <= DUE_SOON) return 'dueSoon';
    if (activity.status === 'notStarted')
      return activity.assignmentType === 'required' ? 'assigned' : 'recommended';
  }
  return activity.status === 'inProgress' ? 'inProgress' : 'assigned';
}

export const listFilters = ['overdue', 'finished', 'required', 'dueSoon'] as const;
/** What "my courses" can be narrowed to. */
export type ListFilter = (typeof listFilters)[number];

/** The entries that a filter leaves, in the same order. */
export function narrowed(
  entries: readonly LedgerEntry[],
  only: ListFilter | undefined,
  moment: Moment,
): readonly LedgerEntry[] {
  if (only === undefined) return entries;
  return entries.filter((entry) => {
    const { activity } = entry;
    if (only === 'required') return activity.kind === 'assignment' && activity.assignmentType === 'required';
    return sectionOf(entry, moment) === (only === 'finished' ? 'completed' : only);
  });
}

/** Entries in the order of "my courses": by section, then by due date, then the newest change first. */
export function inListOrder(entries: readonly LedgerEntry[], moment: Moment): readonly LedgerEntry[] {
  return entries
    .map((entry) => ({ entry, rank: sections.indexOf(sectionOf(entry, moment)), due: openDue(entry) }))
    .sort(
      (a, b) => a.rank - b.rank || compared(a.due, b.due) || compared(b.entry.updatedAt, a.entry.updatedAt),
    )
    .map(({ entry }) => entry);
}

/** When it is due; what is done or has no date comes last. */
function openDue({ activity }: LedgerEntry): Instant {
  return activity.kind === 'assignment' && activity.status !== 'completed' && activity.dueAt !== null
    ? activity.dueAt
    : '9999';
}

/** Instants sort as text. */
function compared(a: Instant, b: Instant): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * One entry a course: the one that commands mean when several exist. Open ones before completed ones,
 * an assignment before a self-initiated course, then the newest change.
 */
export function meantEntries(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const meant = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const rival = meant.get(entry.activity.courseId);
    if (rival === undefined || precedes(entry, rival)) meant.set(entry.activity.courseId, entry);
  }
  return [...meant.values()];
}

function precedes(a: LedgerEntry, b: LedgerEntry): boolean {
  const weight = ({ activity }: LedgerEntry) =>
    (activity.status === 'completed' ? 0 : 2) + (activity.kind === 'assignment' ? 1 : 0);
  return weight(a) !== weight(b) ? weight(a) > weight(b) : a.updatedAt > b.updatedAt;
}
