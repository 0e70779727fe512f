import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSlices } from '../src/slices.ts';
import { sortInSlices } from '../src/sort-in-slices.ts';

test('however many, they come in order, and what was given stays as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.integer(), { maxLength: 5_000 }), async (items) => {
      const given = [...items];
      expect(await sortInSlices(items, (a, b) => a - b)).toEqual([...given].sort((a, b) => a - b));
      expect(items).toEqual(given);
    }),
    { numRuns: 20 },
  );
});

test('others have their turn meanwhile', async () => {
  let ms = 0;
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 0);
  const slices = createSlices(() => {
    ms += 1;
    return ms;
  });
  const items = Array.from({ length: 20_000 }, (_, n) => (n * 7_919) % 20_000);
  await sortInSlices(items, (a, b) => a - b, slices);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});
