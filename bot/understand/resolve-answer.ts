import type { CourseMatch } from '../../src/learning/find-course.ts';
import { awaited, chosen, open, pointedAt, type Situation } from './conversation.ts';
import type { Intention } from './intention.ts';
import type { Reading } from './reading.ts';
import { progress } from './resolve-change.ts';
import { view } from './resolve-view.ts';

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
  if (question !== null && awaited(situation) === null) return { kind: 'run', action: question };
  return { kind: 'nothing', because: 'noQuestion' };
}

export function pick(reading: Reading, situation: Situation, before: CourseMatch | null): Intention {
  const asked = awaited(situation);
  if (asked !== null && reading.percentage !== null) return progress(reading, asked);
  if (reading.pointer === null) return { kind: 'ask', question: 'meaning', nearest: [] };
  const choice = chosen(reading.pointer, situation);
  if (choice !== null) return { kind: 'run', action: choice };
  return view(pointedAt(reading.pointer, situation, before));
}
