import { describe, expect, it } from 'vitest';
import {
  type AssignmentTerms,
  assign,
  NOTE_LIMIT,
  parseAssignmentType,
  parseNote,
} from '../../../src/learning/assign/assigning.ts';
import { assignment, course, LEARNER, NOW, selfInitiated } from '../../support/activities.ts';
import { expectRefusal } from '../../support/refusals.ts';

const MANAGER = 'manager-1';
const terms: AssignmentTerms = {
  course: course(),
  assignmentType: 'required',
  dueAt: '2026-12-04T22:59:59.000Z',
  note: 'before the audit',
  assignerId: MANAGER,
  assignedAt: NOW,
};
const given = assignment({ assignerId: MANAGER, assignedAt: NOW, dueAt: terms.dueAt, note: terms.note });

describe('assigning to one learner', () => {
  it('creates an assignment with assigner, time, due date and note', () => {
    expect(assign(terms, LEARNER, undefined)).toEqual({ kind: 'change', operation: 'create', after: given });
  });

  it('gives an open assignment the new due date and note, and keeps who gave it and its type', () => {
    const open = assignment({ assignmentType: 'recommended', progress: 30, status: 'inProgress' });
    expect(assign(terms, LEARNER, open)).toEqual({
      kind: 'change',
      operation: 'edit',
      after: { ...open, dueAt: terms.dueAt, note: terms.note },
    });
  });

  it('carries on from where a course of their own stands', () => {
    const own = selfInitiated({ progress: 40 });
    expect(assign(terms, LEARNER, own).after).toEqual({ ...given, status: 'inProgress', progress: 40 });
  });

  it('starts over when the course was completed before', () => {
    const done = assignment({ status: 'completed', progress: 100, completedAt: NOW });
    expect(assign(terms, LEARNER, done)).toMatchObject({
      operation: 'create',
      after: { status: 'notStarted' },
    });
  });

  it('refuses a course that is no longer offered', () => {
    expectRefusal('courseInactive', () =>
      assign({ ...terms, course: course({ isActive: false }) }, LEARNER, undefined),
    );
  });
});

describe('the form', () => {
  it('takes required and recommended, and no other type', () => {
    expect(parseAssignmentType('recommended')).toBe('recommended');
    expect(parseAssignmentType(undefined)).toBe('required');
    expectRefusal('formOutdated', () => parseAssignmentType('peerRecommended'));
  });

  it('takes a note up to its limit', () => {
    expect(parseNote('  ')).toBeNull();
    expect(parseNote(' read this ')).toBe('read this');
    expect(parseNote('x'.repeat(NOTE_LIMIT))).toHaveLength(NOTE_LIMIT);
    expectRefusal('noteTooLong', () => parseNote('x'.repeat(NOTE_LIMIT + 1)));
  });
});
