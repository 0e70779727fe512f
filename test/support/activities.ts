import type { Assignment, SelfInitiatedCourse } from '../../src/learning/activities/activity.ts';
import type { DescribedCourse } from '../../src/learning/catalogue/course.ts';
import type { LedgerEntry, Operation } from '../../src/learning/ports/ports.ts';

export const LEARNER = '00000000-0000-4000-8000-000000000001';
export const NOW = '2026-11-21T09:00:00.000Z';

export function selfInitiated(values: Partial<SelfInitiatedCourse> = {}): SelfInitiatedCourse {
  return {
    kind: 'selfInitiated',
    learnerId: LEARNER,
    courseId: 'course-1',
    status: 'inProgress',
    progress: 0,
    startedAt: '2026-11-01T08:00:00.000Z',
    completedAt: null,
    ...values,
  };
}

export function assignment(values: Partial<Assignment> = {}): Assignment {
  return {
    kind: 'assignment',
    learnerId: LEARNER,
    courseId: 'course-1',
    status: 'notStarted',
    progress: 0,
    completedAt: null,
    assignmentType: 'required',
    assignerId: '00000000-0000-4000-8000-000000000002',
    assignedAt: '2026-11-01T08:00:00.000Z',
    dueAt: null,
    note: null,
    ...values,
  };
}

export function course(values: Partial<DescribedCourse> = {}): DescribedCourse {
  return {
    id: 'course-1',
    externalId: 'EXT-1',
    title: 'Fire Safety',
    description: null,
    durationMinutes: 30,
    level: 'beginner',
    format: 'Course',
    languageTag: 'en-us',
    skills: [],
    sourceName: null,
    webUrl: 'https://learning.example/fire-safety',
    thumbnailUrl: null,
    isActive: true,
    ...values,
  };
}

export function entry(values: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id: 'entry-1',
    activity: selfInitiated(),
    version: 1,
    onItsWay: false,
    nextAttemptAt: null,
    updatedAt: NOW,
    ...values,
  };
}

export function operation(values: Partial<Operation> = {}): Operation {
  return {
    id: 'operation-1',
    entryId: 'entry-1',
    kind: 'progress',
    actorId: LEARNER,
    before: selfInitiated({ progress: 10 }),
    after: selfInitiated({ progress: 50 }),
    committedAt: NOW,
    state: 'confirmed',
    refusal: null,
    nextAttemptAt: null,
    undoes: null,
    undoneBy: null,
    batchId: null,
    ...values,
  };
}
