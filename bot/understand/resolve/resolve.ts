import { type CourseMatch, findCourse } from '../../../src/learning/catalogue/find-course.ts';
import { createEffort } from '../../../src/learning/effort.ts';
import type { Intention } from '../intention.ts';
import { type Intent, type Reading, unsure } from '../reading.ts';
import { confirmIfUnsure } from './confirm-if-unsure.ts';
import { showExactTitle } from './exact-title.ts';
import { asked, askedAfterDenial, deniesAll, deniesTold, merge, subject, takesBack } from './merge.ts';
import { answer, pick } from './resolve-answer.ts';
import { change } from './resolve-change.ts';
import { ofCourse } from './resolve-course.ts';
import { ofReminders, wishOf } from './resolve-reminders.ts';
import { assign, find, moreTime, show } from './resolve-view.ts';
import { open, type Situation, subjectOf } from './situation.ts';

/**
 * What to do about each reading, in order. Pure. Only a certain reading of one known course gives a `write`; every other
 * shows, asks, refuses or changes nothing. Refuses a message that takes too many steps.
 */
export function resolve(readings: readonly Reading[], known: Situation): readonly Intention[] {
  const situation = { ...known, effort: known.effort ?? createEffort() };
  let intentions: readonly Intention[] = [];
  const agrees = readings.every((reading) => goesWithYes(reading, situation));
  let before: CourseMatch | null = null;
  let denied: CourseMatch | null = null;
  let denies = false;
  for (const reading of readings) {
    const instead = reading.corrects ? anotherCourse(reading, intentions.at(-1), situation) : null;
    if (instead !== null) {
      intentions = [...intentions.slice(0, -1), ...instead];
      continue;
    }
    if (denied !== null && saysMore(reading)) {
      intentions = [...intentions.slice(0, -1), ...one(unsure(reading), situation, denied)];
      continue;
    }
    const next: readonly Intention[] =
      reading.intent === 'yes' && !agrees
        ? [{ kind: 'ask', question: 'meaning', nearest: [] }]
        : whole(agrees ? reading : disagreed(reading), situation, before);
    const backs = takesBack(reading, next, situation) || deniesTold(reading, intentions.at(-1));
    const earlier = backs ? intentions.map(asked) : intentions;
    if (backs && earlier.length > 0 && !reading.contrasts && next.every(makesNoSense)) {
      intentions = earlier;
      continue;
    }
    const told = denies ? next.map(askedAfterDenial) : next;
    intentions = told.filter((later) => !agreedTo(later, earlier, situation)).reduce(merge, earlier);
    denies ||= deniesAll(reading, situation);
    denied = reading.mood === 'negated' ? named(reading, situation) : null;
    before = subject(next.at(-1)) ?? liked(reading, situation) ?? before;
  }
  // "no, mark it 50%": with no question open, only the rest is an answer
  const telling = intentions.filter(
    (intention) => intention.kind !== 'nothing' || intention.because === 'negated',
  );
  const drop = telling.find(({ kind }) => kind === 'drop');
  if (drop !== undefined && telling.every(({ kind }) => kind === 'drop' || kind === 'nothing')) return [drop];
  return telling.length > 0 ? telling : intentions.slice(0, 1);
}

/** "excel basics looks good, sign me up" */
const liked = (reading: Reading, situation: Situation): CourseMatch | null =>
  reading.intent === 'find' && !reading.titleOnly ? named(reading, situation) : null;

function named({ course }: Reading, situation: Situation): CourseMatch | null {
  const found = course === null ? null : findCourse(course, { ...situation, look: 'both' });
  return found?.outcome === 'one' ? found.match : null;
}

/** "not done with gdpr, 60% only": the progress instead. */
const saysMore = ({ intent, mood, course, percentage }: Reading) =>
  intent === 'mark' && mood === 'command' && course === null && percentage !== null;

/** "start power bi, no wait, sql basics": the same change of another course, confirmed first. */
function anotherCourse(
  reading: Reading,
  last: Intention | undefined,
  situation: Situation,
): readonly Intention[] | null {
  const write = last?.kind === 'ask' && last.question === 'confirm' ? last.write : last;
  if (write?.kind === 'ask' && write.question === 'remove')
    return change('remove', unsure(reading), situation, null);
  if (write?.kind !== 'write' || write.change === 'undo') return null;
  const percentage = write.change === 'mark' ? { kind: 'value' as const, value: write.value } : null;
  return change(write.change, { ...unsure(reading), percentage }, situation, null);
}

