import type { DateTime } from 'luxon';
import { inSimplified } from '../../../src/learning/catalogue/title-words.ts';
import type { DayRead } from './dates.ts';

const figure = '(?:\\d{1,3}|[零〇一二两三四五六七八九十]{1,3})';
const digits = '〇一二三四五六七八九';

/** "二十五", "十", "两", "25" → 25, 10, 2, 25. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace(/两/g, '二').replace(/零/g, '〇');
  const [tens, units] = plain.includes('十') ? plain.split('十') : ['', plain];
  const ten = plain.includes('十') ? 10 * (tens === '' ? 1 : digits.indexOf(tens ?? '')) : 0;
  return ten + (units === '' ? 0 : digits.indexOf(units ?? ''));
}

/** The day that a match names; null when there is no such day. */
type Reading = (match: Readonly<Record<string, string | undefined>>, today: DateTime) => DateTime | null;

interface Pattern {
  readonly pattern: RegExp;
  readonly read: Reading;
  readonly exact?: true;
}

/** "今天" and the like. */
const near: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 大后: 3 };
const weekdays = '一二三四五六日';
const feasts: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  五一: [5, 1],
  劳动节: [5, 1],
  国庆: [10, 1],
  圣诞: [12, 25],
};

const patterns: readonly Pattern[] = [
  {
    exact: true,
    pattern: /(?<!\d)(?<year>20\d\d)[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?!\d)/g,
    read: ({ year, month, day }, today) => dayOf(today, Number(month), Number(day), Number(year)),
  },
  {
    exact: true,
    pattern: written(
      `(?:(?<year>20\\d\\d)\\s?年|(?<which>今年|明年|后年))?\\s?(?<month>${figure})\\s?月份?\\s?(?<day>${figure})\\s?[日号]`,
    ),
    read: ({ year, which, month = '', day = '' }, today) =>
      dayOf(today, numberOf(month), numberOf(day), yearOf(year, which, today)),
  },
  {
    pattern: written(
      `(?:(?<year>20\\d\\d)\\s?年|(?<which>今年|明年|后年))?\\s?(?<month>${figure})\\s?月份?\\s?(?<part>底|末|初|中旬|上旬|下旬|中)?(?!\\s?${figure}\\s?[日号])`,
    ),
    read: ({ year, which, month = '', part }, today) => {
      const first = dayOf(today, numberOf(month), 1, yearOf(year, which, today) ?? today.year);
      return first === null ? null : upcoming(inMonth(first, part), today, year ?? which);
    },
  },
  {
    exact: true,
    pattern: written(`(?<which>本|这个?|下个?)月\\s?(?<day>${figure})\\s?[日号]`),
    read: ({ which = '', day = '' }, today) =>
      dayIn(today.plus({ months: which.startsWith('下') ? 1 : 0 }), numberOf(day)),
  },
  {
    exact: true,
    pattern: written(`(?<![第选共\\d.,/月])(?<day>${figure})\\s?[日号](?![线楼门店馆仓子间内后])`),
    read: ({ day = '' }, today) => {
      const here = dayIn(today, numberOf(day));
      return here !== null && here >= today ? here : dayIn(today.plus({ months: 1 }), numberOf(day));
    },
  },
  {
    pattern: /(?<which>大前|前|昨|今|明|大后|后)[天日]/g,
    read: ({ which = '' }, today) => today.plus({ days: near[which] ?? 0 }),
  },
  {
    pattern:
      /(?<![每隔])(?<which>上|下下|下|这|本)?(?<more>个)?(?:周|星期|礼拜)(?<day>[一二三四五六日天末])(?!次)/g,
    read: ({ which, more, day = '' }, today) =>
      more !== undefined && which === undefined ? null : weekday(today, which, day),
  },
  {
    pattern: /(?<which>下下|下)个?(?:周|星期|礼拜)(?<part>内|之内|底)?(?![一二三四五六日天末])/g,
    read: ({ which = '', part }, today) =>
      today.startOf('week').plus({ weeks: which.length, days: part === undefined ? 0 : 4 }),
  },
  {
    pattern: /(?:这|本)(?:周|星期|礼拜)(?:内|之内|底)/g,
    read: (_, today) => later(today.startOf('week').plus({ days: 4 }), today),
  },
  {
    pattern: written(
      `(?<much>${figure}|半|几)\\s?(?<more>个)?(?<half>半)?\\s?(?<unit>天|日|周|星期|礼拜|月|年)(?:之|以|过)?(?:后|内)`,
    ),
    read: ({ much = '', more, half, unit = '' }, today) =>
      unit === '月' && more === undefined ? null : after(today, much, half !== undefined, unit),
  },
  {
    pattern: /(?<which>本|这个?|下个?)?月(?<part>底|末|初|中旬|上旬|下旬|中)(?!国|心|文)/g,
    read: ({ which, part }, today) => {
      const month = today.startOf('month').plus({ months: which?.startsWith('下') ? 1 : 0 });
      const day = inMonth(month, part);
      return day < today && which === undefined ? inMonth(month.plus({ months: 1 }), part) : day;
    },
  },
  {
    pattern: /下个?月(?![底末初中上下\d一二三四五六七八九十])/g,
    read: (_, today) => today.startOf('month').plus({ months: 1 }),
  },
  {
    pattern: /(?<which>今|本|明)?年(?<part>底|末|初|中)(?!国|心|文)/g,
    read: ({ which, part }, today) => {
      const year = today
        .startOf('year')
        .plus({ years: which === '明' || (part === '初' && which === undefined) ? 1 : 0 });
      return part === '初'
        ? year
        : part === '中'
          ? year.plus({ months: 6, days: -1 })
          : year.endOf('year').startOf('day');
    },
  },
  {
    pattern: /(?<which>本|这个?|下个?)?季(?:度)?(?:底|末|内|结束)/g,
    read: ({ which }, today) =>
      today
        .plus({ quarters: which?.startsWith('下') ? 1 : 0 })
        .endOf('quarter')
        .startOf('day'),
  },
  {
    pattern: new RegExp(`(?<which>今年|明年)?(?<feast>${Object.keys(feasts).join('|')})节?`, 'g'),
    read: ({ which, feast = '' }, today) => {
      const [month, day] = feasts[feast] ?? ([1, 1] as const);
      return dayOf(today, month, day, yearOf(undefined, which, today));
    },
  },
];

