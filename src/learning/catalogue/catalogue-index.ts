import type { Effort } from '../effort.ts';
import { areFaint, scriptOf } from './across-scripts.ts';
import { type CatalogueHit, createTop } from './catalogue-hits.ts';
import type { Course } from './course.ts';
import { createCourseShelf } from './course-shelf.ts';
import { createHeardWords } from './heard-words.ts';
import { parted } from './joined-words.ts';
import { AS_IT_SOUNDS, FAINTLY } from './scripts/script.ts';
import { rank } from './title-match.ts';
import { type Asked, asked, titleWords } from './title-words.ts';
import { inOtherLanguages } from './translated-words.ts';
import { createWordMap } from './word-map.ts';
import { isNumber, typosAllowed, wordMatcher } from './word-match.ts';
import { soundOf, soundsLike } from './word-sound.ts';

/** A word of a skill matches less well than the same word of a title. */
const SKILL = 0.4;

/** Marks of courses during a search: new, still matching before this word, and still matching after it. */
const NEW = 0;
const LEFT = 1;
const TAKEN = 2;

/** Costs in steps: a vocabulary word in a fuzzy look-up, a match, looking a course up in one, and a hit. */
const STEPS_A_WORD = 4;
const STEPS_A_MATCH = 20;
const STEPS_A_LOOKUP = 8;
const STEPS_A_HIT = 10;

/** Shorter words are prefixes of a great many others. */
const SHORT = 3;

/** Qualities are kept as 32-bit numbers. */
const ROUNDING = 1e-6;

/** Cache size: matches of typed words, which a message asks for repeatedly. */
const MOST_KEPT = 20_000;

/** What is known of a course's number: that another took its place, or whether it can be started. */
const GONE = 0;
const INACTIVE = 1;
const ACTIVE = 2;
type State = typeof GONE | typeof INACTIVE | typeof ACTIVE;

/** Courses in which a word occurs, by their number in the index. */
interface Postings {
  readonly titles: number[];
  readonly skills: number[];
}

/** The same, where a word that is in one title only, as most are, is the number of that: lists of one take 96 bytes each. */
type Posted = Postings | number;

/** A vocabulary word that a typed word matches, and how well. */
interface Match {
  readonly postings: Postings;
  readonly quality: number;
}

/** Every vocabulary word that a typed word matches, best first. */
interface Expansion {
  readonly matches: readonly Match[];
  readonly size: number;
}

/**
 * Words → courses, in memory. A course that changes gets a new number and its old one is dead: adding stays cheap and
 * the whole is rebuilt by its owner when `waste` grows. Unknown words are expanded over the vocabulary (a radix tree),
 * never over the courses, so that a query with typing errors costs about as much as one without.
 */
