import { createRequire } from 'node:module';
import type { ParsedResult } from 'chrono-node';
import { DateTime } from 'luxon';
import type { Effort } from '../../../src/learning/effort.ts';
import { memoize } from '../../../src/memoize.ts';
import type { DateReading } from '../reading.ts';
import type { UnderstandOptions } from '../understand-options.ts';
import type { LanguageWords } from '../words/language-words.ts';
import { lazy } from '../words/lazy.ts';
import { prepare } from '../words/prepared.ts';
import type { ChronoDates } from '../words/words.ts';
import { datesInTables } from './date-in-tables.ts';
import type { DateFound, Dates, Span } from './dates.ts';

interface DateParser {
  clone(): DateParser;
  readonly parsers: unknown[];
  parse(text: string, reference: Date, options: { forwardDate: boolean }): readonly ParsedResult[];
}

/** What a language reads as a date; without a reading where it is only a time of day. */
interface Written extends Span {
  readonly reading: DateReading | null;
}

/** Characters that may stand before a date that is looked for: "the 5th". */
const MOST_BEFORE = 4;
/** A longer stretch of text is not read for one date. */
const LONGEST = 120;
/** What chrono-node takes for each character of a text, and for each number in it, which may begin "2 days 3 hours ago". */
const STEPS_A_CHARACTER = 100;
const STEPS_A_NUMBER = 5_000;
/** The same for the tables of a language. */
const STEPS_IN_TABLES = 20;

