import type { Effort } from '../effort.ts';
import type { Catalogue } from './catalogue.ts';
import { byItsName, inEnglish } from './names-in-english.ts';
import { titleMatcher } from './title-match.ts';
import { PLAIN } from './word-match.ts';

/** Longest list a person is asked to choose from. */
const MOST_CHOICES = 9;
const NEAREST = 3;
/** Minimum lead of the best match, word for word, to win without asking. */
const LEAD = 0.15;
/** Minimum quality of each word of a title that is typed as it sounds. */
const ALIKE = 0.5;
/** Share of the quality that a title has as its score when it is typed as a whole. */
const WHOLE = 0.98;

/** One of the learner's own activities, by the title of its course. */
export interface OwnTitle {
  readonly entryId: string;
  readonly courseId: string;
  readonly title: string;
}

export interface CourseMatch {
  readonly courseId: string;
  readonly title: string;
  /** The learner's own activity for it, if there is one. */
  readonly entryId: string | null;
  readonly score: number;
  readonly isActive: boolean;
}

export type FoundCourse =
  | { readonly outcome: 'one'; readonly match: CourseMatch }
  | { readonly outcome: 'several'; readonly matches: readonly CourseMatch[] }
  | { readonly outcome: 'none'; readonly nearest: readonly CourseMatch[] };

export interface FindCourseOptions {
  /** For several activities of one course, the first counts. */
  readonly own: readonly OwnTitle[];
  readonly catalogue: Pick<Catalogue, 'get' | 'search'>;
  /**
   * `own`: activities only (to complete, mark, remove); `catalogue`: active courses (to start), an inactive one only
   * when it alone is meant, activities when it knows none; `both`: activities, and the catalogue when none of them matches.
   */
  readonly look: 'own' | 'catalogue' | 'both';
  readonly effort?: Effort | undefined;
}

interface Candidate extends CourseMatch {
  readonly quality: number;
  readonly worst: number;
}

/**
 * The course that these words mean: one when it is plain (its whole title, or every word and no other course
 * as close), several to choose from, or none with the nearest. Never a guess.
 */
export function findCourse(words: string, options: FindCourseOptions): FoundCourse {
  const found = candidates(words, options);
  if (found.length === 0) return nothing(words, options);
  const winner = plainWinner(found) ?? wholeAlike(words, found);
  if (winner !== undefined) return { outcome: 'one', match: matchOf(winner) };
  return { outcome: 'several', matches: found.slice(0, MOST_CHOICES).map(matchOf) };
}

/** Computes the nearest courses lazily: most callers only need to know that there is none. */
function nothing(words: string, options: FindCourseOptions): FoundCourse {
  return {
    outcome: 'none',
    get nearest() {
      return nearest(words, options);
    },
  };
}

function candidates(words: string, options: FindCourseOptions): Candidate[] {
  const { look } = options;
  const mine = look === 'catalogue' ? [] : ownCandidates(words, options);
  if (look === 'own' || mine.length > 0) return mine;
  const found = catalogueCandidates(words, options);
  const active = found.filter(({ isActive }) => isActive);
  if (look === 'both') return found;
  // an assignment can be started although its course has left the catalogue, or has not arrived yet
  if (found.length === 0) return ownCandidates(words, options);
  const exact = found.filter(({ score }) => score === 1);
  if (exact.length > 0 && exact.every(({ isActive }) => !isActive)) return exact;
  return active.length > 0 ? active : found;
}

/** A learner's own titles as they are looked for. */
interface OwnCourses {
  readonly matches: ReturnType<typeof titleMatcher>;
  /** The first activity of a course. */
  readonly entryOf: ReadonlyMap<string, string>;
}

/**
 * Cache of the last list only, because a message searches it many times. Not a WeakMap: its entries outlive V8's young
 * generation, and collecting them took a fifth of the CPU of a mark.
 */
let last: { readonly own: readonly OwnTitle[]; readonly courses: OwnCourses } | undefined;

