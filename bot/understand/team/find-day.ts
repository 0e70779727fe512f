import { DateTime } from 'luxon';
import { workdaysIn } from '../../../src/learning/reminders/working-week.ts';
import type { Message } from '../message.ts';
import type { DateReading } from '../reading.ts';
import type { Token } from '../token.ts';
import { placesIn, textOf } from '../tokens.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { teamVocabulary } from './team-vocabulary.ts';

/** A due date, or an amount of days, and where it stands. */
export interface DayFound {
  readonly from: number;
  readonly to: number;
  readonly date: DateReading | null;
  /** Days of an amount that may be counted from today or from the due date there is; with a sign, from that. */
  readonly days: number | null;
  readonly signed: boolean;
  /** True for an amount that is added: "3 more days", "a week longer". */
  readonly more: boolean;
  /** True when a word for it stands before: "by". */
  readonly led: boolean;
  /** True for a day of a month: "4 dec". */
  readonly exact: boolean;
}

interface Said {
  readonly length: number;
  readonly day?: DateTime;
  readonly days?: number;
  readonly signed?: boolean;
  readonly more?: boolean;
  readonly unclear?: DateReading;
  readonly exact?: boolean;
  /** True for "29th", without a month. */
  readonly isOrdinal?: boolean;
}

/** The due dates of a message, in order. */
export function findDays(
  tokens: readonly Token[],
  isFree: (at: number) => boolean,
  today: DateTime,
  message: Message,
): readonly DayFound[] {
  const found: DayFound[] = [];
  const figures = figuresIn(tokens, message);
  const read = readIn(tokens, today);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isFree(at) || tokens[at]?.isSeparator) continue;
    const lead = teamVocabulary.by.atStart(tokens, at)?.length ?? 0;
    // "within two weeks" begins with a word of both
    for (const skip of new Set([0, lead])) {
      const said = read(at + skip) ?? figures(at + skip) ?? dayAt(tokens, at + skip, today, skip > 0);
      if (said === null) continue;
      const to = at + skip + said.length;
      const last = found.at(-1);
      const day = inMonthBefore(said, last, at) ?? said.day;
      if (day !== said.day) found.pop();
      found.push({
        from: at,
        to,
        date:
          said.unclear ??
          (day === undefined
            ? null
            : { kind: 'day', day: day.toISODate() ?? '', text: textOf(tokens.slice(at, to)) }),
        days: said.days ?? null,
        signed: said.signed ?? false,
        more: said.more ?? false,
        exact: said.exact ?? false,
        led: skip > 0 && !/^(?:from|on|to|for|with)$/.test(tokens[at]?.word ?? ''),
      });
      at = to - 1;
      break;
    }
  }
  return found;
}

/** "end of jan (29th)": the day of the month that was just named. */
function inMonthBefore(said: Said, last: DayFound | undefined, at: number): DateTime | null {
  const month =
    last === undefined || last.to !== at || last.exact || last.date?.kind !== 'day' ? null : last.date.day;
  if (month === null || said.isOrdinal !== true || said.day === undefined) return null;
  const day = DateTime.fromISO(month, { zone: said.day.zone }).set({ day: said.day.day });
  return day.isValid ? day : null;
}

/** Days in figures that are looked at. */
const MOST_FIGURES = 8;

/** Days in figures: `4.12.`, `11/12/26`, `2026-12-04`, by the person's locale. */
function figuresIn(tokens: readonly Token[], message: Message) {
  const text = textOf(tokens);
  const places = placesIn(tokens);
  let looked = 0;
  return (at: number): Said | null => {
    if (looked >= MOST_FIGURES || !/^\d{1,4}[./-]\d{1,2}(?:[./-]\d{0,4})?$/.test(tokens[at]?.word ?? ''))
      return null;
    looked += 1;
    const found = message.datesIn(text).at(places[at] ?? text.length);
    if (found === null || found.from !== places[at]) return null;
    const { reading } = found;
    return {
      ...{ length: 1, exact: true },
      ...(reading.kind === 'day' ? { day: DateTime.fromISO(reading.day) } : { unclear: reading }),
    };
  };
}

