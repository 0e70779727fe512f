import { DateTime } from 'luxon';
import { toInstant } from '../../../src/clock.ts';
import { Refusal } from '../../../src/errors.ts';
import type { AuditPeriod } from '../../../src/learning/audit/audit.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Listening } from '../../understand/words/language-words.ts';
import { lazyFor } from '../../understand/words/lazy.ts';
import { listenTo } from '../../understand/words/listening.ts';
import { alternativesIn } from '../../understand/words/phrase-pattern.ts';
import { say } from '../shared/ask.ts';
import { requireLearningAdmin } from '../shared/learning-admin.ts';
import { AUDIT_LINES_AT_MOST, auditFileSize } from './audit-file.ts';
import type { AuditDeps } from './deps.ts';

/** “30 days”; “2026-10-01 to 2026-10-31” */
const periodsIn = lazyFor(({ languages }: Listening) => {
  const unit = alternativesIn(languages.map(({ words }) => words.period.days));
  const to = alternativesIn(languages.map(({ words }) => words.period.to));
  return {
    days: new RegExp(`^(\\d{1,4})(?:\\s*(?:${unit}))?$`),
    dates: new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)(?:\\s+(?:(?:${to}|–|-)\\s+)?(\\d{4}-\\d\\d-\\d\\d))?$`),
  };
});

/** Offers the audit as a file: all of it, or of a time. For learning administrators. */
export async function exportAudit(turn: Turn, deps: AuditDeps, period: AuditPeriod = {}): Promise<Answer> {
  await requireLearningAdmin(turn.person.userId, deps, turn.signal);
  deps.takeCostly(turn.person);
  const what = { kind: 'audit', ...period } as const;
  const lines = await deps.audit.count(period, AUDIT_LINES_AT_MOST + 1);
  if (lines === 0) return say(turn, { key: 'audit.none' }, { place: 'new' });
  const also =
    lines > AUDIT_LINES_AT_MOST ? [{ key: 'audit.notAll', values: { shown: AUDIT_LINES_AT_MOST } }] : [];
  return deps.offerFile(turn, { what, bytes: auditFileSize(lines), also });
}

/** The same typed, with words for the time. */
export async function exportAuditTyped(turn: Turn, deps: AuditDeps, words: string): Promise<Answer> {
  const period = periodIn(words, turn.now, turn.speech.timeZone, await listenTo(turn.speech.locale, words));
  if (period === undefined) throw new Refusal('periodUnclear');
  return exportAudit(turn, deps, period);
}

/**
 * The period that these words name: none for all time, so many days until now, from a day on, or from one day to another,
 * both whole and in this zone. Undefined when they name no period.
 */
function periodIn(words: string, now: Date, timeZone: string, listening: Listening): AuditPeriod | undefined {
  const periods = periodsIn(listening);
  const said = words.trim().toLowerCase();
  if (said === '') return {};
  const days = periods.days.exec(said)?.[1];
  if (days !== undefined)
    return { since: toInstant(DateTime.fromJSDate(now).minus({ days: +days }).toJSDate()) };
  const [, from, to] = periods.dates.exec(said) ?? [];
  if (from === undefined) return undefined;
  const first = DateTime.fromISO(from, { zone: timeZone });
  const after = to === undefined ? undefined : DateTime.fromISO(to, { zone: timeZone }).plus({ days: 1 });
  if (!first.isValid || after?.isValid === false || (after !== undefined && after <= first)) return undefined;
  const since = toInstant(first.toJSDate());
  return after === undefined ? { since } : { since, before: toInstant(after.toJSDate()) };
}
