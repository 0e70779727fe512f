import type { Message } from '../message.ts';
import { cutDay, dayOf } from '../numbers/days.ts';
import { lengthOfTimeAt } from '../numbers/length-of-time.ts';
import { cutRecurrence } from '../numbers/recurrence.ts';
import { timeOfDayIn } from '../numbers/time-of-day.ts';
import type { PartialReading, When } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { pointerOf } from './pointer.ts';
import { withoutPoliteness } from './politeness.ts';

const { open, not, about, in: soon, all, remove } = vocabulary.reminding;

/**
 * "remind me about gdpr tomorrow at 9", "every monday": a reminder for oneself; "remove the reminder about gdpr". Null for
 * anything else, also for reminding others.
 */
export function reminding(tokens: readonly Token[], asks: boolean, message: Message): PartialReading | null {
  const { tokens: said, doubt: before } = withoutPoliteness(tokens, asks);
  const refuses = not.atStart(said);
  if (refuses !== null)
    return { intent: 'reminders', certain: true, because: [`"${refuses.phrase}": what there is to remove`] };
  const removes = remove.atStart(said);
  if (removes !== null)
    return {
      intent: 'unremind',
      certain: before === null,
      ...courseIn(said.slice(removes.length)),
      because: ['removes a reminder'],
    };
  const opens = open.atStart(said);
  if (opens === null) return null;
  const { when, rest, isTwice } = whenIn(said.slice(opens.length), message);
  const object = courseIn(rest);
  // "all my courses" is a doubt where it is to be marked
  const within = object.course === undefined ? null : vocabulary.doubts.within(rest);
  const doubt = before ?? within?.phrase ?? (isTwice ? 'two times' : null);
  return {
    intent: 'remind',
    certain: doubt === null,
    ...object,
    when,
    because: [`"${opens.phrase}": a reminder`, ...(doubt === null ? [] : [`doubt: "${doubt}"`])],
  };
}

interface WhenFound {
  readonly when: When;
  /** What is left without it. */
  readonly rest: readonly Token[];
  /** True when there is another time beside it. */
  readonly isTwice: boolean;
}

/** When, and what is left without it. */
function whenIn(tokens: readonly Token[], message: Message): WhenFound {
  const after = cutSoon(tokens);
  if (after !== null) return after;
  const often = cutRecurrence(tokens, message.workdays);
  const time = timeOfDayIn(often.rest);
  const timeless =
    time === null ? often.rest : [...often.rest.slice(0, time.from), ...often.rest.slice(time.to)];
  const day = cutDay(timeless, message, about);
  return {
    when: {
      day: dayOf(day.said),
      time: time?.time ?? null,
      minutes: null,
      ...(often.said === null ? {} : { recurrence: often.said }),
    },
    rest: day.rest,
    isTwice: timeOfDayIn(timeless) !== null || cutDay(day.rest, message, about).said !== null,
  };
}

/** "in an hour", "in 20 minutes", "一小时后" */
function cutSoon(tokens: readonly Token[]): WhenFound | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const opens = soon.atStart(tokens, at)?.length ?? 0;
    const found = lengthOfTimeAt(tokens, at + opens);
    const end = at + opens + (found?.length ?? 0);
    const closes = opens === 0 && tokens[end]?.joined ? (soon.atStart(tokens, end)?.length ?? 0) : 0;
    if (found === null || opens + closes === 0) continue;
    const rest = [...tokens.slice(0, at), ...tokens.slice(end + closes)];
    return { when: { day: null, time: null, minutes: found.minutes }, rest, isTwice: false };
  }
  return null;
}

/** The course; without one what was just spoken of, or all that is open. */
function courseIn(tokens: readonly Token[]): Pick<PartialReading, 'course' | 'pointer' | 'everyReport'> {
  const object = trim(tokens, about, vocabulary.fillers);
  const pointer = pointerOf(object);
  if (pointer !== null) return { pointer };
  const words = trim(object, about, vocabulary.stopWords, vocabulary.fillers);
  if (all.whole(words) !== null || words.length === 0) return {};
  return { course: textOf(words) };
}
