import type { TenantFindings } from '../../learning/ports/ports.ts';
import { schemaCondition } from '../../ledger/database/condition.ts';
import { createDatabase } from '../../ledger/database/database.ts';
import { migrate, migrationNames } from '../../ledger/database/migrate.ts';
import { createProbeJournal, type ProbeJournal } from '../../ledger/stores/probe-journal.ts';
import { createTenantFindings } from '../../ledger/stores/tenant-findings.ts';
import { broken, type Finding, fine } from '../check.ts';
import { places } from '../fixes.ts';
import type { Subject } from '../subject.ts';

/** Where a probe writes down what it makes and what it finds: the database of the bot. */
export interface ProbeRecords {
  readonly journal: ProbeJournal;
  readonly findings: TenantFindings;
  /** Says where the findings are. */
  readonly about: Finding;
}

/**
 * Gives `work` the bot's database, which is made when there is none: nothing may be created in Graph that the next run could not find.
 * A schema of another version is left as it is, and no probe is made.
 */
export async function withProbeRecords(
  { config, clock }: Subject,
  work: (records: ProbeRecords) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  const { databaseUrl, learningProviderId: providerId, tenantSettings: settings } = config;
  const database = createDatabase(databaseUrl, { connections: 1 });
  try {
    const { missing, newer } = await schemaCondition(database);
    if (missing.length === migrationNames.length) await migrate(database, clock);
    else if (missing.length > 0 || newer.length > 0) return [otherVersion()];
    const findings = createTenantFindings({ database, clock, providerId, settings });
    await findings.refresh();
    return await work({
      findings,
      journal: createProbeJournal(database, { clock, providerId }),
      about: fine(
        'What was found is in the database: a running bot goes by it within a minute. A setting wins over it.',
      ),
    });
  } finally {
    await database.close();
  }
}

const otherVersion = () =>
  broken('The database is of another version than this one, so no probe is made.', {
    do: 'Start the bot once, which brings the schema up to date; or probe with the version that runs.',
    where: `npm start; DATABASE_URL in ${places.variables}`,
    without: 'What the probe finds could not be kept, nor what it makes be found again.',
  });
