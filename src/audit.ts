/** `npm run audit`: the whole audit as CSV on standard output, newest line first. */
import { readFileSync } from 'node:fs';
import { systemClock } from './clock.ts';
import { ConfigError, readVariables } from './config/read-variables.ts';
import { variables } from './config/variables.ts';
import { auditHead, auditRow } from './learning/audit-csv.ts';
import { csvRows, toCsv } from './learning/team-csv.ts';
import { createAudit } from './ledger/audit.ts';
import { createAuditPseudonyms } from './ledger/audit-pseudonyms.ts';
import { createDatabase } from './ledger/database.ts';

const { DATABASE_URL } = variables;
const { values, problems } = readVariables({ DATABASE_URL }, process.env, (path) =>
  readFileSync(path, 'utf8'),
);
if (values.DATABASE_URL === undefined) throw new ConfigError(problems);
const database = createDatabase(values.DATABASE_URL);
try {
  const audit = createAudit(database, createAuditPseudonyms(database), systemClock);
  process.stdout.write(toCsv([auditHead]));
  for await (const lines of audit.pages()) process.stdout.write(csvRows(lines.map(auditRow)));
} finally {
  await database.close();
}
