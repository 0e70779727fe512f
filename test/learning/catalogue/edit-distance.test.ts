import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/learning/catalogue/edit-distance.ts';

/** By the definition: the whole of each word's beginnings against each other. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    plainDistance(restA, b) + 1,
    plainDistance(a, restB) + 1,
    plainDistance(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('the distance of two words', () => {
  it('is as few letters added, dropped, replaced or swapped as it takes, and one more than the limit from there on', () => {
    const pair = fc.tuple(word, word, fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 5 }), (pairs) => {
        const found = pairs.map(([a, b, limit]) => distance(a, b, limit));
        expect(found).toEqual(pairs.map(([a, b, limit]) => Math.min(plainDistance(a, b), limit + 1)));
      }),
    );
  });
});
