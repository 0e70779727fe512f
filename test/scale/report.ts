import { SECOND } from '../../src/clock.ts';
import type { Shutdown } from './shutdown.ts';
import type { Measured } from './turns.ts';
import type { Upgrade } from './upgrade.ts';

/** What is borne, and no more. */
const LIMITS = { heldCpuMs: 50, rssBytes: 300e6, shutdownSeconds: 10 };

/** Everything that was measured; parts that were not asked for are absent. */
export interface Report {
  readonly engine: string;
  readonly size: string;
  readonly databaseBytes: number;
  readonly filledSeconds: number;
  /** Milliseconds from the start of the process. */
  readonly start?: { readonly listeningMs: number; readonly startedMs: number; readonly answeredMs: number };
  readonly measured: readonly Measured[];
  readonly shutdowns: readonly Shutdown[];
  readonly upgrade?: Upgrade;
  /** Statements that were looked at, and those that read a growing table from end to end. */
  readonly statements: number;
  readonly wholeReads: readonly string[];
}

/** What is not as it should be, in sentences. */
export function problemsOf({ measured, shutdowns, upgrade, wholeReads }: Report): readonly string[] {
  const all = [...measured, ...(upgrade === undefined ? [] : [upgrade.measured])];
  const ends = [...shutdowns, ...(upgrade === undefined ? [] : [upgrade.shutdown])];
  return [
    ...all.flatMap(({ what, wrong }) => (wrong === undefined ? [] : [`${what}: ${wrong}`])),
    ...all
      // how long it was held says how busy the machine is, too
      .filter(({ cost }) => cost.heldCpuMs > LIMITS.heldCpuMs)
      .map(
        ({ what, cost }) =>
          `${what} held the event loop for ${ms(cost.heldCpuMs)} ms of CPU (${LIMITS.heldCpuMs} at most)`,
      ),
    ...all
      .filter(({ cost }) => cost.rssBytes > LIMITS.rssBytes)
      .map(({ what, cost }) => `${what} took ${mb(cost.rssBytes)} MB (${mb(LIMITS.rssBytes)} at most)`),
    ...ends
      .filter(({ seconds, code }) => seconds > LIMITS.shutdownSeconds || code !== 0)
      .map(
        ({ what, seconds, code }) =>
          `SIGTERM within ${what}: ended with ${code} after ${seconds.toFixed(1)} s`,
      ),
    ...wholeReads.map((read) => `A growing table is read from end to end: ${read}`),
  ];
}

/** All of it as Markdown. */
export function tableOf(report: Report): string {
  const { start, measured, shutdowns, upgrade, statements, wholeReads } = report;
  const lines = [
    `${report.engine}, ${report.size}: ${mb(report.databaseBytes)} MB, filled in ${report.filledSeconds.toFixed(0)} s`,
    ...(start === undefined
      ? []
      : [
          `start: listening after ${ms(start.listeningMs)} ms, ready ${ms(start.startedMs)}, first answer ${ms(start.answeredMs)}`,
        ]),
    ...(measured.length === 0 ? [] : ['', ...costs(measured)]),
    ...(shutdowns.length === 0 ? [] : ['', ...ends(shutdowns)]),
    ...(upgrade === undefined ? [] : ['', ...upgradeLines(upgrade)]),
    '',
    `${statements} statements, ${wholeReads.length} of which read a growing table from end to end`,
  ];
  return lines.join('\n');
}

const ms = (value: number) => value.toFixed(0);
const mb = (bytes: number) => (bytes / 1e6).toFixed(0);
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function costs(measured: readonly Measured[]): readonly string[] {
  const heads = ['', 'wall ms', 'CPU s', 'held ms', 'CPU at once', 'ping ms', 'MB', ''];
  return [
    row(heads),
    row(heads.map((_, place) => (place === 0 || place === heads.length - 1 ? '---' : '---:'))),
    ...measured.map(rowOf),
  ];
}

/** One line of the table. */
export function rowOf({ what, cost, note = '', wrong }: Measured): string {
  return row([
    ...[what, ms(cost.wallMs), (cost.cpuMs / SECOND).toFixed(2), ms(cost.heldMs), ms(cost.heldCpuMs)],
    ...[ms(cost.pingMs), mb(cost.rssBytes), wrong === undefined ? note : `WRONG: ${wrong}`],
  ]);
}

function ends(shutdowns: readonly Shutdown[]): readonly string[] {
  return [
    row(['SIGTERM within', 'seconds', 'exit code']),
    row(['---', '---:', '---:']),
    ...shutdowns.map(({ what, seconds, code }) => row([what, seconds.toFixed(1), String(code)])),
  ];
}

function upgradeLines(upgrade: Upgrade): readonly string[] {
  const { measured, seconds, steps, longestWaitMs, changes, refused, peakExtraBytes, extraBytes } = upgrade;
  return [
    `upgrade from the last release: ${steps} steps in ${seconds.toFixed(1)} s beside two writers, who made ${changes} changes`,
    `(${refused} refused, longest wait ${ms(longestWaitMs)} ms); ${mb(peakExtraBytes)} MB more at most, ${mb(extraBytes)} MB more afterwards`,
    ...costs([measured]),
    ...ends([upgrade.shutdown]),
  ];
}
