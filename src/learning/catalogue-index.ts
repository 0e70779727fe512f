import SearchableMap from 'minisearch/SearchableMap';
import { type CatalogueHit, createTop } from './catalogue-hits.ts';
import type { Course } from './course.ts';
import { parted } from './joined-words.ts';
import { rank } from './title-match.ts';
import { asked, titleWords } from './title-words.ts';
import { typosAllowed, wordQuality } from './word-match.ts';

/** A word of a skill matches less well than the same word of a title. */
const SKILL = 0.4;

/** Courses in which a word occurs, by their number in the index. */
interface Postings {
  readonly titles: number[];
  readonly skills: number[];
}

/** Every known word that one typed word matches, with how well. */
interface Expansion {
  readonly matches: readonly { readonly postings: Postings; readonly quality: number }[];
  readonly size: number;
}

/**
 * Words → courses, in memory. A course that changes gets a new number and its old one is dead: adding stays cheap and
 * the whole is rebuilt by its owner when `waste` grows. Unknown words are expanded over the vocabulary (a radix tree),
 * never over the courses, so that a query with typing errors costs about as much as one without.
 */
export function createCatalogueIndex() {
  const vocabulary = new SearchableMap<Postings>();
  const courses: (Course | undefined)[] = [];
  const lengths: number[] = [];
  const numbers = new Map<string, number>();
  /** How many courses have these words for a title. */
  const titles = new Map<string, number>();
  let scratch = { quality: new Float32Array(0), worst: new Float32Array(0), seen: new Uint8Array(0) };

  function remove(id: string): void {
    const number = numbers.get(id);
    const course = courses[number ?? -1];
    if (number === undefined || course === undefined) return;
    const title = titleWords(course.title).join(' ');
    const left = (titles.get(title) ?? 1) - 1;
    if (left > 0) titles.set(title, left);
    else titles.delete(title);
    courses[number] = undefined;
    numbers.delete(id);
  }

  function add(course: Course): void {
    remove(course.id);
    const number = courses.push(course) - 1;
    numbers.set(course.id, number);
    const title = titleWords(course.title);
    lengths.push(title.length);
    const whole = title.join(' ');
    titles.set(whole, (titles.get(whole) ?? 0) + 1);
    for (const word of new Set(title)) postingsOf(word).titles.push(number);
    for (const word of new Set(course.skills.flatMap(titleWords))) {
      if (!title.includes(word)) postingsOf(word).skills.push(number);
    }
  }

  function postingsOf(word: string): Postings {
    const known = vocabulary.get(word);
    if (known !== undefined) return known;
    const postings: Postings = { titles: [], skills: [] };
    vocabulary.set(word, postings);
    return postings;
  }

  function expand(word: string, withTypos: boolean): Expansion {
    const found = new Map<string, Postings>(vocabulary.atPrefix(word));
    const typos = typosAllowed(word);
    if (typos > 0 && (withTypos || !found.has(word))) {
      // swapped letters are one slip to a person and two edits to the tree
      for (const [known, [postings]] of vocabulary.fuzzyGet(word, 2)) found.set(known, postings);
    }
    const matches = [...found].flatMap(([known, postings]) => {
      const quality = wordQuality(word, known);
      return quality > 0 ? [{ postings, quality }] : [];
    });
    matches.sort((a, b) => b.quality - a.quality);
    const size = matches.reduce(
      (sum, { postings }) => sum + postings.titles.length + postings.skills.length,
      0,
    );
    return { matches, size };
  }

  /** A word that begins no known one and is made of two: "firesafety". */
  function apart(word: string): readonly string[] {
    const parts = parted(word, (part) => vocabulary.has(part));
    const begins = parts === null || vocabulary.atPrefix(word).keys().next().done !== true;
    return begins ? [word] : parts;
  }

  /** Courses that match every one of the words, each with the sum of its qualities. Rarest word first. */
  function intersect(expansions: readonly Expansion[]): number[] {
    const { quality, worst, seen } = room();
    let survivors: number[] = [];
    for (const [step, { matches }] of [...expansions].sort((a, b) => a.size - b.size).entries()) {
      const next: number[] = [];
      const take = (number: number, value: number) => {
        if (seen[number] !== step || courses[number] === undefined) return;
        seen[number] = step + 1;
        quality[number] = (step === 0 ? 0 : (quality[number] ?? 0)) + value;
        worst[number] = step === 0 ? value : Math.min(worst[number] ?? 0, value);
        next.push(number);
      };
      for (const { postings, quality: value } of matches) {
        for (const number of postings.titles) take(number, value);
      }
      for (const { postings, quality: value } of matches) {
        for (const number of postings.skills) take(number, value * SKILL);
      }
      for (const number of survivors) if (seen[number] === step) seen[number] = 0;
      survivors = next;
    }
    for (const number of survivors) seen[number] = 0;
    return survivors;
  }

  function room() {
    if (scratch.seen.length < courses.length) {
      const size = Math.ceil(courses.length * 1.25) + 16;
      scratch = {
        quality: new Float32Array(size),
        worst: new Float32Array(size),
        seen: new Uint8Array(size),
      };
    }
    return scratch;
  }

  /** How many courses match every word that was typed, and the first `count` of them, best first. */
  function search(
    words: string,
    count: number,
    activeOnly: boolean,
  ): { hits: CatalogueHit[]; total: number } {
    const { must: typedWords, may } = asked(words);
    const must = typedWords.flatMap((word) => apart(word));
    if (must.length === 0) return { hits: [], total: 0 };
    const typed = titleWords(words).join('');
    const find = (withTypos: boolean) => intersect(must.map((word) => expand(word, withTypos)));
    let found = find(false);
    if (found.length === 0) found = find(true);
    const optional = may.map((word) => vocabulary.get(word)?.titles ?? []);
    const top = createTop(count);
    let total = 0;
    for (const number of found) {
      const course = courses[number];
      if (course === undefined || (activeOnly && !course.isActive)) continue;
      total += 1;
      const quality = (scratch.quality[number] ?? 0) / must.length;
      const matched = must.length + optional.filter((numbers) => holds(numbers, number)).length;
      const length = lengths[number] ?? 0;
      const exact = quality === 1 && matched >= length && titleWords(course.title).join('') === typed;
      const score = rank(quality, matched, length, exact);
      top.offer({ course, score, quality, worst: scratch.worst[number] ?? 0 });
    }
    return { hits: top.best(), total };
  }

  return {
    add,
    remove,
    search,
    /** Whether a title consists of just these words, in this order. */
    hasTitle: (words: string): boolean => words !== '' && titles.has(titleWords(words).join(' ')),
    get: (id: string): Course | undefined => courses[numbers.get(id) ?? -1],
    /** Every course, as it stands while iterating. */
    all: (): Course[] => courses.filter((course) => course !== undefined),
    get size(): number {
      return numbers.size;
    },
    /** Share of the numbers that are dead, 0 to 1. */
    get waste(): number {
      return courses.length === 0 ? 0 : 1 - numbers.size / courses.length;
    },
  };
}

export type CatalogueIndex = ReturnType<typeof createCatalogueIndex>;

/** Binary search in ascending numbers. */
function holds(numbers: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = numbers[middle] ?? 0;
    if (number === wanted) return true;
    if (number < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
