import { expect, test } from 'vitest';
import { createSlices, mapInSlices } from '../src/slices.ts';

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
