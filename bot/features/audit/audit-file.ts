import type { AuditLine, AuditPeriod } from '../../../src/learning/audit/audit.ts';
import { auditHead, auditRow } from '../../../src/learning/audit/audit-csv.ts';
import { csvRows, toCsv } from '../../../src/learning/files/csv.ts';
import type { Asker, FileChunks } from '../shared/file.ts';
import { requireLearningAdmin } from '../shared/learning-admin.ts';
import type { AuditDeps } from './deps.ts';

/** Lines of a file at most, about 8 MB. `npm run audit` has no such end. */
export const AUDIT_LINES_AT_MOST = 50_000;
/** Bytes of a line, about. */
const LINE = 160;

export type AuditFileDeps = Pick<AuditDeps, 'teams' | 'audit'>;

/** About how many bytes so many lines have as a file. */
export function auditFileSize(lines: number): number {
  return LINE * Math.min(lines, AUDIT_LINES_AT_MOST);
}

/** The audit of a time, its newest lines first, as `npm run audit` writes it. For learning administrators. */
export async function auditFile(
  asker: Pick<Asker, 'userId' | 'signal'>,
  period: AuditPeriod,
  deps: AuditFileDeps,
): Promise<FileChunks> {
  await requireLearningAdmin(asker.userId, deps, asker.signal);
  const pages = deps.audit.pages(period)[Symbol.asyncIterator]();
  // the first page is read now, so that an error comes before the first chunk
  return linesOf(await pages.next(), pages);
}

async function* linesOf(
  first: IteratorResult<readonly AuditLine[]>,
  rest: AsyncIterator<readonly AuditLine[]>,
): FileChunks {
  yield toCsv([auditHead]);
  let left = AUDIT_LINES_AT_MOST;
  for (let page = first; !page.done && left > 0; page = await rest.next()) {
    yield csvRows(page.value.slice(0, left).map(auditRow));
    left -= page.value.length;
  }
}
