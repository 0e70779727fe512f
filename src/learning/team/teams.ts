import { createCache } from '../../cache.ts';
import { chunksOf } from '../../chunks.ts';
import { type Clock, MINUTE } from '../../clock.ts';
import { Later, Refusal } from '../../errors.ts';
import type { Standing } from '../authorisation.ts';
import { MOST_PEOPLE } from '../limits.ts';
import type { People, PersonRecord } from '../ports/ports.ts';

/**
 * Cache lifetime of Graph's answers on reports, learning admins and licences. Only Graph's own answers are cached, never
 * results derived from them, which would be up to twice as old.
 */
const KEPT = 5 * MINUTE;
/** Most levels of an organisation; anything deeper is a cycle in the directory. */
const LEVELS = 25;
/** People whose reports one traversal reads in parallel: Graph takes twenty in one batch. */
const ASKED_AT_ONCE = 80;
/** Cache size: several of the largest teams. */
const MOST_KEPT = 20_000;
const MOST_GROUPS = 50;

/** People in the order found; `isWhole` is false when there are more of them. */
export interface PeopleFound {
  readonly people: readonly PersonRecord[];
  readonly isWhole: boolean;
}

/** Who leads whom, as Graph says; answers are at most five minutes old. A `signal` ends what is asked of Graph for it. */
export interface Teams {
  /** Direct reports, at most MOST_PEOPLE. */
  reports(managerId: string, signal?: AbortSignal): Promise<PeopleFound>;
  /** Everybody below these, level by level, without themselves; at most MOST_PEOPLE, those nearest to the top. */
  everyoneBelow(managerIds: readonly string[], signal?: AbortSignal): Promise<PeopleFound>;
  isLearningAdmin(id: string, signal?: AbortSignal): Promise<boolean>;
  persons(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, PersonRecord>>;
  /** The first MOST_FOUND people of the organisation whose names have these words, whoever leads them. */
  search(words: string, signal?: AbortSignal): Promise<readonly PersonRecord[]>;
  /** At most MOST_PEOPLE. */
  membersOf(groupId: string, signal?: AbortSignal): Promise<PeopleFound>;
  /** Undefined when Graph, or the configuration, does not tell. */
  hasLicence(id: string, signal?: AbortSignal): Promise<boolean | undefined>;
  standing(personId: string, learnerId: string, signal?: AbortSignal): Promise<Standing>;
}

export interface TeamsOptions {
  /** The Entra group of learning admins; undefined: nobody is one. */
  readonly learningAdminsGroupId: string | undefined;
  /** The service plan that learners need; undefined: licences are not looked at. */
  readonly servicePlanId: string | undefined;
}

export interface TeamsDeps {
  readonly people: People;
  /** For traversals, on connections of their own, so that they do not delay single look-ups. */
  readonly peopleOnWalks: Pick<People, 'directReports' | 'persons' | 'groupMembers'>;
  /** For optional content of cards. */
  readonly peopleShown: Pick<People, 'hasPlan'>;
  readonly clock: Clock;
}

export function createTeams(deps: TeamsDeps, options: TeamsOptions): Teams {
  const { people, peopleOnWalks, peopleShown, clock } = deps;
  const { learningAdminsGroupId, servicePlanId } = options;
  const kept = <T>(most: number) => createCache<T>({ most, keepMs: KEPT, clock });
  const reportsOf = kept<readonly PersonRecord[]>(MOST_KEPT);
  const managerOf = kept<PersonRecord | undefined>(MOST_KEPT);
  const personOf = kept<PersonRecord | undefined>(MOST_KEPT);
  const isAdmin = kept<boolean>(MOST_KEPT);
  const licenceOf = kept<boolean | undefined>(MOST_KEPT);
  const members = kept<readonly PersonRecord[]>(MOST_GROUPS);

  const reports = (id: string, signal?: AbortSignal) =>
    reportsOf.get(id, (ends) => people.directReports(id, ends), signal);
  const reportsOnWalk = (id: string, signal?: AbortSignal) =>
    reportsOf.get(id, (ends) => peopleOnWalks.directReports(id, ends).catch(nobodyIfGone), signal);

  async function isLearningAdmin(id: string, signal?: AbortSignal): Promise<boolean> {
    if (learningAdminsGroupId === undefined) return false;
    return isAdmin.get(
      id,
      async (ends) => (await people.memberOf(id, [learningAdminsGroupId], ends)).length > 0,
      signal,
    );
  }

  async function persons(ids: readonly string[], signal?: AbortSignal) {
    const known = await personOf.getMany(
      ids,
      async (unknown, ends) => {
        const found = await peopleOnWalks.persons(unknown, ends);
        return new Map(unknown.map((id) => [id, found.get(id)]));
      },
      signal,
    );
    return new Map(
      [...known].flatMap(([id, person]) => (person === undefined ? [] : [[id, person] as const])),
    );
  }

  async function everyoneBelow(tops: readonly string[], signal?: AbortSignal): Promise<PeopleFound> {
    const top = new Set(tops);
    const found = new Map<string, PersonRecord>();
    let level: readonly string[] = [...top];
    for (let depth = 0; level.length > 0 && depth < LEVELS; depth++) {
      const next: string[] = [];
      for (const some of chunksOf(level, ASKED_AT_ONCE)) {
        const teams = await Promise.all(some.map((id) => reportsOnWalk(id, signal)));
        for (const person of teams.flat()) {
          if (top.has(person.id) || found.has(person.id)) continue;
          if (found.size === MOST_PEOPLE) return { people: [...found.values()], isWhole: false };
          found.set(person.id, person);
          next.push(person.id);
        }
      }
      level = next;
    }
    return { people: [...found.values()], isWhole: level.length === 0 };
  }

  async function isAbove(personId: string, learnerId: string, signal?: AbortSignal): Promise<boolean> {
    let at = learnerId;
    for (let level = 0; level < LEVELS; level++) {
      const manager = await managerOf.get(at, (ends) => people.manager(at, ends), signal);
      if (manager === undefined) return false;
      if (manager.id === personId) return true;
      at = manager.id;
    }
    return false;
  }

  return {
    reports: async (id, signal) => upToMost(await reports(id, signal)),
    everyoneBelow,
    isLearningAdmin,
    persons,
    search: (words, signal) => people.search(words, signal),
    membersOf: async (groupId, signal) =>
      upToMost(await members.get(groupId, (ends) => peopleOnWalks.groupMembers(groupId, ends), signal)),
    async hasLicence(id, signal) {
      if (servicePlanId === undefined) return undefined;
      try {
        return await licenceOf.get(id, (ends) => peopleShown.hasPlan(id, servicePlanId, ends), signal);
      } catch (error) {
        // unknown now: the preview says nothing about the licence, and the next one asks again
        if (error instanceof Later) return undefined;
        throw error;
      }
    },
    async standing(personId, learnerId, signal) {
      if (personId === learnerId) return 'learner';
      if ((await reports(personId, signal)).some(({ id }) => id === learnerId)) return 'manager';
      if (await isAbove(personId, learnerId, signal)) return 'managerAbove';
      return (await isLearningAdmin(personId, signal)) ? 'learningAdmin' : 'stranger';
    },
  };
}

/** Somebody who left the organisation meanwhile has no reports. */
function nobodyIfGone(error: unknown): readonly PersonRecord[] {
  if (error instanceof Refusal && error.code === 'notAManager') return [];
  throw error;
}

function upToMost(people: readonly PersonRecord[]): PeopleFound {
  return { people: people.slice(0, MOST_PEOPLE), isWhole: people.length <= MOST_PEOPLE };
}
