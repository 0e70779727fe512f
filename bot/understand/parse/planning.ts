import type { Message } from '../message.ts';
import { type Cut, cutDay, dayOf } from '../numbers/days.ts';
import { lengthOfTimeAt } from '../numbers/length-of-time.ts';
import { timeOfDayIn } from '../numbers/time-of-day.ts';
import type { PartialReading } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { pointerOf } from './pointer.ts';
import { preambleOf } from './preamble.ts';

/** "an hour on friday for excel", "plan gdpr tomorrow at 10": time for a course. Null when it is anything else. */
export function planning(tokens: readonly Token[], message: Message): PartialReading | null {
  const preamble = preambleOf(tokens).length;
  const asked = tokens.slice(preamble);
  const opens = vocabulary.planning.open.atStart(asked);
  if (opens === null && lengthOfTimeAt(asked, 0) === null) return null;
  const object = asked.slice(opens?.length ?? 0);
  const time = cutTime(object);
  const length = cutLength(time.rest);
  const day = cutDay(length.rest, message, vocabulary.planning.forWhat);
  const about = vocabulary.planning.forWhat.within(day.rest);
  // "20 minutes for excel" is no plan: without a command it takes how long, when and for what
  const isPlan =
    opens === null
      ? day.said !== null && about !== null
      : day.said !== null || time.said !== null || length.said !== null;
  if (!isPlan) return null;
  const course = trim(
    about === null || opens !== null ? day.rest : day.rest.slice(about.at + about.length),
    vocabulary.planning.filler,
    vocabulary.planning.forWhat,
    vocabulary.stopWords,
    vocabulary.fillers,
  );
  const pointer = course.length === 0 ? ({ kind: 'it' } as const) : pointerOf(course);
  const negated = vocabulary.negations.within(tokens.slice(0, preamble)) !== null;
  return {
    intent: 'plan',
    mood: negated ? 'negated' : 'command',
    certain: true,
    course: pointer === null ? textOf(course) : null,
    pointer,
    when: { day: dayOf(day.said), time: time.said, minutes: length.said },
    because: [opens === null ? 'how long, when and for what' : `"${opens.phrase}": time for a course`],
  };
}

function cutTime(tokens: readonly Token[]): Cut<string> {
  const found = timeOfDayIn(tokens);
  return found === null
    ? { said: null, rest: tokens }
    : { said: found.time, rest: [...tokens.slice(0, found.from), ...tokens.slice(found.to)] };
}

function cutLength(tokens: readonly Token[]): Cut<number> {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = lengthOfTimeAt(tokens, at);
    if (found !== null)
      return { said: found.minutes, rest: [...tokens.slice(0, at), ...tokens.slice(at + found.length)] };
  }
  return { said: null, rest: tokens };
}
