import type { DateTime } from 'luxon';
import { titleWords } from '../../../src/learning/catalogue/title-words.ts';
import type { PersonRecord } from '../../../src/learning/ports/ports.ts';
import type { Message } from '../message.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import type { Found, PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { alsoIn, type CourseNamed, type CourseSearch, findCourses, findTitles } from './find-courses.ts';
import { type DayFound, findDays } from './find-day.ts';
import { findPeople, type PeopleNamed } from './find-people.ts';
import type { Everyone, LeadIntention, PersonSaid } from './lead-intention.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';

/** What a word of a message was taken for. */
export type Use =
  | 'course'
  | 'person'
  | 'day'
  | 'everyone'
  | 'except'
  | 'kind'
  | 'note'
  | 'polite'
  | 'unfinished';

/** Everything that was found in a message, in whatever order it was said. */
export interface Sayings {
  readonly tokens: readonly Token[];
  readonly courses: readonly CourseNamed[];
  /** By their whole titles, and by some of their words, whether or not they are meant. */
  readonly found: { readonly titles: readonly CourseNamed[]; readonly partly: readonly CourseNamed[] };
  readonly people: readonly PeopleNamed[];
  readonly days: readonly DayFound[];
  readonly everyone: Everyone | null;
  /** True when "everyone" is only "them", which may be those named before. */
  readonly them: boolean;
  readonly except: readonly PersonSaid[];
  readonly assignmentType: LeadIntention['assignmentType'];
  readonly note: string;
  /** True when it ends with a question mark. */
  readonly asks: boolean;
  /** True when it is put politely, so that a question mark asks for it. */
  readonly polite: boolean;
  /** True when a quotation is neither a title nor a note. */
  readonly quotes: boolean;
  useOf(at: number): Use | null;
  /** The first place of one of these phrases among words that are nothing else. */
  find(set: PhraseSet<true>): (Found<true> & { readonly at: number }) | null;
  /** The same, when words of a date may be among them. */
  says(set: PhraseSet<true>): boolean;
  /** Whether the first words that are nothing else are one of these phrases. */
  opens(set: PhraseSet<true>): boolean;
}

