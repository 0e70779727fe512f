import { setTimeout as wait } from 'node:timers/promises';
import { MINUTE, SECOND } from '../../clock.ts';
import { Later } from '../../errors.ts';
import type { ListOptions, ListPage } from '../../learning/ports/ports.ts';

/** Milliseconds before each retry of a page when Graph names no time. */
const WAITS = [SECOND, 4 * SECOND, 16 * SECOND] as const;
/** A longer Retry-After ends the reading; the rest is left for the next run. */
const LONGEST_WAIT = 2 * MINUTE;

/** Waits so long, or until the signal is aborted: then it rejects. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<unknown>;

export const waitFor: Sleep = (ms, signal) => wait(ms, undefined, { signal });

export interface ReadListOptions {
  /** Where an earlier reading stopped; null for the beginning. */
  readonly from: string | null;
  readonly signal: AbortSignal;
  readonly sleep: Sleep;
}

/**
 * The pages of a long list of Graph. A page that fails is retried a few times, except the first, where nothing read so far
 * would be lost. When Graph no longer knows the place in `from`, reading starts over. Throws what still fails, and the
 * signal's reason once aborted.
 */
export async function* readList<Item>(
  open: (options: ListOptions) => AsyncIterable<ListPage<Item>>,
  { from, signal, sleep }: ReadListOptions,
): AsyncGenerator<ListPage<Item>> {
  let next = from ?? undefined;
  let isOld = next !== undefined;
  let isFirst = true;
  for (let failures = 0; ; ) {
    try {
      for await (const page of open({ from: next, signal })) {
        signal.throwIfAborted();
        failures = 0;
        isOld = false;
        isFirst = false;
        next = page.next;
        yield page;
        signal.throwIfAborted();
        if (next === undefined) return;
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (isOld && !(error instanceof Later)) {
        next = undefined;
        isOld = false;
        continue;
      }
      const waitMs = error instanceof Later ? (error.waitMs ?? WAITS[failures]) : undefined;
      if (isFirst || waitMs === undefined || failures === WAITS.length || waitMs > LONGEST_WAIT) throw error;
      failures += 1;
      await sleep(waitMs, signal);
    }
  }
}
