import type { Instant } from '../../clock.ts';
import type { Activity } from '../activities/activity.ts';
import { sectionOf } from '../activities/own-activities.ts';
import type { Course } from '../catalogue/course.ts';
import type { Moment } from '../due-day.ts';
import type { LedgerEntry } from '../ports/ports.ts';

/** Why a course is suggested, most pressing first. */
export const reasons = [
  'overdue',
  'dueSoon',
  'nearlyDone',
  'required',
  'begun',
  'saved',
  'recommended',
  'near',
] as const;
export type Reason = (typeof reasons)[number];

/** How a suggestion goes with the time that somebody has. */
export type Fit = 'fits' | 'unknown' | 'tooLong';

/** Most suggestions at once: a choice, not a list. */
export const MOST_SUGGESTED = 3;
/** From here on a course is nearly done, in per cent. */
const NEARLY_DONE = 70;

/** Reasons that count even when there is not time enough to finish. */
const pressing: ReadonlySet<Reason> = new Set(['overdue', 'dueSoon']);

export interface Suggestion {
  readonly courseId: string;
  /** The person's own entry; null for a course they have not begun. */
  readonly entryId: string | null;
  readonly reason: Reason;
  /** Whole minutes that are left to do; null when nobody knows how long the course takes. */
  readonly minutesLeft: number | null;
  readonly fit: Fit;
  /** When it is due, where it is. */
  readonly dueAt: Instant | null;
  readonly progress: number;
}

export interface WhatNext {
  /** The person's own, one for each course. */
  readonly entries: readonly LedgerEntry[];
  /** Courses they saved, newest first. */
  readonly saved: readonly string[];
  /** Courses that they do not want suggested: only what presses is. */
  readonly declined: ReadonlySet<string>;
  /** New courses near to what they finished, nearest first; asked for when there is still room. */
  readonly near: () => readonly string[];
  /** The time they have, in minutes; null when they did not say. */
  readonly minutes: number | null;
  readonly moment: Moment;
  readonly course: (courseId: string) => Pick<Course, 'durationMinutes' | 'isActive'> | undefined;
}

/** Up to three courses to go on with now, each with its reason; what fits into the time somebody has comes first. */
export function whatNext(asked: WhatNext): readonly Suggestion[] {
  const { entries, saved, near, declined } = asked;
  const known = new Set(entries.map(({ activity }) => activity.courseId));
  const own = entries.flatMap((entry) => ofEntry(entry, asked));
  const kept = saved.filter((id) => !known.has(id)).flatMap((id) => ofCourse(id, 'saved', asked));
  const wanted = (all: readonly Suggestion[]) =>
    all.filter(
      ({ courseId, reason, fit }) => pressing.has(reason) || (!declined.has(courseId) && fit !== 'tooLong'),
    );
  const found = wanted([...own, ...kept]);
  const isNew = (id: string) => !known.has(id) && !saved.includes(id);
  const further =
    found.length >= MOST_SUGGESTED
      ? []
      : wanted(
          near()
            .filter(isNew)
            .flatMap((id) => ofCourse(id, 'near', asked)),
        );
  return [...found, ...further]
    .map((suggestion, place) => ({ suggestion, place }))
    .sort((a, b) => compare(a.suggestion, b.suggestion) || a.place - b.place)
    .slice(0, MOST_SUGGESTED)
    .map(({ suggestion }) => suggestion);
}

/** Minutes that are left of a course, begun ones counted; null when it is not known how long it takes. */
export function minutesLeft(durationMinutes: number | null, progress: number): number | null {
  return durationMinutes === null ? null : Math.ceil((durationMinutes * (100 - progress)) / 100);
}

function ofEntry(entry: LedgerEntry, asked: WhatNext): readonly Suggestion[] {
  const { activity, id } = entry;
  const reason = reasonFor(entry, asked.moment);
  if (reason === null) return [];
  const course = asked.course(activity.courseId);
  const left = minutesLeft(course?.durationMinutes ?? null, activity.progress);
  return [
    {
      courseId: activity.courseId,
      entryId: id,
      reason,
      minutesLeft: left,
      fit: fitOf(left, asked.minutes),
      dueAt: activity.kind === 'assignment' ? activity.dueAt : null,
      progress: activity.progress,
    },
  ];
}

/** A course that is not begun: only what can be started. */
function ofCourse(courseId: string, reason: Reason, asked: WhatNext): readonly Suggestion[] {
  const course = asked.course(courseId);
  if (course?.isActive !== true) return [];
  const { durationMinutes } = course;
  const fit = fitOf(durationMinutes, asked.minutes);
  return [{ courseId, entryId: null, reason, minutesLeft: durationMinutes, fit, dueAt: null, progress: 0 }];
}

function reasonFor(entry: LedgerEntry, moment: Moment): Reason | null {
  const section = sectionOf(entry, moment);
  if (section === 'completed') return null;
  if (section === 'overdue' || section === 'dueSoon') return section;
  const { activity } = entry;
  if (activity.progress >= NEARLY_DONE) return 'nearlyDone';
  if (isRequired(activity)) return 'required';
  return section === 'recommended' ? 'recommended' : 'begun';
}

const isRequired = (activity: Activity) =>
  activity.kind === 'assignment' && activity.assignmentType === 'required';

function fitOf(left: number | null, minutes: number | null): Fit {
  if (minutes === null) return 'fits';
  if (left === null) return 'unknown';
  return left <= minutes ? 'fits' : 'tooLong';
}

/** What fits comes first, then what presses; then by reason, by due date, and the one with the least left. */
function compare(a: Suggestion, b: Suggestion): number {
  return (
    groupOf(a) - groupOf(b) ||
    reasons.indexOf(a.reason) - reasons.indexOf(b.reason) ||
    text(a.dueAt ?? '9999', b.dueAt ?? '9999') ||
    (a.minutesLeft ?? Number.MAX_SAFE_INTEGER) - (b.minutesLeft ?? Number.MAX_SAFE_INTEGER)
  );
}

const groupOf = ({ fit, reason }: Suggestion) => (fit === 'fits' ? 0 : pressing.has(reason) ? 1 : 2);

const text = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
