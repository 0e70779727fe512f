import { type CourseMatch, findCourse } from '../../../src/learning/catalogue/find-course.ts';
import type { Intention } from '../intention.ts';
import type { Reading } from '../reading.ts';
import { courseList } from './course-list.ts';
import { chosenByName, pointedAt, type Situation, touched } from './situation.ts';

export function view(course: CourseMatch | null): Intention {
  if (course === null) return { kind: 'ask', question: 'meaning', nearest: [] };
  if (course.entryId !== null) return { kind: 'show', what: 'activity', course };
  return { kind: 'show', what: 'results', words: course.title };
}

export function find(reading: Reading, situation: Situation): Intention {
  const words = reading.course;
  if (words === null) return { kind: 'show', what: 'catalogue' };
  const choice = reading.titleOnly ? chosenByName(words, situation) : null;
  if (choice !== null) return { kind: 'run', action: choice };
  const found = findCourse(words, { ...situation, look: 'both' });
  if (found.outcome !== 'none') return { kind: 'show', what: 'results', words };
  if (reading.titleOnly && reading.language !== null) return { kind: 'language', language: reading.language };
  if (reading.titleOnly) {
    return { kind: 'ask', question: 'meaning', nearest: found.nearest };
  }
  return { kind: 'refuse', code: 'courseNotFound', nearest: found.nearest, text: words };
}

export function show(reading: Reading, situation: Situation, before: CourseMatch | null): Intention {
  if (reading.pointer !== null) {
    const course = pointedAt(reading.pointer, situation, before);
    return course === null ? { kind: 'show', what: 'list' } : view(course);
  }
  if (reading.course === null) return viewOrList(touched(situation));
  const found = findCourse(reading.course, { ...situation, look: 'both' });
  if (found.outcome === 'one') return view(found.match);
  if (found.outcome === 'several') {
    if (found.matches.some(({ entryId }) => entryId === null)) {
      return { kind: 'show', what: 'results', words: reading.course };
    }
    return { kind: 'ask', question: 'which', intent: 'show', matches: found.matches, value: null };
  }
  if (reading.mood === 'question') return { kind: 'ask', question: 'meaning', nearest: found.nearest };
  return { kind: 'refuse', code: 'courseNotFound', nearest: found.nearest, text: reading.course };
}

const viewOrList = (course: CourseMatch | null): Intention =>
  course === null ? { kind: 'show', what: 'list' } : view(course);

export function assign(reading: Reading, situation: Situation): Intention {
  const { course: words, people, everyReport, date, assignmentType, leftover: note } = reading;
  const apart = people.length > 0 || everyReport || words === null ? null : apartFromNames(words, situation);
  if (apart !== null) return assign({ ...reading, ...apart }, situation);
  const pointed = reading.pointer === null ? null : pointedAt(reading.pointer, situation, null);
  const found = words === null ? null : findCourse(words, { ...situation, look: 'catalogue' });
  const meant = found?.outcome === 'one' ? found.match : pointed;
  const course = meant?.isActive ? meant : null;
  return {
    kind: 'assign',
    course,
    words: course === null ? words : null,
    people,
    everyReport,
    date,
    assignmentType,
    note,
  };
}

/** More time for one of the person's own courses. */
export function moreTime(reading: Reading, situation: Situation): Intention {
  const days = reading.days ?? null;
  const day = reading.date?.kind === 'day' ? reading.date.day : null;
  if (reading.course === null) {
    const course = reading.pointer === null ? null : pointedAt(reading.pointer, situation, null);
    return { kind: 'moreTime', course: course?.entryId == null ? null : course, days, day };
  }
  const found = findCourse(reading.course, { ...situation, look: 'own' });
  if (found.outcome === 'one') return { kind: 'moreTime', course: found.match, days, day };
  if (found.outcome === 'several')
    return { kind: 'ask', question: 'which', intent: 'moreTime', matches: found.matches, value: days, day };
  return { kind: 'refuse', code: 'courseNotFound', nearest: found.nearest, text: reading.course };
}

/** "Tom customer service", "Phishing Awareness Tom und Anna": names before or after words that are one course. */
function apartFromNames(words: string, situation: Situation): Pick<Reading, 'course' | 'people'> | null {
  const said = words.split(' ');
  if (said.length > 12 || findCourse(words, { ...situation, look: 'catalogue' }).outcome !== 'none')
    return null;
  for (let length = said.length - 1; length > 0; length -= 1) {
    for (const from of [0, said.length - length]) {
      const course = said.slice(from, from + length).join(' ');
      const names = said.filter((_, i) => i < from || i >= from + length).join(' ');
      const people = courseList(names, situation.listening).map((one) => one.words);
      const plain = people.length > 0 && people.every((name) => /^\p{Lu}\p{L}+( \p{Lu}\p{L}+)?$/u.test(name));
      if (plain && findCourse(course, { ...situation, look: 'catalogue' }).outcome === 'one')
        return { course, people };
    }
  }
  return null;
}
