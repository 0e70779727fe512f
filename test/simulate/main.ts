/**
 * `npm run simulate -- people=10000 days=60 engine=sqlite|postgres`: people live for some weeks, and what the bot says by itself is
 * held against what is true of them. See docs/reminders.md.
 */

import { createPlace } from '../scale/place.ts';
import { cleanUpWhenInterrupted, createCleanUp } from '../support/clean-up.ts';
import { choiceOf, namedValues } from '../support/named-values.ts';
import { type SimulateOptions, simulate } from './run.ts';

const USAGE = `npm run simulate -- [people=10000] [days=60] [engine=sqlite|postgres] [instances=3] [kills=6 (a day)] [seed=1]
    [database=postgres://… (a server on this machine; TEST_POSTGRES_URL when absent)]
`;
const say = (line: string) => void process.stdout.write(`${line}\n`);
const names = ['people', 'days', 'engine', 'instances', 'kills', 'seed', 'database'] as const;

function asked() {
  try {
    const values = namedValues(process.argv.slice(2), [...names]);
    const whole = (text: string | undefined, fallback: number) => {
      const value = text === undefined ? fallback : Number(text);
      if (!Number.isInteger(value) || value < 0) throw new Error(`${text} is no whole number`);
      return value;
    };
    const options: Omit<SimulateOptions, 'databaseUrl'> = {
      ...{
        people: whole(values.people, 10_000),
        days: whole(values.days, 60),
        instances: whole(values.instances, 3),
      },
      ...{ seed: whole(values.seed, 1), killsADay: whole(values.kills, 6), faults: 0.1, say },
    };
    return {
      options,
      engine: choiceOf(values.engine, ['sqlite', 'postgres']),
      server: values.database ?? process.env.TEST_POSTGRES_URL,
    };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}`);
    return undefined;
  }
}

const wanted = asked();
if (wanted === undefined) process.exitCode = 2;
else {
  const cleanUp = createCleanUp();
  cleanUpWhenInterrupted(cleanUp);
  try {
    const place = await createPlace(wanted.engine, wanted.server);
    cleanUp.add(place.remove);
    const report = await simulate({ ...wanted.options, databaseUrl: place.url });
    for (const problem of report.problems.slice(0, 20)) say(problem);
    say(`\nmessages due          ${report.due}`);
    for (const [outcome, count] of Object.entries(report.outcomes)) say(`  ${outcome.padEnd(20)}${count}`);
    say(`arrived               ${report.arrived}`);
    say(`sent twice            ${report.sentTwice}`);
    say(`in quiet hours        ${report.inQuietHours}`);
    say(`about done things     ${report.aboutDone}`);
    say(`after "stop"          ${report.afterStop}`);
    say(`more than one a day   ${report.moreThanOneADay}`);
    say(`left over             ${report.leftOver}`);
    say(`worst minute          ${report.worstMinute} messages`);
    say(`killed, throttled     ${report.kills}, ${report.throttled}`);
    const { sentTwice, inQuietHours, aboutDone, afterStop, moreThanOneADay, leftOver, arrived } = report;
    const wrong = sentTwice + inQuietHours + aboutDone + afterStop + moreThanOneADay + leftOver;
    if (wrong > 0 || arrived === 0) process.exitCode = 1;
  } finally {
    await cleanUp.run();
  }
}
