import { chunksOf } from './chunks.ts';
import { createSlices, mapInSlices, type Slices } from './slices.ts';

/** Items sorted at once: some milliseconds. */
const RUN = 1_000;

type Compare<T> = (a: T, b: T) => number;

/** A copy in the order of `compare`, which knows no two items as equal: a merge sort in runs, in slices. */
export async function sortInSlices<T>(
  items: readonly T[],
  compare: Compare<T>,
  slices: Slices = createSlices(),
): Promise<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (const some of chunksOf(items, RUN)) {
    if (slices.isOver()) await slices.next();
    runs.push([...some].sort(compare));
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let i = 0; i < runs.length; i += 2)
      longer.push(await mergeInSlices(runs[i] ?? [], runs[i + 1] ?? [], compare, (one) => one, slices));
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Two sorted lists as one, each item as what `as` makes of it. */
export async function mergeInSlices<T, To>(
  a: Iterable<T>,
  b: readonly T[],
  compare: Compare<T>,
  as: (one: T) => To,
  slices: Slices = createSlices(),
): Promise<To[]> {
  const both: To[] = [];
  let j = 0;
  for (const one of a) {
    if (slices.isOver()) await slices.next();
    for (let other = b[j]; other !== undefined && compare(other, one) < 0; other = b[j]) {
      if (slices.isOver()) await slices.next();
      both.push(as(other));
      j += 1;
    }
    both.push(as(one));
  }
  return both.concat(await mapInSlices(b.slice(j), as, slices));
}
