import { Refusal } from '../../src/errors.ts';
import type { AuditLine, AuditPeriod } from '../../src/learning/audit.ts';
import { auditHead, auditRow } from '../../src/learning/audit-csv.ts';
import { toCsv } from '../../src/learning/team-csv.ts';
import type { Services } from '../services.ts';

/** Lines of a file at most, about 8 MB: it is made in memory. `npm run audit` has no such end. */
export const AUDIT_LINES_AT_MOST = 50_000;

/** Refuses who is no learning administrator. */
export async function requireLearningAdmin(
  userId: string,
  { teams }: Pick<Services, 'teams'>,
): Promise<void> {
  if (!(await teams.isLearningAdmin(userId))) throw new Refusal('adminsOnly');
}

/** The audit of a time, its newest lines first, as `npm run audit` writes it. For learning administrators. */
export async function auditFile(
  asker: { readonly userId: string },
  period: AuditPeriod,
  services: Pick<Services, 'teams' | 'audit'>,
): Promise<string> {
  await requireLearningAdmin(asker.userId, services);
  const lines: AuditLine[] = [];
  for await (const page of services.audit.pages(period)) {
    lines.push(...page.slice(0, AUDIT_LINES_AT_MOST - lines.length));
    if (lines.length === AUDIT_LINES_AT_MOST) break;
  }
  return toCsv([auditHead, ...lines.map(auditRow)]);
}