/** Days that a listening language reads by rules of its own, in the whole text: "下周五", "12月5日". */
function readIn(tokens: readonly Token[], today: DateTime) {
  const text = textOf(tokens);
  const places = placesIn(tokens);
  const days = (tokens[0]?.listening.languages ?? []).flatMap(({ words: { dates } }) =>
    'read' in dates ? (dates.read?.(text, today) ?? []) : [],
  );
  return (at: number): Said | null => {
    const found = days.find(({ index }) => index === places[at]);
    if (found === undefined || found.isWhen) return null;
    const end = found.index + found.text.length;
    return {
      length: places.filter((place) => place >= found.index && place < end).length,
      ...{ day: DateTime.fromISO(found.day, { zone: today.zone }), exact: found.exact },
    };
  };
}

/** The day, or the amount of days, that is said at this place; `led` when a word for it stands before. */
export function dayAt(tokens: readonly Token[], at: number, today: DateTime, led: boolean): Said | null {
  return (
    signedAmount(tokens, at) ??
    fixedDay(tokens, at, today) ??
    feast(tokens, at, today) ??
    partOf(tokens, at, today) ??
    endOf(tokens, at, today) ??
    weekday(tokens, at, today) ??
    dayOfMonth(tokens, at, today, led) ??
    amount(tokens, at, today)
  );
}

/** "+7 days", "+ a fortnight", "-3d" */
function signedAmount(tokens: readonly Token[], at: number): Said | null {
  const word = tokens[at]?.word ?? '';
  const glued = /^([+-])(\d{1,3})(\p{L}*)$/u.exec(word);
  const apart = /^\+=?$/.test(word) ? '+' : null;
  const written = glued?.[3] === '' ? null : unitOf(glued?.[3]);
  if (glued !== null && written !== null) {
    const days = Number(glued[2]) * written;
    return { length: 1, days: glued[1] === '-' ? -days : days, signed: true };
  }
  if (glued !== null && glued[3] === '') {
    const unit = teamVocabulary.units.atStart(tokens, at + 1);
    const days = Number(glued[2]) * (unit?.value ?? 1);
    return { length: 1 + (unit?.length ?? 0), days: glued[1] === '-' ? -days : days, signed: true };
  }
  if (apart === null) return null;
  const rest = spanAt(tokens, at + 1);
  return rest === null ? null : { length: 1 + rest.length, days: rest.days, signed: true };
}

/** Days of a unit that is written to its number: "2w", "10days". */
function unitOf(letters = ''): number | null {
  if (/^d(?:ays?)?$/.test(letters)) return 1;
  if (/^w(?:ks?|eeks?)?$/.test(letters)) return 7;
  return /^m(?:o|ths?|onths?)?$/.test(letters) ? 30 : null;
}

/** "christmas", "new year": the next one. */
function feast(tokens: readonly Token[], at: number, today: DateTime): Said | null {
  const found = teamVocabulary.feasts.atStart(tokens, at);
  if (found === null) return null;
  const day = today.set({ month: Math.floor(found.value / 100), day: found.value % 100 });
  return { length: found.length, day: upcoming(day, today) };
}

/** "mid january", "beginning of next month": the 15th, the 1st */
function partOf(tokens: readonly Token[], at: number, today: DateTime): Said | null {
  const { startOf, midOf, months, month, nextMonth } = teamVocabulary;
  const start = startOf.atStart(tokens, at);
  const opened = start ?? midOf.atStart(tokens, at);
  if (opened === null) return null;
  const rest = at + opened.length;
  const inMonth = start === null ? 15 : 1;
  const next = nextMonth.atStart(tokens, rest);
  if (next !== null)
    return { length: opened.length + next.length, day: today.plus({ months: 1 }).set({ day: inMonth }) };
  const named = months.atStart(tokens, rest);
  if (named !== null) {
    const day = DateTime.fromObject(
      { year: today.year, month: named.value, day: inMonth },
      { zone: today.zone },
    );
    return { length: opened.length + named.length, day: upcoming(day, today) };
  }
  const own = month.atStart(tokens, rest);
  if (own === null) return null;
  const day = today.set({ day: inMonth });
  return { length: opened.length + own.length, day: day < today ? day.plus({ months: 1 }) : day };
}

