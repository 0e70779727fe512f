import { SECOND } from '../../src/clock.ts';
import type { Outcome } from './play.ts';

/** What a container has to end (milliseconds). */
const LONGEST_STOP = 10 * SECOND;

/** What is not as it should be, in sentences. */
export function problemsOf(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ name, healedMs, deliveredMs, exits, damage, losesFile }) => [
    ...(healedMs === undefined ? [`${name}: not healed`] : []),
    ...exits
      .filter(({ stoppingMs }) => stoppingMs > LONGEST_STOP)
      .map(({ code, stoppingMs }) => `${name}: ended with ${code} only after ${seconds(stoppingMs)}`),
    ...(healedMs !== undefined && deliveredMs === undefined ? [`${name}: changes still wait for Graph`] : []),
    ...Object.entries(damage)
      // with its file a ledger loses what it says of it
      .filter(([, count]) => count > 0 && !losesFile)
      .map(([kind, count]) => `${name}: ${kind} ${count}`),
  ]);
}

/** A Markdown table; a row a fault. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const heads = [
    'fault',
    'people',
    '/readyz',
    '/healthz',
    'log',
    'alerts',
    'heals',
    'all in Graph',
    'lost / doubled / out of order / kept though refused',
  ];
  return [row(heads), row(heads.map(() => '---')), ...outcomes.map((outcome) => row(cellsOf(outcome)))].join(
    '\n',
  );
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const seconds = (ms: number) => `${(ms / SECOND).toFixed(1)} s`;

function cellsOf(outcome: Outcome): readonly string[] {
  const { what, told, readyz, healthz, longestHealthzMs, log, alerts, healedMs, deliveredMs, exits, damage } =
    outcome;
  const { lost, doubled, outOfOrder, keptThoughRefused } = damage;
  const ends = exits
    .map(({ code, stoppingMs }) => `, ended with ${code} in ${seconds(stoppingMs)} and was restarted`)
    .join('');
  return [
    what,
    told.map(({ telling, count, longestMs }) => `${telling} ×${count} (≤ ${seconds(longestMs)})`).join(', '),
    readyz,
    `${healthz} (≤ ${longestHealthzMs.toFixed(0)} ms)`,
    Object.entries(log)
      .map(([event, count]) => `${event} ×${count}`)
      .join(', '),
    alerts.length === 0 ? 'none' : alerts.join(', '),
    (healedMs === undefined ? 'no' : `after ${seconds(healedMs)}`) + ends,
    deliveredMs === undefined ? 'no' : `after ${seconds(deliveredMs)}`,
    `${lost} / ${doubled} / ${outOfOrder} / ${keptThoughRefused}`,
  ];
}
