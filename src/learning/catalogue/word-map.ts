import { createDistances } from './edit-distance.ts';

/** New words until they are put in their places among the others. */
const MOST_NEW = 4_000;

type Entry<T> = readonly [word: string, value: T];

/**
 * A value for each word, and words by how they begin or nearly as they are written. Two lists in order, since a tree (minisearch's
 * SearchableMap) of 50,000 words takes 14 MB in half a million objects, which each collection of garbage goes through.
 */
export function createWordMap<T>() {
  let words: string[] = [];
  let values: T[] = [];
  const fresh = new Map<string, T>();

  /** The first place whose word is not before this one. */
  function placeOf(word: string): number {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function get(word: string): T | undefined {
    const place = placeOf(word);
    return words[place] === word ? values[place] : fresh.get(word);
  }

  function set(word: string, value: T): void {
    const place = placeOf(word);
    if (words[place] === word) values[place] = value;
    else fresh.set(word, value);
    if (fresh.size >= MOST_NEW) putInPlace();
  }

  function putInPlace(): void {
    if (fresh.size === 0) return;
    const [oldWords, oldValues] = [words, values];
    words = [];
    values = [];
    let from = 0;
    for (const word of [...fresh.keys()].sort()) {
      for (let old = oldWords[from]; old !== undefined && old < word; old = oldWords[from]) {
        words.push(old);
        values.push(oldValues[from] as T);
        from += 1;
      }
      words.push(word);
      values.push(fresh.get(word) as T);
    }
    words = words.concat(oldWords.slice(from));
    values = values.concat(oldValues.slice(from));
    fresh.clear();
  }

  function* beginningWith(prefix: string): Generator<Entry<T>> {
    putInPlace();
    for (let at = placeOf(prefix); words[at]?.startsWith(prefix); at += 1)
      yield [words[at] as string, values[at] as T];
  }

  /** Words that this one becomes by so many changes at most: a letter more, less or another. */
  function* near(word: string, most: number): Iterable<Entry<T>> {
    putInPlace();
    const distances = createDistances(word, most);
    for (let at = 0; at < words.length; ) {
      const known = words[at] as string;
      if (distances.to(known) <= most) yield [known, values[at] as T];
      at += 1;
      const hopeless = distances.hopeless();
      if (hopeless !== null) while (words[at]?.startsWith(hopeless)) at += 1;
    }
  }

  return {
    get,
    set,
    has: (word: string): boolean => get(word) !== undefined,
    beginningWith,
    /** Whether some word begins so. */
    begins: (prefix: string): boolean => !beginningWith(prefix).next().done,
    near,
    get size(): number {
      return words.length + fresh.size;
    },
    /** Every word, in order. */
    words(): readonly string[] {
      putInPlace();
      return words;
    },
  };
}

export interface WordMap<T> extends ReturnType<typeof createWordMap<T>> {}
