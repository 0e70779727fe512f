import { type CourseMatch, type FindCourseOptions, findCourse } from '../../src/learning/find-course.ts';
import { sameWords } from '../../src/learning/title-match.ts';
import { titleWords } from '../../src/learning/title-words.ts';
import {
  awaited,
  chosen,
  chosenByName,
  open,
  pointedAt,
  running,
  type Situation,
  touched,
} from './conversation.ts';
import { courseList, type ListedCourse } from './course-list.ts';
import type { Intention, Write } from './intention.ts';
import type { Reading } from './reading.ts';

type Changing = 'start' | 'mark' | 'complete' | 'remove';

/**
 * What to do about what was said, one or more intentions for each reading, in order. Pure. A `write` comes only from a
 * certain reading whose course is plain; everything else shows, asks, refuses or leaves all as it is.
 */
export function resolve(readings: readonly Reading[], situation: Situation): readonly Intention[] {
  let intentions: readonly Intention[] = [];
  let before: CourseMatch | null = null;
  for (const reading of readings) {
    const next: readonly Intention[] = one(reading, situation, before);
    const earlier = takesBack(reading, situation) ? intentions.map(asked) : intentions;
    intentions = next.reduce(together, earlier);
    before = subject(next.at(-1)) ?? before;
  }
  // "no, mark it 50%": with no question open, only the rest is an answer
  const telling = intentions.filter(
    (intention) => intention.kind !== 'nothing' || intention.because === 'negated',
  );
  return telling.length > 0 ? telling : intentions.slice(0, 1);
}

/** "…, didn't i?", "…? no": what was said just before is not plain any more. */
function takesBack({ intent, mood, course }: Reading, situation: Situation): boolean {
  if (intent === 'no' || intent === 'cancel') return true;
  if (mood !== 'negated' || intent !== 'show') return false;
  return course === null || findCourse(course, { ...situation, look: 'both' }).outcome === 'none';
}

const asked = (intention: Intention): Intention =>
  intention.kind === 'write' ? { kind: 'ask', question: 'confirm', write: intention } : intention;

/** One undo a message is enough; of two changes to one course ("50%, sorry, 60%") the later one is asked. */
function together(earlier: readonly Intention[], next: Intention): readonly Intention[] {
  if (next.kind !== 'write') return [...earlier, next];
  if (next.change === 'undo') return earlier.some(isUndo) ? earlier : [...earlier, next];
  const others = earlier.filter((one) => {
    const said = one.kind === 'ask' && one.question === 'confirm' ? one.write : one;
    return !(said.kind === 'write' && marks(said) && marks(next) && sameCourse(said, next));
  });
  return others.length < earlier.length ? [...others, asked(next)] : [...earlier, next];
}

const isUndo = (intention: Intention) => intention.kind === 'write' && intention.change === 'undo';
const marks = ({ change: kind }: Write) => kind === 'mark' || kind === 'complete';
const sameCourse = (a: Write, b: Write) => subject(a)?.courseId === subject(b)?.courseId;

function subject(intention: Intention | undefined): CourseMatch | null {
  if (intention === undefined) return null;
  return 'course' in intention && intention.course !== null ? intention.course : null;
}

function one(reading: Reading, situation: Situation, before: CourseMatch | null): readonly Intention[] {
  const { intent, mood } = reading;
  if (mood !== 'command') {
    const exact = titled(reading, situation);
    if (exact !== null) return [exact];
  }
  if (mood === 'how') return [{ kind: 'show', what: 'how', intent: intent ?? 'help' }];
  if (mood === 'negated') return [negated(reading, situation)];
  switch (intent) {
    case null:
      return [{ kind: 'ask', question: 'meaning', nearest: [] }];
    case 'greet':
      return [{ kind: 'say', what: 'greeting' }];
    case 'thanks':
      return [{ kind: 'say', what: 'thanks' }];
    case 'help':
    case 'list':
    case 'team':
      return [{ kind: 'show', what: intent }];
    case 'browse':
      return [{ kind: 'show', what: 'catalogue' }];
    case 'find':
      return [find(reading, situation)];
    case 'show':
      return [show(reading, situation, before)];
    case 'start':
    case 'mark':
    case 'complete':
    case 'remove':
      return change(intent, reading, situation, before);
    case 'undo':
      return [sure(reading, { kind: 'write', change: 'undo' })];
    case 'assign':
      return [assign(reading, situation)];
    case 'language':
      return [{ kind: 'language', language: reading.language }];
    case 'yes':
    case 'no':
    case 'cancel':
    case 'more':
      return [answer(intent, situation)];
    case 'pick':
      return [pick(reading, situation, before)];
  }
}

