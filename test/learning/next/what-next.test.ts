import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/learning/activities/activity.ts';
import {
  MOST_SUGGESTED,
  minutesLeft,
  reasons,
  type WhatNext,
  whatNext,
} from '../../../src/learning/next/what-next.ts';
import { assignment, course, entry, NOW, selfInitiated } from '../../support/activities.ts';

const moment = { now: new Date(NOW), today: NOW.slice(0, 10) };
const inDays = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();

const asking = (rest: Partial<WhatNext> = {}): WhatNext => ({
  entries: [],
  saved: [],
  declined: new Set(),
  near: () => [],
  minutes: null,
  moment,
  course: (id) => course({ id }),
  ...rest,
});
const own = (activities: readonly Activity[]) =>
  activities.map((activity, n) =>
    entry({ id: `entry ${n}`, activity: { ...activity, courseId: `own ${n}` } as Activity }),
  );
const reasonsOf = (asked: Partial<WhatNext>) => whatNext(asking(asked)).map(({ reason }) => reason);

describe('each reason', () => {
  test.each<[string, Activity]>([
    ['overdue', assignment({ dueAt: inDays(-2) })],
    ['dueSoon', assignment({ dueAt: inDays(3) })],
    ['nearlyDone', selfInitiated({ progress: 80 })],
    ['required', assignment({ dueAt: inDays(60) })],
    ['begun', selfInitiated({ progress: 10 })],
    ['recommended', assignment({ assignmentType: 'recommended' })],
  ])('%s', (reason, activity) => {
    expect(reasonsOf({ entries: own([activity]) })).toEqual([reason]);
  });

  test('saved, and near to what was finished', () => {
    expect(reasonsOf({ saved: ['one'], near: () => ['two'] })).toEqual(['saved', 'near']);
  });

  test('none for what is done, for a course that is gone and for one that takes nobody new', () => {
    const done = selfInitiated({ status: 'completed', progress: 100, completedAt: NOW });
    const left = (id: string) => (id === 'old' ? course({ id, isActive: false }) : undefined);
    expect(
      reasonsOf({ entries: own([done]), saved: ['gone', 'old'], near: () => ['gone'], course: left }),
    ).toEqual([]);
  });
});

describe('with so many minutes', () => {
  const long = (id: string) => course({ id, durationMinutes: 120 });

  test('what is left counts, not how long the course takes', () => {
    expect(minutesLeft(120, 90)).toBe(12);
    expect(minutesLeft(10, 0)).toBe(10);
    expect(minutesLeft(null, 50)).toBeNull();
    const entries = own([selfInitiated({ progress: 10 }), selfInitiated({ progress: 90 })]);
    expect(whatNext(asking({ entries, minutes: 20, course: long })).map(({ courseId }) => courseId)).toEqual([
      'own 1',
    ]);
  });

  test('what presses is said even when it takes longer, after what fits', () => {
    const entries = own([assignment({ dueAt: inDays(-1) }), selfInitiated({ progress: 90 })]);
    expect(reasonsOf({ entries, minutes: 20, course: long })).toEqual(['nearlyDone', 'overdue']);
  });

  test('a course of which nobody knows how long it takes comes after those that fit', () => {
    const durations = (id: string) => course({ id, durationMinutes: id === 'known' ? 10 : null });
    const found = whatNext(asking({ saved: ['unknown', 'known'], minutes: 20, course: durations }));
    expect(found.map(({ courseId, fit }) => [courseId, fit])).toEqual([
      ['known', 'fits'],
      ['unknown', 'unknown'],
    ]);
  });
});

test('courses near to what was finished are only looked for when there is room', () => {
  const look = () => {
    throw new Error('looked');
  };
  const three = own([selfInitiated(), selfInitiated(), selfInitiated()]);
  expect(whatNext(asking({ entries: three, near: look }))).toHaveLength(3);
});

const activity: fc.Arbitrary<Activity> = fc.oneof(
  fc
    .record({
      days: fc.option(fc.integer({ min: -40, max: 90 })),
      progress: fc.integer({ min: 0, max: 99 }),
      assignmentType: fc.constantFrom('required' as const, 'recommended' as const),
    })
    .map(({ days, progress, assignmentType }) =>
      assignment({
        ...{ progress, assignmentType, status: progress > 0 ? 'inProgress' : 'notStarted' },
        dueAt: days === null ? null : inDays(days),
      }),
    ),
  fc.integer({ min: 0, max: 99 }).map((progress) => selfInitiated({ progress })),
  fc.constant(selfInitiated({ status: 'completed', progress: 100, completedAt: NOW })),
);
const ids = fc.uniqueArray(
  fc.integer({ min: 0, max: 12 }).map((n) => `own ${n}`),
  { maxLength: 6 },
);
const situation = fc.record({
  entries: fc.array(activity, { maxLength: 8 }).map(own),
  saved: ids,
  near: ids,
  declined: ids,
  minutes: fc.option(fc.integer({ min: 1, max: 480 })),
  durations: fc.array(fc.option(fc.integer({ min: 1, max: 600 })), { minLength: 13, maxLength: 13 }),
});

test('always at most three, each course once, none that is done, in the order of fit and reason, and only what fits or presses', () => {
  fc.assert(
    fc.property(situation, ({ near, declined, durations, ...rest }) => {
      const lasts = (id: string) => durations[Number(id.slice(4))] ?? null;
      const found = whatNext(
        asking({
          ...rest,
          near: () => near,
          declined: new Set(declined),
          course: (id) => course({ id, durationMinutes: lasts(id) }),
        }),
      );
      expect(found.length).toBeLessThanOrEqual(MOST_SUGGESTED);
      expect(new Set(found.map(({ courseId }) => courseId)).size).toBe(found.length);
      const places = found.map(
        ({ fit, reason }) =>
          (fit === 'fits' ? 0 : /overdue|dueSoon/.test(reason) ? 100 : 200) + reasons.indexOf(reason),
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const one of found) {
        const mine = rest.entries.find(({ activity }) => activity.courseId === one.courseId);
        expect(mine?.id ?? null).toBe(one.entryId);
        expect(mine?.activity.status).not.toBe('completed');
        const presses = one.reason === 'overdue' || one.reason === 'dueSoon';
        if (!presses) {
          expect(declined).not.toContain(one.courseId);
          expect(one.fit).not.toBe('tooLong');
        }
        if (rest.minutes !== null && one.fit === 'fits')
          expect(one.minutesLeft).toBeLessThanOrEqual(rest.minutes);
      }
    }),
  );
});

test('who has something that presses hears of it, unless three others fit into their time', () => {
  fc.assert(
    fc.property(situation, ({ near, declined, durations, ...rest }) => {
      const overdue = entry({
        id: 'late',
        activity: assignment({ courseId: 'late', dueAt: inDays(-50) }),
      });
      const found = whatNext(
        asking({
          ...rest,
          entries: [...rest.entries, overdue],
          near: () => near,
          declined: new Set(declined),
          course: (id) => course({ id, durationMinutes: durations[Number(id.slice(4))] ?? null }),
        }),
      );
      const isThere = found.some(({ courseId }) => courseId === 'late');
      const full =
        found.length === MOST_SUGGESTED &&
        found.every(({ fit, reason }) => fit === 'fits' || reason === 'overdue');
      expect(isThere || full).toBe(true);
    }),
  );
});
