/**
 * `npm run stress [-- seconds=60 without=role,…]`: two hundred well-behaved people among hostile ones, on a bot as it is deployed, all on this
 * machine. Ends with 1 when the well-behaved, the event loop or the memory felt more of it than `verdict.ts` allows.
 */
import { hostile } from './roles.ts';
import { runStress } from './run.ts';
import { broken, figuresOf } from './verdict.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const given = (name: string) =>
  process.argv.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
const seconds = Number(given('seconds') ?? 60);
if (!(seconds >= 5 && seconds <= 3_600)) throw new Error('seconds= is a number from 5 to 3600');

const without = given('without')?.split(',') ?? [];
const roles = Object.fromEntries(Object.entries(hostile).filter(([name]) => !without.includes(name)));

const { felt, came, arrived, tooMany, logBytes, cpu, ownDelay, slowest } = await runStress(
  seconds,
  roles,
  say,
);
const figures = figuresOf(felt);
const ms = (value: number) => `${Math.round(value)} ms`;
const { p50, p95, p99, worst, unanswered, delayP99, delayMost, grown } = figures;
say(`\nwell-behaved  ${felt.answers.length} answered, ${unanswered} not`);
say(`answers       p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}, worst ${ms(worst)}`);
say(`slowest       ${slowest.join(', ')}`);
say(`event loop    late by ${ms(delayP99)} at p99, ${ms(delayMost)} at worst`);
say(`memory        ${Math.round(felt.rssBefore / 1e6)} MB before, ${Math.round(grown)} MB more at most`);
say(`Teams         ${arrived} messages arrived, ${tooMany} more than it takes`);
say(`              (who measured came late itself, by ${ms(ownDelay)} at worst: as much is this machine's)`);
say(`CPU           ${Math.round(cpu * 100)} % of a core\nlog           ${Math.ceil(logBytes / 1_000)} KB`);
say('\nhostile           sent  answered  refused  dropped  people who');
for (const [name, { sent, answered, refused, dropped }] of Object.entries(came)) {
  const counts = [
    [sent, 6],
    [answered, 10],
    [refused, 9],
    [dropped, 9],
  ] as const;
  const columns = counts.map(([count, width]) => String(count).padStart(width)).join('');
  say(`${name.padEnd(16)}${columns}  ${hostile[name]?.does}`);
}
const failures = broken(figures);
for (const failure of failures) say(`\nbeyond the limit: ${failure}`);
if (failures.length > 0) process.exitCode = 1;