/** Finds people, courses, days, kinds and notes in the tokens of a message, each word for one of them. */
export function sayingsIn(
  tokens: readonly Token[],
  plain: string,
  today: DateTime,
  message: Message,
  {
    people: team,
    notes,
    of,
    ...search
  }: {
    readonly people: readonly PersonRecord[];
    readonly notes: boolean;
    /** The message that these tokens are a part of: its courses are not looked for again. */
    readonly of?: Sayings;
  } & Pick<CourseSearch, 'catalogue'>,
): Sayings {
  const uses: (Use | null)[] = tokens.map(() => null);
  const isFree = (at: number) => uses[at] === null;
  const mark = (from: number, to: number, use: Use) => {
    for (let at = from; at < to; at += 1) uses[at] ??= use;
  };
  const markAll = (found: readonly { from: number; to: number }[], use: Use) => {
    for (const { from, to } of found) mark(from, to, use);
  };
  const courseSearch = { ...search, effort: message.effort };

  const titles =
    of === undefined ? findTitles(tokens, courseSearch) : alsoIn(of.found.titles, of.tokens, tokens);
  markAll(titles, 'course');
  const noted = notes ? noteIn(tokens, plain, isFree) : null;
  if (noted !== null) mark(noted.from, tokens.length, 'note');
  const named = findPeople(tokens, isFree, team, false);
  markAll(named, 'person');
  const politely = allOf(tokens, v.polite, isFree);
  for (const found of politely) mark(found.from, found.to, 'polite');
  const days = findDays(tokens, isFree, today, message);
  markAll(days, 'day');
  const kind = kindIn(tokens, isFree, days);
  for (const { from, to } of kind.places) mark(from, to, 'kind');
  const partly =
    of === undefined ? findCourses(tokens, isFree, courseSearch) : alsoIn(of.found.partly, of.tokens, tokens);
  const likely = partly.filter((one) => !isOnlyLike(tokens, one));
  const telling = likely.filter((one) => !isCommonWord(tokens, one));
  const mayBeMeant = titles.length + telling.length > 0 ? telling : likely;
  const some = mayBeMeant.filter(
    (one) => titles.length === 0 || one.to - one.from > 1 || besideSomething(tokens, one, uses),
  );
  markAll(some, 'course');
  const guessed = findPeople(tokens, isFree, team, true);
  markAll(guessed, 'person');

  const quotes = noted === null && tokens.some(({ quoted }, at) => quoted && isFree(at));
  const courses = [...titles, ...some].sort((a, b) => a.from - b.from);
  const people = [...named, ...guessed].sort((a, b) => a.from - b.from);
  const unfinished = unfinishedIn(tokens, isFree, courses);
  if (unfinished !== null) mark(unfinished.from, unfinished.to, 'unfinished');
  const whole = allOf(tokens, v.everyone, isFree);
  const overdue = allOf(tokens, v.overdue, isFree);
  const excepted = exceptIn(tokens, isFree, people, whole.length > 0);
  for (const { from, to } of excepted.places) mark(from, to, 'except');
  const through =
    whole.length > 0
      ? people.filter((one) => !excepted.people.includes(one) && hasItAlready(tokens, one))
      : [];
  const out = [...excepted.people, ...through];
  const others = people.filter((one) => !out.includes(one));

  return {
    ...{
      tokens,
      days,
      quotes,
      polite: politely.length > 0,
      people: others,
      assignmentType: kind.type,
      note: noted?.note ?? '',
    },
    found: { titles, partly },
    courses: wantedOf(courses.filter((one) => one !== unfinished?.course)),
    everyone: everyoneOf(),
    them: whole.length > 0 && whole.every(({ from }) => v.her.atStart(tokens, from) !== null),
    except: out.flatMap(saidOf),
    asks: tokens.at(-1)?.text === '?' || tokens.some(({ text }, at) => text === '?' && isFree(at)),
    useOf: (at) => uses[at] ?? null,
    find: (set) => findFree(tokens, set, isFree),
    says: (set) => findFree(tokens, set, (at) => uses[at] === null || uses[at] === 'day') !== null,
    opens: (set) => {
      const first = tokens.findIndex(
        (token, at) => uses[at] !== 'polite' && !token.isSeparator && !isOpening(token),
      );
      return first >= 0 && isFree(first) && set.atStart(tokens, first) !== null;
    },
  };

  /** Without those of which it is said "not the mental one". */
  function wantedOf(named: readonly CourseNamed[]): readonly CourseNamed[] {
    const wanted = named.filter(({ from }) => !isDenied(tokens, from));
    return wanted.length > 0 ? wanted : named;
  }

  function everyoneOf(): Everyone | null {
    if (unfinished !== null)
      return {
        all: 'unfinished',
        course: { words: unfinished.course.words, matches: unfinished.course.matches },
      };
    if (overdue.length > 0) return { all: 'overdue' };
    return whole.length > 0 ? { all: 'reports' } : null;
  }
}

/**
 * Beside a whole title a course in one word is only meant next to another or to somebody: not in "service desk newbies get Help Desk
 * Basics".
 */
function besideSomething(
  tokens: readonly Token[],
  { from, to, matches }: CourseNamed,
  uses: readonly (Use | null)[],
): boolean {
  const named = matches.flatMap(({ title }) => titleWords(title));
  const isSmall = (token: Token | undefined) =>
    token !== undefined && !token.isSeparator && v.fillers.whole([token]) !== null;
  // "gets phishing as well"
  if (v.assign.atEnd(tokens.slice(0, from)) !== null) return true;
  let before = from - 1;
  while (isSmall(tokens[before]) || tokens[before]?.text === ',') before -= 1;
  let after = to;
  while (isSmall(tokens[after]) || tokens[after]?.text === ',') after += 1;
  const beside = [before, after].map((at) => uses[at]);
  return beside.includes('person') || (beside.includes('course') && named.includes(tokens[from]?.word ?? ''));
}

