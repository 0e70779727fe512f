import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import { titleWords } from '../../../src/learning/catalogue/title-words.ts';
import type { Intention, Write } from '../intention.ts';
import type { Reading } from '../reading.ts';

/** Below this score, confirm even if it is the only match: "over" for "ISO 9001 Overview". */
const FAINT = 0.6;

/** What to do about a percentage of a known course. */
export function markProgress(reading: Reading, course: CourseMatch): Intention {
  const said = reading.percentage;
  if (said === null) return { kind: 'ask', question: 'percentage', course, guess: null };
  if (said.kind === 'impossible') {
    return { kind: 'refuse', code: 'percentageOutOfRange', nearest: [course], text: said.text };
  }
  if (said.kind === 'unclear') return { kind: 'ask', question: 'percentage', course, guess: said.guess };
  return confirmIfUnsure(reading, { kind: 'write', change: 'mark', course, value: said.value });
}

/** True for a course of the catalogue that the words hardly mean. */
export const isFaint = ({ entryId, score }: CourseMatch) => entryId === null && score < FAINT;

/** The change, or a question that confirms it: when the reading is uncertain, or could be a title that begins like a command. */
export function confirmIfUnsure(reading: Reading, write: Write): Intention {
  const faint = write.change === 'start' && isFaint(write.course);
  const doubt = !reading.certain || faint || withinTitle(reading.text, titleOf(write));
  return doubt ? { kind: 'ask', question: 'confirm', write } : write;
}

const titleOf = (write: Write) => ('course' in write ? write.course.title : '');

/** True when every word, the command included, is a word of the title: "complete guide". */
function withinTitle(text: string, title: string): boolean {
  const left = [...titleWords(title)];
  return titleWords(text).every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
