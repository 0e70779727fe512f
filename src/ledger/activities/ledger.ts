import type { Clock } from '../../clock.ts';
import type { Ledger } from '../../learning/ports/ports.ts';
import type { Database } from '../database/database.ts';
import { createAuditPseudonyms } from './audit-pseudonyms.ts';
import type { ClaimHandoff } from './claim-handoff.ts';
import { createCommit } from './commit.ts';
import { createEntries } from './entries.ts';
import { createOperations } from './operations.ts';

/** Our durable record of activities and of the operations on them. Throws Later when the database is away. */
export function createLedger(
  database: Database,
  clock: Clock,
  handoff: ClaimHandoff,
  pseudonyms = createAuditPseudonyms(database, clock),
): Ledger {
  return {
    ...createEntries(database, clock),
    ...createOperations(database, clock),
    commit: createCommit(database, clock, handoff, pseudonyms),
  };
}
