import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../../../src/learning/activities/activity.ts';
import { replay } from '../../../src/ledger/outbox/settlement.ts';
import { assignment } from '../../support/activities.ts';

const instant = fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-12-24T00:00:00.000Z', null);
/** Assignments that the rules allow: completed means 100 % with a time. */
const activities = fc
  .record({
    progress: fc.integer({ min: 0, max: 99 }),
    done: fc.boolean(),
    dueAt: instant,
    note: fc.constantFrom('a', 'b', null),
  })
  .map(
    ({ progress, done, dueAt, note }): Activity =>
      done
        ? assignment({
            status: 'completed',
            progress: 100,
            completedAt: '2026-11-20T00:00:00.000Z',
            dueAt,
            note,
          })
        : assignment({ status: 'inProgress', progress, completedAt: null, dueAt, note }),
  );

test('a change replayed on what it was made on is that change', () => {
  fc.assert(
    fc.property(activities, activities, (before, after) => {
      expect(replay(before, after, before)).toEqual(after);
    }),
  );
});

test('a replayed change never makes an activity that is half completed', () => {
  fc.assert(
    fc.property(activities, activities, activities, (before, after, base) => {
      const value = replay(before, after, base);
      expect(value?.status === 'completed').toBe(value?.progress === 100);
      expect(value?.completedAt !== null).toBe(value?.progress === 100);
    }),
  );
});

test('fields a change left alone stay as they are in the base', () => {
  const before = assignment({ note: 'old', dueAt: null });
  const after = assignment({ note: 'new', dueAt: null });
  const base = assignment({
    note: 'old',
    dueAt: '2026-12-24T00:00:00.000Z',
    status: 'inProgress',
    progress: 30,
  });
  expect(replay(before, after, base)).toEqual({ ...base, note: 'new' });
});

test('a removal stays a removal', () => {
  expect(replay(assignment(), null, assignment({ progress: 9 }))).toBeNull();
});
