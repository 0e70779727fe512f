import { soundsIn } from '../../../src/learning/catalogue/across-scripts.ts';
import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import { asked, titleWords } from '../../../src/learning/catalogue/title-words.ts';
import { PLAIN, wordQuality } from '../../../src/learning/catalogue/word-match.ts';
import { amountAt } from '../numbers/amount.ts';
import { findPercentage } from '../numbers/percentage.ts';
import { hasSign } from '../parse/change.ts';
import { hasArticle } from '../parse/pointer.ts';
import { askedForProgress, onShow, open, type Situation, subjectOf, touched } from '../resolve/situation.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import type { PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { commandSets, harmless, isMistyped, longest, uncovered } from './known-words.ts';
import { isMailed } from './mailed.ts';

const words = vocabulary.misgivings;

/** A message whose changes are looked at once more. */
export interface Looked {
  readonly plain: string;
  readonly tokens: readonly Token[];
  /** With what opens and closes a mail. */
  readonly whole: readonly Token[];
  readonly situation: Situation;
}

/** True when a change of this course may be meant otherwise, or was said of somebody, or something, else. */
export function isDoubtful(
  change: 'start' | 'complete' | 'mark',
  course: CourseMatch,
  looked: Looked,
): boolean {
  const { tokens, situation } = looked;
  const places = placesOf(course, tokens);
  return (
    isOfSomebody(tokens) ||
    words.otherwise.within(tokens) !== null ||
    (change === 'mark' && (isMistypedNumber(tokens, places, situation) || isAnotherNumber(tokens))) ||
    (change !== 'mark' && isMailed(looked)) ||
    (change === 'complete' && (comesNext(tokens, places) || goesOn(tokens))) ||
    (places.length === 0 &&
      (isNoPlace(tokens) ||
        (change === 'start' && startsElse(tokens)) ||
        (change === 'mark' && isNoProgress(looked.whole)))) ||
    isEverydayWord(change, { tokens, places, course, situation })
  );
}

/** Where these tokens name the course. */
function placesOf(course: CourseMatch, tokens: readonly Token[]): readonly number[] {
  const title = asked(course.title).must;
  return tokens.flatMap((token, at) =>
    !token.isSeparator &&
    (titleWords(token.text).some((part) => title.some((known) => wordQuality(part, known) >= PLAIN)) ||
      soundsIn(token.text, title))
      ? [at]
      : [],
  );
}

/** "Mark finished it", "buddy passed gdpr", "congrats, gdpr completed". */
function isOfSomebody(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ isSeparator }) => !isSeparator);
  if (words.congratulations.atStart(tokens, first) !== null) return true;
  const who = words.somebody.atStart(tokens, first);
  return who !== null && words.did.atStart(tokens, first + who.length) !== null;
}

/** "and then finish gdpr": the rest of a plan, not of a report. */
function goesOn(tokens: readonly Token[]): boolean {
  const after = longest(tokens, 0, [vocabulary.and, words.sequels]);
  return after > 0 && vocabulary.doing.atStart(tokens, after) !== null;
}

/** "just started", "start with me", with no course named: perhaps at work, or somewhere else. */
function startsElse(tokens: readonly Token[]): boolean {
  if (words.startsElse.within(tokens) !== null) return true;
  const began = words.began.within(tokens);
  const before = tokens.slice(0, began?.at ?? 0);
  const left = uncovered(before, (at) => longest(before, at, [vocabulary.selfReports, ...harmless]));
  return began !== null && left.every(({ isSeparator }) => isSeparator);
}

/** "as seen": no number was typed. */
function isMistypedNumber(
  tokens: readonly Token[],
  places: readonly number[],
  situation: Situation,
): boolean {
  if (places.length > 0 || askedForProgress(situation) !== null) return false;
  if (tokens.some(({ word }) => /\d/.test(word))) return false;
  const typed = tokens.map((token) => ({ ...token, corrected: null }));
  return (
    findPercentage(tokens, { marking: true }) !== null && findPercentage(typed, { marking: true }) === null
  );
}

