import type { Weekday } from '../../../src/learning/reminders/wishes.ts';
import type { Message } from '../message.ts';
import type { DateReading } from '../reading.ts';
import type { Token } from '../token.ts';
import { placesIn, textOf } from '../tokens.ts';
import type { PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { amountAt } from './amount.ts';

/** Tokens without what was read in them. */
export interface Cut<T> {
  readonly said: T | null;
  readonly rest: readonly Token[];
}

/**
 * Cuts out the first day, with a word before it: "on friday", "tomorrow", "4 December". A phrase of `others` is no day: "do" of
 * "to do" is short for Thursday in German.
 */
export function cutDay(
  tokens: readonly Token[],
  message: Message,
  others: PhraseSet<true> | null = null,
): Cut<DateReading> {
  const text = textOf(tokens);
  const places = placesIn(tokens);
  const dates = message.datesIn(text);
  for (let at = 0; at < tokens.length; at += Math.max(1, others?.atStart(tokens, at)?.length ?? 0)) {
    const place = places[at] ?? text.length;
    if (others?.atStart(tokens, at)) continue;
    const found = dates.at(place);
    if (found?.from !== place) continue;
    const end = places.findIndex((one, i) => i > at && one >= found.to);
    const before = tokens.slice(0, at);
    const on = vocabulary.planning.on.atEnd(before)?.length ?? 0;
    return {
      said: found.reading,
      rest: [...before.slice(0, before.length - on), ...(end < 0 ? [] : tokens.slice(end))],
    };
  }
  return { said: null, rest: tokens };
}

/** Of a day that may be two ("3/4"), the earlier; the answer names it. */
export function dayOf(said: DateReading | null): string | null {
  if (said === null) return null;
  return said.kind === 'day' ? said.day : (said.days[0] ?? null);
}

/** The day that all of these tokens name; null when they say anything else. */
export function wholeDay(tokens: readonly Token[], message: Message): string | null {
  const { said, rest } = cutDay(tokens, message);
  return rest.length > 0 ? null : dayOf(said);
}

/** "a week", "3 days", "two weeks" as days, and how many tokens say it. */
export function daysAt(
  tokens: readonly Token[],
  at: number,
): { readonly days: number; readonly length: number } | null {
  const span = vocabulary.daySpans.atStart(tokens, at);
  if (span !== null) return { days: span.value, length: span.length };
  const amount = amountAt(tokens, at);
  const unit = amount === null ? null : vocabulary.dayUnits.atStart(tokens, at + amount.length);
  if (amount === null || unit === null || !Number.isInteger(amount.value) || amount.value < 1) return null;
  return { days: amount.value * unit.value, length: amount.length + unit.length };
}

/** The weekdays that all of these tokens name: "fridays", "saturday and sunday", "weekends", which are the days without work. */
export function wholeWeekdays(tokens: readonly Token[], { workdays }: Message): readonly Weekday[] | null {
  const days = new Set<Weekday>();
  for (let at = 0; at < tokens.length; ) {
    const weekend = vocabulary.weekends.atStart(tokens, at);
    const day = vocabulary.recurringDays.atStart(tokens, at) ?? vocabulary.weekdays.atStart(tokens, at);
    const joins = tokens[at]?.isSeparator ? 1 : (vocabulary.and.atStart(tokens, at)?.length ?? 0);
    if (weekend !== null) for (const one of freeDays(workdays)) days.add(one);
    else if (day !== null) days.add(day.value as Weekday);
    else if (joins === 0) return null;
    at += weekend?.length ?? day?.length ?? joins;
  }
  return days.size === 0 ? null : [...days].sort();
}

/** The days of a week on which people do not work. */
const freeDays = (workdays: readonly Weekday[]) =>
  ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => !workdays.includes(day));
