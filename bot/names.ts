import { type Clock, HOUR } from '../src/clock.ts';
import type { People, PersonRecord } from '../src/learning/ports.ts';
import type { Log } from '../src/log.ts';
import { LATE, within } from './within.ts';

/** People's names change seldom; a card may show one that is an hour old. */
const KEEP_MS = HOUR;
/** A card does not wait longer for a name: it goes without. */
const WAIT_MS = 800;
const MOST = 5_000;

/** Display names by Entra id; people whose name cannot be had in time are left out. */
export interface Names {
  (ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Names that Graph has just told with something else. */
  know(people: readonly PersonRecord[]): void;
}

/** Looks names up in Graph, once for many askers, and keeps them for an hour. */
export function createNames(people: People, clock: Clock, log: Log): Names {
  const known = new Map<string, { name: string; until: number }>();
  const asked = new Map<string, Promise<string | undefined>>();

  function know(people: readonly PersonRecord[]): void {
    if (known.size + people.length > MOST) known.clear();
    const until = clock.now().getTime() + KEEP_MS;
    for (const { id, displayName } of people) known.set(id, { name: displayName, until });
  }

  function ask(id: string): Promise<string | undefined> {
    const running = asked.get(id);
    if (running !== undefined) return running;
    const answer = people
      .person(id)
      .then((person) => {
        if (person === undefined) return undefined;
        know([person]);
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

  const names = async (ids: readonly string[]) => {
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
  return Object.assign(names, { know });
}
