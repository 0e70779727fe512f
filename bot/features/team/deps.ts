import type { TakeCostly } from '../../turn/rate-limit.ts';
import type { OfferFile } from '../shared/file.ts';
import type { TeamAccessDeps } from '../shared/team-access.ts';
import type { ViewDeps } from '../shared/views.ts';
import type { Reminders } from './nudges.ts';
import type { RemindAll } from './remind-all.ts';

export interface TeamDeps extends TeamAccessDeps, ViewDeps {
  /** Whether managers see which courses their people started on their own, rather than how many. */
  readonly teamShowsSelfInitiated: boolean;
  readonly reminders: Reminders;
  readonly remindAll: RemindAll;
  readonly takeCostly: TakeCostly;
  readonly offerFile: OfferFile;
}
