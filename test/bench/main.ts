/** `npm run bench`: what a turn costs, as a ratio to the stock echo bot's in the same run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { measureBulk } from './bulk.ts';
import { type Load, type Measured, measure } from './load.ts';
import { type Part, startPart } from './part.ts';
import { usual } from './scale.ts';
import { activitiesOf, scenarios } from './scenarios.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'coursemate-bench-'));
const rounds = Number(process.argv[2] ?? 5);
const turns = Number(process.argv[3] ?? 1_000);

const connector = await startPart('connector.ts', {});
const graph = await startPart('graph.ts', usual);
const providerId = contoso().providers[0]?.id;
const echo = await startPart('echo.ts', {});
const coursemate = await startPart(
  'coursemate.ts',
  { graphUrl: graph.url, providerId, databaseFile: join(folder, 'ledger.db') },
  process.argv.slice(4),
);

interface Contest {
  readonly name: string;
  readonly bot: Part;
  readonly activity: Load['activity'];
  sent: number;
  readonly measured: Measured[];
}

const contest = (name: string, bot: Part, activity: Load['activity']): Contest => ({
  name,
  bot,
  activity,
  sent: 0,
  measured: [],
});
const [help] = scenarios;
if (help === undefined) throw new Error('nothing to measure');

for (const concurrency of [1, 16, 64]) {
  const all = [
    contest('stock echo', echo, activitiesOf(help, usual, connector.url)),
    ...scenarios.map((one) => contest(one.name, coursemate, activitiesOf(one, usual, connector.url))),
  ];
  for (const one of all) one.sent += await warm(one, concurrency);
  for (let round = 0; round < rounds; round++) {
    for (const one of all) {
      one.measured.push(await measure(one.bot, { turns, concurrency, activity: one.activity }, one.sent));
      one.sent += turns;
    }
  }
  report(all, concurrency);
}
for (const part of [coursemate, echo, graph, connector]) await part.stop();
rmSync(folder, { recursive: true, force: true });

for (const batches of [true, false]) {
  const { people, requests, changes, seconds } = await measureBulk(500, batches);
  const how = batches ? 'in batches' : 'one by one';
  say(
    `\nAssigning to ${people} people ${how}: ${changes} changes, ${requests} requests to Graph, ${seconds.toFixed(1)} s`,
  );
}

async function warm({ bot, activity, sent }: Contest, concurrency: number): Promise<number> {
  await measure(bot, { turns, concurrency, activity }, sent);
  return turns;
}

function report(all: readonly Contest[], concurrency: number): void {
  say(`\n${concurrency} at once          CPU ms/turn   ratio   turns/s   p50 ms   p99 ms   MB`);
  const base = median(all[0]?.measured.map(({ cpuPerTurn }) => cpuPerTurn) ?? []);
  for (const { name, measured } of all) {
    const of = (key: keyof Measured) => median(measured.map((one) => one[key]));
    say(
      `${name.padEnd(20)} ${of('cpuPerTurn').toFixed(3).padStart(10)} ${(of('cpuPerTurn') / base).toFixed(2).padStart(8)} ${of('turnsPerSecond').toFixed(0).padStart(8)} ${of('p50').toFixed(2).padStart(8)} ${of('p99').toFixed(2).padStart(8)} ${(of('rssBytes') / 1e6).toFixed(0).padStart(5)}`,
    );
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
