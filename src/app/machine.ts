import { statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { MINUTE } from '../clock.ts';

export interface LoopDelay {
  readonly p99Ms: number;
  readonly maxMs: number;
}

export interface Machine {
  /** Worst values of the last one to two minutes, so that a scrape every minute misses nothing. */
  loopDelay(): LoopDelay;
  memory(): { readonly residentBytes: number; readonly limitBytes: number };
  /** Free bytes on the disk of this file. */
  freeBytes(file: string): Promise<number>;
}

/** Sampling interval of the event-loop monitor in milliseconds. */
const RESOLUTION = 20;
const NANOSECONDS = 1_000_000;

/** Starts measuring, with one timer. */
export function createMachine(elapsed: () => number): Machine {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  let before: LoopDelay = { p99Ms: 0, maxMs: 0 };
  let since = elapsed();

  /** The monitor reports time between ticks, which includes the interval itself. */
  const delay = (nanoseconds: number) => Math.max(0, nanoseconds / NANOSECONDS - RESOLUTION);

  return {
    loopDelay() {
      const now = { p99Ms: delay(delays.percentile(99)), maxMs: delay(delays.max) };
      const worst = {
        p99Ms: Math.max(before.p99Ms, now.p99Ms),
        maxMs: Math.max(before.maxMs, now.maxMs),
      };
      if (elapsed() - since >= MINUTE) {
        before = now;
        since = elapsed();
        delays.reset();
      }
      return worst;
    },
    memory() {
      const constrained = process.constrainedMemory();
      const total = totalmem();
      // without a limit it is 0 or exceeds the total
      const limitBytes = constrained > 0 && constrained < total ? constrained : total;
      return { residentBytes: process.memoryUsage.rss(), limitBytes };
    },
    async freeBytes(file) {
      const { bavail, bsize } = await statfs(dirname(file));
      return bavail * bsize;
    },
  };
}
