import { DAY } from '../clock.ts';
import type { LedgerEntry } from './ports.ts';

export const sections = ['overdue', 'dueSoon', 'inProgress', 'assigned', 'recommended', 'completed'] as const;
/** Where an activity stands in "my courses", most pressing first. */
export type Section = (typeof sections)[number];

/** An open activity due within this time is due soon. */
export const DUE_SOON = 7 * DAY;

/** The section an activity belongs to at `now`. */
export function sectionOf({ activity }: LedgerEntry, now: Date): Section {
  if (activity.status === 'completed') return 'completed';
  if (activity.kind === 'assignment') {
    const left =
      activity.dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(activity.dueAt) - now.getTime();
    if (left < 0) return 'overdue';
    if (left <= DUE_SOON) return 'dueSoon';
    if (activity.status === 'notStarted')
      return activity.assignmentType === 'required' ? 'assigned' : 'recommended';
  }
  return activity.status === 'inProgress' ? 'inProgress' : 'assigned';
}

/** Entries in the order of "my courses": by section, then by due date, then the newest change first. */
export function inListOrder(entries: readonly LedgerEntry[], now: Date): readonly LedgerEntry[] {
  const rank = (entry: LedgerEntry) => sections.indexOf(sectionOf(entry, now));
  const due = ({ activity }: LedgerEntry) =>
    activity.kind === 'assignment' && activity.status !== 'completed' && activity.dueAt !== null
      ? activity.dueAt
      : '9999';
  return [...entries].sort(
    (a, b) => rank(a) - rank(b) || due(a).localeCompare(due(b)) || b.updatedAt.localeCompare(a.updatedAt),
  );
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
