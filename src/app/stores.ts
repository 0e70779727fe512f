import type { Clock } from '../clock.ts';
import type { CountedLog } from '../counted-log.ts';
import { createCommitChange } from '../learning/activities/record-change.ts';
import { auditedCommits } from '../learning/audit/audit.ts';
import { createAuditPseudonyms } from '../ledger/activities/audit-pseudonyms.ts';
import { createClaimHandoff } from '../ledger/activities/claim-handoff.ts';
import { createLedger } from '../ledger/activities/ledger.ts';
import { createDatabase } from '../ledger/database/database.ts';
import { createAudit } from '../ledger/stores/audit.ts';
import {
  type ConversationsDeps,
  createConversations,
  createPreferences,
} from '../ledger/stores/conversations.ts';
import { createCourseChoices } from '../ledger/stores/course-choices.ts';
import { createFirstContacts } from '../ledger/stores/first-contacts.ts';
import { createOwnReminders } from '../ledger/stores/own-reminders.ts';
import { createPersonalRecords } from '../ledger/stores/personal-records.ts';
import { createReceipts } from '../ledger/stores/receipts.ts';
import { createWishes } from '../ledger/stores/reminder-wishes.ts';
import { createTenantFindings, type TenantFindingsDeps } from '../ledger/stores/tenant-findings.ts';

export interface StoresDeps {
  readonly databaseUrl: string;
  readonly connections: number;
  /** Of the tenant's Graph: whose provider, and what the operator has set. */
  readonly tenant: Pick<TenantFindingsDeps, 'providerId' | 'settings' | 'jobs' | 'everyMs'>;
  readonly clock: Clock;
  readonly mint: () => string;
  readonly isServiceUrl: ConversationsDeps['isServiceUrl'];
  /** For lines that come with every query while the database is unavailable. */
  readonly log: CountedLog;
  /** Called when writes are no longer kept, and only a restart can help. */
  readonly onFailed: (error: unknown) => void;
}

/** Builds the database and everything stored in it. */
export function createStores(deps: StoresDeps) {
  const { databaseUrl, connections, tenant, clock, mint, isServiceUrl, log, onFailed } = deps;
  const database = createDatabase(databaseUrl, { connections, log, onFailed });
  const handoff = createClaimHandoff();
  const pseudonyms = createAuditPseudonyms(database, clock);
  const ledger = createLedger(database, clock, handoff, pseudonyms);
  const audit = createAudit(database, pseudonyms, clock);
  const findings = createTenantFindings({ database, clock, ...tenant });
  return {
    database,
    /** The database's probe, through a new connection. */
    async probeAnew(): Promise<void> {
      const another = createDatabase(databaseUrl, { connections: 1 });
      try {
        await another.probe();
      } finally {
        await another.close();
      }
    },
    handoff,
    ledger,
    audit,
    conversations: createConversations({ database, clock, isServiceUrl }),
    firstContacts: createFirstContacts({ database, clock, isServiceUrl }),
    tenant: findings,
    receipts: createReceipts(database, clock),
    preferences: createPreferences(database, clock),
    wishes: createWishes(database, clock),
    ownReminders: createOwnReminders(database, clock),
    courseChoices: createCourseChoices(database, clock),
    personalRecords: createPersonalRecords(database, pseudonyms),
    commitChange: auditedCommits(createCommitChange({ ledger, mintId: mint, tenant: findings }), audit),
  };
}