/** "gdpr 40, i mean 50", "gdpr 40, nein 50": one of the two is not meant. */
function isAnotherNumber(tokens: readonly Token[]): boolean {
  return tokens.some(({ isSeparator }, place) => {
    const from = place + 1;
    const corrects = isSeparator ? longest(tokens, from, [vocabulary.corrections, vocabulary.restating]) : 0;
    const [number, after] = tokens.slice(from + corrects);
    const isAlone = after === undefined || after.isSeparator;
    if (corrects === 0 || number === undefined || !isAlone || !isFigure(number)) return false;
    return tokens.slice(0, place).some((token) => isFigure(token) && token.word !== number.word);
  });
}

const isFigure = ({ word }: Token) => /^\d{1,3}%?$/.test(word);

/** "done! now gdpr", "done, gdpr next": the course comes after what is done. */
function comesNext(tokens: readonly Token[], places: readonly number[]): boolean {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return false;
  const done = doneBefore(tokens, first);
  if (done === null || doneAfter(tokens, last)) return false;
  const between = tokens.slice(done.to, first);
  if (words.next.atStart(tokens, last + 1) !== null) return true;
  // "it's done, the excel" says what is done
  const told =
    words.itIs.atEnd(tokens.slice(0, done.from)) !== null || words.itIs.atStart(tokens, done.from) !== null;
  let parted = false;
  for (let at = 0; at < between.length; ) {
    const sequel = words.sequels.atStart(between, at)?.length ?? 0;
    const length = between[at]?.isSeparator ? 1 : Math.max(sequel, longest(between, at, harmless));
    if (length === 0) return false;
    parted ||= sequel > 0 || (between[at]?.isSeparator === true && !told);
    at += length;
  }
  return parted;
}

function completeAt(tokens: readonly Token[], at: number): number {
  return Math.max(
    ...commandSets.map((set) => {
      const found = set.atStart(tokens, at);
      return found?.value === 'complete' ? found.length : 0;
    }),
  );
}

/** The last words before this place that say it is done; null when there are none. */
function doneBefore(tokens: readonly Token[], end: number): { from: number; to: number } | null {
  let done: { from: number; to: number } | null = null;
  for (let from = 0; from < end; from += 1) {
    const to = from + completeAt(tokens, from);
    if (to > from && to <= end && to > (done?.to ?? 0)) done = { from, to };
  }
  return done;
}

const doneAfter = (tokens: readonly Token[], last: number) =>
  tokens.some((_, at) => at > last && completeAt(tokens, at) > 0);

/** "one second", "finished second", "the second half": no place in a list. */
export function isNoPlace(tokens: readonly Token[]): boolean {
  if (words.seconds.within(tokens) !== null) return true;
  return tokens.some((token, at) => {
    const before = tokens.slice(0, at);
    const ordinal = vocabulary.ordinals.atStart(tokens, at);
    // "completed 3" counts them
    if (ordinal === null)
      return (
        /^\d+$/.test(token.word) &&
        (words.noPlace.atEnd(before) !== null || vocabulary.pastTense.whole(before) !== null)
      );
    // "at last", "last night"
    if (isInPhrase(tokens, at, at + ordinal.length)) return false;
    const after = tokens.slice(at + ordinal.length);
    if (/'s$/.test(after[0]?.text ?? '') || vocabulary.ordinalSuffix.atStart(after) !== null) return false;
    if (words.noPlace.atEnd(before) !== null || vocabulary.fractions.atStart(after) !== null) return true;
    const named =
      [vocabulary.articles, vocabulary.ordinalPrefix].some((set) => set.atEnd(before) !== null) ||
      hasArticle(token);
    // "second 80%"
    const told = findPercentage(after, { marking: true });
    const isFar = told !== null && hasSign(after, told) && told.to - told.from === after.length;
    return !named && ordinal.length === 1 && !(saysNothing(before) && (isFar || saysNothing(after)));
  });
}

/** True within a longer phrase that says nothing of its own. */
function isInPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - MOST_BEFORE); at <= from; at += 1) {
    const end = at + longest(tokens, at, [vocabulary.smallTalk, vocabulary.fillers, vocabulary.pastTimes]);
    if (end >= to && end - at > to - from) return true;
  }
  return false;
}

/** Words before an ordinal that a phrase may begin with. */
const MOST_BEFORE = 3;

