import { type CourseMatch, findCourse } from '../../../src/learning/catalogue/find-course.ts';
import type { Intention, Question } from '../intention.ts';
import type { Reading } from '../reading.ts';
import { isFaint } from './confirm-if-unsure.ts';
import { notActing } from './not-acting.ts';
import { otherPeople } from './resolve-change.ts';
import { view } from './resolve-view.ts';
import { pointedAt, running, type Situation } from './situation.ts';

/** What is asked or kept of one course, without a change in Viva Learning. */
type OfCourse = 'save' | 'unsave' | 'plan' | 'about' | 'why';

/** Most courses to choose from. */
const MOST_CHOICES = 9;

/** One thing about the course that a reading means: a question where several fit, a refusal where none does. */
export function ofCourse(
  intent: OfCourse,
  reading: Reading,
  situation: Situation,
  before: CourseMatch | null,
): Intention {
  if (reading.course === null) {
    const course = pointedAt(reading.pointer ?? { kind: 'it' }, situation, before);
    return course === null ? unpointed(intent, reading, situation) : said(intent, reading, course);
  }
  const look = intent === 'why' ? 'own' : 'both';
  const found = findCourse(reading.course, { ...situation, look });
  if (found.outcome === 'one') return said(intent, reading, found.match);
  if (found.outcome === 'several') return which(intent, reading, found.matches);
  if (intent === 'about' || intent === 'why')
    return { kind: 'ask', question: 'meaning', nearest: found.nearest };
  return { kind: 'refuse', code: 'courseNotFound', nearest: found.nearest, text: reading.course };
}

function unpointed(intent: OfCourse, reading: Reading, situation: Situation): Intention {
  // "in german?" about nothing asks to be spoken to in German
  if (intent === 'about' && reading.language !== null && reading.pointer?.kind === 'it')
    return { kind: 'language', language: reading.language };
  const matches = running(situation);
  if (matches.length === 0) return { kind: 'refuse', code: 'courseMissing', nearest: [], text: '' };
  return which(intent, reading, matches);
}

function which(intent: OfCourse, reading: Reading, matches: readonly CourseMatch[]): Question {
  const { aspect, language, when } = reading;
  return {
    ...{ kind: 'ask', question: 'which', intent, matches: matches.slice(0, MOST_CHOICES), value: null },
    ...(aspect === undefined ? {} : { aspect, language }),
    ...(when === undefined ? {} : { when }),
  };
}

function said(intent: OfCourse, reading: Reading, course: CourseMatch): Intention {
  const others = otherPeople(reading, course);
  // for somebody else nothing is kept or planned
  if (others.length > 0)
    return { kind: 'refuse', code: 'activityNotYours', nearest: [], text: others.join(', ') };
  switch (intent) {
    case 'save':
    case 'unsave': {
      const keep = { kind: intent, course } as const;
      // kept only when it is plain: shown otherwise
      return reading.certain && !isFaint(course) ? keep : notActing(keep);
    }
    case 'plan':
      return { kind: 'plan', course, when: reading.when ?? { day: null, time: null, minutes: null } };
    case 'about':
      return { kind: 'about', course, aspect: reading.aspect ?? 'subject', language: reading.language };
    case 'why':
      return course.entryId === null ? view(course) : { kind: 'why', course };
  }
}
