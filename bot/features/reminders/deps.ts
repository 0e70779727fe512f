import type { Audit } from '../../../src/learning/audit/audit.ts';
import type { Ledger } from '../../../src/learning/ports/ports.ts';
import type { OwnReminders, ReminderDays, Wishes } from '../../../src/learning/ports/reminder-ports.ts';
import type { ReminderRules } from '../../../src/learning/reminders/falls-on.ts';
import type { Teams } from '../../../src/learning/team/teams.ts';
import type { TakeCostly } from '../../turn/rate-limit.ts';
import type { ViewDeps } from '../shared/views.ts';

/** What reminders need. */
export interface RemindersDeps extends ViewDeps {
  readonly ledger: Pick<Ledger, 'entry'>;
  readonly wishes: Wishes;
  readonly ownReminders: OwnReminders;
  readonly reminderDays: ReminderDays;
  readonly reminderRules: ReminderRules;
  /** A day on which more people would be reminded is held; 0: none is. */
  readonly holdAbove: number;
  readonly teams: Teams;
  readonly audit: Audit;
  /** Rate limit for expensive requests. */
  readonly takeCostly: TakeCostly;
}
