import type { ParsingContext } from 'chrono-node';
import { DateTime } from 'luxon';

/** What chrono-node looks for in a text, and the day that it names. */
interface DayParser {
  pattern(): RegExp;
  extract(
    context: ParsingContext,
    match: RegExpMatchArray,
  ): ReturnType<ParsingContext['createParsingComponents']> | null;
}

const kanji = '〇一二三四五六七八九';
/** A number in figures, or 三, 十, 十五, 二十. */
const amount = '(\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';

function numberOf(said = ''): number {
  if (/^\d+$/.test(said)) return Number(said);
  const [tens, units] = said.includes('十') ? said.split('十') : ['', said];
  const ten = said.includes('十') ? Math.max(1, kanji.indexOf(tens || '一')) * 10 : 0;
  return ten + (units === undefined || units === '' ? 0 : kanji.indexOf(units));
}

function parser(
  pattern: RegExp,
  dayOf: (today: DateTime, match: RegExpMatchArray) => DateTime | null,
): DayParser {
  return {
    pattern: () => pattern,
    extract(context, match) {
      const day = dayOf(DateTime.fromJSDate(context.refDate).startOf('day'), match);
      if (day === null || !day.isValid) return null;
      return context.createParsingComponents({ year: day.year, month: day.month, day: day.day });
    },
  };
}

const fixed: Readonly<Record<string, number>> = {
  明後日: 2,
  あさって: 2,
  明々後日: 3,
  明明後日: 3,
  しあさって: 3,
  翌日: 1,
  翌々日: 2,
};
const weeks: Readonly<Record<string, number>> = { 今週: 0, 来週: 1, 翌週: 1, 再来週: 2 };
const months: Readonly<Record<string, number>> = { 今月: 0, 来月: 1, 翌月: 1, 再来月: 2 };
const feasts: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元日: [1, 1],
  元旦: [1, 1],
  クリスマスイブ: [12, 24],
  クリスマス: [12, 25],
  大晦日: [12, 31],
  年末: [12, 31],
  年度末: [3, 31],
};

/** This year, or the next when it is past. */
const upcoming = (today: DateTime, month: number, day: number) => {
  const date = today.set({ month, day });
  return date.month !== month ? null : date < today ? date.plus({ years: 1 }) : date;
};

/** The next day of a month with this number. */
function nextDay(today: DateTime, day: number): DateTime | null {
  for (const months of [0, 1, 2]) {
    const date = today.startOf('month').plus({ months }).set({ day });
    if (date.day === day && date >= today) return date;
  }
  return null;
}

/** Days as Japanese names them that chrono-node does not know: 明後日, 来週の金曜日, 3日後, 月末, 来月5日, 5日まで, 十二月五日. */
export const japaneseDates: readonly DayParser[] = [
  parser(new RegExp(Object.keys(fixed).join('|')), (today, [said]) => today.plus({ days: fixed[said] ?? 0 })),
  parser(/(今週|来週|翌週|再来週)の?(月|火|水|木|金|土|日)曜日?/, (today, [, week = '', day = '']) =>
    today.startOf('week').plus({ weeks: weeks[week] ?? 0, days: '月火水木金土日'.indexOf(day) }),
  ),
  parser(
    /(今週|来週|翌週|再来週)?の?週?(末|中)(?=[にまはのか、,\s]|$)/,
    (today, [said, week = '今週', part]) => {
      if (!/週/.test(said)) return null;
      return today.startOf('week').plus({ weeks: weeks[week] ?? 0, days: part === '末' ? 5 : 4 });
    },
  ),
  parser(/(?:来週|翌週|再来週)(?!の?[月火水木金土日]曜|末|中)/, (today, [week]) =>
    today.startOf('week').plus({ weeks: weeks[week] ?? 1 }),
  ),
  parser(new RegExp(`${amount}(日|週間?|[かヶカケヵ個]月)後`), (today, [, said, unit]) => {
    const count = numberOf(said);
    if (unit === '日') return today.plus({ days: count });
    return unit?.startsWith('週') ? today.plus({ weeks: count }) : today.plus({ months: count });
  }),
  parser(new RegExp(`(今月|来月|翌月|再来月)の?${amount}日`), (today, [, month = '', said]) => {
    const first = today.startOf('month').plus({ months: months[month] ?? 0 });
    const day = first.set({ day: numberOf(said) });
    return day.month === first.month ? day : null;
  }),
  parser(
    /(今月|来月|翌月|再来月)?の?(月末|末日?|中)(?=[にまはのか、,\s]|$)/,
    (today, [said, month = '今月']) =>
      /月/.test(said)
        ? today
            .plus({ months: months[month] ?? 0 })
            .endOf('month')
            .startOf('day')
        : null,
  ),
  parser(/来月|翌月|再来月/, (today, [month]) => today.startOf('month').plus({ months: months[month] ?? 1 })),
  parser(
    new RegExp(`(?<![\\d一二三四五六七八九十月])${amount}日(?=[にまはのか、,\\s]|$)`),
    (today, [, said]) => nextDay(today, numberOf(said)),
  ),
  parser(/([一二三四五六七八九]|十[一二]?)月([一二三四五六七八九十]{1,3})日/, (today, [, month, day]) =>
    upcoming(today, numberOf(month), numberOf(day)),
  ),
  parser(new RegExp(Object.keys(feasts).join('|')), (today, [said]) => {
    const feast = feasts[said];
    return feast === undefined ? null : upcoming(today, ...feast);
  }),
];