/** All days that a text names, from left to right: "明天", "下周五", "12月5日", "两周后", "月底". A week begins on Monday. */
export function chineseDays(text: string, today: DateTime): readonly DayRead[] {
  const plain = inSimplified(text);
  const found = patterns.flatMap(({ pattern, read, exact = false }) =>
    [...plain.matchAll(pattern)].flatMap(({ index, groups = {}, 0: said }) => {
      const day = read(groups, today)?.toISODate() ?? null;
      const start = said.length - said.trimStart().length;
      return day === null
        ? []
        : [
            {
              index: index + start,
              text: said.trim(),
              day,
              exact,
              isWhen: plain[index + said.length] === '再',
            },
          ];
    }),
  );
  found.sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  const days: DayRead[] = [];
  let end = 0;
  for (const one of found) {
    if (one.index < end) continue;
    days.push({ ...one, text: text.slice(one.index, one.index + one.text.length) });
    end = one.index + one.text.length;
  }
  return days;
}

function written(source: string): RegExp {
  return new RegExp(source, 'g');
}

function yearOf(year: string | undefined, which: string | undefined, today: DateTime): number | null {
  if (year !== undefined) return Number(year);
  return which === undefined ? null : today.year + ['今年', '明年', '后年'].indexOf(which);
}

/** Without a year the next one from today on. */
function dayOf(today: DateTime, month: number, day: number, year: number | null): DateTime | null {
  if (month < 1 || month > 12) return null;
  const date = dayIn(today.startOf('year').set({ year: year ?? today.year, month }), day);
  return date !== null && year === null && date < today ? date.plus({ years: 1 }) : date;
}

/** The day of this month; null when it has none with this number. */
function dayIn(month: DateTime, day: number): DateTime | null {
  const date = month.startOf('month').plus({ days: day - 1 });
  return day >= 1 && date.month === month.month ? date : null;
}

/** A part of a month that begins on this day. */
function inMonth(first: DateTime, part: string | undefined): DateTime {
  if (part === '底' || part === '末' || part === '下旬') return first.endOf('month').startOf('day');
  if (part === '中' || part === '中旬') return first.plus({ days: 14 });
  return part === '上旬' ? first.plus({ days: 9 }) : first;
}

/** A month that is named without a year may be next year's. */
const upcoming = (day: DateTime, today: DateTime, year: string | undefined) =>
  year === undefined && day < today ? day.plus({ years: 1 }) : day;

const later = (day: DateTime, today: DateTime) => (day < today ? today : day);

function weekday(today: DateTime, which: string | undefined, said: string): DateTime {
  const place = said === '末' ? 5 : weekdays.indexOf(said === '天' ? '日' : said);
  const here = today.startOf('week').plus({ days: place });
  if (which === undefined) return here > today ? here : here.plus({ weeks: 1 });
  return here.plus({ weeks: which === '上' ? -1 : which.startsWith('下') ? which.length : 0 });
}

function after(today: DateTime, much: string, half: boolean, unit: string): DateTime {
  const count = much === '几' ? 3 : much === '半' ? 0 : numberOf(much);
  if (unit === '月') return today.plus({ months: count, days: half || much === '半' ? 15 : 0 });
  if (unit === '年') return today.plus({ years: count, months: half || much === '半' ? 6 : 0 });
  return today.plus({ days: count * (unit === '天' || unit === '日' ? 1 : 7) });
}
