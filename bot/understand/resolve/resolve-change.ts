import {
  type CourseMatch,
  type FindCourseOptions,
  findCourse,
} from '../../../src/learning/catalogue/find-course.ts';
import { titleWords } from '../../../src/learning/catalogue/title-words.ts';
import { PLAIN, wordQuality } from '../../../src/learning/catalogue/word-match.ts';
import type { Intention } from '../intention.ts';
import { type Reading, unsure } from '../reading.ts';
import { confirmIfUnsure, isFaint, markProgress } from './confirm-if-unsure.ts';
import { courseList, type ListedCourse } from './course-list.ts';
import { showExactTitle } from './exact-title.ts';
import { namedFirst, withoutUnknown } from './partial-match.ts';
import { askedForProgress, bothOf, open, pointedAt, running, type Situation, touched } from './situation.ts';

type Changing = 'start' | 'mark' | 'complete' | 'remove';

export function change(
  intent: Changing,
  reading: Reading,
  situation: Situation,
  before: CourseMatch | null,
): readonly Intention[] {
  const exact = showExactTitle(reading, situation);
  if (exact !== null) return [exact];
  if (reading.percentage?.kind === 'impossible' && intent === 'mark') {
    return [{ kind: 'refuse', code: 'percentageOutOfRange', nearest: [], text: reading.percentage.text }];
  }
  if (reading.pointer?.kind === 'both') {
    const both = bothOf(situation);
    const one = (course: CourseMatch) => pointedTo(course, intent, reading, before);
    return both.length > 0 ? both.map(one) : [which(intent, reading, running(situation))];
  }
  if (reading.pointer !== null) return [pointed(intent, reading, situation, before)];
  if (reading.course === null) return [untitled(intent, reading, situation, before)];
  return named(intent, reading, reading.course, situation);
}

function pointed(
  intent: Changing,
  reading: Reading,
  situation: Situation,
  before: CourseMatch | null,
): Intention {
  if (reading.pointer?.kind === 'it' && before === null && intent === 'remove')
    return untitled(
      intent,
      { ...reading, pointer: null },
      situation,
      pointedAt(reading.pointer, situation, null),
    );
  const course = reading.pointer === null ? null : pointedAt(reading.pointer, situation, before);
  if (course !== null) return pointedTo(course, intent, reading, before);
  if (intent === 'start') return { kind: 'ask', question: 'meaning', nearest: [] };
  return which(intent, reading, running(situation));
}

function pointedTo(
  course: CourseMatch,
  intent: Changing,
  reading: Reading,
  before: CourseMatch | null,
): Intention {
  const begun = course.entryId !== null || course === before;
  if (begun || intent === 'start') return changeTo(intent, reading, course);
  return { kind: 'refuse', code: 'activityNotFound', nearest: [course], text: course.title };
}

/** No course was named: the one just spoken of, just asked about, last touched, or the only one there is. */
function untitled(
  intent: Changing,
  reading: Reading,
  situation: Situation,
  before: CourseMatch | null,
): Intention {
  if (intent === 'start') {
    if (before !== null && before.entryId === null) return changeTo(intent, reading, before);
    const offered = onlyOffered(situation);
    return offered === null
      ? { kind: 'show', what: 'catalogue' }
      : changeTo(intent, unsure(reading), offered);
  }
  if (intent === 'remove' && reading.certain) {
    const { question } = open(situation);
    if (question?.verb === 'activity.remove') return { kind: 'run', action: question };
  }
  const all = running(situation);
  const only = all.length === 1 ? (all[0] ?? null) : null;
  const course = before ?? askedForProgress(situation) ?? touched(situation) ?? only;
  return course === null ? which(intent, reading, all) : changeTo(intent, reading, course);
}

/** "sign me up", with one course on show that is not begun. */
function onlyOffered(situation: Situation): CourseMatch | null {
  const course = pointedAt({ kind: 'ordinal', n: 1 }, situation, null);
  const second = pointedAt({ kind: 'ordinal', n: 2 }, situation, null);
  return course !== null && second === null && course.entryId === null ? course : null;
}

