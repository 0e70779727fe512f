import { type CourseMatch, findCourse } from '../../src/learning/find-course.ts';
import type { Situation } from './conversation.ts';
import type { Intention, Write } from './intention.ts';
import type { Reading } from './reading.ts';

/** "…, didn't i?", "…? no": what was said just before is not plain any more. */
export function takesBack({ intent, mood, course }: Reading, situation: Situation): boolean {
  if (intent === 'no' || intent === 'cancel') return true;
  if (mood !== 'negated' || intent !== 'show') return false;
  return course === null || findCourse(course, { ...situation, look: 'both' }).outcome === 'none';
}

export const asked = (intention: Intention): Intention =>
  intention.kind === 'write' ? { kind: 'ask', question: 'confirm', write: intention } : intention;

/** One undo a message is enough; of two changes to one course ("50%, sorry, 60%") the later one is asked. */
export function together(earlier: readonly Intention[], next: Intention): readonly Intention[] {
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

export function subject(intention: Intention | undefined): CourseMatch | null {
  if (intention === undefined) return null;
  return 'course' in intention && intention.course !== null ? intention.course : null;
}
