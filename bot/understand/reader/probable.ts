import type { ListFilter } from '../../../src/learning/activities/own-activities.ts';
import type { Aspect } from '../../../src/learning/catalogue/course-question.ts';
import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import type { Intention, Write } from '../intention.ts';
import { lengthOfTimeAt } from '../numbers/length-of-time.ts';
import { findPercentage } from '../numbers/percentage.ts';
import { pointerOf } from '../parse/pointer.ts';
import type { Intent, Pointer } from '../reading.ts';
import { onShow, pointedAt, running, type Situation, touched } from '../resolve/situation.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Class } from './classes.ts';
import type { Mention } from './mentions.ts';

/** A message as the reader has it. */
interface ReadMessage {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly situation: Situation;
  /** True when nothing was looked for by name, so that a change may be one of what is at hand. */
  readonly isOpen: boolean;
}

/**
 * What to do when this is meant: shown at once, or asked as one question with its value filled in. Never a change. Null when the
 * message does not say what it is about.
 */
export function probably(meant: Class, message: ReadMessage): Intention | null {
  const { situation } = message;
  const courses = coursesIn(meant, message);
  const [course, another] = courses;
  switch (meant) {
    case 'start':
    case 'complete':
    case 'remove':
      return changing(meant, courses);
    case 'mark':
      return marking(message, courses);
    case 'undo':
      return confirm({ kind: 'write', change: 'undo' });
    case 'activity':
      if (courses.length > 1)
        return courses.every(({ entryId }) => entryId !== null) ? which('show', courses) : null;
      return course === undefined ? null : look(course);
    case 'about':
      if (courses.length > 1) return results(message);
      return course === undefined
        ? null
        : { kind: 'about', course, aspect: aspectOf(message), language: null };
    case 'list':
      return { kind: 'show', what: 'list' };
    case 'list.overdue':
    case 'list.finished':
    case 'list.required':
    case 'list.dueSoon':
      return { kind: 'show', what: 'list', only: meant.slice('list.'.length) as ListFilter };
    case 'results':
      return results(message);
    case 'catalogue':
    case 'help':
      return { kind: 'show', what: meant };
    case 'next':
      return { kind: 'show', what: 'next', minutes: minutesIn(message.tokens) };
    case 'how':
      return { kind: 'show', what: 'how', intent: explained(message) };
    case 'greet':
      return { kind: 'say', what: 'greeting' };
    case 'thanks':
      return { kind: 'say', what: 'thanks' };
    case 'language': {
      const named = vocabulary.languages.within(message.tokens);
      return named === null ? null : { kind: 'language', language: named.value };
    }
    case 'moreTime':
      if (courses.length > 1) return null;
      return course?.entryId == null && courses.length > 0
        ? null
        : { kind: 'moreTime', course: course ?? touched(situation), days: null, day: null };
    case 'save':
      return course === undefined || another !== undefined ? null : look(course);
    case 'yes':
    case 'no':
    case 'team':
    case 'assign':
    case 'other':
      return null;
  }
}

/** What a message is about: the one course it names or points to, or those that could be meant. */
function coursesIn(
  meant: Class,
  { tokens, mentions, situation, isOpen }: ReadMessage,
): readonly CourseMatch[] {
  const [named, another] = mentions.filter(({ from }, n) => n === 0 || !isInstead(tokens.slice(0, from)));
  if (another !== undefined) return [];
  if (named !== undefined) return named.matches;
  const pointer = pointerIn(tokens);
  const pointed = pointer === null ? null : pointedAt(pointer, situation, null);
  if (pointed !== null || pointer?.kind === 'ordinal') return pointed === null ? [] : [pointed];
  const mine = running(situation);
  const only = touched(situation) ?? (mine.length === 1 ? mine[0] : undefined);
  if (only !== undefined) return [only];
  if (!isOpen) return [];
  if (meant === 'start') return onShow(situation);
  return meant === 'complete' || meant === 'mark' || meant === 'remove' ? mine : [];
}

