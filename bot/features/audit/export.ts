import { messageCard } from '../../../cards/parts/message.ts';
import { Refusal } from '../../../src/errors.ts';
import type { AuditPeriod } from '../../../src/learning/audit/audit.ts';
import type { Services } from '../../services.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { offerFile } from '../shared/offer-file.ts';
import { AUDIT_LINES_AT_MOST, auditFileSize, requireLearningAdmin } from './audit-file.ts';
import { periodIn } from './audit-period.ts';

type ExportAuditServices = Pick<Services, 'teams' | 'audit' | 'takeCostly' | 'exports'>;

/** Offers the audit as a file: all of it, or of a time. For learning administrators. */
export async function exportAudit(
  turn: Turn,
  services: ExportAuditServices,
  period: AuditPeriod = {},
): Promise<Answer> {
  await requireLearningAdmin(turn.person.userId, services, turn.signal);
  services.takeCostly(turn.person);
  const what = { kind: 'audit', ...period } as const;
  const lines = await services.audit.count(period, AUDIT_LINES_AT_MOST + 1);
  if (lines === 0)
    return answer(messageCard({ text: [{ key: 'audit.none' }] }, turn.speech), { place: 'new' });
  const also =
    lines > AUDIT_LINES_AT_MOST ? [{ key: 'audit.notAll', values: { shown: AUDIT_LINES_AT_MOST } }] : [];
  return offerFile(turn, services, { what, bytes: auditFileSize(lines), also });
}

/** The same typed, with words for the time. */
export async function exportAuditTyped(
  turn: Turn,
  services: ExportAuditServices,
  words: string,
): Promise<Answer> {
  const period = periodIn(words, turn.now, turn.speech.timeZone);
  if (period === undefined) throw new Refusal('periodUnclear');
  return exportAudit(turn, services, period);
}