function named(
  intent: Changing,
  reading: Reading,
  words: string,
  situation: Situation,
): readonly Intention[] {
  const options: FindCourseOptions = { ...situation, look: intent === 'start' ? 'catalogue' : 'own' };
  if (reading.courseWithNumber !== null && findCourse(reading.courseWithNumber, options).outcome !== 'none') {
    const whole = { ...reading, course: reading.courseWithNumber, courseWithNumber: null, percentage: null };
    return named(intent, whole, reading.courseWithNumber, situation);
  }
  const found = findCourse(words, options);
  if (found.outcome === 'one') return [changeTo(intent, reading, found.match)];
  if (found.outcome === 'several') return [which(intent, reading, found.matches)];
  const parts = courseList(words, situation.listening);
  const known = ({ words: part, pointer }: ListedCourse) =>
    pointer !== null || findCourse(part, options).outcome !== 'none';
  if (parts.length > 1 && parts.length <= 9 && parts.every(known)) {
    return parts.flatMap(({ words: part, pointer }) =>
      pointer === null
        ? named(intent, { ...reading, course: part, people: peopleOf(part, parts, reading) }, part, situation)
        : pointed(intent, { ...reading, course: null, pointer }, situation, null),
    );
  }
  const inside = (intent === 'start' ? null : withoutUnknown(words, options)) ?? namedFirst(words, options);
  if (inside !== null) {
    const title = titleWords(inside.title);
    // "Excel for Analysts webinar" is for nobody: the title says "for" itself
    const people = reading.people.filter((name) => !titleWords(name).some((word) => title.includes(word)));
    return [changeTo(intent, { ...unsure(reading), course: inside.title, people }, inside)];
  }
  const elsewhere =
    intent === 'start' || intent === 'remove' ? null : notOnTheList(intent, reading, words, situation);
  return [elsewhere ?? notFound(reading, words, found.nearest, situation)];
}

/** "completed fire safety", which is not on the list: asked whether to add it so. */
function notOnTheList(
  intent: 'complete' | 'mark',
  reading: Reading,
  words: string,
  situation: Situation,
): Intention | null {
  const found = findCourse(words, { ...situation, look: 'catalogue' });
  if (found.outcome !== 'one' || !found.match.isActive || isFaint(found.match)) return null;
  const course = found.match;
  if (otherPeople(reading, course).length > 0) return null;
  if (intent === 'complete')
    return { kind: 'ask', question: 'confirm', write: { kind: 'write', change: intent, course } };
  const said = reading.percentage;
  return said?.kind === 'value'
    ? {
        kind: 'ask',
        question: 'confirm',
        write: { kind: 'write', change: intent, course, value: said.value },
      }
    : null;
}

function notFound(
  reading: Reading,
  words: string,
  nearest: readonly CourseMatch[],
  situation: Situation,
): Intention {
  if (reading.people.length > 0) return notYours(reading);
  const inCatalogue = findCourse(words, { ...situation, look: 'catalogue' }).outcome !== 'none';
  return { kind: 'refuse', code: inCatalogue ? 'activityNotFound' : 'courseNotFound', nearest, text: words };
}

/** People named with another of several courses are not about this one: "excel basics and excel for finance". */
function peopleOf(part: string, parts: readonly ListedCourse[], { people }: Reading): readonly string[] {
  return people.filter((name) => part.includes(name) || !parts.some(({ words }) => words.includes(name)));
}

const notYours = (reading: Reading): Intention => ({
  kind: 'refuse',
  code: 'activityNotYours',
  nearest: [],
  text: reading.people.join(', '),
});

function which(intent: Changing, reading: Reading, matches: readonly CourseMatch[]): Intention {
  if (reading.people.length > 0) return notYours(reading);
  if (matches.length === 0) return { kind: 'refuse', code: 'courseMissing', nearest: [], text: '' };
  const value = reading.percentage?.kind === 'value' ? reading.percentage.value : null;
  return { kind: 'ask', question: 'which', intent, matches: matches.slice(0, 9), value };
}

/** The course is plain; is the rest? */
function changeTo(intent: Changing, reading: Reading, course: CourseMatch): Intention {
  if (otherPeople(reading, course).length > 0) return notYours(reading);
  if (intent === 'remove') {
    if (course.entryId === null)
      return { kind: 'refuse', code: 'activityNotFound', nearest: [], text: course.title };
    return { kind: 'ask', question: 'remove', course };
  }
  if (intent === 'start') {
    if (!course.isActive && course.entryId === null) {
      return { kind: 'refuse', code: 'courseInactive', nearest: [], text: course.title };
    }
    return confirmIfUnsure(reading, { kind: 'write', change: 'start', course });
  }
  if (intent === 'mark') return markProgress(reading, course);
  return confirmIfUnsure(reading, { kind: 'write', change: 'complete', course });
}

/** People a change seems to be for, apart from those in the title: "IT Security for Everyone". */
export function otherPeople(reading: Reading, course: CourseMatch): readonly string[] {
  const title = titleWords(course.title);
  return reading.people.filter(
    (name) => !titleWords(name).every((word) => title.some((known) => wordQuality(word, known) >= PLAIN)),
  );
}
