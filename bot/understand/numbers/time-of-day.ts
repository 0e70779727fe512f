import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';

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
/** Dutch "om 3 uur" and Japanese "3時" are as much one of the afternoon as "at 3". */
const asMuchOfAfternoon = /^u(?:ur)?(?: |$)|[時点시]/;

const { at, after, am, pm, parts } = vocabulary.timeOfDay;

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

/** A figure alone is no time unless it is `meant` as one: a word, a colon or "am" has to make it one. */
function clockAt(tokens: readonly Token[], from: number, meant = false): TimeFound | null {
  const leading = halfBefore(tokens, from);
  const before = leading ?? at.atStart(tokens, from)?.length ?? 0;
  const place = from + before;
  const [, hour, minute, glued = ''] = clock.exec(tokens[place]?.word ?? '') ?? [];
  if (hour === undefined) return null;
  const half = am.atStart(tokens, place + 1) ?? pm.atStart(tokens, place + 1);
  const oclock = after.atStart(tokens, place + 1);
  const colon = tokens[place]?.word.includes(':') === true;
  if (!meant && before === 0 && half === null && oclock === null && glued === '' && !colon) return null;
  const halfAt = leading === null ? place + 1 : from;
  const isAm = /^a/.test(glued) || am.atStart(tokens, halfAt) !== null;
  const isPm = /^p/.test(glued) || pm.atStart(tokens, halfAt) !== null;
  const isOnTheClock = oclock !== null && !asMuchOfAfternoon.test(oclock.phrase);
  const exact = colon || isAm || isOnTheClock || /^(?:h|uhr)/.test(glued) || hour.length > 1;
  const said = Math.max(half?.length ?? 0, oclock?.length ?? 0);
  const past = oclock === null ? null : minutesAfter(tokens, place + 1 + oclock.length, oclock.phrase);
  const time = timeOf(Number(hour), past?.minutes ?? Number(minute ?? 0), { isAm, isPm, exact });
  return time === null ? null : { time, from, to: place + 1 + said + (past?.length ?? 0) };
}

/** How many words say the half of the day before an hour: "午後" of "午後3時". Null where the hour has no word after it. */
function halfBefore(tokens: readonly Token[], from: number): number | null {
  const half = am.atStart(tokens, from) ?? pm.atStart(tokens, from);
  return half !== null && after.atStart(tokens, from + half.length + 1) !== null ? half.length : null;
}

/** "半" of "9時半", "30分" of "9時30分", which are written together; "um 9 Uhr 30 Minuten" says how long something takes. */
function minutesAfter(tokens: readonly Token[], at: number, oclock: string) {
  if (/[半반]$/.test(oclock)) return { minutes: 30, length: 0 };
  const figure = tokens[at]?.joined === true ? /^[0-5]?\d$/.exec(tokens[at]?.word ?? '')?.[0] : undefined;
  const unit = figure === undefined ? null : vocabulary.minutes.atStart(tokens, at + 1);
  return unit === null ? null : { minutes: Number(figure), length: 1 + unit.length };
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
