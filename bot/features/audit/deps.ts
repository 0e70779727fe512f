import type { Audit } from '../../../src/learning/audit/audit.ts';
import type { Teams } from '../../../src/learning/team/teams.ts';
import type { TakeCostly } from '../../turn/rate-limit.ts';
import type { OfferFile } from '../shared/file.ts';

export interface AuditDeps {
  readonly audit: Audit;
  readonly teams: Teams;
  readonly takeCostly: TakeCostly;
  readonly offerFile: OfferFile;
}
