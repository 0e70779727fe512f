import { createRequire } from 'node:module';
import type { ParsedResult } from 'chrono-node';
import { DateTime } from 'luxon';
import { allWords } from '../phrases/all-words.ts';
import type { DateReading, UnderstandOptions } from './reading.ts';

interface DateParser {
  parse(text: string, reference: Date, options: { forwardDate: boolean }): readonly ParsedResult[];
}

/** A date and where in the text it stands. */
export interface DateFound {
  readonly from: number;
  readonly to: number;
  readonly reading: DateReading;
}

const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const numeric = /(?<![\d/.-])(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\.?(?![\d/])/;

/**
 * The first date in `text`, as a calendar day in the person's zone. Days and months in figures follow the locale; a
 * locale that does not say (plain `en`) leaves both days to choose from.
 */
export function findDate(text: string, options: UnderstandOptions): DateFound | null {
  return isoDate(text) ?? numericDate(text, options) ?? wordedDate(text, options);
}

function isoDate(text: string): DateFound | null {
  const found = iso.exec(text);
  if (found === null || !DateTime.fromISO(found[0]).isValid) return null;
  return at(found, { kind: 'day', day: found[0], text: found[0] });
}

function numericDate(text: string, { now, timeZone, locale }: UnderstandOptions): DateFound | null {
  const found = numeric.exec(text);
  if (found === null) return null;
  const today = DateTime.fromJSDate(now).setZone(timeZone).startOf('day');
  const [first, second] = [Number(found[1]), Number(found[2])];
  const year = found[3] === undefined ? null : Number(found[3].padStart(4, '20'));
  const dayFirst = dayOf(second, first, year, today);
  const monthFirst = dayOf(first, second, year, today);
  const order = orderOf(locale);
  const said = found[0];
  const days = [...new Set([dayFirst, monthFirst].filter((day) => day !== null))].sort();
  if (days.length === 0) return null;
  if (days.length === 2 && order === null) return at(found, { kind: 'unclear', text: said, days });
  const preferred = order === 'monthFirst' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
  return preferred === null ? null : at(found, { kind: 'day', day: preferred, text: said });
}

/** The day as `YYYY-MM-DD`, without a year the next one from today on; null when there is no such day. */
function dayOf(month: number, day: number, year: number | null, today: DateTime): string | null {
  const date = DateTime.fromObject({ year: year ?? today.year, month, day });
  if (!date.isValid) return null;
  const passed = year === null && date.toISODate() < (today.toISODate() ?? '');
  return (passed ? date.plus({ years: 1 }) : date).toISODate();
}

function orderOf(locale: string): 'dayFirst' | 'monthFirst' | null {
  if (/^en$/i.test(locale)) return null;
  try {
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts();
    const order = parts.map(({ type }) => type).filter((type) => type === 'day' || type === 'month');
    return order[0] === 'month' ? 'monthFirst' : 'dayFirst';
  } catch {
    // a locale that is no BCP 47 tag says nothing about the order
    return null;
  }
}

/** chrono-node takes 80 ms to load: with the first date that is written in words. */
const require = createRequire(import.meta.url);

function wordedDate(text: string, { now, timeZone, locale }: UnderstandOptions): DateFound | null {
  const there = DateTime.fromJSDate(now).setZone(timeZone);
  // chrono reads and answers in the machine's zone: noon of the person's day keeps every calendar day what it is
  const noon = new Date(there.year, there.month - 1, there.day, 12);
  const mine = locale.toLowerCase().split('-')[0];
  const languages = allWords
    .map(({ dates }) => dates)
    .sort((a, b) => Number(b === mine) - Number(a === mine));
  const parsers = require('chrono-node') as Readonly<Record<string, { casual: DateParser; GB?: DateParser }>>;
  for (const language of languages) {
    const parser = parsers[language]?.GB ?? parsers[language]?.casual;
    const [result] = parser?.parse(text, noon, { forwardDate: true }) ?? [];
    if (result === undefined || !saysDay(result)) continue;
    const { start } = result;
    const day = DateTime.fromObject({
      year: start.get('year') ?? there.year,
      month: start.get('month') ?? there.month,
      day: start.get('day') ?? there.day,
    }).toISODate();
    if (day === null) continue;
    return {
      from: result.index,
      to: result.index + result.text.length,
      reading: { kind: 'day', day, text: result.text },
    };
  }
  return null;
}

/** A time of day alone is no date. */
function saysDay({ start }: ParsedResult): boolean {
  return (['day', 'weekday', 'month'] as const).some((part) => start.isCertain(part));
}

function at(found: RegExpExecArray, reading: DateReading): DateFound {
  return { from: found.index, to: found.index + found[0].length, reading };
}
