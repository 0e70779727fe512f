import { describe, expect, it } from 'vitest';
import { authorise, type Deed } from '../../src/learning/authorisation.ts';
import { operationIdOf } from '../../src/learning/operation-id.ts';
import { assignment, entry, LEARNER } from '../support/activities.ts';
import { expectRefusal } from '../support/refusals.ts';

const given = entry({ activity: assignment({ assignerId: 'manager' }) });

describe('who may do what to one activity', () => {
  it.each<[string, Deed, boolean]>([
    [LEARNER, 'see', true],
    [LEARNER, 'report', true],
    [LEARNER, 'remove', true],
    ['manager', 'see', true],
    ['manager', 'report', false],
    ['manager', 'remove', false],
    ['stranger', 'see', false],
    ['stranger', 'report', false],
    ['stranger', 'remove', false],
  ])('%s may %s: %s', (who, deed, may) => {
    if (may) expect(authorise(who, deed, given)).toBe(given);
    else expectRefusal('activityNotFound', () => authorise(who, deed, given));
  });

  it('an activity of somebody else is refused in the words of one that does not exist', () => {
    expectRefusal('activityNotFound', () => authorise(LEARNER, 'see', undefined));
  });
});

describe('operationIdOf', () => {
  it('is the same for the same press and another for another person', () => {
    expect(operationIdOf('a', 'press-1')).toBe(operationIdOf('a', 'press-1'));
    expect(operationIdOf('a', 'press-1')).not.toBe(operationIdOf('b', 'press-1'));
    expect(operationIdOf('a', 'press-1')).not.toBe(operationIdOf('a', 'press-2'));
  });
});