export function createCatalogueIndex() {
  const vocabulary = createWordMap<Posted>();
  /** The words of the vocabulary by their sound, parted by spaces. */
  const sounds = new Map<string, string>();
  /** The same as they sound in other letters. */
  const heard = createHeardWords(() => vocabulary.words());
  const shelf = createCourseShelf();
  const states: State[] = [];
  const lengths: number[] = [];
  /** Numbers of the courses that are held, by the hash of their id. */
  const numbers = new Map<number, number | readonly number[]>();
  let size = 0;
  /** Hashes of the titles, also of those that are gone: a message asks for hundreds, and the words of all would take 6 MB of 50,000. */
  const titles = new Set<number>();
  /** Cache of expansions, emptied when a course changes. */
  const expansions = new Map<string, Expansion>();
  let kept = 0;
  let scratch = { quality: new Float32Array(0), worst: new Float32Array(0), seen: new Uint8Array(0) };

  /** The number of the course with this id that is held. */
  function numberOf(id: string): number | undefined {
    return listed(numbers.get(hashOf(id))).find((number) => isHeld(number) && shelf.course(number).id === id);
  }

  const isHeld = (number: number): boolean => states[number] !== GONE;

  function put(id: string, number: number): void {
    const hash = hashOf(id);
    const others = listed(numbers.get(hash)).filter(isHeld);
    numbers.set(hash, others.length === 0 ? number : [...others, number]);
  }

  /** Takes a course in, in place of the one with its id; returns its number. */
  function add(course: Course): number {
    forget();
    const before = numberOf(course.id);
    if (before === undefined) size += 1;
    else states[before] = GONE;
    const number = shelf.add(course);
    states.push(course.isActive ? ACTIVE : INACTIVE);
    put(course.id, number);
    const title = titleWords(course.title);
    lengths.push(title.length);
    titles.add(hashOf(title.join(' ')));
    for (const word of new Set(title)) post(word, 'titles', number);
    for (const word of new Set(course.skills.flatMap(titleWords))) {
      if (!title.includes(word)) post(word, 'skills', number);
    }
    return number;
  }

  function post(word: string, kind: keyof Postings, number: number): void {
    const known = vocabulary.get(word);
    if (known === undefined) hear(word);
    if (known === undefined && kind === 'titles') vocabulary.set(word, number);
    else if (known === undefined || typeof known === 'number') {
      const postings = postingsOf(known);
      postings[kind].push(number);
      vocabulary.set(word, postings);
    } else known[kind].push(number);
  }

  function hear(word: string): void {
    heard.add(word);
    if (scriptOf(word) !== undefined) return;
    const sound = soundOf(word);
    const before = sounds.get(sound);
    sounds.set(sound, before === undefined ? word : `${before} ${word}`);
  }

  function expand(word: string, withTypos: boolean, effort: Effort | undefined): Expansion {
    const key = `${withTypos && typosAllowed(word) > 0} ${word}`;
    const before = expansions.get(key);
    if (before !== undefined) return before;
    const expansion = look(word, withTypos, effort);
    if (kept > MOST_KEPT) forget();
    kept += 1 + expansion.matches.length;
    expansions.set(key, expansion);
    return expansion;
  }

  function look(word: string, withTypos: boolean, effort: Effort | undefined): Expansion {
    const matches: Match[] = [];
    const qualityOf = wordMatcher(word);
    const take = (known: string, posted: Posted | undefined) => {
      const quality = posted === undefined ? 0 : qualityOf(known);
      if (quality > 0) matches.push({ postings: postingsOf(posted), quality });
    };
    const same = vocabulary.get(word);
    // a number is not matched as a prefix
    if (!isNumber(word)) for (const [known, posted] of vocabulary.beginningWith(word)) take(known, posted);
    else take(word, same);
    const translated = inOtherLanguages(word).filter((other) => !other.startsWith(word));
    for (const other of translated) take(other, vocabulary.get(other));
    effort?.spend(matches.length * STEPS_A_MATCH);
    if (typosAllowed(word) > 0 && (withTypos || same === undefined)) {
      effort?.spend(vocabulary.size * STEPS_A_WORD);
      // swapped letters are one slip to a person and two edits to the tree
      for (const [known, posted] of vocabulary.near(word, 2))
        if (!known.startsWith(word) && !translated.includes(known)) take(known, posted);
      if (matches.length === 0) for (const known of alike(word)) take(known, vocabulary.get(known));
    }
    if (matches.length === 0 && !isNumber(word))
      for (const known of heard.likely(word, effort)) take(known, vocabulary.get(known));
    matches.sort((a, b) => b.quality - a.quality);
    const size = matches.reduce(
      (sum, { postings }) => sum + postings.titles.length + postings.skills.length,
      0,
    );
    return { matches, size };
  }

  /** Words that are written quite differently and sound the same. */
  function alike(word: string): readonly string[] {
    const heard = sounds.get(soundOf(word))?.split(' ') ?? [];
    return heard.filter((known) => soundsLike(word, known));
  }

  function forget(): void {
    expansions.clear();
    kept = 0;
  }

  /** Splits a word that is no known prefix into two known words: "firesafety". */
  function apart(word: string): readonly string[] {
    const parts = parted(word, (part) => vocabulary.has(part));
    const begins = parts === null || vocabulary.begins(word);
    return begins ? [word] : parts;
  }

  /**
   * Courses that match every word, with the sum and the worst of their qualities in `scratch`. Starts with the most
   * selective words, and stops when no course is left.
   */
  function intersect(
    words: readonly string[],
    withTypos: boolean,
    effort: Effort | undefined,
  ): readonly number[] {
    const { quality, worst, seen } = room();
    const [first = '', ...others] = words
      .map((word) => ({ word, courses: likely(word) }))
      .sort((a, b) => a.courses - b.courses)
      .map(({ word }) => word);
    const rarest = expand(first, withTypos, effort);
    effort?.spend(rarest.size);
    let survivors: number[] = [];
    eachOf(rarest, NEW, (number, value) => {
      if (!isHeld(number)) return;
      quality[number] = value;
      worst[number] = value;
      survivors.push(number);
    });
    for (const typed of others) {
      if (survivors.length === 0) return survivors;
      const word = expand(typed, withTypos, effort);
      const next: number[] = [];
      const take = (number: number, value: number) => {
        quality[number] = (quality[number] ?? 0) + value;
        worst[number] = Math.min(worst[number] ?? 0, value);
        next.push(number);
      };
      const lookups = survivors.length * word.matches.length * STEPS_A_LOOKUP;
      effort?.spend(Math.min(lookups, word.size) + survivors.length);
      if (lookups < word.size) {
        for (const number of survivors) {
          const value = qualityIn(word, number);
          if (value > 0) take(number, value);
        }
      } else {
        for (const number of survivors) seen[number] = LEFT;
        eachOf(word, LEFT, take);
        for (const number of survivors) seen[number] = NEW;
      }
      survivors = next;
    }
    return survivors;
  }

  /** Estimated number of courses for a word, without a look-up: an unknown word counts as mistyped. */
  function likely(word: string): number {
    if (word.length < SHORT && !isNumber(word)) return Number.POSITIVE_INFINITY;
    return inTitles(word).length;
  }

  const inTitles = (word: string): readonly number[] => postingsOf(vocabulary.get(word)).titles;

  /** Visits each course with this mark that contains the word once, with its quality: titles before skills. */
  function eachOf(
    { matches }: Expansion,
    mark: typeof NEW | typeof LEFT,
    visit: (number: number, quality: number) => void,
  ): void {
    const { seen } = scratch;
    const taken: number[] = [];
    const take = (number: number, quality: number) => {
      if (seen[number] !== mark) return;
      seen[number] = TAKEN;
      taken.push(number);
      visit(number, quality);
    };
    for (const { postings, quality } of matches) for (const number of postings.titles) take(number, quality);
    for (const { postings, quality } of matches)
      for (const number of postings.skills) take(number, quality * SKILL);
    for (const number of taken) seen[number] = NEW;
  }

  function room() {
    if (scratch.seen.length < states.length) {
      const size = Math.ceil(states.length * 1.25) + 16;
      scratch = {
        quality: new Float32Array(size),
        worst: new Float32Array(size),
        seen: new Uint8Array(size),
      };
    }
    return scratch;
  }

  /** Courses that match every word that must, and those words; what their qualities are is in `scratch`. */
  function matching({ must: typed, may }: Asked, effort: Effort | undefined) {
    const must = typed.flatMap((word) => apart(word));
    let found = must.length === 0 ? [] : intersect(must, false, effort);
    if (found.length === 0 && must.some((word) => typosAllowed(word) > 0 && vocabulary.has(word)))
      found = intersect(must, true, effort);
    return { must, may, found };
  }

  /** How many courses match every word that was typed, and the first `count` of them, best first. */
  function search(
    words: string,
    count: number,
    activeOnly: boolean,
    effort?: Effort,
  ): { hits: CatalogueHit[]; total: number } {
    const literally = matching(asked(words), effort);
    const said = literally.found.length > 0 ? null : heard.asked(words, effort);
    const { must, may, found } = said === null ? literally : matching(said, effort);
    const typed = titleWords(words).join('');
    const optional = may.map(inTitles);
    const isFaint = areFaint(must);
    const isHeard = must.some((word) => scriptOf(word) !== undefined);
    const top = createTop(count, shelf);
    let total = 0;
    effort?.spend(found.length * (1 + optional.length) * STEPS_A_HIT);
    for (const number of found) {
      const state = states[number];
      if (state === GONE || (activeOnly && state === INACTIVE)) continue;
      const worst = scratch.worst[number] ?? 0;
      if (isFaint && worst <= FAINTLY + ROUNDING) continue;
      total += 1;
      const quality = (scratch.quality[number] ?? 0) / must.length;
      const matched = must.length + optional.filter((numbers) => holds(numbers, number)).length;
      const length = lengths[number] ?? 0;
      const isWhole = matched >= length;
      const exact =
        (isWhole && isHeard && worst >= AS_IT_SOUNDS - ROUNDING) ||
        (quality === 1 && isWhole && titleWords(shelf.titleOf(number)).join('') === typed);
      const score = rank(quality, matched, length, exact);
      if (top.takes(score)) top.offer({ number, score, quality, worst });
    }
    return { hits: top.best(), total };
  }

  function hasTitle(text: string): boolean {
    const words = titleWords(text);
    const whole = words.join(' ');
    if (!titles.has(hashOf(whole))) return false;
    const lists = words.map(inTitles);
    const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length);
    return (shortest ?? []).some((number) => {
      if (!isHeld(number) || lengths[number] !== words.length) return false;
      if (!others.every((numbers) => holds(numbers, number))) return false;
      return titleWords(shelf.titleOf(number)).join(' ') === whole;
    });
  }

  return {
    add,
    search,
    /** Whether a title consists of just these words, in this order. */
    hasTitle,
    get(id: string): Course | undefined {
      const number = numberOf(id);
      return number === undefined ? undefined : shelf.course(number);
    },
    course: shelf.course,
    titleOf: shelf.titleOf,
    isActive: (number: number): boolean => states[number] === ACTIVE,
    /** Whether no other course has taken the place of the one with this number. */
    isHeld,
    /** The numbers of all courses that are held. */
    *numbers(): Iterable<number> {
      for (let number = 0; number < states.length; number += 1) if (isHeld(number)) yield number;
    },
    get size(): number {
      return size;
    },
    /** Share of dead numbers, 0 to 1. */
    get waste(): number {
      return states.length === 0 ? 0 : 1 - size / states.length;
    },
  };
}

export type CatalogueIndex = ReturnType<typeof createCatalogueIndex>;

function postingsOf(posted: Posted | undefined): Postings {
  return typeof posted === 'object' ? posted : { titles: [...listed(posted)], skills: [] };
}

const listed = (one: number | readonly number[] | undefined): readonly number[] =>
  typeof one === 'object' ? one : one === undefined ? [] : [one];

/** 30 bits of FNV-1a (Fowler, Noll, Vo), which V8 holds without a box. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 2;
}

/** How well the best of these words that a course has matches, 0 when it has none. */
function qualityIn({ matches }: Expansion, number: number): number {
  const inTitle = matches.find(({ postings }) => holds(postings.titles, number));
  if (inTitle !== undefined) return inTitle.quality;
  const inSkills = matches.find(({ postings }) => holds(postings.skills, number));
  return inSkills === undefined ? 0 : inSkills.quality * SKILL;
}

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
