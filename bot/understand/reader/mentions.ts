import { isFaint, soundsIn } from '../../../src/learning/catalogue/across-scripts.ts';
import {
  type CourseMatch,
  type FoundCourse,
  findCourse,
} from '../../../src/learning/catalogue/find-course.ts';
import { inEnglish, isInName } from '../../../src/learning/catalogue/names-in-english.ts';
import { asked, titleWords } from '../../../src/learning/catalogue/title-words.ts';
import { PLAIN, wordQuality } from '../../../src/learning/catalogue/word-match.ts';
import type { Effort } from '../../../src/learning/effort.ts';
import { pointerOf } from '../parse/pointer.ts';
import { pointedAt, type Situation } from '../resolve/situation.ts';
import { isCommandWord } from '../text/typo-correction.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** A place of a message that names a course, or several that could be meant. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** As typed. */
  readonly words: string;
  readonly matches: readonly CourseMatch[];
}

/** Longest title that is looked for, in words. */
const LONGEST_TITLE = 7;
/** A title of nothing but words of commands ("Start Your Day Right") has to be typed nearly whole. */
const NEARLY_WHOLE = 0.9;
/** The beginning of a word is the word when at least this much of it is typed: not "hand" of "handling". */
const LEAST_BEGINNING = 0.6;
/** Words of a text that are looked up: beyond, it names no more courses. */
const MOST_WORDS = 60;

/**
 * The courses that are named anywhere in these tokens, from left to right; places do not overlap. Null when the search has not
 * ended before `limit` steps of the message were made.
 */
export function mentionsIn(
  tokens: readonly Token[],
  situation: Situation & { readonly effort: Effort },
  limit: number,
): readonly Mention[] | null {
  const naming: boolean[] = [];
  for (const [at, token] of tokens.entries()) {
    if (situation.effort.spent > limit) return null;
    naming.push(at < MOST_WORDS && names(token, situation));
  }
  const found: Mention[] = [];
  for (let from = 0; from < tokens.length; ) {
    if (situation.effort.spent > limit) return null;
    const named = naming[from] ? longestAt(tokens, from, naming, situation) : null;
    const mention = pointedFrom(tokens, from, situation) ?? named;
    if (mention !== null) found.push(mention);
    from = mention?.to ?? from + 1;
  }
  return found.filter((mention) => !found.some((other) => other !== mention && saysMore(other, mention)));
}

/** The tokens with each course as one token. */
export function withTitles(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  let from = 0;
  const parts = mentions.flatMap((mention, n) => {
    const before = tokens.slice(from, mention.from);
    from = mention.to;
    const first = tokens[mention.from];
    if (first === undefined) return before;
    const { quoted, listening } = first;
    const titled = true as const;
    // a word that no phrase has
    const word = `§${n}`;
    return [
      ...before,
      { text: mention.words, word, corrected: null, isSeparator: false, quoted, listening, titled },
    ];
  });
  return [...parts, ...tokens.slice(from)];
}

/** "fire" beside "Fire Safety" names no other course. */
function saysMore(other: Mention, { from, to, matches }: Mention): boolean {
  const length = other.to - other.from;
  if (length < to - from || (length === to - from && other.from > from)) return false;
  if (length === to - from && other.from < from && other.matches.length === matches.length) return false;
  return other.matches.every(({ courseId }) => matches.some((match) => match.courseId === courseId));
}

/** True for a word of some title. */
function names(token: Token, situation: Situation): boolean {
  if (token.isSeparator || isOptional(token.word) || vocabulary.doubts.whole([token]) !== null) return false;
  if (isFaint(token.word) && !isCommandWord(token.word, token.listening)) return true;
  // a word beside makes it a title
  if (isInName(token.text)) return true;
  return matchesOf(findCourse(token.text, { ...situation, look: 'both' })).length > 0;
}

