/**
 * `npm run audit`: the whole audit as CSV on standard output, newest line first. `npm run audit -- verify`: whether its chain
 * holds. Exit status 0: it does, 1: it does not, 2: wrong use.
 */
import { systemClock } from './clock.ts';
import { auditHead, auditRow } from './learning/audit/audit-csv.ts';
import { csvRows, toCsv } from './learning/files/csv.ts';
import { createAuditPseudonyms } from './ledger/activities/audit-pseudonyms.ts';
import type { Database } from './ledger/database/database.ts';
import { createAudit } from './ledger/stores/audit.ts';
import type { Head } from './ledger/stores/audit-chain.ts';
import { type Fault, verifyAudit } from './ledger/stores/verify-audit.ts';
import { complain, Misuse, runCommandLine, say } from './terminal.ts';
import { withLedger } from './with-ledger.ts';

const USAGE = `Usage:
  npm run audit                        the whole audit as CSV
  npm run audit -- verify              holds each line against the chain of hashes
  npm run audit -- verify 1234:hash    and the chain against what this command, or the log (audit.head), said earlier`;

await runCommandLine({
  usage: USAGE,
  async run([command, noted, ...rest]) {
    const head = noted === undefined ? undefined : headIn(noted);
    if (command === undefined) await withLedger(process.env, write);
    else if (command === 'verify' && rest.length === 0 && (noted === undefined || head !== undefined))
      await withLedger(process.env, (database) => verify(database, head));
    else throw new Misuse();
  },
});

async function write(database: Database): Promise<void> {
  const audit = createAudit(database, createAuditPseudonyms(database, systemClock), systemClock);
  process.stdout.write(toCsv([auditHead]));
  for await (const lines of audit.pages()) process.stdout.write(csvRows(lines.map(auditRow)));
}

async function verify(database: Database, noted: Head | undefined): Promise<void> {
  const { linked, open, taken, head, faults } = await verifyAudit(database, noted);
  if (taken !== null) say(`Retention took the lines up to link ${taken.link}, last at ${taken.at}.`);
  say(`${linked} lines are linked; ${open} are not yet: a running bot does so within seconds.`);
  for (const fault of faults) complain(told(fault), 1);
  if (faults.length > 0) return complain('The audit is not what was written.', 1);
  if (noted !== undefined && noted.link < (taken?.link ?? 0))
    say(`Link ${noted.link} is gone with old lines: it could not be compared.`);
  say('The chain holds.');
  say(`Note this elsewhere, and give it to the next verify: ${head.link}:${head.hash}`);
}

function told({ kind, position, link }: Fault): string {
  const at = link === null ? '' : ` (link ${link})`;
  const texts: Readonly<Record<Fault['kind'], string>> = {
    changed: `The chain breaks at line ${position}${at}: the line, or its hash, was changed.`,
    removed: `The chain breaks at line ${position}${at}: the line was removed.`,
    linkMissing: `The chain breaks at link ${link}: it is not there.`,
    added: `Line ${position} was put in behind the chain: no link speaks of it.`,
    otherThanNoted: `Link ${link} has another hash than was noted: the chain was made anew.`,
  };
  return texts[kind];
}

function headIn(text: string): Head | undefined {
  const [, link, hash] = /^(\d+):([\w-]*)$/.exec(text) ?? [];
  return link === undefined || hash === undefined ? undefined : { link: Number(link), hash };
}
