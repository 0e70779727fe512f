import { type Clock, HOUR } from '../src/clock.ts';
import type { People } from '../src/learning/ports.ts';
import type { Log } from '../src/log.ts';
import { LATE, within } from './within.ts';

/** People's names change seldom; a card may show one that is an hour old. */
const KEEP_MS = HOUR;
/** A card does not wait longer for a name: it goes without. */
const WAIT_MS = 800;
const MOST = 5_000;

/** Display names by Entra id; people whose name cannot be had in time are left out. */
export type Names = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Looks names up in Graph, once for many askers, and keeps them for an hour. */
export function createNames(people: People, clock: Clock, log: Log): Names {
  const known = new Map<string, { name: string; until: number }>();
  const asked = new Map<string, Promise<string | undefined>>();

  function ask(id: string): Promise<string | undefined> {
    const running = asked.get(id);
    if (running !== undefined) return running;
    const answer = people
      .person(id)
      .then((person) => {
        if (person === undefined) return undefined;
        if (known.size >= MOST) known.clear();
        known.set(id, { name: person.displayName, until: clock.now().getTime() + KEEP_MS });
        return person.displayName;
      })
      .catch((error: unknown) => {
        log.warn({ event: 'name.unknown', err: error }, 'shown without a name');
        return undefined;
      })
      .finally(() => asked.delete(id));
    asked.set(id, answer);
    return answer;
  }

  return async (ids) => {
    const now = clock.now().getTime();
    const found = new Map<string, string>();
    await Promise.all(
      [...new Set(ids)].map(async (id) => {
        const kept = known.get(id);
        const name = kept !== undefined && kept.until > now ? kept.name : await within(WAIT_MS, ask(id));
        if (name !== undefined && name !== LATE) found.set(id, name);
      }),
    );
    return found;
  };
}
