/** `npm run chaos -- --engine sqlite|postgres`: nothing lost, doubled or out of order, whatever fails. */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SECOND } from '../../src/clock.ts';
import { isLoopback } from '../../src/loopback.ts';
import { databaseName, postgresDatabases } from '../support/postgres-databases.ts';
import { LEASE_BEARS_MS, PAUSE_MS, runChaos } from './run.ts';

const USAGE = `npm run chaos -- --engine sqlite|postgres [--seed N] [--operations N] [--bots N] [--learners N]
    [--kills N] [--pauses N] [--pause-seconds N] [--faults PERCENT] [--speed N]
    [--tenant NAMES] [--verbose]

--tenant onePerSecond (or strictUpdates,lateReads, … or nasty for all): Graph as some tenant might be.
PostgreSQL: TEST_POSTGRES_URL holds the address of a server on this machine; a database is made in it and dropped.
`;

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'sqlite' },
    seed: { type: 'string', default: String(randomInt(1, 2 ** 31)) },
    operations: { type: 'string', default: '10000' },
    bots: { type: 'string', default: '3' },
    learners: { type: 'string', default: '80' },
    kills: { type: 'string', default: '36' },
    pauses: { type: 'string', default: '24' },
    'pause-seconds': { type: 'string', default: String(PAUSE_MS / SECOND) },
    faults: { type: 'string', default: '20' },
    speed: { type: 'string', default: '20' },
    tenant: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

const place = values.help ? undefined : await placeFor(values.engine);
if (place === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  say(
    `Seed ${values.seed}, ${place.engine}. Graph's clock and the bots' run ${values.speed} times as fast as time.`,
  );
  const began = Date.now();
  const report = await runChaos({
    databaseUrl: place.url,
    seed: Number(values.seed),
    operations: Number(values.operations),
    bots: Number(values.bots),
    learners: Number(values.learners),
    kills: Number(values.kills),
    pauses: Number(values.pauses),
    pauseMs: Number(values['pause-seconds']) * SECOND,
    faults: Number(values.faults) / 100,
    speed: Number(values.speed),
    tenant: values.tenant,
    progress: say,
    keepLogs: values.verbose,
  }).finally(place.remove);
  const { lost, doubled, outOfOrder, wrongAtTheEnd, sentTwice } = report;
  if (values.verbose) for (const problem of report.problems) say(problem);
  const share = ((100 * report.faults) / Math.max(1, report.answers)).toFixed(1);
  say(`operations            ${report.operations}`);
  say(`faults                ${report.faults} of ${report.answers} answers of Graph (${share} %)`);
  say(`kills                 ${report.kills}`);
  say(`pauses                ${report.pauses}`);
  say(`redeliveries          ${report.redelivered}`);
  say(`lost                  ${lost}`);
  say(`doubled               ${doubled}`);
  say(`out of order          ${outOfOrder}`);
  say(`wrong at the end      ${wrongAtTheEnd}`);
  say(`messages sent twice   ${sentTwice}`);
  say(`unanswered            ${report.unanswered}`);
  say(`receipts not updated  ${report.stale}`);
  say(
    `longest standstill    ${secondsOf(report.longestStandstillMs)}; a lease bears ${secondsOf(LEASE_BEARS_MS)}`,
  );
  say(`seconds               ${((Date.now() - began) / 1000).toFixed(0)}`);
  if (report.longestStandstillMs > LEASE_BEARS_MS)
    say(
      'A bot stood still for longer than a lease is sure to bear, as on a busy or suspended machine. What is not 0 above may' +
        ' come from that: see "A process that stands still" in docs/decisions.md.',
    );
  if (lost + doubled + outOfOrder + wrongAtTheEnd + sentTwice > 0) process.exitCode = 1;
  if (report.exits.some((code) => code !== 0)) process.exitCode = 1;
}

/** Of the bots' time. */
function secondsOf(ms: number): string {
  return `${(ms / SECOND).toFixed(1)} s`;
}

/** An empty database of that engine; undefined when there is none to be had. */
async function placeFor(engine: string) {
  if (engine === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'coursemate-chaos-db-'));
    return {
      engine: 'SQLite',
      url: `file:${join(folder, 'ledger.db')}`,
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const server = process.env.TEST_POSTGRES_URL;
  if (engine !== 'postgres' || server === undefined || !isLoopback(new URL(server).hostname))
    return undefined;
  const databases = postgresDatabases(server);
  const url = await databases.create();
  return {
    engine: 'PostgreSQL',
    url,
    async remove() {
      await databases.drop(databaseName(url));
      await databases.close();
    },
  };
}
