import { SECOND } from '../../src/clock.ts';
import { startChild } from '../chaos/child.ts';
import type { CleanUp } from '../support/clean-up.ts';
import { createGauge } from './gauge.ts';
import type { OldWriterOptions, Worked } from './old-writer.ts';
import type { Shutdown } from './shutdown.ts';
import { createStage, type StageOptions } from './stage.ts';
import type { Measured } from './turns.ts';

const WRITERS = 2;
const DISK_EVERY = 200;

export interface Upgrade {
  readonly measured: Measured;
  readonly seconds: number;
  readonly steps: number;
  /** Of the writers at work meanwhile. */
  readonly longestWaitMs: number;
  readonly changes: number;
  readonly refused: number;
  /** Most that it took beyond what the database had before, and what it has more afterwards. */
  readonly peakExtraBytes: number;
  readonly extraBytes: number;
  /** SIGTERM in the middle, after which it is gone on with. */
  readonly shutdown: Shutdown;
}

/** Fills a database of the last release and starts this one on it, while two others are at work. */
export async function measureUpgrade(options: Omit<StageOptions, 'lastRelease'>): Promise<Upgrade> {
  const { cleanUp, place } = options;
  const stage = await createStage({ ...options, lastRelease: true });
  const graph = await stage.graph();
  const before = await place.bytes();
  let peak = before;
  const timer = setInterval(async () => {
    peak = Math.max(peak, await place.bytes());
  }, DISK_EVERY);
  cleanUp.add(() => clearInterval(timer));
  const writers = await Promise.all(Array.from({ length: WRITERS }, () => startWriter(place.url, cleanUp)));

  const first = await stage.bot(graph);
  await first.line(({ event, line }) => event === 'migration.step' && Number(line.step) >= 3);
  const began = performance.now();
  first.signal('SIGTERM');
  const { code, at } = await first.ended;
  const shutdown = { what: 'an upgrade', seconds: (at - began) / SECOND, code };

  const bot = await stage.bot(graph);
  const gauge = createGauge(bot, await bot.listening());
  const { cost } = await gauge.measure(() => bot.started());
  gauge.stop();
  const worked = await Promise.all(writers.map((writer) => writer.end()));
  bot.signal('SIGTERM');
  await bot.ended;
  clearInterval(timer);
  const steps = bot.log.filter(({ event }) => event === 'migration.step').length;
  const last = bot.log.findLast(({ event }) => event === 'migration.step');
  return {
    measured: {
      what: 'upgrade from the last release',
      cost,
      wrong: last && steps > 0 ? undefined : 'took no step',
    },
    ...{ seconds: cost.wallMs / SECOND, steps, shutdown },
    longestWaitMs: Math.max(...worked.map(({ longestMs }) => longestMs)),
    changes: sum(worked.map(({ done }) => done)),
    refused: sum(worked.map(({ refused }) => refused)),
    ...{ peakExtraBytes: peak - before, extraBytes: (await place.bytes()) - before },
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

async function startWriter(databaseUrl: string, cleanUp: CleanUp) {
  let worked: Worked = { done: 0, refused: 0, longestMs: 0 };
  const writer = await startChild('../scale/old-writer.ts', { databaseUrl } satisfies OldWriterOptions, {
    output: process.platform === 'win32' ? 'NUL' : '/dev/null',
    heard: (message) => {
      worked = message as Worked;
    },
  });
  cleanUp.add(() => writer.kill());
  return {
    async end(): Promise<Worked> {
      await writer.end();
      return worked;
    },
  };
}
