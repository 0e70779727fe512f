import { describe, expect, it } from 'vitest';
import { operationIdOf } from '../../src/learning/activities/operation-id.ts';
import {
  authorise,
  type Deed,
  deeds,
  may,
  type Origin,
  originOf,
  origins,
  type Standing,
  standings,
} from '../../src/learning/authorisation.ts';
import { assignment, entry, LEARNER, selfInitiated } from '../support/activities.ts';
import { expectRefusal } from '../support/refusals.ts';

/** Every cell in which something is allowed: g given by this person, o by somebody else, s the learner's own course. */
const table: Readonly<Record<Standing, Readonly<Record<Deed, string>>>> = {
  learner: {
    report: 'gos',
    remove: 'gos',
    askForTime: 'go',
    nudge: '',
    grantTime: '',
    change: '',
    withdraw: '',
  },
  manager: {
    report: '',
    remove: '',
    askForTime: '',
    nudge: 'go',
    grantTime: 'go',
    change: 'g',
    withdraw: 'g',
  },
  managerAbove: {
    report: '',
    remove: '',
    askForTime: '',
    nudge: 'go',
    grantTime: 'go',
    change: 'g',
    withdraw: 'g',
  },
  learningAdmin: {
    report: '',
    remove: '',
    askForTime: '',
    nudge: 'go',
    grantTime: 'go',
    change: 'go',
    withdraw: 'go',
  },
  stranger: {
    report: '',
    remove: '',
    askForTime: '',
    nudge: '',
    grantTime: '',
    change: '',
    withdraw: '',
  },
};
const letters: Readonly<Record<Origin, string>> = {
  assignedByActor: 'g',
  assignedByAnother: 'o',
  selfInitiated: 's',
};
const cells = standings.flatMap((standing) =>
  deeds.flatMap((deed) =>
    origins.map(
      (origin) => [standing, deed, origin, table[standing][deed].includes(letters[origin])] as const,
    ),
  ),
);

describe('who may do what to whose activity', () => {
  it.each(cells)('a %s may %s %s: %s', (standing, deed, origin, expected) => {
    expect(may(standing, deed, origin)).toBe(expected);
  });

  it('an assignment is given to whoever gave it, and another’s gift to everybody else', () => {
    expect(originOf('manager', assignment({ assignerId: 'manager' }))).toBe('assignedByActor');
    expect(originOf('other', assignment({ assignerId: 'manager' }))).toBe('assignedByAnother');
    expect(originOf('manager', assignment({ assignerId: null }))).toBe('assignedByAnother');
    expect(originOf('manager', selfInitiated())).toBe('selfInitiated');
  });
});

describe('authorise', () => {
  const given = entry({ activity: assignment({ assignerId: 'manager' }) });

  it('takes nobody but the learner for the learner', () => {
    expect(authorise(LEARNER, 'report', given)).toBe(given);
    for (const deed of deeds) expectRefusal('activityNotFound', () => authorise('manager', deed, given));
  });

  it('lets a manager act only once Graph has said that they are one', () => {
    expect(authorise('manager', 'withdraw', given, 'manager')).toBe(given);
    expectRefusal('activityNotFound', () => authorise('manager', 'withdraw', given, 'stranger'));
  });

  it('refuses an activity of somebody else in the words of one that does not exist', () => {
    expectRefusal('activityNotFound', () => authorise(LEARNER, 'report', undefined));
    expectRefusal('activityNotFound', () => authorise('anybody', 'nudge', undefined, 'manager'));
  });
});

describe('operationIdOf', () => {
  it('is the same for the same press and another for another person', () => {
    expect(operationIdOf('a', 'press-1')).toBe(operationIdOf('a', 'press-1'));
    expect(operationIdOf('a', 'press-1')).not.toBe(operationIdOf('b', 'press-1'));
    expect(operationIdOf('a', 'press-1')).not.toBe(operationIdOf('a', 'press-2'));
  });
});
