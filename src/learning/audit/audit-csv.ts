import type { AuditLine } from './audit.ts';

/** The columns of the audit as CSV, the same in a file and in a list. */
export const auditHead = ['at', 'who', 'what', 'whom', 'road', 'outcome', 'graph', 'operation'] as const;

/**
 * A line as its row. People are ids, as in the audit itself: a name changes and belongs to several, and who was forgotten
 * has none any more.
 */
export function auditRow(line: AuditLine): readonly string[] {
  const { at, who, what, whom, source, outcome, graph, operationId } = line;
  return [at, who, what, whom ?? '', source, outcome, graph ?? '', operationId ?? ''];
}
