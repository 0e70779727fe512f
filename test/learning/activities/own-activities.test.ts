import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../src/learning/activities/activity.ts';
import {
  inListOrder,
  meantEntries,
  sectionOf,
  sections,
} from '../../../src/learning/activities/own-activities.ts';
import { assignment, entry, NOW, selfInitiated } from '../../support/activities.ts';

const now = new Date(NOW);
const moment = { now, today: NOW.slice(0, 10) };
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
const completed = { status: 'completed', progress: 100, completedAt: NOW } as const;

describe('sectionOf', () => {
  it.each<[string, Activity]>([
    ['overdue', assignment({ dueAt: inDays(-1) })],
    ['overdue', assignment({ dueAt: inDays(-1), status: 'inProgress' })],
    ['dueSoon', assignment({ dueAt: inDays(7) })],
    ['assigned', assignment({ dueAt: inDays(8) })],
    ['assigned', assignment()],
    ['inProgress', assignment({ status: 'inProgress', dueAt: inDays(30) })],
    ['recommended', assignment({ assignmentType: 'recommended' })],
    ['inProgress', selfInitiated()],
    ['completed', assignment({ ...completed, dueAt: inDays(-1) })],
    ['completed', selfInitiated(completed)],
  ])('%s', (section, activity) => {
    expect(sectionOf(entry({ activity }), moment)).toBe(section);
  });
});

describe('inListOrder', () => {
  it('goes by section, then the earlier due date, and loses nobody', () => {
    const activities = fc.array(
      fc.oneof(
        fc
          .record({ days: fc.integer({ min: -30, max: 60 }) })
          .map(({ days }) => assignment({ dueAt: inDays(days) })),
        fc.constantFrom<Activity>(
          selfInitiated(),
          selfInitiated(completed),
          assignment({ assignmentType: 'recommended' }),
        ),
      ),
    );
    fc.assert(
      fc.property(activities, (all) => {
        const entries = all.map((activity, index) => entry({ id: String(index), activity }));
        const ordered = inListOrder(entries, moment);
        expect(new Set(ordered)).toEqual(new Set(entries));
        const ranks = ordered.map((one) => sections.indexOf(sectionOf(one, moment)));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        const overdue = ordered.filter((one) => sectionOf(one, moment) === 'overdue');
        const dues = overdue.map(({ activity }) => (activity as { dueAt?: string }).dueAt ?? '');
        expect(dues).toEqual([...dues].sort());
      }),
    );
  });
});

describe('meantEntries', () => {
  it('means the open one of several activities for a course, and an assignment before one of their own', () => {
    const done = entry({ id: 'done', activity: assignment(completed), updatedAt: inDays(2) });
    const own = entry({ id: 'own', activity: selfInitiated(), updatedAt: inDays(1) });
    const given = entry({ id: 'given', activity: assignment() });
    const other = entry({ id: 'other', activity: selfInitiated({ courseId: 'course-2' }) });
    expect(meantEntries([done, own, other]).map(({ id }) => id)).toEqual(['own', 'other']);
    expect(meantEntries([done, own, given]).map(({ id }) => id)).toEqual(['given']);
  });
});
