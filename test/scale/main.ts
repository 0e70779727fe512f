/**
 * `npm run scale -- engine=sqlite|postgres size=small|large`: the bot on a database as large as an organisation makes it. See
 * docs/scaling.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cleanUpWhenInterrupted, createCleanUp } from '../support/clean-up.ts';
import { choiceOf, namedValues } from '../support/named-values.ts';
import { problemsOf, tableOf } from './report.ts';
import { type Part, parts, runScale, type ScaleOptions } from './run.ts';

const USAGE = `npm run scale -- [engine=sqlite|postgres] [size=small|large|tiny] [only=${parts.join(',')}] [limits=off]
    [database=postgres://… (a server on this machine; TEST_POSTGRES_URL when absent)] [keep=path]
`;
const say = (line: string) => void process.stdout.write(`${line}\n`);

function asked(): (Omit<ScaleOptions, 'cleanUp' | 'say'> & { limits: 'on' | 'off' }) | undefined {
  try {
    const values = namedValues(process.argv.slice(2), [
      'engine',
      'size',
      'only',
      'limits',
      'database',
      'keep',
    ]);
    const only = values.only?.split(',').map((one) => choiceOf(one, parts)) as readonly Part[] | undefined;
    return {
      engine: choiceOf(values.engine, ['sqlite', 'postgres']),
      size: choiceOf(values.size, ['small', 'large', 'tiny']),
      ...{ parts: only ?? parts, limits: choiceOf(values.limits, ['on', 'off']) },
      ...{ server: values.database ?? process.env.TEST_POSTGRES_URL, kept: values.keep },
    };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}`);
    return undefined;
  }
}

const options = asked();
if (options === undefined) process.exitCode = 2;
else {
  const cleanUp = createCleanUp();
  cleanUpWhenInterrupted(cleanUp);
  try {
    const report = await runScale({ ...options, cleanUp, say });
    const problems = problemsOf(report);
    say(`\n${tableOf(report)}\n`);
    for (const problem of problems) say(problem);
    mkdirSync('dist/scale', { recursive: true });
    const file = `dist/scale/${new Date().toISOString().replaceAll(':', '-')}.json`;
    writeFileSync(file, `${JSON.stringify({ ...report, problems }, null, 2)}\n`);
    say(file);
    if (problems.length > 0 && options.limits === 'on') process.exitCode = 1;
  } finally {
    await cleanUp.run();
  }
}