/** One word that says something else as well: not "project" in "he is off the project, bin his C# course". */
const isCommonWord = (tokens: readonly Token[], { from, to }: CourseNamed) =>
  to === from + 1 && v.notNames.whole(tokens.slice(from, to)) !== null && (tokens[to]?.isSeparator ?? true);

/** "university", which is only spelt like "diversity". */
const isOnlyLike = (tokens: readonly Token[], { from, to, matches }: CourseNamed) =>
  to === from + 1 &&
  v.notNames.whole(tokens.slice(from, to)) !== null &&
  !matches.some(({ title }) => titleWords(title).some((word) => word.startsWith(tokens[from]?.word ?? '')));

/** "not Ann", "and not to Kim" */
export function isDenied(tokens: readonly Token[], from: number): boolean {
  if (v.denial.atEnd(tokens.slice(0, from)) !== null) return true;
  const before = tokens.slice(Math.max(0, from - 3), from);
  const at = before.findLastIndex((token) => v.denial.whole([token]) !== null);
  return at >= 0 && before.slice(at + 1).every((token) => v.fillers.whole([token]) !== null);
}

/** Words that open a message and say nothing: "and", "ok". */
export const isOpening = (token: Token) =>
  vocabulary.fillers.whole([token]) !== null || vocabulary.and.whole([token]) !== null;

/** What a person was called, and whom that fits. */
export function saidOf({ people, all, text }: PeopleNamed): readonly PersonSaid[] {
  if (all) return people.map(({ id, displayName }) => ({ text: displayName, ids: [id] }));
  return [{ text, ids: people.map(({ id }) => id) }];
}

function allOf(tokens: readonly Token[], set: PhraseSet<true>, isFree: (at: number) => boolean) {
  const found: { readonly from: number; readonly to: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const one = isFree(at) ? set.atStart(tokens, at) : null;
    if (one === null) continue;
    found.push({ from: at, to: at + one.length });
    at += one.length - 1;
  }
  return found;
}

function findFree(tokens: readonly Token[], set: PhraseSet<true>, isFree: (at: number) => boolean) {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = isFree(at) ? set.atStart(tokens, at) : null;
    if (found === null) continue;
    return { ...found, at };
  }
  return null;
}

/** The note as it was typed, quoted or to the end of the message. */
function noteIn(tokens: readonly Token[], plain: string, isFree: (at: number) => boolean) {
  // "on a happier note"
  const polite = allOf(tokens, v.polite, isFree);
  const marker = allOf(tokens, v.note, isFree).find(
    ({ from, to }) =>
      from > 0 &&
      to < tokens.length &&
      opensNote(tokens, from, to) &&
      !(v.says.whole(tokens.slice(from, to)) !== null && v.by.atStart(tokens, to) !== null) &&
      !polite.some((one) => one.from < from && one.to >= to),
  );
  const quoted = tokens.findIndex((token, at) => token.quoted && isFree(at));
  const said = [...plain.matchAll(/"([^"]+)"/g)].at(-1)?.[1];
  if (marker !== undefined && quoted >= marker.to && said !== undefined)
    return { from: marker.from, note: said.trim() };
  if (marker === undefined || quoted >= 0) return null;
  const words = textOf(tokens.slice(marker.from, marker.to)).toLowerCase();
  const place = plain.toLowerCase().indexOf(words);
  if (place < 0) return null;
  const note = plain
    .slice(place + words.length)
    .replace(/^[\s:,-]+/, '')
    .replace(/^quote\s+(.*?)\s+unquote$/i, '$1')
    .trim();
  return note === '' ? null : { from: marker.from, note };
}

