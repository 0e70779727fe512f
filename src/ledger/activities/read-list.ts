import { setTimeout as wait } from 'node:timers/promises';
import { MINUTE, SECOND } from '../../clock.ts';
import { Later } from '../../errors.ts';
import type { ListOptions, ListPage } from '../../learning/ports/ports.ts';

/** Waits before a page is asked for again, in milliseconds, where Graph does not say how long. */
const WAITS = [SECOND, 4 * SECOND, 16 * SECOND] as const;
/** Who is asked to wait longer leaves the rest for another time. */
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
 * The pages of a long list of Graph's. A page that does not come is asked for again, a few times, but for the first, which
 * has nothing behind it to lose; a place that Graph does not know any more is left for the beginning. Throws what remains, and
 * the signal's reason once that is aborted.
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
