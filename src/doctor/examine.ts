import type { Environment } from '../config/read-variables.ts';
import type { Config } from '../config.ts';
import { Bug } from '../errors.ts';
import type { Check, CheckId, Finding, Outcome } from './check.ts';
import { skipped } from './check.ts';
import { describeConfiguration, examineConfiguration } from './checks/configuration.ts';
import { checks, configurationCheck } from './checks.ts';
import { failed } from './fixes.ts';
import { createSubject, type Subject, type SubjectDeps } from './subject.ts';

export interface CheckResult {
  readonly id: CheckId;
  readonly title: string;
  readonly proves: string;
  /** The worst of its findings. */
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

/** From worst to best: what a check is called that found several things. */
const severity: readonly Outcome[] = ['broken', 'warning', 'unknown', 'skipped', 'fine'];

/** Every check, one after the other, in the order in which they can fail. Never throws. */
export async function examine(env: Environment, deps: SubjectDeps): Promise<readonly CheckResult[]> {
  const configuration = examineConfiguration(env);
  if ('config' in configuration)
    return examineConfigured(configuration.config, { publicUrl: env.PUBLIC_URL, ...deps });
  const because = [skipped('Not looked at: the configuration comes first.')];
  return [
    resultOf(configurationCheck, configuration.findings),
    ...checks.map((check) => resultOf(check, because)),
  ];
}

/** The same for a configuration that is known to be usable. */
export async function examineConfigured(config: Config, deps: SubjectDeps): Promise<readonly CheckResult[]> {
  const subject = createSubject(config, deps);
  const results = [resultOf(configurationCheck, [describeConfiguration(config)])];
  try {
    for (const check of checks) results.push(resultOf(check, await findingsOf(check, subject, results)));
  } finally {
    await subject.close();
  }
  return results;
}

export const isHealthy = (results: readonly CheckResult[]): boolean =>
  results.every(({ outcome }) => outcome !== 'broken');

async function findingsOf(
  check: Check,
  subject: Subject,
  sofar: readonly CheckResult[],
): Promise<readonly Finding[]> {
  const inTheWay = check.needs
    .map((id) => sofar.find((result) => result.id === id))
    .find((result) => result?.outcome === 'broken' || result?.findings.some(isInTheWay));
  if (inTheWay !== undefined) return [blocked(inTheWay.title)];
  try {
    return await check.run(subject);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    return [failed(check.title, new Bug(`This check itself failed (${reason})`, { cause: error }))];
  }
}

const BLOCKED = 'Not looked at before this is settled: ';
const blocked = (title: string) => skipped(`${BLOCKED}${title}.`);
const isInTheWay = (finding: Finding) =>
  (finding.outcome === 'unknown' && finding.figures === true) ||
  (finding.outcome === 'skipped' && finding.says.startsWith(BLOCKED));

function resultOf(
  { id, title, proves }: Pick<Check, 'id' | 'title' | 'proves'>,
  findings: readonly Finding[],
): CheckResult {
  const outcome = severity.find((one) => findings.some((finding) => finding.outcome === one)) ?? 'fine';
  return { id, title, proves, outcome, findings };
}
