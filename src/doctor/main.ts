/** `npm run doctor`: what works, what does not, and how to mend it. Exit status 0: nothing is broken. */
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { createTokens } from '../graph/auth/token.ts';
import { loadEnvFile } from '../terminal.ts';
import { checks, configurationCheck } from './checks.ts';
import { examine, isHealthy } from './examine.ts';
import { reportJson, reportText } from './report.ts';
import { DEFAULT_SERVICE_URL } from './subject.ts';

const USAGE = `Usage:
  npm run doctor                               looks at everything, changes nothing
  npm run doctor -- --learner name@domain      also at this learner's licence
  npm run doctor -- --probe --course "Title" --learner name@domain
                                               also creates one activity, tries it, and removes it again
  npm run doctor -- --json                     the report for a machine
  npm run doctor -- --explain                  what each check proves and how it can fail
Exit status: 0 nothing is broken, 1 something is, 2 wrong use.
`;

const options = {
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  probe: { type: 'boolean' },
  course: { type: 'string' },
  learner: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

loadEnvFile();
await run();

async function run(): Promise<void> {
  const typed = typedOptions();
  if (typed === undefined) return;
  const { json = false, probe = false, course, learner } = typed;
  if (typed.explain) return explain();
  if (probe && (course === undefined || learner === undefined))
    return misused('--probe needs --course and --learner: it makes a change in their name.');
  const results = await examine(process.env, {
    clock: systemClock,
    mint: randomUUID,
    fetch,
    signIn: (registration, resource) => createTokens({ ...registration, resource, clock: systemClock }),
    packageFile: fileURLToPath(new URL('../../dist/coursemate.zip', import.meta.url)),
    envFile: '.env',
    connectorUrl: DEFAULT_SERVICE_URL,
    ...(learner === undefined ? {} : { learner }),
    ...(probe && course !== undefined && learner !== undefined ? { probe: { course, learner } } : {}),
  });
  process.stdout.write(
    json ? reportJson(results) : reportText(results, { colour: process.stdout.isTTY === true }),
  );
  process.exitCode = isHealthy(results) ? 0 : 1;
}

function typedOptions() {
  try {
    const { values } = parseArgs({ options });
    if (values.help) {
      process.stdout.write(USAGE);
      return undefined;
    }
    return values;
  } catch (error) {
    misused((error as Error).message);
    return undefined;
  }
}

function misused(why: string): void {
  process.stderr.write(`${why}\n\n${USAGE}`);
  process.exitCode = 2;
}

function explain(): void {
  for (const { title, proves, fails } of [configurationCheck, ...checks])
    process.stdout.write(`${title}\n  proves: ${proves}\n  fails:  ${fails}\n`);
}
