/** Longest that a slice of long work holds the event loop, in milliseconds. */
const SLICE_MS = 8;

/** Work that waits for its next slice, the longest first: one goes on in each turn of the event loop, or the slices of several would add up. */
const waiting: (() => void)[] = [];

function nextTurn(): Promise<void> {
  return new Promise((go) => {
    waiting.push(go);
    if (waiting.length === 1) setImmediate(letOneGo);
  });
}

function letOneGo(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(letOneGo);
}

/** Long work in slices, between which the event loop turns. */
export interface Slices {
  /** True when the slice has lasted long enough. */
  isOver(): boolean;
  /** Lets others have their turn, and begins the next slice. */
  next(): Promise<void>;
}

/** Begins a slice. Measured by time, not by items: how long an item takes depends on the machine and on the item. */
export function createSlices(elapsed: () => number = () => performance.now()): Slices {
  let began = elapsed();
  return {
    isOver: () => elapsed() - began >= SLICE_MS,
    async next() {
      await nextTurn();
      began = elapsed();
    },
  };
}

/** `map` of every item in order, in slices. */
export async function mapInSlices<From, To>(
  items: Iterable<From>,
  map: (item: From) => To,
  slices: Slices = createSlices(),
): Promise<To[]> {
  const mapped: To[] = [];
  for (const item of items) {
    if (slices.isOver()) await slices.next();
    mapped.push(map(item));
  }
  return mapped;
}

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
  for (let from = 0; from < items.length; from += RUN) {
    if (slices.isOver()) await slices.next();
    runs.push(items.slice(from, from + RUN).sort(compare));
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let i = 0; i < runs.length; i += 2)
      longer.push(await merged(runs[i] ?? [], runs[i + 1] ?? [], compare, slices));
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Two sorted lists as one. */
async function merged<T>(
  a: readonly T[],
  b: readonly T[],
  compare: Compare<T>,
  slices: Slices,
): Promise<readonly T[]> {
  const both: T[] = [];
  let j = 0;
  for (const one of a) {
    if (slices.isOver()) await slices.next();
    for (let other = b[j]; other !== undefined && compare(other, one) < 0; other = b[j]) {
      if (slices.isOver()) await slices.next();
      both.push(other);
      j += 1;
    }
    both.push(one);
  }
  return both.concat(b.slice(j));
}
