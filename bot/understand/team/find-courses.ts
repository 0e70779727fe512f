import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import { distance } from '../../../src/learning/catalogue/edit-distance.ts';
import {
  type CourseMatch,
  type FindCourseOptions,
  findCourse,
} from '../../../src/learning/catalogue/find-course.ts';
import { titleWords } from '../../../src/learning/catalogue/title-words.ts';
import { type Effort, MOST_STEPS, spendAtMost } from '../../../src/learning/effort.ts';
import { isCommandWord } from '../text/typo-correction.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { isTeamWord, teamVocabulary } from './team-vocabulary.ts';

/** A course named at a place of a message. */
export interface CourseNamed {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** One when it is plain; several when each of them fits. */
  readonly matches: readonly CourseMatch[];
}

/** The courses named in some tokens, where they stand in others that have all of theirs. */
export function alsoIn(
  found: readonly CourseNamed[],
  tokens: readonly Token[],
  some: readonly Token[],
): readonly CourseNamed[] {
  return found.flatMap((one) => {
    const from = some.indexOf(tokens[one.from] as Token);
    const to = from + one.to - one.from;
    return from >= 0 && some[to - 1] === tokens[one.to - 1] ? [{ ...one, from, to }] : [];
  });
}

/** Longest title that is looked for, in words. */
const MOST_WORDS = 8;

/** Steps that looking for courses may take: a twentieth of what a message may. */
const MOST_SEARCHING = MOST_STEPS / 20;

export interface CourseSearch {
  readonly catalogue: Pick<Catalogue, 'get' | 'search' | 'hasTitle'>;
  readonly effort: Effort;
}

/** Whole titles, which win over whatever else their words mean. */
export function findTitles(
  tokens: readonly Token[],
  { catalogue, effort }: CourseSearch,
): readonly CourseNamed[] {
  return asFarAsItGoes(MOST_SEARCHING / 2, effort, (found, searching) => {
    for (let at = 0; at < tokens.length; at += 1) {
      const title = titleAt(tokens, at, { catalogue, effort: searching });
      if (title === null) continue;
      found.push(title);
      at = title.to - 1;
    }
  });
}

function titleAt(
  tokens: readonly Token[],
  at: number,
  { catalogue, effort }: CourseSearch,
): CourseNamed | null {
  if (tokens[at]?.isSeparator) return null;
  for (let to = Math.min(tokens.length, at + MOST_WORDS); to > at; to -= 1) {
    const words = textOf(tokens.slice(at, to));
    effort.spend(words.length);
    const last = tokens[to - 1];
    if (!/[\p{L}\p{N}]/u.test(last?.word ?? '') || last?.isSeparator || !catalogue.hasTitle(words)) continue;
    const one = findCourse(words, { own: [], catalogue, look: 'catalogue', effort });
    if (one.outcome !== 'none') return { from: at, to, words, matches: matchesOf(one) };
  }
  return null;
}

/**
 * Courses named by some of their words, perhaps misspelt: as many words in a row as one course has. Of a text that has very many words
 * of titles only the first are looked at.
 */
export function findCourses(
  tokens: readonly Token[],
  isFree: (at: number) => boolean,
  { catalogue, effort }: CourseSearch,
): readonly CourseNamed[] {
  return asFarAsItGoes(MOST_SEARCHING, effort, (found, searching) => {
    for (let at = 0; at < tokens.length; at += 1) {
      const best = isFree(at) ? longestAt(tokens, at, isFree, { catalogue, effort: searching }) : null;
      if (best === null) continue;
      found.push(best);
      at = best.to - 1;
    }
  });
}

