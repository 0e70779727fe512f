/**
 * `npm run faults -- engine=sqlite|postgres`: what can go wrong around a bot goes wrong, while people are at work. See
 * docs/operations.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cleanUpWhenInterrupted, createCleanUp } from '../support/clean-up.ts';
import { choiceOf, namedValues } from '../support/named-values.ts';
import { findPostgres } from '../support/own-postgres.ts';
import { problemsOf, tableOf } from './report.ts';
import { faultNames, type RunOptions, runFaults } from './run.ts';

const USAGE = `npm run faults -- [engine=sqlite|postgres] [only=name,…]
  sqlite: ${faultNames('sqlite').join(', ')}
  postgres: ${faultNames('postgres').join(', ')}
`;
const say = (line: string) => void process.stdout.write(`${line}\n`);

function asked(): Pick<RunOptions, 'engine' | 'only'> | undefined {
  try {
    const values = namedValues(process.argv.slice(2), ['engine', 'only']);
    const engine = choiceOf(values.engine, ['sqlite', 'postgres']);
    const names = faultNames(engine) as [string, ...string[]];
    return { engine, only: values.only?.split(',').map((name) => choiceOf(name, names)) };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}`);
    return undefined;
  }
}

const options = asked();
const found = options?.engine === 'postgres' ? findPostgres() : { bin: '' };
if (options === undefined) process.exitCode = 2;
else if ('missing' in found) say(`${found.missing}: nothing was played.`);
else {
  const cleanUp = createCleanUp();
  cleanUpWhenInterrupted(cleanUp);
  try {
    const outcomes = await runFaults({ ...options, under: cleanUp, say });
    const problems = problemsOf(outcomes);
    say(`\n${tableOf(outcomes)}\n`);
    for (const problem of problems) say(problem);
    mkdirSync('dist/faults', { recursive: true });
    const file = `dist/faults/${new Date().toISOString().replaceAll(':', '-')}.json`;
    writeFileSync(file, `${JSON.stringify({ engine: options.engine, outcomes, problems }, null, 2)}\n`);
    say(file);
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    await cleanUp.run();
  }
}