function fixedDay(tokens: readonly Token[], at: number, today: DateTime): Said | null {
  const found = teamVocabulary.fixed.atStart(tokens, at);
  return found === null ? null : { length: found.length, day: today.plus({ days: found.value }) };
}

/** "end of month", "month end", "end of January", "eoy", "q1 end" */
function endOf(tokens: readonly Token[], at: number, today: DateTime): Said | null {
  const word = tokens[at]?.word ?? '';
  if (word === 'eom') return { length: 1, day: today.endOf('month') };
  if (word === 'eoy') return { length: 1, day: today.endOf('year') };
  const { month, year, week, months, nextWeek, nextMonth } = teamVocabulary;
  const opened = teamVocabulary.endOf.atStart(tokens, at);
  const rest = at + (opened?.length ?? 0);
  const inNext = nextWeek.atStart(tokens, rest);
  // "week" alone is this one
  if (opened !== null && inNext !== null && inNext.length > 1)
    return {
      length: opened.length + inNext.length,
      day: lastWorkday(today).plus({ weeks: 1 }),
    };
  const monthAfter = nextMonth.atStart(tokens, rest);
  if (opened !== null && monthAfter !== null)
    return {
      length: opened.length + monthAfter.length,
      day: today.plus({ months: 1 }).endOf('month').startOf('day'),
    };
  const closed = (length: number) =>
    opened !== null
      ? { length: opened.length + length }
      : teamVocabulary.endOf.atStart(tokens, at + length)?.length === 1
        ? { length: length + 1 }
        : null;
  for (const [set, unit] of [
    [month, 'month'],
    [year, 'year'],
    [week, 'week'],
    [teamVocabulary.quarter, 'quarter'],
  ] as const) {
    const named = set.atStart(tokens, rest);
    const whole = named === null ? null : closed(named.length);
    if (whole !== null) return { ...whole, day: unit === 'week' ? endOfWork(today) : today.endOf(unit) };
  }
  const quarter = /^q([1-4])$/.exec(tokens[rest]?.word ?? '');
  const ofQuarter = quarter === null ? null : closed(1);
  if (quarter !== null && ofQuarter !== null) {
    const day = DateTime.fromObject(
      { year: today.year, month: Number(quarter[1]) * 3 },
      { zone: today.zone },
    );
    return { ...ofQuarter, day: upcoming(day.endOf('month').startOf('day'), today) };
  }
  const named = months.atStart(tokens, rest);
  const ofMonth = named === null ? null : closed(named.length);
  if (named === null || ofMonth === null) return null;
  const inYear = yearAt(tokens, at + ofMonth.length);
  const day = DateTime.fromObject({ year: inYear ?? today.year, month: named.value }, { zone: today.zone });
  return {
    length: ofMonth.length + (inYear === null ? 0 : 1),
    day: upcoming(day.endOf('month').startOf('day'), today),
  };
}

/** A weekday (1 is Monday) of this week, which begins with the first day of work where the person is. */
function inThisWeek(today: DateTime, weekday: number): DateTime {
  const [first = 1] = workdaysIn(today.zoneName ?? '');
  const since = (today.weekday - first + 7) % 7;
  return today.plus({ days: ((weekday - first + 7) % 7) - since });
}

/** The last day of work of this week. */
const lastWorkday = (today: DateTime) => inThisWeek(today, workdaysIn(today.zoneName ?? '').at(-1) ?? 5);

/** The same of the week that is not over yet. */
const endOfWork = (today: DateTime) =>
  lastWorkday(today) < today ? lastWorkday(today).plus({ weeks: 1 }) : lastWorkday(today);

