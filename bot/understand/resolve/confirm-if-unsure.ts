import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import { titleWords } from '../../../src/learning/catalogue/title-words.ts';
import type { Intention, Write } from '../intention.ts';
import type { Reading } from '../reading.ts';

/** "over" for "ISO 9001 Overview": a match this faint is asked, were it the only one. */
const FAINT = 0.6;

/** A percentage for a plain course. */
export function markProgress(reading: Reading, course: CourseMatch): Intention {
  const said = reading.percentage;
  if (said === null) return { kind: 'ask', question: 'percentage', course, guess: null };
  if (said.kind === 'impossible') {
    return { kind: 'refuse', code: 'percentageOutOfRange', nearest: [course], text: said.text };
  }
  if (said.kind === 'unclear') return { kind: 'ask', question: 'percentage', course, guess: said.guess };
  return confirmIfUnsure(reading, { kind: 'write', change: 'mark', course, value: said.value });
}

/** The rule: what is not certain is asked. So is a command that could be the beginning of the title it found. */
export function confirmIfUnsure(reading: Reading, write: Write): Intention {
  const faint = write.change === 'start' && write.course.entryId === null && write.course.score < FAINT;
  const doubt =
    !reading.certain || faint || ('course' in write && withinTitle(reading.text, write.course.title));
  return doubt ? { kind: 'ask', question: 'confirm', write } : write;
}

/** "complete guide": every word, the command too, is a word of the title. */
function withinTitle(text: string, title: string): boolean {
  const left = [...titleWords(title)];
  return titleWords(text).every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
