import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { amountAt } from './amount.ts';

/** A time of day and the tokens that say it. */
export interface TimeFound {
  /** `14:30` */
  readonly time: string;
  readonly from: number;
  readonly to: number;
}

/** An hour before this one, said without "am", is one of the afternoon: people plan "at 2" for the day, not for the night. */
const FIRST_HOUR = 7;
/** "14:00", "9.30", "9am", "9:30pm", "9h30", "9u30". */
const clock = /^(\d{1,2})(?:[:.hu](\d{2}))?(am|pm|a\.m|p\.m|h|uhr|uur|u)?$/;

const { at, after, am, pm, parts, ofTwelve, halfPast, past } = vocabulary.timeOfDay;

/** The first time of day in these tokens: "at 9", "14:00", "9am", "um 14 Uhr", "a las 9", "in the afternoon". */
export function timeOfDayIn(tokens: readonly Token[]): TimeFound | null {
  for (let from = 0; from < tokens.length; from += 1) {
    const found = clockAt(tokens, from) ?? partAt(tokens, from);
    if (found !== null) return found;
  }
  return null;
}

/** A time of day at this place, where a figure alone is one, too: "before 9". */
export function hourAt(tokens: readonly Token[], from: number): TimeFound | null {
  return clockAt(tokens, from, true) ?? partAt(tokens, from);
}

/**
 * A figure alone is no time unless it is `meant` as one: a word, a colon or "am" has to make it one. Where the half of the day stands
 * before the hour, as in "下午三点半", the hour may be a word.
 */
function clockAt(tokens: readonly Token[], from: number, meant = false): TimeFound | null {
  const half = am.atStart(tokens, from) ?? pm.atStart(tokens, from);
  const before = half?.length ?? at.atStart(tokens, from)?.length ?? 0;
  const place = from + before;
  const [, figures, minute, glued = ''] = clock.exec(tokens[place]?.word ?? '') ?? [];
  const word = figures === undefined ? hourInWords(tokens, place) : null;
  const hour = figures ?? word?.hour;
  if (hour === undefined) return null;
  const end = place + (word?.length ?? 1);
  const oclock = halfPast.atStart(tokens, end) ?? after.atStart(tokens, end);
  if (half !== null && oclock === null && minute === undefined) return null;
  const behind = half ?? am.atStart(tokens, end) ?? pm.atStart(tokens, end);
  const colon = tokens[place]?.word.includes(':') === true;
  if (!meant && before === 0 && behind === null && oclock === null && glued === '' && !colon) return null;
  const halfAt = half === null ? end : from;
  const isAm = /^a/.test(glued) || am.atStart(tokens, halfAt) !== null;
  const isPm = /^p/.test(glued) || pm.atStart(tokens, halfAt) !== null;
  const isOfTwelve = ofTwelve.atStart(tokens, end) !== null || halfPast.atStart(tokens, end) !== null;
  const isOnTheClock = oclock !== null && !isOfTwelve;
  const exact = colon || isAm || isOnTheClock || /^(?:h|uhr)/.test(glued) || hour.length > 1;
  const said = end + Math.max(half === null ? (behind?.length ?? 0) : 0, oclock?.length ?? 0);
  const further = isOfTwelve ? minutesPast(tokens, end, said) : null;
  // "下午15点" says twice what it is
  const isLate = half !== null && Number(hour) > 12;
  const halfSaid = { isAm: isAm && !isLate, isPm: isPm && !isLate, exact };
  const time = timeOf(Number(hour), further?.minutes ?? Number(minute ?? 0), halfSaid);
  return time === null ? null : { time, from, to: said + (further?.length ?? 0) };
}

/** "三点": an hour in words, with one that says so after it. */
function hourInWords(tokens: readonly Token[], at: number): { hour: string; length: number } | null {
  const amount = amountAt(tokens, at);
  if (amount === null || !Number.isInteger(amount.value)) return null;
  if (ofTwelve.atStart(tokens, at + amount.length) === null) return null;
  return { hour: String(amount.value), length: amount.length };
}

/** "半", "一刻", "15分" after the hour; a number with a length of time after it says how long. */
function minutesPast(
  tokens: readonly Token[],
  hour: number,
  end: number,
): { minutes: number; length: number } | null {
  if (halfPast.atStart(tokens, hour) !== null) return { minutes: 30, length: 0 };
  const found = past.atStart(tokens, end);
  if (found === null) return null;
  const isLength = [vocabulary.minutes, vocabulary.hours].some(
    (set) => set.atStart(tokens, end + found.length) !== null,
  );
  return isLength ? null : { minutes: found.value, length: found.length };
}

function timeOf(
  hour: number,
  minute: number,
  { isAm, isPm, exact }: { isAm: boolean; isPm: boolean; exact: boolean },
): string | null {
  if (hour > 23 || minute > 59 || ((isAm || isPm) && hour > 12)) return null;
  const afternoon = isPm || (!exact && hour > 0 && hour < FIRST_HOUR);
  const first = isAm && hour === 12 ? 0 : hour;
  return written(afternoon && first < 12 ? first + 12 : first, minute);
}

function partAt(tokens: readonly Token[], from: number): TimeFound | null {
  const part = parts.atStart(tokens, from);
  if (part === null) return null;
  const hour = Math.floor(part.value);
  return { time: written(hour, (part.value - hour) * 60), from, to: from + part.length };
}

const written = (hour: number, minute: number) =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
