import { readFileSync, writeFileSync } from 'node:fs';
import type { Result } from './contest.ts';

const columns: readonly (readonly [string, (result: Result & { scale?: string }) => string])[] = [
  ['turn', ({ name, scale }) => (scale === undefined ? name : `${name}, ${scale}`)],
  ['at once', ({ concurrency }) => String(concurrency)],
  ['CPU ms', ({ cpuPerTurn }) => cpuPerTurn.toFixed(2)],
  ['ratio to the echo', ({ ratio }) => ratio.toFixed(2)],
  ['to the usual way', ({ toRival }) => toRival?.toFixed(2) ?? ''],
  ['turns/s', ({ turnsPerSecond }) => turnsPerSecond.toFixed(0)],
  ['p50 ms', ({ p50 }) => p50.toFixed(1)],
  ['p99 ms', ({ p99 }) => p99.toFixed(1)],
];

/** Where PostgreSQL is used. */
const ofDatabase: typeof columns = [
  ['its CPU ms', ({ databaseCpu, statements }) => (statements > 0 ? databaseCpu.toFixed(2) : '')],
  ['statements', ({ statements }) => (statements > 0 ? statements.toFixed(1) : '')],
  ['round trips', ({ roundTrips }) => (roundTrips > 0 ? roundTrips.toFixed(1) : '')],
];

/** The results as a Markdown table. */
export function table(results: readonly Result[]): string {
  const shown = results.some(({ statements }) => statements > 0) ? [...columns, ...ofDatabase] : columns;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(shown.map(([heading]) => heading)),
    row(shown.map((_, place) => (place === 0 ? '---' : '---:'))),
    ...results.map((result) => row(shown.map(([, cell]) => cell(result)))),
  ].join('\n');
}

const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

/** Puts the table between its marks in docs/scaling.md. Throws when they are not there, or nothing was measured. */
export function writeIntoReadme(machine: string, results: readonly Result[] | undefined): void {
  const text = readFileSync('docs/scaling.md', 'utf8');
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from || results === undefined)
    throw new Error('Nothing to write, or nowhere to write it');
  const inside = `\n\nOn ${machine}:\n\n${table(results)}\n\n`;
  writeFileSync('docs/scaling.md', text.slice(0, from + BEGIN.length) + inside + text.slice(to));
}