/** "next friday", "friday next week", "this friday", "wednesday next" */
function weekday(tokens: readonly Token[], at: number, today: DateTime): Said | null {
  const { next, coming, nextWeek, weekdays } = teamVocabulary;
  const counted = weeksOn(tokens, at, today);
  if (counted !== null) return counted;
  const week = at + (next.atStart(tokens, at)?.length ?? 0);
  const leadsWeek = week > at && teamVocabulary.week.atStart(tokens, week) !== null;
  // "next week thursday"
  const first = leadsWeek ? week + 1 : week > at ? week : at + (coming.atStart(tokens, at)?.length ?? 0);
  const named = weekdays.atStart(tokens, first);
  if (named === null) return null;
  const end = first + named.length;
  const after = nextWeek.atStart(tokens, end) ?? next.atStart(tokens, end);
  // "wednesday next" alone, not "friday next, …" of something else
  const inNextWeek = week > at || after !== null;
  const thisWeek = inThisWeek(today, named.value);
  const soonest = thisWeek > today ? thisWeek : thisWeek.plus({ weeks: 1 });
  const day = inNextWeek ? thisWeek.plus({ weeks: 1 }) : soonest;
  const dated = dayOfMonth(tokens, end + (/^the$/.test(tokens[end]?.word ?? '') ? 1 : 0), today, true);
  if (dated?.day !== undefined) {
    const skipped = /^the$/.test(tokens[end]?.word ?? '') ? 1 : 0;
    return { length: end - at + skipped + dated.length, day: dated.day, exact: true };
  }
  // "saturday 28", when the 28th is one
  const figure = /^\d{1,2}$/.test(tokens[end]?.word ?? '') ? Number(tokens[end]?.word) : null;
  const near = figure === null ? null : nextDay(figure, today);
  if (near?.weekday === named.value) return { length: end - at + 1, day: near };
  return { length: end - at + (after?.length ?? 0), day };
}

/** "a week on friday", "two weeks on monday" */
function weeksOn(tokens: readonly Token[], at: number, today: DateTime): Said | null {
  const span = spanAt(tokens, at);
  if (span === null || span.days % 7 !== 0) return null;
  const on = at + span.length + 1;
  if (teamVocabulary.by.whole(tokens.slice(on - 1, on)) === null) return null;
  const named = teamVocabulary.weekdays.atStart(tokens, on);
  if (named === null) return null;
  const thisWeek = inThisWeek(today, named.value);
  const soonest = thisWeek > today ? thisWeek : thisWeek.plus({ weeks: 1 });
  return { length: on - at + named.length, day: soonest.plus({ days: span.days }) };
}

/** "4 dec", "the 11th of December", "December tenth", "the 27th" */
function dayOfMonth(tokens: readonly Token[], from: number, today: DateTime, led: boolean): Said | null {
  const { months } = teamVocabulary;
  const article = /^(?:the|den|der|el|am|de)$/.test(tokens[from]?.word ?? '') ? 1 : 0;
  const at = from + article;
  const before = months.atStart(tokens, at);
  if (before !== null) {
    const skip = /^(?:the|de)$/.test(tokens[at + before.length]?.word ?? '') ? 1 : 0;
    const day = ordinalAt(tokens, at + before.length + skip);
    const sign = at + before.length + skip + (day?.length ?? 0);
    // "1월 5일"
    const written = tokens[sign]?.joined === true && teamVocabulary.units.atStart(tokens, sign)?.value === 1;
    return day === null
      ? null
      : dated(before.value, day.value, article + before.length + skip + day.length + (written ? 1 : 0));
  }
  const day = ordinalAt(tokens, at);
  if (day === null) return null;
  const of = /^(?:of|de)$/.test(tokens[at + day.length]?.word ?? '') ? 1 : 0;
  const after = months.atStart(tokens, at + day.length + of);
  if (after !== null) return dated(after.value, day.value, article + day.length + of + after.length);
  const counter = tokens[at + 1]?.joined === true ? teamVocabulary.units.atStart(tokens, at + 1) : null;
  // "5일까지", where "5일" alone may be five days
  if (counter?.value === 1 && teamVocabulary.endsOn.atStart(tokens, at + 2) !== null)
    return { length: 2, day: nextDay(day.value, today), exact: true };
  // "27th", "by the 27"
  if (!day.isOrdinal && !(led && article > 0 && day.value <= 31)) return null;
  return { length: article + day.length, day: nextDay(day.value, today), exact: true, isOrdinal: true };

  function dated(month: number, inMonth: number, length: number): Said | null {
    const year = yearAt(tokens, from + length);
    const one = DateTime.fromObject({ year: year ?? today.year, month, day: inMonth }, { zone: today.zone });
    if (!one.isValid) return null;
    return {
      ...{ length: length + (year === null ? 0 : 1), exact: true },
      day: year === null ? upcoming(one, today) : one,
    };
  }
}

