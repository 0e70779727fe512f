import type { Clock } from '../../clock.ts';
import type { Database } from './database.ts';
import { ledger } from './migrations/0001-ledger.ts';
import { preferences } from './migrations/0002-preferences.ts';
import { following } from './migrations/0003-following.ts';
import { audit } from './migrations/0004-audit.ts';
import { unusedIndex } from './migrations/0005-unused-index.ts';
import { fewerPages } from './migrations/0006-fewer-pages.ts';
import { fileOffers } from './migrations/0007-file-offers.ts';
import { fairOutbox } from './migrations/0008-fair-outbox.ts';
import { listPlaces } from './migrations/0009-list-places.ts';
import { byPerson } from './migrations/0010-by-person.ts';
import { auditChain } from './migrations/0011-audit-chain.ts';
import { forgotten } from './migrations/0012-forgotten.ts';
import { reminderRuns } from './migrations/0013-reminder-runs.ts';
import { seenFromOutside } from './migrations/0014-seen-from-outside.ts';
import { auditWithoutIndex } from './migrations/0015-audit-without-index.ts';
import { tenantFindings } from './migrations/0016-tenant-findings.ts';
import { heldBack } from './migrations/0017-held-back.ts';
import { firstContacts } from './migrations/0018-first-contacts.ts';
import { probeJournal } from './migrations/0019-probe-journal.ts';
import { settling } from './migrations/0020-settling.ts';
import { reminders } from './migrations/0021-reminders.ts';
import { greetings } from './migrations/0022-greetings.ts';
import { courseChoices } from './migrations/0023-course-choices.ts';
import { heldNotices } from './migrations/0024-held-notices.ts';
import { reports } from './migrations/0025-reports.ts';
import { heldNudges } from './migrations/0026-held-nudges.ts';
import type { Migration } from './migrations/step.ts';
import { type MigrateOptions, runMigrations } from './run-migrations.ts';

/** Done once each, in this order. Never edited after a release: a later one corrects it. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-ledger': ledger,
  '0002-preferences': preferences,
  '0003-following': following,
  '0004-audit': audit,
  '0005-unused-index': unusedIndex,
  '0006-fewer-pages': fewerPages,
  '0007-file-offers': fileOffers,
  '0008-fair-outbox': fairOutbox,
  '0009-list-places': listPlaces,
  '0010-by-person': byPerson,
  '0011-audit-chain': auditChain,
  '0012-forgotten': forgotten,
  '0013-reminder-runs': reminderRuns,
  '0014-seen-from-outside': seenFromOutside,
  '0015-audit-without-index': auditWithoutIndex,
  '0016-tenant-findings': tenantFindings,
  '0017-held-back': heldBack,
  '0018-first-contacts': firstContacts,
  '0019-probe-journal': probeJournal,
  '0020-settling': settling,
  '0021-reminders': reminders,
  '0022-greetings': greetings,
  '0023-course-choices': courseChoices,
  '0024-held-notices': heldNotices,
  '0025-reports': reports,
  '0026-held-nudges': heldNudges,
};

/** Every migration this version knows, in order. */
export const migrationNames: readonly string[] = Object.keys(migrations);

/** Brings the schema up to date; returns the names of what was missing. Throws as `runMigrations` does. */
export function migrate(
  database: Database,
  clock: Clock,
  options?: MigrateOptions,
): Promise<readonly string[]> {
  return runMigrations(database, migrations, clock, options);
}
