import type { Recurrence } from '../../../src/learning/reminders/own-reminder.ts';
import type { Weekday } from '../../../src/learning/reminders/wishes.ts';
import type { Token } from '../token.ts';
import { vocabulary } from '../words/vocabulary.ts';
import type { Cut } from './days.ts';

const { every, everyOther, daily, weekly, workdays: onWorkdays } = vocabulary.reminding;

/** Cuts out how often: "every monday and thursday", "daily", "every other friday", "on mondays", "on workdays". */
export function cutRecurrence(tokens: readonly Token[], workdays: readonly Weekday[]): Cut<Recurrence> {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = recurrenceAt(tokens, at, workdays);
    if (found === null) continue;
    const before = tokens.slice(0, at);
    const on = vocabulary.planning.on.atEnd(before)?.length ?? 0;
    return {
      said: found.recurrence,
      rest: [...before.slice(0, before.length - on), ...tokens.slice(at + found.length)],
    };
  }
  return { said: null, rest: tokens };
}

interface Found {
  readonly recurrence: Recurrence;
  readonly length: number;
}

function recurrenceAt(tokens: readonly Token[], at: number, workdays: readonly Weekday[]): Found | null {
  const work = onWorkdays.atStart(tokens, at);
  if (work !== null) return { recurrence: weeklyOn(workdays.toSorted(), 1), length: work.length };
  const second = everyOther.atStart(tokens, at);
  const each = second ?? every.atStart(tokens, at);
  const everyWeeks = second === null ? 1 : 2;
  const named = each === null ? null : weekdaysAt(tokens, at + each.length);
  // before "every day": "كل يوم اثنين" is every Monday
  if (each !== null && named !== null)
    return { recurrence: weeklyOn(named.days, everyWeeks), length: each.length + named.length };
  const day = daily.atStart(tokens, at);
  if (day !== null) return { recurrence: { kind: 'daily' }, length: day.length };
  const week = weekly.atStart(tokens, at);
  if (week !== null) return { recurrence: weeklyOn([], 1), length: week.length };
  const unit = each === null ? null : vocabulary.dayUnits.atStart(tokens, at + each.length);
  // "every other week", "every two weeks"
  if (each !== null && second !== null && unit?.value === 7)
    return { recurrence: weeklyOn([], 2), length: each.length + unit.length };
  const again = weekdaysAt(tokens, at, true);
  return again === null ? null : { recurrence: weeklyOn(again.days, 1), length: again.length };
}

const weeklyOn = (weekdays: readonly Weekday[], everyWeeks: number): Recurrence => ({
  kind: 'weekly',
  weekdays,
  everyWeeks,
});

/** Weekdays joined by "and" from this place on; `recurring` when the first must say by itself that it comes again: "mondays and thursday". */
function weekdaysAt(tokens: readonly Token[], from: number, recurring = false) {
  const days = new Set<Weekday>();
  let end = from;
  for (let at = from; at < tokens.length; ) {
    const day =
      vocabulary.recurringDays.atStart(tokens, at) ??
      (recurring && days.size === 0 ? null : vocabulary.weekdays.atStart(tokens, at));
    if (day === null) break;
    days.add(day.value as Weekday);
    end = at + day.length;
    at = end + (tokens[end]?.isSeparator ? 1 : (vocabulary.and.atStart(tokens, end)?.length ?? 0));
  }
  return days.size === 0 ? null : { days: [...days].sort(), length: end - from };
}