/** What is beside "first", or a sentence of its own: "first please", "second. start it". */
function saysNothing(part: readonly Token[]): boolean {
  const said = part.filter(({ isSeparator }) => !isSeparator);
  return said.length === 0 || part[0]?.isSeparator === true || vocabulary.polite.whole(said) !== null;
}

/** A number without a course that tells something else than how far it is: "40 seats", "at 11", "I'm 42". */
function isNoProgress(tokens: readonly Token[]): boolean {
  const said = tokens.filter(({ isSeparator }) => !isSeparator);
  if (said.some(({ word }) => word.includes('%')) || vocabulary.percent.within(said) !== null) return false;
  const from = said.findIndex((_, at) => lengthOfNumber(said, at) > 0 && !isPlaceAt(said, at));
  if (from < 0) return false;
  const to = from + lengthOfNumber(said, from);
  const [before, figures, after] = [said.slice(0, from), said.slice(from, to), said.slice(to)];
  const value = amountAt(figures, 0)?.value ?? null;
  const has = (set: PhraseSet<unknown>, part: readonly Token[]) => set.within(part) !== null;
  return (
    [...before, ...after].some(isMistyped) ||
    (has(vocabulary.units, said) && !has(vocabulary.outOf, said)) ||
    isRating.test(textOf(said)) ||
    has(words.noProgress, before) ||
    has(words.compares, before.slice(0, -1)) ||
    has(vocabulary.fractions, after) ||
    figures.some(({ text }) => text.startsWith('+')) ||
    (value !== null && value > 0 && value <= 12 && words.clock.whole(before) !== null) ||
    (value !== null && after.length === 0 && words.ages.whole(before) !== null) ||
    (value === null && words.clockAfter.whole(after) !== null)
  );
}

/** "8 out of 10", "4/5": perhaps how good it is. */
const isRating = /\d\s*(?:\/|out of|von|sobre)\s*(?:5|10)$/i;

/** "3番目": what it is about, and not how far it is. */
const isPlaceAt = (tokens: readonly Token[], at: number) =>
  vocabulary.ordinalSuffix.atStart(tokens, at + lengthOfNumber(tokens, at)) !== null;

/** Words of a number, or of a share, at this place. */
const lengthOfNumber = (tokens: readonly Token[], at: number) =>
  Math.max(vocabulary.fractions.atStart(tokens, at)?.length ?? 0, amountAt(tokens, at)?.length ?? 0);

/** Everyday words only, or one that a word of the title begins with, for a title of several: "my presentation is done", "Essen fertig". */
function isEverydayWord(
  change: 'start' | 'complete' | 'mark',
  {
    tokens,
    places,
    course,
    situation,
  }: { tokens: readonly Token[]; places: readonly number[]; course: CourseMatch; situation: Situation },
): boolean {
  const title = asked(course.title).must;
  const named = new Set(places.map((at) => tokens[at]?.word ?? ''));
  const [only] = named;
  if (only === undefined || title.length < 2) return false;
  if (!places.every((at) => words.everyday.atStart(tokens, at) !== null)) return false;
  if (named.size === 1 && !title.includes(only) && title.some((known) => known.startsWith(only))) return true;
  // "customer service started", "i started in customer service"
  if (named.size >= title.length)
    return change === 'start' && words.began.within(tokens) !== null && !tellsOfOneself(tokens, places);
  if (words.courses.within(tokens) !== null || isOnShow(course, situation)) return false;
  if (change === 'complete') return true;
  // "start negotiation" orders it, "negotiations started" tells of others
  if (change === 'start') return words.orders.within(tokens) === null;
  return places.some((at) => words.owned.atEnd(tokens.slice(0, at)) !== null);
}

/** Something is said before the title, and not that it is a place: "just started customer service". */
function tellsOfOneself(tokens: readonly Token[], places: readonly number[]): boolean {
  const before = tokens.slice(0, places[0]);
  return before.length > 0 && (vocabulary.in.atEnd(before) === null || words.began.within(before) === null);
}

function isOnShow({ courseId }: CourseMatch, situation: Situation): boolean {
  const { question } = open(situation);
  const questioned = question === null ? null : subjectOf(question, situation);
  const spokenOf = [touched(situation), questioned, ...onShow(situation)];
  return spokenOf.some((one) => one?.courseId === courseId);
}
