import { performance } from 'node:perf_hooks';
import { Pool } from 'undici';
import type { Part } from './part.ts';

/** Turns sent to one bot: what they cost it and how long each took. */
export interface Measured {
  readonly turnsPerSecond: number;
  /** Milliseconds of the bot's CPU. */
  readonly cpuPerTurn: number;
  readonly p50: number;
  readonly p99: number;
  readonly rssBytes: number;
}

export interface Load {
  readonly turns: number;
  readonly concurrency: number;
  /** The activity of the n-th turn of all that this bot was ever sent. */
  readonly activity: (n: number) => object;
  /** The channel's token, for a bot that verifies its callers. */
  readonly authorization?: string | undefined;
}

/** Sends `turns` activities, `concurrency` at a time, from turn number `first` on. Throws when one is not answered 200. */
export async function measure(
  bot: Part,
  { turns, concurrency, activity, authorization }: Load,
  first: number,
): Promise<Measured> {
  const pool = new Pool(bot.url, { connections: concurrency, pipelining: 1 });
  const latencies: number[] = [];
  let next = 0;
  const before = await bot.usage();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < turns) {
        const body = JSON.stringify(activity(first + next++));
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
  await pool.close();
  latencies.sort((a, b) => a - b);
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    turnsPerSecond: turns / seconds,
    cpuPerTurn: (after.cpuUs - before.cpuUs) / 1_000 / turns,
    p50: at(0.5),
    p99: at(0.99),
    rssBytes: after.rssBytes,
  };
}
