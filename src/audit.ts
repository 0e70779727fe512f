/** `npm run audit`: the whole audit as CSV on standard output, newest line first. */
import { systemClock } from './clock.ts';
import { readDatabaseUrl } from './config/database-url.ts';
import { auditHead, auditRow } from './learning/audit-csv.ts';
import { csvRows, toCsv } from './learning/team-csv.ts';
import { createAudit } from './ledger/audit.ts';
import { createAuditPseudonyms } from './ledger/audit-pseudonyms.ts';
import { createDatabase } from './ledger/database.ts';
import { loadEnvFile } from './terminal.ts';

loadEnvFile();
const database = createDatabase(readDatabaseUrl(process.env));
try {
  const audit = createAudit(database, createAuditPseudonyms(database), systemClock);
  process.stdout.write(toCsv([auditHead]));
  for await (const lines of audit.pages()) process.stdout.write(csvRows(lines.map(auditRow)));
} finally {
  await database.close();
}
