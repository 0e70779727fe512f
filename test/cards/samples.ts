import type { ActivityView, CourseView } from '../../cards/views.ts';
import type { Assignment, SelfInitiatedCourse } from '../../src/learning/activities/activity.ts';

/** Titles that have broken cards before. */
export const titles = {
  plain: 'Fire Safety Basics',
  long: `${'Occupational health, evacuation routes and first response for everyone who works on site '.repeat(5)}(2026 edition)`,
  unbroken: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'.repeat(4),
  rightToLeft: 'السلامة من الحرائق في مكان العمل والإخلاء الآمن',
  chinese: '工作场所消防安全与紧急疏散基础培训课程（二〇二六年版）',
  markdown: '**Bold** _it_ [click here](https://evil.example) # 1. `code` <b>html</b> &lt;',
  template: '${$root.lang} ${missing} {{DATE(2026-11-21,SHORT)}}',
} as const;

export type Title = keyof typeof titles;

let counted = 0;
/** A GUID, as Graph and the ledger mint them: nobody should ever read one. */
export function guid(): string {
  counted += 1;
  return `7c9e6679-7425-40de-944b-${String(counted).padStart(12, '0')}`;
}

export const mint = () => `op-${guid()}`;

export function course(title: string = titles.plain, rest: Partial<CourseView> = {}): CourseView {
  return {
    id: guid(),
    title,
    webUrl: `https://learning.example.com/courses/${guid()}`,
    durationMinutes: 45,
    level: 'beginner',
    format: 'Video',
    ...rest,
  };
}

export function selfInitiated(rest: Partial<SelfInitiatedCourse> = {}): SelfInitiatedCourse {
  return {
    kind: 'selfInitiated',
    learnerId: guid(),
    courseId: guid(),
    status: 'inProgress',
    progress: 20,
    startedAt: '2026-11-12T08:00:00.000Z',
    completedAt: null,
    ...rest,
  };
}

export function assignment(rest: Partial<Assignment> = {}): Assignment {
  return {
    kind: 'assignment',
    learnerId: guid(),
    courseId: guid(),
    status: 'notStarted',
    progress: 0,
    completedAt: null,
    assignmentType: 'required',
    assignerId: guid(),
    assignedAt: '2026-11-10T08:00:00.000Z',
    dueAt: '2026-12-04T22:59:59.000Z',
    note: 'Before your first day on site, please.',
    ...rest,
  };
}

export function view({ course: of = course(), ...rest }: Partial<ActivityView> = {}): ActivityView {
  return {
    entryId: guid(),
    course: of,
    vivaUrl: 'https://viva.example.com/course',
    activity: selfInitiated(),
    section: 'inProgress',
    onItsWay: false,
    nextAttemptAt: null,
    assignerName: null,
    ...rest,
  };
}

/** One view per section of "my courses", in list order. */
export const oneOfEach = (): readonly ActivityView[] => [
  view({
    course: course('Data Protection Essentials'),
    activity: assignment({ status: 'inProgress', progress: 70, dueAt: '2026-11-18T22:59:59.000Z' }),
    section: 'overdue',
    assignerName: 'Dana Reyes',
  }),
  view({
    course: course('Fire Safety Basics', { durationMinutes: 90, level: 'intermediate' }),
    activity: assignment({ dueAt: '2026-11-24T22:59:59.000Z', note: null }),
    section: 'dueSoon',
    assignerName: 'Dana Reyes',
  }),
  view({ course: course('Excel for Beginners'), activity: selfInitiated({ progress: 35 }) }),
  view({
    course: course('Writing Clearly', { format: null, level: 'advanced' }),
    activity: assignment({ assignmentType: 'recommended', dueAt: null, note: null }),
    section: 'recommended',
    assignerName: 'Sam Okafor',
  }),
  view({
    course: course('Welcome to the Company'),
    activity: selfInitiated({ status: 'completed', progress: 100, completedAt: '2026-10-02T10:00:00.000Z' }),
    section: 'completed',
  }),
];
