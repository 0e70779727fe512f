import { get } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { BotProcess } from '../support/bot-process.ts';

/** What one thing cost a bot; times in milliseconds. */
export interface Cost {
  readonly wallMs: number;
  /** CPU of the whole process. */
  readonly cpuMs: number;
  /** Longest that its event loop was held, by its own measurement, and most CPU that it used at once. */
  readonly heldMs: number;
  readonly heldCpuMs: number;
  /** The longest answer of `GET /healthz`, asked every 10 ms by another process. */
  readonly pingMs: number;
  readonly rssBytes: number;
}

/** Measures what a bot does, one thing after the other. */
export interface Gauge {
  measure<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly cost: Cost }>;
  stop(): void;
}

const EVERY = 10;
/** While so many have no answer no more are asked: the oldest says how long it takes. */
const MOST_OPEN = 50;

export function createGauge(bot: BotProcess, url: string): Gauge {
  let worst = 0;
  const open = new Set<number>();
  const timer = setInterval(() => {
    if (open.size >= MOST_OPEN) return;
    const began = performance.now();
    open.add(began);
    const over = () => {
      open.delete(began);
      worst = Math.max(worst, performance.now() - began);
    };
    get(`${url}/healthz`, { agent: false }, (answer) => answer.resume().once('close', over)).once(
      'error',
      over,
    );
  }, EVERY);

  return {
    async measure(work) {
      await bot.ask('usage');
      worst = 0;
      const began = performance.now();
      const result = await work();
      const wallMs = performance.now() - began;
      const usage = await bot.ask('usage');
      const waiting = [...open].map((since) => performance.now() - since);
      return { result, cost: { wallMs, ...usage, pingMs: Math.max(worst, ...waiting) } };
    },
    stop: () => clearInterval(timer),
  };
}