/** What is found in so many steps; what comes after is not looked for, and the rest of the message is read as it is. */
function asFarAsItGoes(
  most: number,
  effort: Effort,
  find: (found: CourseNamed[], searching: Effort) => void,
): readonly CourseNamed[] {
  const found: CourseNamed[] = [];
  spendAtMost(most, effort, (searching) => find(found, searching));
  return found;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  isFree: (at: number) => boolean,
  { catalogue, effort }: CourseSearch,
): CourseNamed | null {
  const options = { own: [], catalogue, look: 'catalogue', effort } as const;
  const [first] = tokens.slice(at, at + 1);
  const opens = isFiller(first);
  // "IT security": few titles begin with a small word
  if (opens && (first === undefined || teamVocabulary.openings.whole([first]) === null)) return null;
  let best: CourseNamed | null = null;
  for (let to = at + 1; to <= Math.min(tokens.length, at + MOST_WORDS); to += 1) {
    const last = tokens[to - 1];
    if (last === undefined || last.isSeparator || !isFree(to - 1)) break;
    if (isFiller(last)) continue;
    const some = tokens.slice(at, to);
    const one = findIn(some, options);
    if (one === null) break;
    if (opens && !(one.outcome === 'one' && titleWords(one.match.title)[0] === first?.word)) break;
    if (plain(some, one)) best = { from: at, to, words: textOf(some), matches: matchesOf(one) };
  }
  return best;
}

/** What the words are as typed, or else as they may have been meant. */
function findIn(tokens: readonly Token[], options: FindCourseOptions): Found | null {
  const typed = findCourse(textOf(tokens), options);
  if (typed.outcome !== 'none') return typed;
  if (tokens.every(({ corrected }) => corrected === null)) return null;
  const meant = findCourse(tokens.map(({ text, corrected }) => corrected ?? text).join(' '), options);
  return meant.outcome === 'none' ? null : meant;
}

type Found = Exclude<ReturnType<typeof findCourse>, { outcome: 'none' }>;

const matchesOf = (found: Found): readonly CourseMatch[] =>
  found.outcome === 'one' ? [found.match] : found.matches;

/** Words that mean something else as well only name a course together with another word of its title. */
function plain(tokens: readonly Token[], found: Found): boolean {
  const telling = tokens.filter((token) => !isFiller(token));
  const matches = matchesOf(found);
  const titles = matches.map(({ title }) => titleWords(title));
  const own = telling.filter((token) => isOwn(token, titles, telling.length === 1));
  if (own.some(({ word }) => word.length > 2 || /\d|[+#]/.test(word))) return true;
  if (own.length > 0 && telling.length > 1) return true;
  const [first] = titles;
  if (telling.length < 2 || first === undefined || matches.length > 3) return false;
  return telling.every(({ word, corrected }) => first.includes(word) || first.includes(corrected ?? word));
}

/** True for a word that can only be one of a title; alone it must be spelt right when it is short or means something else, too. */
function isOwn(token: Token, titles: readonly (readonly string[])[], alone: boolean): boolean {
  const { word, corrected, listening } = token;
  if (isTeamWord(word, listening) || (corrected !== null && isTeamWord(corrected, listening))) return false;
  if (isCommandWord(word, listening))
    return titles.some(([first]) => first === word) && !commands.some((set) => set.whole([token]) !== null);
  const exact = titles.some((title) => title.includes(word));
  if (!alone || exact || titles.some((title) => title.some((one) => one.startsWith(word)))) return true;
  // "tight" is not "right", and "steering" only sounds like "strong"
  const near =
    !/^\p{L}+$/u.test(word) ||
    titles.some((title) => title.join('').includes(word)) ||
    titles.some((title) =>
      title.some((one) => distance(word, one, 4) <= Math.max(1, Math.floor(word.length / 4))),
    );
  const begins = titles.some((title) => title.some((one) => one[0] === word[0]));
  return near && (word.length > 6 || (word.length > 4 && begins));
}

const commands = [vocabulary.before, vocabulary.after, vocabulary.alone, vocabulary.numbers];

function isFiller(token: Token | undefined): boolean {
  return token === undefined || token.isSeparator || teamVocabulary.fillers.whole([token]) !== null;
}
