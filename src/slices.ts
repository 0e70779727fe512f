import { setImmediate as nextTurn } from 'node:timers/promises';

/** Longest that a slice of long work holds the event loop, in milliseconds. */
const SLICE_MS = 8;

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
