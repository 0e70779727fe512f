import { forAdmins, personal, type Rows } from '../shared/rows.ts';
import type { AuditDeps } from './deps.ts';
import { exportAudit, exportAuditTyped } from './export.ts';
import { showAudit } from './show.ts';

/** The audit for learning administrators: its newest lines, and all of it or of a time as a file. */
export function createAudit(deps: AuditDeps): Rows<'audit' | 'auditExport', 'audit.export'> {
  return {
    commands: {
      audit: forAdmins((turn) => showAudit(turn, deps)),
      auditExport: forAdmins((turn, { words }) => exportAuditTyped(turn, deps, words)),
    },
    actions: {
      'audit.export': personal((turn) => exportAudit(turn, deps)),
    },
  };
}