/** "say" only introduces a note at the beginning of a part: "let's say" does not. */
function opensNote(tokens: readonly Token[], from: number, to: number): boolean {
  const says = v.says.whole(tokens.slice(from, to)) !== null;
  return !says || tokens[from - 1]?.isSeparator === true || tokens[to]?.quoted === true;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Required or recommended; what is not required is recommended. */
function kindIn(tokens: readonly Token[], isFree: (at: number) => boolean, days: readonly DayFound[]) {
  const offered = allOf(tokens, v.recommended, isFree);
  // "has to do" says who does it, not that it is required, and "have to check" neither
  const forced = allOf(tokens, v.required, isFree).filter(({ from, to }) => {
    const after = tokens[to];
    // "the date must be 15 December"
    const be = after !== undefined && v.hasToBe.whole([after]) !== null ? to + 1 : to;
    if (be > to && days.some((day) => day.from === be)) return false;
    const alone = after === undefined || after.isSeparator || v.hasToBe.whole([after]) !== null;
    return alone || v.hasTo.atStart(tokens, from) === null;
  });
  // "not optional" is longer than "optional", "not required" than "required"
  const within = (one: Place, others: readonly Place[]) =>
    others.some(({ from, to }) => from <= one.from && to >= one.to && to - from > one.to - one.from);
  const optional = offered.filter((one) => !within(one, forced));
  const must = forced.filter((one) => !within(one, offered));
  const type = optional.length > 0 ? 'recommended' : must.length > 0 ? 'required' : null;
  return { type, places: [...optional, ...must] } as const;
}

/** "all who have not finished Fire Safety", "Fire Safety not completed → …" */
function unfinishedIn(
  tokens: readonly Token[],
  isFree: (at: number) => boolean,
  courses: readonly CourseNamed[],
) {
  for (const course of courses) {
    if (courses.length < 2) return null;
    for (let at = Math.max(0, course.from - 8); at < course.from; at += 1) {
      const found = isFree(at) ? v.unfinished.atStart(tokens, at) : null;
      if (found === null) continue;
      const between = tokens.slice(at + found.length, course.from);
      if (between.some(({ isSeparator }) => isSeparator) || between.length > 3) continue;
      const who = Math.max(0, at - 6);
      if (v.those.within(tokens.slice(who, at)) === null) continue;
      return { course, from: at, to: at + found.length };
    }
    const after = v.unfinishedAfter.atStart(tokens, course.to);
    if (after !== null) return { course, from: course.to, to: course.to + after.length };
  }
  return null;
}

/** Whether it is said of somebody, beside an order for everyone: "Ann has already done it", "Ann excluded". */
function hasItAlready(tokens: readonly Token[], { to }: PeopleNamed): boolean {
  if (v.exceptAfter.atStart(tokens, to) !== null) return true;
  const rest = tokens.slice(to, to + 7);
  const end = rest.findIndex(({ isSeparator }) => isSeparator);
  const part = end < 0 ? rest : rest.slice(0, end);
  const before =
    [v.already, v.longAgo].some((set) => set.within(part) !== null) || v.theRest.within(tokens) !== null;
  return before && v.hasDone.within(part) !== null;
}

/** Those named after "except", and those joined to them. */
function exceptIn(
  tokens: readonly Token[],
  isFree: (at: number) => boolean,
  people: readonly PeopleNamed[],
  everyone: boolean,
) {
  const out: PeopleNamed[] = [];
  const places: { from: number; to: number }[] = [];
  if (!everyone) return { people: out, places };
  for (const marker of allOf(tokens, v.except, isFree)) {
    let end = marker.to;
    for (const person of people) {
      if (person.from < end || out.includes(person)) continue;
      if (!joins(tokens.slice(end, person.from))) break;
      out.push(person);
      end = person.to;
    }
    if (end > marker.to) places.push(marker);
  }
  return { people: out, places };
}

/** True for nothing but small words between two names. */
const joins = (between: readonly Token[]) =>
  between.every(
    (token) =>
      token.text === ',' ||
      /^[&+]$/.test(token.word) ||
      [vocabulary.and, v.both, v.titles, v.joining].some((set) => set.whole([token]) !== null),
  );
