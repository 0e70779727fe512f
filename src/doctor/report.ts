import type { Finding, Outcome } from './check.ts';
import { doubts } from './doubts.ts';
import { type CheckResult, isHealthy } from './examine.ts';

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
  const count = (outcome: Outcome) =>
    results.flatMap(({ findings }) => findings).filter((finding) => finding.outcome === outcome).length;
  const summary = isHealthy(results)
    ? `Nothing is broken${count('warning') > 0 ? `; ${count('warning')} things to look at` : ''}.`
    : `${count('broken')} broken. Mend the first one and run the doctor again.`;
  return [
    ...lines,
    '',
    summary,
    '',
    'What no check can settle from here:',
    ...doubts.map((doubt) => `  · ${doubt}`),
    '',
  ].join('\n');
}

/** The same for a machine. */
export function reportJson(results: readonly CheckResult[]): string {
  return `${JSON.stringify({ healthy: isHealthy(results), checks: results, doubts }, null, 2)}\n`;
}

function fixLines(finding: Finding): readonly string[] {
  if (finding.outcome !== 'broken' && finding.outcome !== 'warning') return [];
  const { fix } = finding;
  return [`    Do:      ${fix.do}`, `    Where:   ${fix.where}`, `    Without: ${fix.without}`];
}
