import { DateTime } from 'luxon';
import { toInstant } from '../../../src/clock.ts';
import type { AuditPeriod } from '../../../src/learning/audit/audit.ts';
import { allWords } from '../../understand/words/all-words.ts';
import { alternativesIn } from '../../understand/words/phrase-pattern.ts';

const unit = alternativesIn(allWords.map(({ period }) => period.days));
const to = alternativesIn(allWords.map(({ period }) => period.to));
const DAYS = new RegExp(`^(\\d{1,4})(?:\\s*(?:${unit}))?$`);
const DATES = new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)(?:\\s+(?:(?:${to}|–|-)\\s+)?(\\d{4}-\\d\\d-\\d\\d))?$`);

/**
 * The period that these words name: none for all time, so many days until now, from a day on, or from one day to another,
 * both whole and in this zone. Undefined when they name no period.
 */
export function periodIn(words: string, now: Date, timeZone: string): AuditPeriod | undefined {
  const said = words.trim().toLowerCase();
  if (said === '') return {};
  const days = DAYS.exec(said)?.[1];
  if (days !== undefined)
    return { since: toInstant(DateTime.fromJSDate(now).minus({ days: +days }).toJSDate()) };
  const [, from, to] = DATES.exec(said) ?? [];
  if (from === undefined) return undefined;
  const first = DateTime.fromISO(from, { zone: timeZone });
  const after = to === undefined ? undefined : DateTime.fromISO(to, { zone: timeZone }).plus({ days: 1 });
  if (!first.isValid || after?.isValid === false || (after !== undefined && after <= first)) return undefined;
  const since = toInstant(first.toJSDate());
  return after === undefined ? { since } : { since, before: toInstant(after.toJSDate()) };
}
