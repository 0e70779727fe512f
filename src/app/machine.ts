import { statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { MINUTE } from '../clock.ts';

/** How long a process was held up, in milliseconds. */
export interface LoopDelay {
  /** All but one in a hundred were shorter. */
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** What this process and its machine say of themselves. */
export interface Machine {
  /** In the last minute at least, two at most: who looks every minute misses nothing. */
  loopDelay(): LoopDelay;
  memory(): { readonly residentBytes: number; readonly limitBytes: number };
  /** Room for a file. */
  freeBytes(file: string): Promise<number>;
}

/** How often the event loop is to be on time, in milliseconds. */
const RESOLUTION = 20;
const NANOSECONDS = 1_000_000;

/** Measures from now on; costs a timer. */
export function createMachine(elapsed: () => number): Machine {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  let before: LoopDelay = { p99Ms: 0, maxMs: 0 };
  let since = elapsed();

  /** The time between two ticks is measured, which is never shorter than it was to be. */
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
      // without a limit it is 0 or more than there is
      const limitBytes = constrained > 0 && constrained < total ? constrained : total;
      return { residentBytes: process.memoryUsage.rss(), limitBytes };
    },
    async freeBytes(file) {
      const { bavail, bsize } = await statfs(dirname(file));
      return bavail * bsize;
    },
  };
}