/** The next day of a month with this number. */
function nextDay(day: number, today: DateTime): DateTime {
  const inMonth = today.set({ day });
  return inMonth.day === day && inMonth >= today ? inMonth : today.plus({ months: 1 }).set({ day });
}

function ordinalAt(tokens: readonly Token[], at: number) {
  const word = tokens[at]?.word ?? '';
  const figure = /^(\d{1,2})(st|nd|rd|th|ts|er|eme|e|\.|º|-?(?:sz|gi|ci|t)?e?go)?$/.exec(word);
  if (figure !== null && Number(figure[1]) >= 1 && Number(figure[1]) <= 31)
    return { length: 1, value: Number(figure[1]), isOrdinal: figure[2] !== undefined };
  const named = teamVocabulary.ordinals.atStart(tokens, at);
  if (named !== null) return { length: named.length, value: named.value, isOrdinal: named.value > 3 };
  return null;
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const year = /^20\d\d$/.exec(tokens[at]?.word ?? '');
  return year === null ? null : Number(year[0]);
}

/** "in two weeks", "3 weeks from today", "a week longer": an amount */
function amount(tokens: readonly Token[], at: number, today: DateTime): Said | null {
  const opened = teamVocabulary.in.atStart(tokens, at)?.length ?? 0;
  // "another ten days", "plus one week"
  const added = teamVocabulary.later.atStart(tokens, at + opened)?.length ?? 0;
  const plus = added === 0 ? null : spanAt(tokens, at + opened + added);
  if (plus !== null) return { length: opened + added + plus.length, days: plus.days, more: true };
  const span = spanAt(tokens, at + opened);
  if (span === null) return null;
  const end = at + opened + span.length;
  const after = teamVocabulary.fromToday.atStart(tokens, end);
  const length = end - at + (after?.length ?? 0);
  const trailing = teamVocabulary.later.atStart(tokens, end)?.length ?? 0;
  if (span.more || trailing > 0) return { length: length + trailing, days: span.days, more: true };
  if (opened > 0 || after !== null) return { length, day: today.plus({ days: span.days }) };
  return { length, days: span.days };
}

function spanAt(
  tokens: readonly Token[],
  at: number,
): { length: number; days: number; more: boolean } | null {
  const glued = /^(\d{1,3})(\p{L}+)$/u.exec(tokens[at]?.word ?? '');
  const written = unitOf(glued?.[2]);
  if (glued !== null && written !== null) return { length: 1, days: Number(glued[1]) * written, more: false };
  const whole = teamVocabulary.spans.atStart(tokens, at);
  const figure = /^\d{1,3}$/.test(tokens[at]?.word ?? '') ? Number(tokens[at]?.word) : null;
  const counted = figure ?? vocabulary.numbers.atStart(tokens, at)?.value ?? null;
  const length = figure !== null ? 1 : (vocabulary.numbers.atStart(tokens, at)?.length ?? 0);
  // "3 more days", "one extra week"
  const next = tokens[at + length];
  const more = next !== undefined && teamVocabulary.later.whole([next]) !== null ? 1 : 0;
  for (const skip of new Set([0, more])) {
    const unit = counted === null ? null : teamVocabulary.units.atStart(tokens, at + length + skip);
    if (unit !== null && counted !== null)
      return { length: length + skip + unit.length, days: counted * unit.value, more: skip > 0 };
  }
  return whole === null
    ? null
    : {
        length: whole.length,
        days: whole.value,
        more: whole.phrase
          .split(' ')
          .some((word) => next !== undefined && teamVocabulary.later.has(word, next.listening)),
      };
}

/** The day itself, or a year later when it is past. */
function upcoming(day: DateTime, today: DateTime): DateTime {
  return day < today ? day.plus({ years: 1 }) : day;
}
