import type { CourseMatch } from '../../../src/learning/catalogue/find-course.ts';
import type { Intention } from '../intention.ts';
import { type Reading, unsure } from '../reading.ts';
import { markProgress } from './confirm-if-unsure.ts';
import { view } from './resolve-view.ts';
import { askedForProgress, chosen, open, pointedAt, type Situation, touched } from './situation.ts';

export function answer(intent: 'yes' | 'no' | 'cancel' | 'more', situation: Situation): Intention {
  const { question, choices, more } = open(situation);
  if (intent === 'more')
    return more === null ? { kind: 'nothing', because: 'noMore' } : { kind: 'run', action: more };
  if (intent !== 'yes') {
    return question === null && choices.length === 0
      ? { kind: 'nothing', because: 'noQuestion' }
      : { kind: 'drop' };
  }
  // a question that waits for a number is not answered by "yes"
  if (question !== null && askedForProgress(situation) === null) return { kind: 'run', action: question };
  return { kind: 'nothing', because: 'noQuestion' };
}

export function pick(reading: Reading, situation: Situation, before: CourseMatch | null): Intention {
  const asked = askedForProgress(situation);
  if (asked !== null && reading.percentage !== null) return markProgress(reading, asked);
  const choice = reading.pointer === null ? null : chosen(reading.pointer, situation);
  if (choice !== null) return { kind: 'run', action: choice };
  const place = reading.pointer === null ? null : pointedAt(reading.pointer, situation, before);
  return place === null ? (newValue(reading, situation) ?? view(null)) : view(place);
}

/** "actually 60", just after a change: perhaps how far it is. Small numbers are rather places in a list. */
function newValue(reading: Reading, situation: Situation): Intention | null {
  const course = touched(situation);
  const said = reading.percentage;
  if (course === null || said?.kind !== 'value' || said.value < 10) return null;
  return markProgress(unsure(reading), course);
}
