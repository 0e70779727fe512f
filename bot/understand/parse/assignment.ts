import type { Message } from '../message.ts';
import type { DateReading } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { placesIn, textOf } from '../tokens.ts';
import type { PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';

/** What a manager said after "assign": everything that fits the form. */
export interface AssignmentWords {
  readonly course: readonly Token[];
  readonly people: readonly string[];
  readonly date: DateReading | null;
  readonly assignmentType: 'required' | 'recommended' | null;
  /** What is left: a note. */
  readonly note: string;
}

const { to, toName, by, note, required, recommended } = vocabulary.assigning;

/** Reads "GDPR Essentials to Ann and Bo by next Friday, required, before the audit". */
export function readAssignment(tokens: readonly Token[], message: Message): AssignmentWords {
  const clauses = splitAt(tokens, ({ isSeparator }) => isSeparator);
  const said = { course: [] as Token[], people: [] as string[], notes: [] as string[] };
  let date: DateReading | null = null;
  let assignmentType: AssignmentWords['assignmentType'] = null;
  let naming = false;
  for (const [index, whole] of clauses.entries()) {
    const noted = index === 0 ? cutAt(whole, note) : cutFirst(whole, note);
    const typed = takeType(noted.before);
    assignmentType ??= typed.type;
    const dated = takeDate(typed.rest, message, index > 0);
    date ??= dated.date;
    if (noted.after.length > 0) said.notes.push(textOf(noted.after));
    const toAfter = said.people.length === 0 ? to.atStart(dated.after) : null;
    if (toAfter !== null) said.people.push(...namesIn(dated.after.slice(toAfter.length)));
    else if (trim(dated.after, vocabulary.stopWords).length > 0) said.notes.push(textOf(dated.after));
    const rest = dated.rest;
    if (index === 0) {
      const split = splitPeople(rest);
      said.course.push(...split.course);
      said.people.push(...namesIn(split.people));
      naming = split.people.length > 0;
    } else if (rest.length > 0) {
      const lateTo = said.people.length === 0 ? to.atStart(rest) : null;
      if (lateTo !== null) {
        said.people.push(...namesIn(rest.slice(lateTo.length)));
        naming = true;
      } else if (naming && looksLikeNames(rest)) said.people.push(...namesIn(rest));
      else {
        naming = false;
        if (trim(rest, vocabulary.stopWords).length > 0) said.notes.push(textOf(rest));
      }
    }
    if (typed.type !== null || dated.date !== null || noted.after.length > 0) naming = false;
  }
  return { course: said.course, people: said.people, date, assignmentType, note: said.notes.join(', ') };
}

function takeType(tokens: readonly Token[]) {
  for (const [type, set] of [
    ['required', required],
    ['recommended', recommended],
  ] as const) {
    const found = set.within(tokens);
    if (found === null) continue;
    const as = found.at > 0 && vocabulary.as.whole(tokens.slice(found.at - 1, found.at)) !== null ? 1 : 0;
    return { type, rest: [...tokens.slice(0, found.at - as), ...tokens.slice(found.at + found.length)] };
  }
  return { type: null, rest: tokens };
}

/** Cuts out "by <date>"; at the start of a later clause a date alone will do. */
function takeDate(tokens: readonly Token[], message: Message, alone: boolean) {
  const text = textOf(tokens);
  const places = placesIn(tokens);
  const dates = message.datesIn(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = by.atStart(tokens, at);
    const skip = found?.length ?? (alone && at === 0 ? 0 : null);
    // "in two weeks", "on Friday" and "end of month" are read with their first word
    for (const from of skip === null ? [] : [at, at + skip]) {
      const place = places[from] ?? text.length;
      const date = dates.at(place);
      if (date === null) continue;
      const after = tokens.slice(from + wordsIn(text.slice(place, date.to)));
      return { date: date.reading, rest: tokens.slice(0, at), after };
    }
  }
  // "to Ann tomorrow": a date that closes the clause needs no word before it
  for (let at = 1; at < tokens.length; at += 1) {
    const date = dates.closing(places[at] ?? text.length);
    if (date !== null && date.from === places[at]) {
      return { date: date.reading, rest: tokens.slice(0, at), after: [] as Token[] };
    }
  }
  return { date: null, rest: tokens, after: [] as Token[] };
}

const wordsIn = (text: string) => text.split(' ').filter((word) => word !== '').length;

/**
 * The last "to" parts course and people ("Introduction to Python to Ann"). Words that also mean something else ("for",
 * Spanish "a") only do when there is no "to" and a capital letter follows.
 */
function splitPeople(tokens: readonly Token[]): { course: readonly Token[]; people: readonly Token[] } {
  for (const set of [to, toName]) {
    for (let at = tokens.length - 2; at >= 0; at -= 1) {
      const found = set.atStart(tokens, at);
      if (found === null) continue;
      const people = tokens.slice(at + found.length);
      if (set === toName && !/^\p{Lu}/u.test(people[0]?.text ?? '')) continue;
      return { course: tokens.slice(0, at), people };
    }
  }
  return { course: tokens, people: [] };
}

function namesIn(tokens: readonly Token[]): string[] {
  return splitAt(tokens, (token) => token.isSeparator || vocabulary.and.whole([token]) !== null)
    .map((name) => textOf(trim(name, vocabulary.stopWords)))
    .filter((name) => name !== '');
}

/** Names of a list going on: at most three words between its parts, and not a sentence in small letters. */
function looksLikeNames(tokens: readonly Token[]): boolean {
  return (
    namesIn(tokens).every((name) => name.split(' ').length <= 3) && /^\p{Lu}/u.test(tokens[0]?.text ?? '')
  );
}

function cutFirst(tokens: readonly Token[], set: PhraseSet<true>) {
  const found = set.atStart(tokens);
  if (found === null) return { before: tokens, after: [] as readonly Token[] };
  return { before: [] as readonly Token[], after: tokens.slice(found.length) };
}

function cutAt(tokens: readonly Token[], set: PhraseSet<true>) {
  const found = set.within(tokens);
  if (found === null || found.at === 0) return { before: tokens, after: [] as readonly Token[] };
  return { before: tokens.slice(0, found.at), after: tokens.slice(found.at + found.length) };
}

function splitAt(tokens: readonly Token[], test: (token: Token) => boolean): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (test(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
