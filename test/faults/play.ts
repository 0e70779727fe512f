import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { MINUTE, SECOND } from '../../src/clock.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { firingAlerts } from './alerts.ts';
import type { Fault } from './faults.ts';
import { observe, sequenceOf } from './observe.ts';
import { type Damage, type Telling, wasKept } from './people.ts';
import type { Exit, Place, Stage } from './stage.ts';

/** What became of a bot and its people while a fault was played, and afterwards. */
export interface Outcome {
  readonly name: string;
  readonly what: string;
  /** What people were told while it lasted: how often, and the longest wait in milliseconds. */
  readonly told: readonly { readonly telling: Telling; readonly count: number; readonly longestMs: number }[];
  readonly readyz: string;
  readonly healthz: string;
  readonly longestHealthzMs: number;
  /** Warnings and errors, by event. */
  readonly log: Readonly<Record<string, number>>;
  /** Names of the alerts of docs/alerts.md that fired. */
  readonly alerts: readonly string[];
  /** From its end until everybody could work again and the bot was ready; undefined when that did not happen. */
  readonly healedMs: number | undefined;
  /** How bots ended by themselves; each time another was started. */
  readonly exits: readonly Exit[];
  /** From its end until nothing waited for Graph any more; undefined when something waits still. */
  readonly deliveredMs: number | undefined;
  readonly damage: Damage;
  readonly losesFile: boolean;
}

export interface PlayOptions {
  /** For tests: it begins between two turns, so that no lease has to end, and is over when everybody has been answered. */
  readonly hurry?: boolean;
}

const PROBE_EVERY = 100;
const METRICS_EVERY = 500;
/** How long it is waited for people to be able to work again, and for changes to reach Graph. */
const PATIENCE_MS = 3 * MINUTE;

export async function play<Where extends Place>(
  fault: Fault<Where>,
  stage: Stage<Where>,
  { hurry = false }: PlayOptions = {},
): Promise<Outcome> {
  const { people, simulator, exits } = stage;
  await inTime(people.each(2, 0, wasKept));
  const address = (path: string) => () => {
    const url = stage.url();
    return url === undefined ? undefined : `${url}${path}`;
  };
  const readyz = observe(address('/readyz'), PROBE_EVERY);
  const healthz = observe(address('/healthz'), PROBE_EVERY);
  const metrics = observe(stage.metricsUrl, METRICS_EVERY);
  await sleep(PROBE_EVERY);

  const began = performance.now();
  const logged = stage.log().length;
  const cause = () => fault.cause(stage);
  const end = await (hurry ? people.between(cause) : cause());
  await Promise.all([
    sleep(hurry ? 0 : fault.forMs),
    inTime(people.each(fault.silences === true ? 0 : 2, began)),
  ]);
  const ended = performance.now();
  await end();
  const cured = performance.now();
  const isReady = async () => {
    while (!readyz.looks.some(({ at, status }) => at > cured && status === 200)) await sleep(PROBE_EVERY);
  };
  const healed = await inTime(
    Promise.all([people.each(1, cured, wasKept), isReady()]).then(() => performance.now()),
  );
  const healedMs = healed === undefined ? undefined : healed - cured;
  await people.stop();
  const isDelivered = healedMs !== undefined && (await delivers(stage.place.url));
  const deliveredMs = isDelivered ? performance.now() - cured : undefined;
  for (const observer of [readyz, healthz, metrics]) await observer.stop();

  const during = people.told.filter(({ at }) => at > began && at <= Math.max(ended, cured));
  const told = [...Map.groupBy(during, ({ telling }) => telling)].map(([telling, some]) => ({
    ...{ telling, count: some.length, longestMs: Math.max(...some.map(({ ms }) => ms)) },
  }));
  const lines = stage.log().slice(logged);
  const serious = lines.filter(({ level }) => level === 'warn' || level === 'error' || level === 'text');
  return {
    ...{ name: fault.name, what: fault.what, told, healedMs, exits: [...exits], deliveredMs },
    ...{ readyz: sequenceOf(readyz.looks), healthz: sequenceOf(healthz.looks) },
    longestHealthzMs: Math.max(...healthz.looks.map(({ ms }) => ms)),
    log: Object.fromEntries(
      [...Map.groupBy(serious, ({ event, level }) => event ?? level)].map(([event, some]) => [
        event,
        some.length,
      ]),
    ),
    alerts: firingAlerts(metrics.looks, [ended, performance.now()]),
    damage: people.damage(simulator.changes()),
    losesFile: fault.losesFile === true,
  };
}

/** What it comes to; undefined when that takes too long. */
async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  const over = new AbortController();
  try {
    return await Promise.race([work, sleep(PATIENCE_MS, undefined, { signal: over.signal })]);
  } finally {
    over.abort();
  }
}

/** Waits until nothing waits for Graph any more. */
async function delivers(databaseUrl: string): Promise<boolean> {
  const database = createDatabase(databaseUrl, { connections: 1 });
  try {
    for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await sleep(SECOND / 5)) {
      const { rows } = await sql<{ waiting: number }>`
        select count(*) as waiting from operations where state = 'waiting'`.execute(database.query);
      if (Number(rows[0]?.waiting) === 0) return true;
    }
    return false;
  } finally {
    await database.close();
  }
}
