import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../src/learning/activities/activity.ts';
import {
  advance,
  complete,
  type Decision,
  mark,
  remove,
  reopen,
  sameActivity,
  start,
  UNDO_WINDOW,
  undo,
} from '../../../src/learning/activities/activity-rules.ts';
import { assignment, course, LEARNER, NOW, operation, selfInitiated } from '../../support/activities.ts';
import { expectRefusal } from '../../support/refusals.ts';

const completed = { status: 'completed', progress: 100, completedAt: NOW } as const;

function changed(decision: Decision): Activity {
  if (decision.kind !== 'change' || decision.after === null) throw new Error(`no change: ${decision.kind}`);
  return decision.after;
}

describe('starting', () => {
  it('creates a self-initiated course in progress at 0 %, started now', () => {
    expect(start(course(), undefined, LEARNER, NOW)).toEqual({
      kind: 'change',
      operation: 'create',
      after: selfInitiated({ startedAt: NOW }),
    });
  });

  it('moves an assignment that is not started to in progress instead of doubling it', () => {
    const decision = start(course(), assignment(), LEARNER, NOW);
    expect(decision).toMatchObject({ kind: 'change', operation: 'progress' });
    expect(changed(decision)).toEqual(assignment({ status: 'inProgress' }));
  });

  it('changes nothing when the course is already running', () => {
    expect(start(course(), selfInitiated(), LEARNER, NOW)).toEqual({
      kind: 'nothing',
      because: 'alreadyRunning',
    });
  });

  it('asks before a completed course is taken again', () => {
    expect(start(course(), selfInitiated(completed), LEARNER, NOW)).toEqual({
      kind: 'ask',
      question: 'retake',
    });
  });

  it('refuses a course that is no longer offered', () => {
    expectRefusal('courseInactive', () => start(course({ isActive: false }), undefined, LEARNER, NOW));
  });
});

describe('reporting progress', () => {
  it('sets a running course to the new value', () => {
    expect(changed(mark(selfInitiated(), 50, NOW))).toEqual(selfInitiated({ progress: 50 }));
  });

  it('completes at 100 with the completion time', () => {
    const decision = mark(selfInitiated({ progress: 50 }), 100, NOW);
    expect(decision).toMatchObject({ operation: 'complete' });
    expect(changed(decision)).toEqual(selfInitiated(completed));
  });

  it('a completed course cannot go back to 40 % without asking', () => {
    expect(mark(selfInitiated(completed), 40, NOW)).toEqual({ kind: 'ask', question: 'reopen' });
  });

  it('advances by a button, but never takes back what was reported since', () => {
    expect(changed(advance(selfInitiated({ progress: 20 }), 50, NOW))).toEqual(
      selfInitiated({ progress: 50 }),
    );
    expect(advance(selfInitiated({ progress: 60 }), 50, NOW)).toEqual({
      kind: 'nothing',
      because: 'isFurther',
    });
    expect(advance(selfInitiated({ progress: 50 }), 50, NOW)).toEqual({
      kind: 'nothing',
      because: 'sameValue',
    });
    const because = 'alreadyCompleted';
    expect(advance(selfInitiated(completed), 50, NOW)).toEqual({ kind: 'nothing', because });
  });

  it('reopens a completed course once the person said so', () => {
    const decision = reopen(selfInitiated(completed), 40, NOW);
    expect(decision).toMatchObject({ operation: 'reopen' });
    expect(changed(decision)).toEqual(selfInitiated({ progress: 40 }));
  });

  it('moves an assignment that is not started to in progress', () => {
    expect(changed(mark(assignment(), 10, NOW))).toEqual(assignment({ status: 'inProgress', progress: 10 }));
  });

  it('the same value changes nothing', () => {
    expect(mark(selfInitiated({ progress: 50 }), 50, NOW)).toEqual({ kind: 'nothing', because: 'sameValue' });
  });

  it('completing twice changes nothing the second time', () => {
    expect(complete(selfInitiated(completed), NOW)).toEqual({ kind: 'nothing', because: 'alreadyCompleted' });
  });

  it('never leaves status, progress and completion time in disagreement', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 20 });
    const first = fc.constantFrom<Activity>(selfInitiated(), assignment());
    fc.assert(
      fc.property(first, steps, (begin, values) => {
        let activity = begin;
        for (const value of values) {
          const decision = reopen(activity, value, NOW);
          if (decision.kind !== 'change') continue;
          activity = changed(decision);
          expect(activity.progress).toBe(value);
          expect(activity.status).toBe(value === 100 ? 'completed' : 'inProgress');
          expect(activity.completedAt === null).toBe(value !== 100);
        }
      }),
    );
  });
});

describe('removing', () => {
  it('deletes what the learner started', () => {
    expect(remove(selfInitiated())).toEqual({ kind: 'change', operation: 'delete', after: null });
  });

  it('refuses what somebody assigned', () => {
    expectRefusal('assignedCannotRemove', () => remove(assignment()));
  });
});

describe('undo', () => {
  const now = new Date(NOW);

  it('brings back the value before', () => {
    const change = operation();
    expect(undo(change, change.after, LEARNER, now)).toEqual({
      kind: 'change',
      operation: 'progress',
      after: change.before,
    });
  });

  it.each([
    ['create', null, selfInitiated(), 'delete'],
    ['delete', selfInitiated(), null, 'create'],
    ['complete', selfInitiated({ progress: 50 }), selfInitiated(completed), 'reopen'],
    ['reopen', selfInitiated(completed), selfInitiated({ progress: 50 }), 'complete'],
  ] as const)('of a %s operation is the opposite one', (kind, before, after, reverse) => {
    expect(undo(operation({ kind, before, after }), after, LEARNER, now)).toMatchObject({
      operation: reverse,
      after: before,
    });
  });

  it('is possible for ten minutes and not longer', () => {
    const change = operation();
    const at = (ms: number) => new Date(Date.parse(change.committedAt) + ms);
    expect(undo(change, change.after, LEARNER, at(UNDO_WINDOW))).toBeDefined();
    expectRefusal('undoTooLate', () => undo(change, change.after, LEARNER, at(UNDO_WINDOW + 1)));
  });

  it('refuses when the activity changed since', () => {
    const change = operation();
    expectRefusal('undoSuperseded', () => undo(change, selfInitiated({ progress: 70 }), LEARNER, now));
  });

  it('refuses the change of somebody else, one undone already and one that Graph refused', () => {
    const change = operation();
    expectRefusal('nothingToUndo', () => undo(change, change.after, 'somebody', now));
    const undone = operation({ undoneBy: 'operation-2' });
    expectRefusal('nothingToUndo', () => undo(undone, undone.after, LEARNER, now));
    const refused = operation({ state: 'refused' });
    expectRefusal('nothingToUndo', () => undo(refused, refused.after, LEARNER, now));
  });
});

describe('sameActivity', () => {
  it('compares values, not the order of properties', () => {
    const a = selfInitiated();
    expect(sameActivity(a, Object.fromEntries(Object.entries(a).reverse()) as unknown as Activity)).toBe(
      true,
    );
    expect(sameActivity(a, selfInitiated({ progress: 1 }))).toBe(false);
    expect(sameActivity(a, assignment())).toBe(false);
    expect(sameActivity(null, null)).toBe(true);
    expect(sameActivity(a, null)).toBe(false);
  });
});
