import { performance } from 'node:perf_hooks';
import { Pool } from 'undici';
import { databaseCpuMs } from './database-cpu.ts';
import type { Part } from './part.ts';

/** Turns sent to one bot: what they cost it and how long each took. */
export interface Measured {
  readonly turnsPerSecond: number;
  /** Milliseconds of the bot's CPU. */
  readonly cpuPerTurn: number;
  readonly p50: number;
  readonly p99: number;
  readonly rssBytes: number;
  /** Milliseconds of CPU of the PostgreSQL server a turn, statements and round trips; 0 where there is none, or it does not show. */
  readonly databaseCpu: number;
  readonly statements: number;
  readonly roundTrips: number;
}

export interface Load {
  readonly turns: number;
  readonly concurrency: number;
  /** The activity of the n-th turn of all that this bot was ever sent. */
  readonly activity: (n: number) => object;
  /** The channel's token, for a bot that verifies its callers. */
  readonly authorization?: string | undefined;
  /** Name of the PostgreSQL database on this machine that the bot uses. */
  readonly database?: string | undefined;
}

/** Sends `turns` activities, `concurrency` at a time, from turn number `first` on. Throws when one is not answered 200. */
export async function measure(
  bot: Part,
  { turns, concurrency, activity, authorization, database }: Load,
  first: number,
): Promise<Measured> {
  const pools = (bot.urls ?? [bot.url]).map(
    (url) => new Pool(url, { connections: concurrency, pipelining: 1 }),
  );
  const latencies: number[] = [];
  let next = 0;
  const cpuOfDatabase = () => (database === undefined ? 0 : databaseCpuMs(database));
  const before = await bot.usage();
  const databaseBefore = cpuOfDatabase();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < turns) {
        const place = next++;
        const body = JSON.stringify(activity(first + place));
        const pool = pools[place % pools.length] as Pool;
        const sent = performance.now();
        const response = await pool.request({
          path: '/api/messages',
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(authorization === undefined ? {} : { authorization }),
          },
          body,
        });
        await response.body.dump();
        latencies.push(performance.now() - sent);
        if (response.statusCode !== 200) throw new Error(`A turn was answered ${response.statusCode}`);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  const after = await bot.usage();
  const databaseAfter = cpuOfDatabase();
  for (const pool of pools) await pool.close();
  latencies.sort((a, b) => a - b);
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    turnsPerSecond: turns / seconds,
    cpuPerTurn: (after.cpuUs - before.cpuUs) / 1_000 / turns,
    p50: at(0.5),
    p99: at(0.99),
    rssBytes: after.rssBytes,
    databaseCpu: Math.max(0, databaseAfter - databaseBefore) / turns,
    statements: ((after.asked?.statements ?? 0) - (before.asked?.statements ?? 0)) / turns,
    roundTrips: ((after.asked?.roundTrips ?? 0) - (before.asked?.roundTrips ?? 0)) / turns,
  };
}
