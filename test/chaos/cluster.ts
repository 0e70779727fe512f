import { setTimeout as sleep } from 'node:timers/promises';
import type { BotOptions } from './bot.ts';
import { type Child, startChild } from './child.ts';
import type { Standstill } from './standstill.ts';

/** Several bots on one database. */
export interface Cluster {
  /** Addresses of those that run now. */
  urls(): readonly string[];
  /** `kill -9` of one of them; another takes its place a moment later. */
  killOne(): Promise<void>;
  kills(): number;
  /** Stops one of those that run for so many milliseconds of real time, and lets it go on. */
  pauseOne(ms: number): Promise<void>;
  pauses(): number;
  /** The longest that a bot stood still, in milliseconds of the bots' time. */
  longestStandstillMs(): number;
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
  const paused = new Set<Child>();
  let [kills, pauses, longestStandstillMs] = [0, 0, 0];
  const heard = (message: unknown) => {
    longestStandstillMs = Math.max(longestStandstillMs, (message as Standstill).stoodStillMs);
  };
  const start = async () => {
    running.add(await startChild('./bot.ts', bot, { output, heard }));
  };
  const anyOf = (children: readonly Child[]) => children[Math.floor(random() * children.length)];
  // all at once: the first one migrates, the others wait for it
  await Promise.all(Array.from({ length: bots }, start));

  return {
    urls: () => [...running].map(({ url }) => url),
    async killOne() {
      const victim = anyOf([...running]);
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
    async pauseOne(ms) {
      const victim = anyOf([...running].filter((child) => !paused.has(child)));
      if (victim === undefined) return;
      paused.add(victim);
      pauses++;
      await victim.pause(ms);
      paused.delete(victim);
    },
    pauses: () => pauses,
    longestStandstillMs: () => longestStandstillMs,
    async end() {
      await Promise.all(restarts);
      return Promise.all([...running].map((child) => child.end()));
    },
  };
}
