import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSlices, mapInSlices, sortInSlices } from '../src/slices.ts';

test('long work lets others have their turn after some milliseconds, and keeps its order', async () => {
  let ms = 0;
  const slices = createSlices(() => ms);
  const seen: string[] = [];
  const other = (async () => {
    await new Promise((resolve) => setImmediate(resolve));
    seen.push('other');
  })();
  const items = [1, 2, 3, 4, 5];
  const mapped = await mapInSlices(
    items,
    (item) => {
      ms += 4;
      seen.push(String(item));
      return item * 2;
    },
    slices,
  );
  await other;
  expect(mapped).toEqual([2, 4, 6, 8, 10]);
  expect(seen.slice(0, 3)).toEqual(['1', '2', 'other']);
});

test('short work is done at once', async () => {
  let turned = false;
  setImmediate(() => {
    turned = true;
  });
  await mapInSlices(
    [1, 2, 3],
    (item) => item,
    createSlices(() => 0),
  );
  expect(turned).toBe(false);
});

test('however many are sorted, they come in order, and what was given stays as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.integer(), { maxLength: 5_000 }), async (items) => {
      const given = [...items];
      expect(await sortInSlices(items, (a, b) => a - b)).toEqual([...given].sort((a, b) => a - b));
      expect(items).toEqual(given);
    }),
    { numRuns: 20 },
  );
});

test('while many are sorted, others have their turn', async () => {
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

test('of several pieces of long work one goes on in each turn of the event loop, and all end', async () => {
  let turn = 0;
  let isOver = false;
  const count = () => {
    turn += 1;
    if (!isOver) setImmediate(count);
  };
  count();
  const seen: { readonly turn: number; readonly work: string }[] = [];
  const work = (name: string) => {
    let ms = 0;
    return mapInSlices(
      Array.from({ length: 5 }),
      () => {
        ms += 8;
        seen.push({ turn, work: name });
      },
      createSlices(() => ms),
    );
  };
  await Promise.all(['a', 'b', 'c'].map(work));
  isOver = true;
  const later = seen.slice(3);
  expect(later).toHaveLength(12);
  expect(new Set(later.map((one) => one.turn)).size).toBe(12);
  expect(later.slice(0, 3).map((one) => one.work)).toEqual(['a', 'b', 'c']);
});
