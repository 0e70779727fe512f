import { createCache } from '../../src/cache.ts';
import { chunksOf } from '../../src/chunks.ts';
import { type Clock, HOUR } from '../../src/clock.ts';
import type { People, PersonRecord } from '../../src/learning/ports/ports.ts';
import type { Log } from '../../src/log.ts';
import { LOOK_UP_MS, TIMED_OUT, withTimeout } from './timeout.ts';

/** People's names change seldom; a card may show one that is an hour old. */
const KEEP_MS = HOUR;
const MOST_KEPT = 5_000;
/** Most names looked up for one card; further people are shown without. */
const MOST_ASKED = 200;
/** People in one request, as many as Graph finds in one call. */
const ASKED_TOGETHER = 15;

/** Until when somebody waits: a turn makes its signal when it is read, which most turns never need. */
export interface Until {
  readonly signal?: AbortSignal;
}

/** Display names by Entra id; people whose name cannot be had in time are left out. */
export interface Names {
  /** The signal ends the request, unless somebody else waits for the same names. */
  (ids: readonly string[], until?: Until): Promise<ReadonlyMap<string, string>>;
  /** Adds names that came with another answer of Graph. */
  know(people: readonly PersonRecord[]): void;
}

/** Looks names up in Graph, once for many askers, and keeps them for an hour. */
export function createNames(people: Pick<People, 'persons'>, clock: Clock, log: Log): Names {
  /** Null for whom the directory does not know. */
  const kept = createCache<string | null>({ most: MOST_KEPT, keepMs: KEEP_MS, clock });

  async function look(ids: readonly string[], signal: AbortSignal) {
    const found = await people.persons(ids, signal);
    return new Map(ids.map((id) => [id, found.get(id)?.displayName ?? null]));
  }

  async function ask(ids: readonly string[], signal?: AbortSignal) {
    try {
      return await withTimeout(LOOK_UP_MS, kept.getMany(ids, look, signal));
    } catch (error) {
      log.warn({ event: 'name.unknown', err: error }, 'shown without names');
      return TIMED_OUT;
    }
  }

  const names = async (ids: readonly string[], until?: Until) => {
    const wanted = [...new Set(ids)];
    const found = new Map(wanted.map((id) => [id, kept.peek(id)]));
    const unknown = wanted.filter((id) => found.get(id) === undefined).slice(0, MOST_ASKED);
    const answers = await Promise.all(
      chunksOf(unknown, ASKED_TOGETHER).map((some) => ask(some, until?.signal)),
    );
    for (const answer of answers)
      if (answer !== TIMED_OUT) for (const [id, name] of answer) found.set(id, name);
    return new Map([...found].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  };

  return Object.assign(names, {
    know(known: readonly PersonRecord[]) {
      for (const { id, displayName } of known) kept.put(id, displayName);
    },
  });
}