/** True when "yes" already did it: "yes, remove it". */
function agreedTo(later: Intention, earlier: readonly Intention[], situation: Situation): boolean {
  if (later.kind === 'run') return earlier.some((one) => one.kind === 'run' && one.action === later.action);
  if (later.kind !== 'ask' || later.question !== 'remove') return false;
  const { courseId } = later.course;
  return earlier.some((one) => one.kind === 'run' && subjectOf(one.action, situation)?.courseId === courseId);
}

/**
 * False in "yes, but later" and "yes, no, wait", which are no yes, and in "yes, i started it", which says why not to remove it. "Yes,
 * and excel 50%" is about another course.
 */
function goesWithYes({ intent, mood, certain, course }: Reading, situation: Situation): boolean {
  if (mood !== 'command' || !certain || intent === null) return false;
  if (open(situation).question?.verb !== 'activity.remove') return intent !== 'no' && intent !== 'cancel';
  if (intent === 'remove') return course === null;
  return agreeing.has(intent) || (tellingOfCourses.has(intent) && course !== null);
}

const agreeing: ReadonlySet<Intent> = new Set(['yes', 'thanks', 'greet']);
const tellingOfCourses: ReadonlySet<Intent> = new Set(['start', 'mark', 'complete']);

/** The intentions of a reading, or a question about its fallback when the whole makes no sense. */
function whole(reading: Reading, situation: Situation, before: CourseMatch | null): readonly Intention[] {
  const said = one(reading, situation, before);
  if (reading.fallback === null || !said.every(makesNoSense)) return said;
  const part = one(reading.fallback, situation, before);
  return part.every((intention) => intention.kind === 'ask' && !makesNoSense(intention)) ? part : said;
}

const makesNoSense = (intention: Intention) =>
  intention.kind === 'refuse' || (intention.kind === 'ask' && intention.question === 'meaning');

/** "no, remove it" does not answer the question whether to. */
const disagreed = (reading: Reading): Reading => (reading.intent === 'remove' ? unsure(reading) : reading);

function one(reading: Reading, situation: Situation, before: CourseMatch | null): readonly Intention[] {
  const { intent, mood } = reading;
  if (mood !== 'command') {
    const exact = showExactTitle(reading, situation);
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
    case 'saved':
    case 'reminders':
    case 'settings':
    case 'team':
    case 'export':
    case 'nudge':
    case 'privacy':
    case 'forget':
      return [{ kind: 'show', what: intent }];
    case 'next':
      return [{ kind: 'show', what: 'next', minutes: reading.minutes ?? null }];
    case 'save':
    case 'unsave':
    case 'plan':
    case 'about':
    case 'why':
      return [ofCourse(intent, reading, situation, before)];
    case 'remind':
    case 'unremind':
    case 'snooze':
      return [ofReminders(intent, reading, situation, before)];
    case 'quiet':
    case 'away':
    case 'back':
    case 'stopReminders':
    case 'startReminders':
    case 'weeklyOn':
    case 'weeklyOff':
      return [wishOf(intent, reading)];
    case 'browse':
      return [{ kind: 'show', what: 'catalogue' }];
    case 'find':
      return asksAnother(reading, situation) ?? [find(reading, situation)];
    case 'show':
      return [show(reading, situation, before)];
    case 'start':
    case 'mark':
    case 'complete':
    case 'remove':
      return change(intent, reading, situation, before);
    case 'undo':
      return [confirmIfUnsure(reading, { kind: 'write', change: 'undo' })];
    case 'moreTime':
      return [moreTime(reading, situation)];
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

/** "no, i meant gdpr": the open question, for another course. */
function asksAnother(reading: Reading, situation: Situation): readonly Intention[] | null {
  const { question } = open(situation);
  if (!reading.corrects || question === null) return null;
  const doubtful = unsure(reading);
  if (question.verb === 'activity.remove') return change('remove', doubtful, situation, null);
  return question.verb === 'activity.update' ? change('mark', doubtful, situation, null) : null;
}

/** Nothing, unless it is a title that only sounds negated ("Never Split the Difference"), which is shown. */
function negated({ intent, course, text }: Reading, situation: Situation): Intention {
  if (intent === 'remove' && open(situation).question?.verb === 'activity.remove') return { kind: 'drop' };
  const known = intent === 'show' && course !== null && findCourse(text, { ...situation, look: 'both' });
  if (known && known.outcome !== 'none') return { kind: 'show', what: 'results', words: text };
  return { kind: 'nothing', because: 'negated' };
}
