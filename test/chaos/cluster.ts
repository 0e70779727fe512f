import { setTimeout as sleep } from 'node:timers/promises';
import type { BotOptions } from './bot.ts';
import { type Child, startChild } from './child.ts';

/** Several bots on one database. */
export interface Cluster {
  /** Addresses of those that run now. */
  urls(): readonly string[];
  /** `kill -9` of one of them; another takes its place a moment later. */
  killOne(): Promise<void>;
  kills(): number;
  /** Ends all as a deployment does. Resolves with their exit codes. */
  end(): Promise<readonly (number | null)[]>;
}

export interface ClusterOptions {
  readonly bots: number;
  readonly bot: BotOptions;
  readonly random: () => number;
  readonly output: string;
}

export async function startCluster({ bots, bot, random, output }: ClusterOptions): Promise<Cluster> {
  const running = new Set<Child>();
  const restarts = new Set<Promise<void>>();
  let kills = 0;
  const start = async () => {
    running.add(await startChild('./bot.ts', bot, { output }));
  };
  // all at once: the first one migrates, the others wait for it
  await Promise.all(Array.from({ length: bots }, start));

  return {
    urls: () => [...running].map(({ url }) => url),
    async killOne() {
      const victim = [...running][Math.floor(random() * running.size)];
      if (victim === undefined) return;
      running.delete(victim);
      kills++;
      await victim.kill();
      const restart = sleep(random() * 500).then(start);
      restarts.add(restart);
      await restart;
      restarts.delete(restart);
    },
    kills: () => kills,
    async end() {
      await Promise.all(restarts);
      return Promise.all([...running].map((child) => child.end()));
    },
  };
}