/** Something that only sounds negated may be a title ("Never Split the Difference"): that one can be shown. */
function negated({ intent, course, text }: Reading, situation: Situation): Intention {
  const known = intent === 'show' && course !== null && findCourse(text, { ...situation, look: 'both' });
  if (known && known.outcome !== 'none') return { kind: 'show', what: 'results', words: text };
  return { kind: 'nothing', because: 'negated' };
}

function answer(intent: 'yes' | 'no' | 'cancel' | 'more', situation: Situation): Intention {
  const { question, choices, more } = open(situation);
  if (intent === 'more')
    return more === null ? { kind: 'nothing', because: 'noMore' } : { kind: 'run', action: more };
  if (intent !== 'yes') {
    return question === null && choices.length === 0
      ? { kind: 'nothing', because: 'noQuestion' }
      : { kind: 'drop' };
  }
  // a question that waits for a number is not answered by "yes"
  if (question !== null && awaited(situation) === null) return { kind: 'run', action: question };
  return { kind: 'nothing', because: 'noQuestion' };
}

function pick(reading: Reading, situation: Situation, before: CourseMatch | null): Intention {
  const asked = awaited(situation);
  if (asked !== null && reading.percentage !== null) return progress(reading, asked);
  if (reading.pointer === null) return { kind: 'ask', question: 'meaning', nearest: [] };
  const choice = chosen(reading.pointer, situation);
  if (choice !== null) return { kind: 'run', action: choice };
  return view(pointedAt(reading.pointer, situation, before));
}

function view(course: CourseMatch | null): Intention {
  if (course === null) return { kind: 'ask', question: 'meaning', nearest: [] };
  if (course.entryId !== null) return { kind: 'show', what: 'activity', course };
  return { kind: 'show', what: 'results', words: course.title };
}

function find(reading: Reading, situation: Situation): Intention {
  const words = reading.course;
  if (words === null) return { kind: 'show', what: 'catalogue' };
  const choice = reading.because[0]?.startsWith('no command') ? chosenByName(words, situation) : null;
  if (choice !== null) return { kind: 'run', action: choice };
  const found = findCourse(words, { ...situation, look: 'both' });
  if (found.outcome !== 'none') return { kind: 'show', what: 'results', words };
  if (reading.because[0]?.startsWith('no command')) {
    return { kind: 'ask', question: 'meaning', nearest: found.nearest };
  }
  return { kind: 'refuse', code: 'courseNotFound', nearest: found.nearest, text: words };
}