const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const numeric = /(?<![\d/.-])(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\.?(?![\d/])/g;
const number = /\d+|\b(?:an?|half|few)\b/gi;
/** Dates that chrono-node only believes at the beginning of a text. */
const believedFirst = /\b(?:may|the second)\b/gi;

/**
 * Looks for the dates of a text: one pass tells where there may be any, and only there one is read. Days and months in
 * figures follow the locale; a locale that does not say (plain `en`) leaves both days to choose from.
 */
export function datesIn(text: string, options: UnderstandOptions, effort: Effort): Dates {
  const languages = languagesFor(options);
  const today = lazy(() => DateTime.fromJSDate(options.now).setZone(options.timeZone).startOf('day'));
  const isos = [...text.matchAll(iso)];
  const figures = [...text.matchAll(numeric)];
  const inFigures = [...isos, ...figures, ...text.matchAll(believedFirst)].map(placeOf);
  const spans = [() => inFigures, ...languages.map((language) => lazy(() => written(text, language)))];
  const known = new Map<number, DateFound | null>();

  const seen = (where: (span: Span) => boolean) => spans.some((some) => some().some(where));

  function written(part: string, language: LanguageWords): readonly Written[] {
    const { dates } = language.words;
    if ('chrono' in dates) return byChrono(part, dates);
    effort.spend(part.length * STEPS_IN_TABLES);
    return dates.read === undefined
      ? datesInTables(part, language, today())
      : dates.read(part, today()).map(({ index, text: said, day }) => ({
          ...{ from: index, to: index + said.length },
          reading: { kind: 'day', day, text: said },
        }));
  }

  function byChrono(part: string, dates: ChronoDates): readonly Written[] {
    const numbers = part.match(number)?.length ?? 0;
    effort.spend(part.length * STEPS_A_CHARACTER + numbers * STEPS_A_NUMBER);
    return parse(part, dates, today()).map((result) => ({
      ...placeOf(result),
      reading: dayIn(result, today()),
    }));
  }

  function read(place: number): DateFound | null {
    const before = known.get(place);
    if (before !== undefined) return before;
    const found = first(place);
    known.set(place, found);
    return found;
  }

  function first(place: number): DateFound | null {
    const day = isos.find(({ index }) => index >= place);
    const exact = day === undefined ? null : isoDate(day[0]);
    if (day !== undefined && exact !== null) return { ...placeOf(day), reading: exact };
    const figure = figures.find(({ index }) => index >= place);
    const said = figure === undefined ? null : numericDate(figure, today(), options.locale);
    if (figure !== undefined && said !== null) return { ...placeOf(figure), reading: said };
    const rest = text.slice(place, place + LONGEST);
    for (const language of languages) {
      const [result] = written(rest, language);
      // further on it is no date of this place, where another language may read one
      if (result === undefined || result.reading === null || result.from > MOST_BEFORE) continue;
      return { from: place + result.from, to: place + result.to, reading: result.reading };
    }
    return null;
  }

  return {
    at(place) {
      if (!seen(({ from, to }) => from <= place + MOST_BEFORE && to > place)) return null;
      const found = read(place);
      return found !== null && found.from <= place + MOST_BEFORE ? found : null;
    },
    closing(place) {
      if (!seen(({ from, to }) => from <= place + MOST_BEFORE && to === text.length)) return null;
      const found = read(place);
      return found?.to === text.length && found.from <= place + MOST_BEFORE ? found : null;
    },
  };
}

function placeOf({ index, ...found }: RegExpExecArray | ParsedResult): Span {
  const { length } = 'text' in found ? found.text : (found[0] ?? '');
  return { from: index, to: index + length };
}

function isoDate(said: string): DateReading | null {
  return DateTime.fromISO(said).isValid ? { kind: 'day', day: said, text: said } : null;
}

function numericDate(
  [said, one, other, inYear]: RegExpExecArray,
  today: DateTime,
  locale: string,
): DateReading | null {
  const [first, second] = [Number(one), Number(other)];
  const year = inYear === undefined ? null : Number(inYear.padStart(4, '20'));
  const dayFirst = dayOf(second, first, year, today);
  const monthFirst = dayOf(first, second, year, today);
  const order = orderOf(locale);
  const days = [...new Set([dayFirst, monthFirst].filter((day) => day !== null))].sort();
  if (days.length === 2 && order === null) return { kind: 'unclear', text: said, days };
  const preferred = order === 'monthFirst' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
  return preferred === null ? null : { kind: 'day', day: preferred, text: said };
}

/** The day as `YYYY-MM-DD`, without a year the next one from today on; null when there is no such day. */
function dayOf(month: number, day: number, year: number | null, today: DateTime): string | null {
  const date = DateTime.fromObject({ year: year ?? today.year, month, day });
  if (!date.isValid) return null;
  const passed = year === null && date.toISODate() < (today.toISODate() ?? '');
  return (passed ? date.plus({ years: 1 }) : date).toISODate();
}

const orderOf = memoize(100, (locale: string): 'dayFirst' | 'monthFirst' | null => {
  if (/^en$/i.test(locale)) return null;
  try {
    const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts();
    const order = parts.map(({ type }) => type).filter((type) => type === 'day' || type === 'month');
    return order[0] === 'month' ? 'monthFirst' : 'dayFirst';
  } catch {
    // a locale that is no BCP 47 tag says nothing about the order
    return null;
  }
});

/** Languages that dates are written in, the person's own first. */
function languagesFor({ locale, listening }: UnderstandOptions): readonly LanguageWords[] {
  const mine = locale.toLowerCase().split('-')[0];
  const isMine = ({ words }: LanguageWords) => Number(words.tag === mine);
  return [...listening.languages].sort((a, b) => isMine(b) - isMine(a));
}

/** A language of chrono-node takes some 20 ms to load, which is not part of the start; all of them take 80. */
const require = createRequire(import.meta.url);

/** What chrono-node reads in a text, in one language. */
function parse(text: string, dates: ChronoDates, today: DateTime): readonly ParsedResult[] {
  // chrono reads and answers in the machine's zone: noon of the person's day keeps every calendar day what it is
  const noon = new Date(today.year, today.month - 1, today.day, 12);
  const known = (dates.instead ?? []).reduce((all, [written, read]) => all.replace(written, read), text);
  return parserFor(dates).parse(known, noon, { forwardDate: true });
}

const parsers = new Map<ChronoDates, DateParser>();

function parserFor(dates: ChronoDates): DateParser {
  const known = parsers.get(dates) ?? createParser(dates);
  parsers.set(dates, known);
  return known;
}

prepare(({ words }) => {
  if ('chrono' in words.dates) parserFor(words.dates);
});

function createParser({ chrono, parsers: more = [] }: ChronoDates): DateParser {
  const { casual, GB } = require(`chrono-node/${chrono}`) as { casual: DateParser; GB?: DateParser };
  const parser = GB ?? casual;
  if (more.length === 0) return parser;
  const own = parser.clone();
  own.parsers.unshift(...more);
  return own;
}

/** Null for a time of day alone. */
function dayIn({ start, text }: ParsedResult, today: DateTime): DateReading | null {
  if (!(['day', 'weekday', 'month'] as const).some((part) => start.isCertain(part))) return null;
  const day = DateTime.fromObject({
    year: start.get('year') ?? today.year,
    month: start.get('month') ?? today.month,
    day: start.get('day') ?? today.day,
  }).toISODate();
  return day === null ? null : { kind: 'day', day, text };
}
