import { SECOND } from '../../src/clock.ts';
import type { BotProcess } from '../support/bot-process.ts';
import type { CleanUp } from '../support/clean-up.ts';
import { type Asked, wholeReads } from '../support/whole-reads.ts';
import { measureJobs } from './jobs.ts';
import { createPlace } from './place.ts';
import { type Report, rowOf } from './report.ts';
import { measureShutdowns } from './shutdown.ts';
import { sizes } from './sizes.ts';
import { createStage, type Stage } from './stage.ts';
import { ADMIN, type Measured, measureTurns } from './turns.ts';
import { measureUpgrade } from './upgrade.ts';

/** Rows from which on PostgreSQL's choice of a plan says something. */
const LARGE = 10_000;

export const parts = ['turns', 'background', 'shutdown', 'upgrade'] as const;
export type Part = (typeof parts)[number];

export interface ScaleOptions {
  readonly engine: 'sqlite' | 'postgres';
  readonly size: keyof typeof sizes;
  readonly parts: readonly Part[];
  /** PostgreSQL: a server on this machine, in which databases are made and dropped. */
  readonly server?: string | undefined;
  readonly kept?: string | undefined;
  readonly cleanUp: CleanUp;
  readonly say: (line: string) => void;
}

/** Fills a database, starts the bot on it and measures what was asked for. */
export async function runScale(options: ScaleOptions): Promise<Report> {
  const { engine, size, parts: asked, server, kept, cleanUp, say } = options;
  const place = await createPlace(engine, server);
  cleanUp.add(() => place.remove());
  const began = performance.now();
  say('filling the database');
  const stage = await createStage({ size: sizes[size], place, cleanUp, kept, say });
  const filledSeconds = (performance.now() - began) / SECOND;
  const statements = new Map<string, Asked>();
  const watched = watchStatements(stage, statements);
  const graph = await stage.graph();
  const report = {
    ...{ engine, size, databaseBytes: await place.bytes(), filledSeconds },
    ...{
      measured: [] as Measured[],
      shutdowns: [] as Report['shutdowns'],
      wholeReads: [] as readonly string[],
    },
  };

  // what Node compiles it keeps for the next start, in which it holds 25 MB less; the checks of /status are compiled when first asked for
  const first = await stage.running(graph);
  await first.chat(ADMIN).says('/status');
  await first.end();
  const startedAt = performance.now();
  const running = await watched.running(graph);
  const { bot, chat } = running;
  await chat(stage.population.learner.id).says('help');
  const answeredMs = performance.now() - startedAt;
  const of = (event: string) =>
    (bot.log.find((line) => line.event === event)?.at ?? Number.NaN) - bot.startedAt;
  const start = { listeningMs: of('listening'), startedMs: of('started'), answeredMs };

  const keep = async (measured: AsyncIterable<Measured>) => {
    for await (const one of measured) {
      report.measured.push(one);
      say(`  ${rowOf(one)}`);
    }
  };

  if (asked.includes('turns')) {
    say('turns');
    await keep(measureTurns(running, stage.population));
  }
  await running.end();
  if (asked.includes('background')) {
    say('background work');
    await keep(measureJobs(watched, graph));
  }
  report.wholeReads = await wholeReads({
    ...{ engine, url: place.url, asked: [...statements.values()], fromRows: LARGE },
  });
  if (asked.includes('shutdown') && process.platform !== 'win32') {
    say('shutting down in the middle');
    report.shutdowns = await measureShutdowns(stage, graph);
  }
  await graph.end();
  const result = { ...report, start, statements: statements.size };
  if (!asked.includes('upgrade')) return result;
  say('upgrading a database of the last release');
  const older = await createPlace(engine, server);
  cleanUp.add(() => older.remove());
  const upgrade = await measureUpgrade({ size: sizes[size], place: older, cleanUp, say });
  return { ...result, upgrade };
}

/** The stage, whose bots tell their statements as they end. */
function watchStatements(stage: Stage, statements: Map<string, Asked>): Stage {
  const note = async (bot: BotProcess) => {
    for (const asked of await bot.ask('statements'))
      if (!statements.has(asked.text)) statements.set(asked.text, asked);
  };
  return {
    ...stage,
    async running(...how) {
      const running = await stage.running(...how);
      return {
        ...running,
        async end() {
          await note(running.bot);
          await running.end();
        },
      };
    },
  };
}