function longestAt(
  tokens: readonly Token[],
  from: number,
  naming: readonly boolean[],
  situation: Situation,
): Mention | null {
  for (let to = Math.min(tokens.length, from + LONGEST_TITLE); to > from; to -= 1) {
    const inside = tokens.slice(from, to);
    // "IT Security for Everyone", though "everyone" alone says of whom something is
    if (!naming[to - 1] && inside.length > 2 && isTitle(inside, situation)) {
      const words = textOf(inside);
      return { from, to, words, matches: matchesOf(findCourse(words, { ...situation, look: 'both' })) };
    }
    if (!naming[to - 1] || !inside.every((token, i) => naming[from + i] || links(token))) continue;
    const words = textOf(inside);
    const matches = matchesOf(findCourse(words, { ...situation, look: 'both' }));
    const read = inEnglish(words) ?? words;
    if (matches.length > 0 && (tells(inside, matches, read) || isTheOne(tokens, from, to, matches)))
      return { from, to, words, matches };
  }
  return null;
}

const isTitle = (inside: readonly Token[], { catalogue }: Situation) =>
  inside.every(({ isSeparator }) => !isSeparator) && catalogue.hasTitle(textOf(inside));

/** Longest words that point to a place in a list, "the second one on the list". */
const LONGEST_POINTER = 6;

/** "the second one", of what is on show. */
function pointedFrom(tokens: readonly Token[], from: number, situation: Situation): Mention | null {
  if (situation.context === undefined) return null;
  for (let to = Math.min(tokens.length, from + LONGEST_POINTER); to > from; to -= 1) {
    const inside = tokens.slice(from, to);
    const pointer = pointerOf(inside);
    // a number alone may be how far somebody is
    if (pointer === null || pointer.kind === 'it' || pointer.kind === 'both') continue;
    if (pointer.kind === 'ordinal' && inside.length === 1 && /^\d+$/.test(inside[0]?.word ?? '')) continue;
    const course = pointedAt(pointer, situation, null);
    if (course !== null) return { from, to, words: course.title, matches: [course] };
  }
  return null;
}

const isOptional = (word: string) => !asked(`${word} x`).must.some((must) => must !== 'x');

/** Words within a title that need not be typed. */
const links = (token: Token) => !token.isSeparator && isOptional(token.word);

const matchesOf = (found: FoundCourse): readonly CourseMatch[] =>
  found.outcome === 'one' ? [found.match] : found.outcome === 'several' ? found.matches : [];

/** "the basics one", though "basics" alone may mean something else. */
function isTheOne(
  tokens: readonly Token[],
  from: number,
  to: number,
  matches: readonly CourseMatch[],
): boolean {
  const before = vocabulary.articles.atEnd(tokens.slice(0, from));
  const opens = before !== null || from === 0 || tokens[from - 1]?.isSeparator === true;
  return opens && vocabulary.ordinalSuffix.atStart(tokens, to) !== null && matches.length === 1;
}

/** False for words that say something else as a rule: "change", "first", "given". */
function tells(inside: readonly Token[], matches: readonly CourseMatch[], read: string): boolean {
  const [best] = matches;
  if (best === undefined) return false;
  const said = inside.filter((token) => !links(token));
  if (best.score >= NEARLY_WHOLE && (said.length > 1 || asked(read).must.length > 1)) return true;
  const isFree = (word: string) => inside.every(({ listening }) => !isCommandWord(word, listening));
  const title = titleWords(best.title).filter(isFree);
  const plain = said.filter(({ word, corrected }) => corrected === null && isFree(word));
  const several = asked(textOf(inside)).must.length > 1;
  return plain.some(
    ({ word, text }) =>
      soundsIn(text, title) ||
      titleWords(word).some((part) =>
        title.some((known) => (/^\d+$/.test(part) ? several && part === known : means(part, known))),
      ),
  );
}

/** True when a typed word alone is this word of a title, and not another word that looks like it. */
function means(typed: string, known: string): boolean {
  if (typed.length < 2) return false;
  if (known.startsWith(typed)) return typed.length >= known.length * LEAST_BEGINNING;
  return typed.length > 2 && !known.endsWith(typed) && wordQuality(typed, known) >= PLAIN;
}