function ownCourses(own: readonly OwnTitle[]): OwnCourses {
  if (last?.own === own) return last.courses;
  const entryOf = new Map<string, string>();
  for (const { courseId, entryId } of own) if (!entryOf.has(courseId)) entryOf.set(courseId, entryId);
  const courses = { matches: titleMatcher(own.map(({ title }) => title)), entryOf };
  last = { own, courses };
  return courses;
}

function ownCandidates(words: string, { own, catalogue, effort }: FindCourseOptions): Candidate[] {
  const { matches, entryOf } = ownCourses(own);
  const found: Candidate[] = [];
  for (const [place, match] of inAnyWords(matches, words, effort).entries()) {
    const one = own[place];
    if (match === undefined || one === undefined || entryOf.get(one.courseId) !== one.entryId) continue;
    const { entryId, courseId, title } = one;
    const isActive = catalogue.get(courseId)?.isActive ?? false;
    found.push({ entryId, courseId, title, isActive, ...match });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Titles that match these words or, where none does, what they say in English. */
function inAnyWords(matches: OwnCourses['matches'], words: string, effort: Effort | undefined) {
  const found = matches(words, effort);
  const english = found.every((match) => match === undefined) ? inEnglish(words) : null;
  if (english === null) return found;
  return matches(english, effort).map((match) => (match === undefined ? undefined : byItsName(words, match)));
}

function catalogueCandidates(words: string, { own, catalogue, effort }: FindCourseOptions): Candidate[] {
  // more than are shown, so that inactive ones do not crowd out the rest
  const { hits } = catalogue.search(words, { limit: 50, effort });
  const { entryOf } = ownCourses(own);
  return hits.map(({ course, score, quality, worst }) => ({
    courseId: course.id,
    title: course.title,
    entryId: entryOf.get(course.id) ?? null,
    isActive: course.isActive,
    score,
    quality,
    worst,
  }));
}

/** An exact title beats titles that contain it; otherwise the best must match well, and the next clearly worse. */
function plainWinner(found: readonly Candidate[]): Candidate | undefined {
  const exact = found.filter(({ score }) => score === 1);
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const [best, next] = [...found].sort((a, b) => b.quality - a.quality);
  if (best === undefined || best.worst < PLAIN) return undefined;
  return next === undefined || best.quality - next.quality >= LEAD ? best : undefined;
}

/** The only course whose title is all typed, each word as it sounds: "custamer servis". A single word may be another one. */
function wholeAlike(words: string, [only, another]: readonly Candidate[]): Candidate | undefined {
  if (only === undefined || another !== undefined || only.worst < ALIKE) return undefined;
  const isWhole = only.score >= only.quality * WHOLE;
  return isWhole && tellingWords(words).length > 1 ? only : undefined;
}

/** Courses that match some of the words, to offer instead of nothing. */
function nearest(words: string, options: FindCourseOptions): CourseMatch[] {
  const whole = options.look === 'own' ? candidates(words, { ...options, look: 'both' }) : [];
  const pool =
    whole.length > 0
      ? whole
      : tellingWords(words)
          .slice(0, 8)
          .flatMap((word) => candidates(word, { ...options, look: 'both' }));
  const best = new Map<string, Candidate>();
  for (const one of pool) {
    if ((best.get(one.courseId)?.score ?? 0) < one.score) best.set(one.courseId, one);
  }
  const startable = [...best.values()].filter(({ entryId, isActive }) => entryId !== null || isActive);
  return startable
    .sort((a, b) => b.score - a.score)
    .slice(0, NEAREST)
    .map(matchOf);
}

/** Words that are too short to search by: one letter is a prefix of tens of thousands of titles. */
function tellingWords(words: string): readonly string[] {
  return [...new Set(words.split(/\s+/))].filter((word) => word.length > 1);
}

function matchOf({ courseId, title, entryId, score, isActive }: Candidate): CourseMatch {
  return { courseId, title, entryId, score, isActive };
}
