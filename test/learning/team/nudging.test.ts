import { expect, it } from 'vitest';
import { isOverdue } from '../../../src/learning/team/nudging.ts';
import { assignment, selfInitiated } from '../../support/activities.ts';

const now = new Date('2026-11-21T09:00:00.000Z');

it.each([
  ['an assignment whose time is over', assignment({ dueAt: '2026-11-21T08:59:59.999Z' }), true],
  ['one that is due at this moment', assignment({ dueAt: '2026-11-21T09:00:00.000Z' }), false],
  ['one without a due date', assignment({ dueAt: null }), false],
  ['one that was done late', assignment({ dueAt: '2026-11-20T00:00:00.000Z', status: 'completed' }), false],
  ['a course of one’s own', selfInitiated(), false],
])('%s is overdue, or not', (_, activity, overdue) => {
  expect(isOverdue(activity, { now, today: '2026-11-21' })).toBe(overdue);
});
