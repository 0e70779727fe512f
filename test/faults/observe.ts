import { performance } from 'node:perf_hooks';
import { SECOND } from '../../src/clock.ts';

/** What a probe or Prometheus got, and when, on `performance.now()`. */
export interface Look {
  readonly at: number;
  /** Undefined when there was no answer. */
  readonly status: number | undefined;
  readonly ms: number;
  readonly text: string;
}

/** Somebody who looks at one address again and again. */
export interface Observer {
  readonly looks: readonly Look[];
  stop(): Promise<void>;
}

const PATIENCE_MS = 5 * SECOND;

export function observe(address: () => string | undefined, everyMs: number): Observer {
  const looks: Look[] = [];
  let stopped = false;
  let wake = () => undefined as unknown;
  async function look(url: string | undefined): Promise<Look> {
    const at = performance.now();
    try {
      if (url === undefined) throw new Error('there is no such address now');
      const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
      const text = await response.text();
      return { at, status: response.status, ms: performance.now() - at, text };
    } catch {
      return { at, status: undefined, ms: performance.now() - at, text: '' }; // no answer is what is looked for
    }
  }
  const looking = (async () => {
    while (!stopped) {
      looks.push(await look(address()));
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, everyMs);
      wake = resolve;
      await promise;
      clearTimeout(timer);
    }
  })();
  return {
    looks,
    async stop() {
      stopped = true;
      wake();
      await looking;
    },
  };
}

/** What was answered one after the other: `200 → 503 (12.3 s) → 200`; how long each lasted, but for the first and the last. */
export function sequenceOf(looks: readonly Look[]): string {
  const runs: { readonly status: string; readonly from: number; to: number }[] = [];
  for (const { at, status, ms } of looks) {
    const word = status === undefined ? 'none' : String(status);
    const last = runs.at(-1);
    if (last !== undefined) last.to = at;
    if (last?.status !== word) runs.push({ status: word, from: at, to: at + ms });
  }
  return runs
    .map(({ status, from, to }, place) =>
      place === 0 || place === runs.length - 1
        ? status
        : `${status} (${((to - from) / SECOND).toFixed(1)} s)`,
    )
    .join(' → ');
}
