import { daysLater } from '../../../src/learning/due-day.ts';
import type { Message } from '../message.ts';
import { daysAt, wholeDay, wholeWeekdays } from '../numbers/days.ts';
import { hourAt, timeOfDayIn } from '../numbers/time-of-day.ts';
import type { PartialReading, Pause, QuietTime } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { pointerOf } from './pointer.ts';
import { withoutPoliteness } from './politeness.ts';

const { pausing, quiet } = vocabulary;

/**
 * When the bot is to be quiet: "don't message me before 9", "quiet at weekends", "I'm away until 5 January", "snooze this until
 * monday". Null unless every word is understood, but for the course that is snoozed.
 */
export function quietTime(tokens: readonly Token[], asks: boolean, message: Message): PartialReading | null {
  const { tokens: said, doubt } = withoutPoliteness(tokens, asks);
  const read = snoozed(said, message) ?? away(said, message) ?? hoursAndDays(said, message);
  if (read === null || doubt === null) return read;
  return { ...read, certain: false, because: [...read.because, `doubt: "${doubt}"`] };
}

function snoozed(tokens: readonly Token[], message: Message): PartialReading | null {
  const opens = pausing.snooze.atStart(tokens);
  if (opens === null) return null;
  const { pause, rest } = pauseIn(tokens.slice(opens.length), message);
  const object = trim(rest, vocabulary.reminding.about, vocabulary.fillers);
  const pointer = pointerOf(object);
  const words = trim(object, vocabulary.reminding.about, vocabulary.stopWords, vocabulary.fillers);
  const isAll = words.length === 0 || pausing.all.whole(words) !== null;
  return {
    ...{ intent: 'snooze', certain: true, pause: pause ?? { from: null, until: null }, pointer },
    course: pointer !== null || isAll ? null : textOf(words),
    because: [`"${opens.phrase}" until`],
  };
}

function away(tokens: readonly Token[], message: Message): PartialReading | null {
  const opens = pausing.away.atStart(tokens);
  if (opens === null) return null;
  const { pause, rest } = pauseIn(trim(tokens.slice(opens.length), vocabulary.selfReports), message);
  if (pause === null || trim(rest, vocabulary.fillers).length > 0) return null;
  return { intent: 'away', certain: true, pause, because: [`"${opens.phrase}" until`] };
}

/** "until monday", "for a week", in writing without spaces also "休假一周", "from 20 December to 5 January"; null when nothing of it is said. */
function pauseIn(
  tokens: readonly Token[],
  message: Message,
): { pause: Pause | null; rest: readonly Token[] } {
  for (let at = 0; at < tokens.length; at += 1) {
    const span = pausing.for.atStart(tokens, at);
    const days = daysAt(tokens, at + (span?.length ?? 0));
    const isWritten = span !== null || tokens[at]?.joined === true;
    if (isWritten && days !== null) {
      const rest = [...tokens.slice(0, at), ...tokens.slice(at + (span?.length ?? 0) + days.length)];
      return { pause: { from: null, until: daysLater(message.today(), days.days) }, rest };
    }
    const opens = pausing.until.atStart(tokens, at);
    if (opens === null) continue;
    const until = dayAlone(tokens.slice(at + opens.length), message);
    if (until === null) continue;
    const before = tokens.slice(0, at);
    const starts = before.findIndex((_, i) => pausing.from.atStart(before, i) !== null);
    const from = starts < 0 ? null : pausing.from.atStart(before, starts);
    // "monday until friday"
    const [place, length] = from === null ? [0, 0] : [starts, from.length];
    const first = wholeDay(before.slice(place + length), message);
    const left = first === null ? before : before.slice(0, place);
    // "monday until friday", on a wednesday
    const ends = first !== null && until < first ? daysLater(until, 7) : until;
    return { pause: { from: first, until: ends }, rest: left };
  }
  return { pause: null, rest: tokens };
}

/** The day that these tokens name and nothing else: neither "monday at 5" nor "monday tomorrow". */
function dayAlone(tokens: readonly Token[], message: Message): string | null {
  const said = trim(tokens, vocabulary.polite);
  const again = said.findIndex((_, i) => i > 0 && vocabulary.doubts.atStart(said, i) !== null);
  return again > 0 || timeOfDayIn(said) !== null ? null : wholeDay(said, message);
}

/** When it is quiet, or when only it is not. */
export function hoursAndDays(tokens: readonly Token[], message: Message): PartialReading | null {
  const only = quiet.only.atStart(tokens);
  const opens = only ?? quiet.open.atStart(tokens);
  if (opens === null) return null;
  const rest = tokens.slice(opens.length);
  // "am Wochenende" is a filler elsewhere
  const said =
    read(rest, only !== null, message) ?? read(trim(rest, vocabulary.fillers), only !== null, message);
  return said === null
    ? null
    : { intent: 'quiet', certain: true, quiet: said, because: [`"${opens.phrase}" and when`] };
}

const read = (tokens: readonly Token[], only: boolean, message: Message) =>
  hours(tokens, only) ?? days(tokens, only, message);

/** "before 9", "after 18:00", "9点前"; of "only after 9" the other side is quiet. */
function hours(tokens: readonly Token[], only: boolean): QuietTime | null {
  const opens = quiet.before.atStart(tokens) ?? quiet.after.atStart(tokens);
  const behind = opens === null ? (quiet.before.atEnd(tokens) ?? quiet.after.atEnd(tokens)) : null;
  const said = tokens.slice(opens?.length ?? 0, tokens.length - (behind?.length ?? 0));
  const found = opens === null && behind === null ? null : hourAt(said, 0);
  if (found === null || found.to < said.length) return null;
  const before = quiet.before.atStart(tokens) ?? (opens === null ? quiet.before.atEnd(tokens) : null);
  const isBefore = (before !== null) !== only;
  return { before: isBefore ? found.time : null, after: isBefore ? null : found.time, days: null };
}

/** "at weekends", "on fridays"; of "only on weekdays" the others are quiet. */
function days(tokens: readonly Token[], only: boolean, message: Message): QuietTime | null {
  const on = quiet.on.atStart(tokens)?.length ?? 0;
  const named = tokens.slice(on);
  const workdays = vocabulary.reminding.workdays.whole(tokens) ?? vocabulary.reminding.workdays.whole(named);
  const said = workdays === null ? wholeWeekdays(named, message) : message.workdays.toSorted();
  if (said === null) return null;
  const quietDays = only ? ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => !said.includes(day)) : said;
  return { before: null, after: null, days: quietDays };
}
