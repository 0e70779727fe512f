import { messageCard } from '../../../cards/parts/message.ts';
import { Refusal } from '../../../src/errors.ts';
import type { AuditPeriod } from '../../../src/learning/audit/audit.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { requireLearningAdmin } from '../shared/learning-admin.ts';
import { AUDIT_LINES_AT_MOST, auditFileSize } from './audit-file.ts';
import { periodIn } from './audit-period.ts';
import type { AuditDeps } from './deps.ts';

/** Offers the audit as a file: all of it, or of a time. For learning administrators. */
export async function exportAudit(turn: Turn, deps: AuditDeps, period: AuditPeriod = {}): Promise<Answer> {
  await requireLearningAdmin(turn.person.userId, deps, turn.signal);
  deps.takeCostly(turn.person);
  const what = { kind: 'audit', ...period } as const;
  const lines = await deps.audit.count(period, AUDIT_LINES_AT_MOST + 1);
  if (lines === 0)
    return answer(messageCard({ text: [{ key: 'audit.none' }] }, turn.speech), { place: 'new' });
  const also =
    lines > AUDIT_LINES_AT_MOST ? [{ key: 'audit.notAll', values: { shown: AUDIT_LINES_AT_MOST } }] : [];
  return deps.offerFile(turn, { what, bytes: auditFileSize(lines), also });
}

/** The same typed, with words for the time. */
export async function exportAuditTyped(turn: Turn, deps: AuditDeps, words: string): Promise<Answer> {
  const period = periodIn(words, turn.now, turn.speech.timeZone);
  if (period === undefined) throw new Refusal('periodUnclear');
  return exportAudit(turn, deps, period);
}
