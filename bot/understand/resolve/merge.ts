import { type CourseMatch, findCourse } from '../../../src/learning/catalogue/find-course.ts';
import type { Intention, Write } from '../intention.ts';
import type { Reading } from '../reading.ts';
import { acts, notActing } from './not-acting.ts';
import type { Situation } from './situation.ts';

/** True when a reading makes what was said before it uncertain: "…, didn't i?", "…? no", "…, but i failed". */
export function takesBack(
  { intent, mood, course, contrasts, retracts, certain }: Reading,
  meant: readonly Intention[],
  situation: Situation,
): boolean {
  if (retracts) return true;
  if (contrasts && meant.some(saysNothingPlain)) return true;
  if (!certain && meant.every(({ kind }) => kind === 'refuse')) return true;
  return intent === 'no' || intent === 'cancel' || deniesAll({ intent, mood, course }, situation);
}

/** True when a reading denies what was told last: "finished gdpr, but i have not finished it". */
export const deniesTold = (
  { intent, mood, course, pointer }: Reading,
  last: Intention | undefined,
): boolean =>
  mood === 'negated' &&
  (course === null || pointer?.kind === 'it') &&
  last?.kind === 'write' &&
  last.change === intent;

/** True when what is negated is no course: "never again". */
export function deniesAll(
  { intent, mood, course }: Pick<Reading, 'intent' | 'mood' | 'course'>,
  situation: Situation,
): boolean {
  if (mood !== 'negated' || intent !== 'show') return false;
  return course === null || findCourse(course, { ...situation, look: 'both' }).outcome === 'none';
}

/** True when nothing was found or can be done. */
const saysNothingPlain = (intention: Intention) =>
  intention.kind === 'refuse' || (intention.kind === 'ask' && intention.question !== 'remove');

export const asked = (intention: Intention): Intention =>
  intention.kind === 'write' ? { kind: 'ask', question: 'confirm', write: intention } : notActing(intention);

/** After a denial every change but undo is confirmed first. */
export const askedAfterDenial = (intention: Intention): Intention =>
  isUndo(intention) ? intention : asked(intention);

/** Adds an intention to the earlier ones of the message. Of two changes to one course ("50%, sorry, 60%") the later is confirmed. */
export function merge(earlier: readonly Intention[], next: Intention): readonly Intention[] {
  if (echoed(earlier.at(-1), next)) return earlier;
  if (doubtsSame(earlier.at(-1), next)) return [...earlier.slice(0, -1), next];
  const before = earlier.at(-1);
  if (asksNext(before) && asksNext(next))
    return before.minutes === null ? [...earlier.slice(0, -1), next] : earlier;
  const said = confirmed(next);
  if (said.kind !== 'write') return [...earlier, next];
  if (said.change === 'undo') return undone(earlier, next);
  if (showsSame(earlier.at(-1), said)) return [...earlier.slice(0, -1), next];
  const others = earlier.filter((one) => {
    const before = confirmed(one);
    return !(before.kind === 'write' && marks(before) && marks(said) && sameCourse(before, said));
  });
  return others.length < earlier.length ? [...others, asked(next)] : [...earlier, next];
}

/** The change that a question would confirm, or the intention itself. */
const confirmed = (intention: Intention): Intention =>
  intention.kind === 'ask' && intention.question === 'confirm' ? intention.write : intention;

/** "gdpr done, scratch that": what the message itself takes back is confirmed, not done. */
function undone(earlier: readonly Intention[], undo: Intention): readonly Intention[] {
  // "wrong one, undo": nothing but the undo is meant
  if (earlier.every(({ kind }) => kind === 'nothing' || kind === 'say' || kind === 'drop'))
    return [...earlier, undo];
  if (earlier.some(isUndo)) return earlier;
  const isDone = earlier.some((one) => one.kind === 'write' || acts(one));
  return isDone ? earlier.map(asked) : [...earlier, asked(undo)];
}

/** True when it repeats the one before: "gdpr done, please mark it done", "do you speak English? switch to English". */
function echoed(before: Intention | undefined, next: Intention): boolean {
  if (before?.kind === 'language' && next.kind === 'language') return before.language === next.language;
  if (asksRemoval(before) && asksRemoval(next)) return subject(before)?.courseId === subject(next)?.courseId;
  if (before?.kind !== 'write' || before.change === 'undo' || subject(next) === null) return false;
  if (before.course.courseId !== subject(next)?.courseId) return false;
  if (next.kind === 'ask') return next.question === 'percentage' && next.guess === null;
  return next.kind === 'write' && next.change === before.change && before.change !== 'mark';
}

/** True when the one before only introduces it: "excel basics looks good, start it". */
function showsSame(before: Intention | undefined, next: Write): boolean {
  if (before?.kind !== 'show') return false;
  if (before.what === 'results') return next.change === 'start';
  return before.what === 'activity' && subject(before)?.courseId === subject(next)?.courseId;
}

/** "gdpr 50%, nearly there" */
const doubtsSame = (before: Intention | undefined, next: Intention) =>
  before?.kind === 'write' &&
  next.kind === 'ask' &&
  next.question === 'percentage' &&
  next.guess !== null &&
  subject(before)?.courseId === subject(next)?.courseId;

/** "I have 20 minutes, what shall I do?" asks once. */
const asksNext = (
  intention: Intention | undefined,
): intention is Extract<Intention, { kind: 'show'; what: 'next' }> =>
  intention?.kind === 'show' && intention.what === 'next';

const asksRemoval = (intention: Intention | undefined) =>
  intention?.kind === 'ask' && intention.question === 'remove';

const isUndo = (intention: Intention) => intention.kind === 'write' && intention.change === 'undo';

const marks = ({ change: kind }: Write) => kind === 'mark' || kind === 'complete';

const sameCourse = (a: Write, b: Write) => subject(a)?.courseId === subject(b)?.courseId;

export function subject(intention: Intention | undefined): CourseMatch | null {
  if (intention === undefined) return null;
  return 'course' in intention && intention.course !== null ? intention.course : null;
}
