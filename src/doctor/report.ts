import { showChannels } from '../setup/azure-bot.ts';
import type { Finding, Outcome, ProbeRow } from './check.ts';
import { type CheckResult, isHealthy } from './examine.ts';
import { yourBot } from './fixes.ts';

/** What Microsoft's documents leave open and no check settles without waiting, watching or breaking something. */
const doubts: readonly string[] = [
  'How long texts may be: Microsoft publishes no limit for notes and ids. A refusal names the field.',
  'When Viva Learning shows a change: its own views may take up to a day.',
  'Whether Teams or Viva Learning itself tells learners of assignments made by an application: the bot tells them in any case.',
  'Whether isCourseActivitySyncEnabled is really set: only a signed-in administrator can read it (npm run provider -- show).',
  'Whether the messaging endpoint of the Azure Bot names this bot: only the Azure portal shows it.',
  `Which channels the Azure Bot has, and whether their secrets are switched off (Teams alone, and true): ${showChannels(yourBot)}`,
];

const marks: Readonly<Record<Outcome, string>> = {
  fine: '✔',
  broken: '✘',
  warning: '!',
  unknown: '?',
  skipped: '–',
};
const colours: Readonly<Record<Outcome, number>> = {
  fine: 32,
  broken: 31,
  warning: 33,
  unknown: 36,
  skipped: 90,
};

/** The report for a person at a terminal; `colour` when it is one. */
export function reportText(
  results: readonly CheckResult[],
  { colour }: { readonly colour: boolean },
): string {
  const mark = (outcome: Outcome) =>
    colour ? `\u001b[${colours[outcome]}m${marks[outcome]}\u001b[0m` : marks[outcome];
  const lines = results.flatMap(({ title, findings }) =>
    findings.flatMap((finding) => [
      `${mark(finding.outcome)} ${title}: ${finding.says}`,
      ...fixLines(finding),
    ]),
  );
  const rows = results.flatMap(({ findings }) =>
    findings.flatMap((finding) => ('row' in finding && finding.row !== undefined ? [finding.row] : [])),
  );
  const count = (outcome: Outcome) =>
    results.flatMap(({ findings }) => findings).filter((finding) => finding.outcome === outcome).length;
  const summary = isHealthy(results)
    ? `Nothing is broken${count('warning') > 0 ? `; ${count('warning')} things to look at` : ''}.`
    : `${count('broken')} broken. Mend the first one and run the doctor again.`;
  return [
    ...lines,
    ...(rows.length === 0 ? [] : ['', ...tableOf(rows)]),
    '',
    summary,
    '',
    'What no check can settle from here:',
    ...doubts.map((doubt) => `  · ${doubt}`),
    '',
  ].join('\n');
}

const columns = ['what', 'believed', 'found', 'changes'] as const;

function tableOf(rows: readonly ProbeRow[]): readonly string[] {
  const head = { what: 'tried', believed: 'believed', found: 'found', changes: 'what changes' };
  const all = [head, ...rows];
  const widths = columns.map((column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row: ProbeRow) =>
    columns
      .map((column, place) => row[column].padEnd(widths[place] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)];
}

export function reportJson(results: readonly CheckResult[]): string {
  return `${JSON.stringify({ healthy: isHealthy(results), checks: results, doubts }, null, 2)}\n`;
}

function fixLines(finding: Finding): readonly string[] {
  if (finding.outcome !== 'broken' && finding.outcome !== 'warning') return [];
  const { fix } = finding;
  return [`    Do:      ${fix.do}`, `    Where:   ${fix.where}`, `    Without: ${fix.without}`];
}
