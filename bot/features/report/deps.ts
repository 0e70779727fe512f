import type { Audit } from '../../../src/learning/audit/audit.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Reports } from '../../../src/learning/ports/report-ports.ts';
import type { Teams } from '../../../src/learning/team/teams.ts';
import type { Names } from '../../turn/names.ts';
import type { TakeCostly } from '../../turn/rate-limit.ts';
import type { OfferFile } from '../shared/file.ts';

/** What the report of an organisation needs. */
export interface ReportDeps {
  readonly reports: Reports;
  readonly teams: Teams;
  readonly audit: Audit;
  readonly catalogue: Catalogue;
  readonly names: Names;
  /** Rate limit for expensive requests. */
  readonly takeCostly: TakeCostly;
  readonly offerFile: OfferFile;
}
