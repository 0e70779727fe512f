import { createSlices, mapInSlices, sortInSlices } from '../../slices.ts';
import type { CatalogueIndex } from './catalogue-index.ts';
import { fold } from './title-words.ts';

/** The number of an active course with what it is sorted by; made only to sort, as keys of 50,000 titles take 10 MB. */
interface Titled {
  readonly key: string;
  readonly number: number;
}

/** Numbers of active courses in the order of their titles: `ordered`, which are in that order already, and the active ones of `added`. */
export async function inTitleOrder(
  ordered: Uint32Array,
  added: readonly number[],
  { course, titleOf, isActive }: CatalogueIndex,
): Promise<Uint32Array> {
  const slices = createSlices();
  const titled = (number: number): Titled => ({ key: keyOf(titleOf(number)), number });
  const compare = (a: Titled, b: Titled): number => {
    if (a.number === b.number) return 0;
    if (a.key !== b.key) return a.key < b.key ? -1 : 1;
    return course(a.number).id < course(b.number).id ? -1 : 1;
  };
  const keyed = await mapInSlices(added.filter(isActive), titled, slices);
  const sorted = await sortInSlices(keyed, compare, slices);
  const merged = new Uint32Array(ordered.length + sorted.length);
  let from = 0;
  let filled = 0;
  for (const one of sorted) {
    if (slices.isOver()) await slices.next();
    take(firstAfter(one));
    merged[filled] = one.number;
    filled += 1;
  }
  take(ordered.length);
  return merged;

  function take(to: number): void {
    merged.set(ordered.subarray(from, to), filled);
    filled += to - from;
    from = to;
  }

  /** The first place from `from` on whose course comes after this one. */
  function firstAfter(one: Titled): number {
    let [low, high] = [from, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(titled(ordered[middle] ?? 0), one) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Figures sort by their value: "Module 2" before "Module 10". */
const keyOf = (title: string): string => fold(title).replace(/\d+/g, (figure) => figure.padStart(8, '0'));
