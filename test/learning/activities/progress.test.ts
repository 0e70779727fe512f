import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProgress } from '../../../src/learning/activities/activity-rules.ts';
import { expectRefusal } from '../../support/refusals.ts';

describe('parseProgress', () => {
  it('takes every whole number from 0 to 100, as number or text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (value) => {
        expect(parseProgress(value)).toBe(value);
        expect(parseProgress(` ${value} % `)).toBe(value);
      }),
    );
  });

  it.each([
    '150',
    '-1',
    '101',
    'abc',
    'abc%',
    '',
    ' ',
    '50.5',
    '1e2',
    '0x10',
    'NaN',
    'Infinity',
    '５０',
    '5 0',
    undefined,
  ])('refuses %j', (typed) => {
    expectRefusal('percentageOutOfRange', () => parseProgress(typed));
  });

  it('refuses or takes any text, and never takes what is outside the range', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double()), (typed) => {
        try {
          const value = parseProgress(typed);
          expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ code: 'percentageOutOfRange' });
        }
      }),
    );
  });
});
