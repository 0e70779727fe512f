/** `npm run audit`: the whole audit as CSV on standard output, newest line first. */
import { readFileSync } from 'node:fs';
import { systemClock } from './clock.ts';
import { ConfigError, readVariables } from './config/read-variables.ts';
import { variables } from './config/variables.ts';
import { toCsv } from './learning/team-csv.ts';
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
  const lines = await audit.lines(Number.MAX_SAFE_INTEGER);
  const head = ['at', 'who', 'what', 'whom', 'road', 'outcome', 'graph', 'operation'];
  const rows = lines.map(({ at, who, what, whom, road, outcome, graph, operationId }) => [
    ...[at, who, what, whom ?? '', road, outcome, graph ?? '', operationId ?? ''],
  ]);
  process.stdout.write(toCsv([head, ...rows]));
} finally {
  await database.close();
}
