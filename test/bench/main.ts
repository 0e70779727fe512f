/**
 * `npm run bench [part …] [rounds=5] [turns=500] [warm=6000] [seconds=300]`: what a turn costs, as a ratio to the stock echo bot's and to the
 * usual way's in the same run, and the parts beside. Without names all but those that take long or need PostgreSQL. Writes dist/bench/<time>.json, and with
 * `readme` the table in docs/scaling.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { type Result, WARM_UP } from './contest.ts';
import { onlyWhenNamed, type PartName, parts } from './parts.ts';
import { table, writeIntoReadme } from './report.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);
const asked = process.argv.slice(2);
const known = Object.keys(parts) as PartName[];
const isUnderstood = (one: string) =>
  /^(?:(?:rounds|turns|warm|seconds)=[1-9]\d*|readme)$/.test(one) || one in parts;
if (!asked.every(isUnderstood)) {
  say(`npm run bench -- [${known.join('|')} …] [rounds=5] [turns=500] [warm=6000] [seconds=300] [readme]`);
  process.exit(asked.includes('--help') ? 0 : 2);
}
const number = (name: string, usual: number) =>
  Number(asked.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? usual);
const named = known.filter((name) => asked.includes(name));
const wanted = named.length > 0 ? named : known.filter((name) => !onlyWhenNamed.includes(name));
const options = {
  ...{ rounds: number('rounds', 5), turns: number('turns', 500), warm: number('warm', WARM_UP) },
  seconds: number('seconds', 300),
};

const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.versions.node}`;
say(machine);
const results: Partial<Record<PartName, unknown>> = {};
for (const name of wanted) {
  const result = await parts[name](options);
  results[name] = result;
  say(
    `\n${name}\n${Array.isArray(result) ? table(result as readonly Result[]) : JSON.stringify(result, null, 2)}`,
  );
}
mkdirSync('dist/bench', { recursive: true });
const at = new Date().toISOString();
const file = `dist/bench/${at.replaceAll(':', '-')}.json`;
writeFileSync(file, `${JSON.stringify({ at, machine, ...options, results }, null, 2)}\n`);
say(`\n${file}`);
if (asked.includes('readme')) writeIntoReadme(machine, results.turns as readonly Result[] | undefined);