function show(reading: Reading, situation: Situation, before: CourseMatch | null): Intention {
  if (reading.pointer !== null) {
    const course = pointedAt(reading.pointer, situation, before);
    return course === null ? { kind: 'show', what: 'list' } : view(course);
  }
  if (reading.course === null) return view2(touched(situation));
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

const view2 = (course: CourseMatch | null): Intention =>
  course === null ? { kind: 'show', what: 'list' } : view(course);

function change(
  intent: Changing,
  reading: Reading,
  situation: Situation,
  before: CourseMatch | null,
): readonly Intention[] {
  const exact = titled(reading, situation);
  if (exact !== null) return [exact];
  if (reading.percentage?.kind === 'impossible' && intent === 'mark') {
    return [{ kind: 'refuse', code: 'percentageOutOfRange', nearest: [], text: reading.percentage.text }];
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
  const course = reading.pointer === null ? null : pointedAt(reading.pointer, situation, before);
  if (course !== null) {
    const begun = course.entryId !== null || course === before;
    if (begun || intent === 'start') return changeTo(intent, reading, course, situation);
    return { kind: 'refuse', code: 'activityNotFound', nearest: [course], text: course.title };
  }
  if (intent === 'start') return { kind: 'ask', question: 'meaning', nearest: [] };
  return which(intent, reading, running(situation));
}

/** No course was named: the one just spoken of, just asked about, last touched, or the only one there is. */
function untitled(
  intent: Changing,
  reading: Reading,
  situation: Situation,
  before: CourseMatch | null,
): Intention {
  if (intent === 'start') return { kind: 'show', what: 'catalogue' };
  const all = running(situation);
  const only = all.length === 1 ? (all[0] ?? null) : null;
  const course = before ?? awaited(situation) ?? touched(situation) ?? only;
  return course === null ? which(intent, reading, all) : changeTo(intent, reading, course, situation);
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
  if (found.outcome === 'one') return [changeTo(intent, reading, found.match, situation)];
  if (found.outcome === 'several') return [which(intent, reading, found.matches)];
  const parts = courseList(words);
  const known = ({ words: part, pointer }: ListedCourse) =>
    pointer !== null || findCourse(part, options).outcome !== 'none';
  if (parts.length > 1 && parts.length <= 9 && parts.every(known)) {
    return parts.flatMap(({ words: part, pointer }) =>
      pointer === null
        ? named(intent, { ...reading, course: part, people: peopleOf(part, parts, reading) }, part, situation)
        : pointed(intent, { ...reading, course: null, pointer }, situation, null),
    );
  }
  return [notFound(reading, words, found.nearest, situation)];
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
function changeTo(intent: Changing, reading: Reading, course: CourseMatch, _situation: Situation): Intention {
  if (others(reading, course).length > 0) return notYours(reading);
  if (intent === 'remove') {
    if (course.entryId === null)
      return { kind: 'refuse', code: 'activityNotFound', nearest: [], text: course.title };
    return { kind: 'ask', question: 'remove', course };
  }
  if (intent === 'start') {
    if (!course.isActive && course.entryId === null) {
      return { kind: 'refuse', code: 'courseInactive', nearest: [], text: course.title };
    }
    return sure(reading, { kind: 'write', change: 'start', course });
  }
  if (intent === 'mark') return progress(reading, course);
  return sure(reading, { kind: 'write', change: 'complete', course });
}

/** People a change seems to be for, apart from those in the title: "IT Security for Everyone". */
function others(reading: Reading, course: CourseMatch): readonly string[] {
  const title = titleWords(course.title);
  return reading.people.filter((name) => !titleWords(name).every((word) => title.includes(word)));
}

function progress(reading: Reading, course: CourseMatch): Intention {
  const said = reading.percentage;
  if (said === null) return { kind: 'ask', question: 'percentage', course, guess: null };
  if (said.kind === 'impossible') {
    return { kind: 'refuse', code: 'percentageOutOfRange', nearest: [course], text: said.text };
  }
  if (said.kind === 'unclear') return { kind: 'ask', question: 'percentage', course, guess: said.guess };
  return sure(reading, { kind: 'write', change: 'mark', course, value: said.value });
}

/** The rule: what is not certain is asked. So is a command that could be the beginning of the title it found. */
function sure(reading: Reading, write: Write): Intention {
  const doubt = !reading.certain || ('course' in write && withinTitle(reading.text, write.course.title));
  return doubt ? { kind: 'ask', question: 'confirm', write } : write;
}

/** "complete guide": every word, the command too, is a word of the title. */
function withinTitle(text: string, title: string): boolean {
  const left = titleWords(title);
  return titleWords(text).every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** The whole clause is the title of a course ("Finish Strong"): shown, whatever else it could mean. */
function titled(reading: Reading, situation: Situation): Intention | null {
  const { text } = reading;
  const mine = situation.own.find(({ title }) => sameWords(text, title));
  if (mine === undefined && situation.catalogue.search(text, { limit: 1 }).hits[0]?.score !== 1) return null;
  return { kind: 'show', what: 'results', words: text };
}

function assign(reading: Reading, situation: Situation): Intention {
  const { course: words, people, date, assignmentType, leftover: note } = reading;
  const found = words === null ? null : findCourse(words, { ...situation, look: 'catalogue' });
  const course = found?.outcome === 'one' && found.match.isActive ? found.match : null;
  return {
    kind: 'assign',
    course,
    words: course === null ? words : null,
    people,
    date,
    assignmentType,
    note,
  };
}