/** "start c++, not | c": the course that comes next is none that is meant. */
const isInstead = (before: readonly Token[]) =>
  vocabulary.insteadOf.atEnd(trim(before, vocabulary.articles)) !== null;

/** The longest words that point to something shown: "the second one". */
function pointerIn(tokens: readonly Token[]): Pointer | null {
  for (let length = 4; length > 0; length -= 1)
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const pointer = pointerOf(tokens.slice(from, from + length));
      if (pointer !== null && (pointer.kind !== 'ordinal' || length > 1)) return pointer;
    }
  return null;
}

const confirm = (write: Write): Intention => ({ kind: 'ask', question: 'confirm', write });

const which = (intent: Intent, matches: readonly CourseMatch[], value: number | null = null): Intention => ({
  ...{ kind: 'ask', question: 'which', intent },
  matches: matches.slice(0, 9),
  value,
});

function changing(
  change: 'start' | 'complete' | 'remove',
  courses: readonly CourseMatch[],
): Intention | null {
  const [course] = courses;
  if (course === undefined) return null;
  if (courses.length > 1) return which(change, courses);
  if (change === 'remove')
    return course.entryId === null ? null : { kind: 'ask', question: 'remove', course };
  if (course.entryId === null && !course.isActive) return null;
  return confirm({ kind: 'write', change, course });
}

function marking(message: ReadMessage, courses: readonly CourseMatch[]): Intention | null {
  const [course] = courses;
  if (course === undefined) return null;
  const said = findPercentage(outside(message), { marking: true })?.reading ?? null;
  const value = said?.kind === 'value' ? said.value : null;
  if (courses.length > 1) return which('mark', courses, value);
  if (course.entryId === null && (value === null || !course.isActive)) return null;
  if (value !== null) return confirm({ kind: 'write', change: 'mark', course, value });
  const guess = said?.kind === 'unclear' ? said.guess : onlyNumber(outside(message));
  return { kind: 'ask', question: 'percentage', course, guess };
}

/** The only number of a message, which may say how far somebody is. */
function onlyNumber(tokens: readonly Token[]): number | null {
  const [only, another] = tokens.filter(({ word }) => /\d/.test(word));
  const value = only !== undefined && /^\d{1,3}$/.test(only.word) ? Number(only.word) : null;
  return another !== undefined || value === null || value > 100 ? null : value;
}

function look(course: CourseMatch): Intention {
  if (course.entryId !== null) return { kind: 'show', what: 'activity', course };
  return { kind: 'show', what: 'results', words: course.title };
}

/** A search for the course that is named, or for what is left of the message. */
function results(message: ReadMessage): Intention | null {
  const [named] = message.mentions;
  if (named !== undefined) return { kind: 'show', what: 'results', words: named.words };
  const find = message.tokens.findIndex(
    (_, at) => vocabulary.before.atStart(message.tokens, at)?.value === 'find',
  );
  const from = find < 0 ? 0 : find + (vocabulary.before.atStart(message.tokens, find)?.length ?? 0);
  const words = textOf(
    trim(message.tokens.slice(from), vocabulary.stopWords, vocabulary.fillers, vocabulary.requests),
  );
  return words === '' ? null : { kind: 'show', what: 'results', words };
}

/** What is asked about a course: what it is about, unless something else is said. */
function aspectOf({ tokens }: ReadMessage): Aspect {
  return vocabulary.aspectWords.within(tokens)?.value ?? 'subject';
}

/** How much time somebody says to have. */
function minutesIn(tokens: readonly Token[]): number | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = lengthOfTimeAt(tokens, at);
    if (found !== null) return found.minutes;
  }
  return null;
}

/** What somebody asks how to do. */
function explained({ tokens }: ReadMessage): Intent {
  const said = vocabulary.before.within(tokens) ?? vocabulary.after.within(tokens);
  return said?.value ?? 'help';
}

function outside({ tokens, mentions }: ReadMessage): readonly Token[] {
  return tokens.filter((_, at) => !mentions.some(({ from, to }) => at >= from && at < to));
}
