/** `npm run doctor`: what works, what does not, and how to mend it. Exit status 0: nothing is broken. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { createTokens } from '../graph/auth/token.ts';
import { complain, Misuse, runCommandLine, say } from '../terminal.ts';
import { checks, configurationCheck } from './checks.ts';
import { examine, isHealthy } from './examine.ts';
import { reportJson, reportText } from './report.ts';
import { DEFAULT_SERVICE_URL } from './subject.ts';

const USAGE = `Usage:
  npm run doctor                               looks at everything, changes nothing
  npm run doctor -- --learner name@domain      also at this learner's licence
  npm run doctor -- --probe --course "Title" --learner name@domain
                                               also creates a few activities, tries on them what the bot does, removes them
                                               again and keeps what it found for the bot; takes some minutes, half an hour
                                               where Graph shows changes late
  npm run doctor -- --json                     the report for a machine
  npm run doctor -- --explain                  what each check proves and how it can fail
Exit status: 0 nothing is broken, 1 something is, 2 wrong use.`;

const options = {
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  probe: { type: 'boolean' },
  course: { type: 'string' },
  learner: { type: 'string' },
} as const;

await runCommandLine({ usage: USAGE, run });

async function run(typed: readonly string[]): Promise<void> {
  const {
    json = false,
    probe = false,
    explain = false,
    course,
    learner,
  } = parseArgs({ args: [...typed], options }).values;
  if (explain) return sayChecks();
  if (probe && (course === undefined || learner === undefined))
    throw new Misuse('--probe needs --course and --learner: it makes a change in their name.');
  const signal = probe ? interruption() : undefined;
  const results = await examine(process.env, {
    clock: systemClock,
    mint: randomUUID,
    signIn: (registration, resource) => createTokens({ ...registration, resource, clock: systemClock }),
    packageFile: fileURLToPath(new URL('../../dist/coursemate.zip', import.meta.url)),
    envFile: '.env',
    connectorUrl: DEFAULT_SERVICE_URL,
    ...{ signal, learner },
    pause: (ms, until) => sleep(ms, undefined, until && { signal: until }),
    probe: probe && course !== undefined && learner !== undefined ? { course, learner } : undefined,
  });
  process.stdout.write(
    json ? reportJson(results) : reportText(results, { colour: process.stdout.isTTY === true }),
  );
  process.exitCode = isHealthy(results) && signal?.aborted !== true ? 0 : 1;
}

/** Ctrl-C, once: what has been made is removed first. A second one ends the process; the next probe then removes it. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      complain('Stopping: what the probe made is removed first.', 1);
      controller.abort();
    });
  return controller.signal;
}

function sayChecks(): void {
  for (const { title, proves, fails } of [configurationCheck, ...checks])
    say(`${title}\n  proves: ${proves}\n  fails:  ${fails}`);
}
