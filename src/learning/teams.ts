import { type Clock, MINUTE } from '../clock.ts';
import type { Standing } from './authorisation.ts';
import type { People, PersonRecord } from './ports.ts';

/** Graph's word on who reports to whom is good for so long. */
const TEAM_KEPT = 5 * MINUTE;
/** Levels of an organisation; what is deeper is an entry that leads in circles. */
const LEVELS = 25;
const ASKED_AT_ONCE = 8;
const MOST_KEPT = 2_000;

/** Who leads whom, as Graph says; answers are at most five minutes old. */
export interface Teams {
  /** Direct reports. */
  reports(managerId: string): Promise<readonly PersonRecord[]>;
  /** Everybody below, level by level, without the manager. */
  everyoneBelow(managerId: string): Promise<readonly PersonRecord[]>;
  isLearningAdmin(id: string): Promise<boolean>;
  membersOf(groupId: string): Promise<readonly PersonRecord[]>;
  /** Undefined when Graph, or the configuration, does not tell. */
  hasLicence(id: string): Promise<boolean | undefined>;
  /** How this person stands to that learner. */
  standing(personId: string, learnerId: string): Promise<Standing>;
}

export interface TeamsOptions {
  /** The Entra group of learning admins; undefined: nobody is one. */
  readonly learningAdminsGroupId: string | undefined;
  /** The service plan that learners need; undefined: licences are not looked at. */
  readonly servicePlanId: string | undefined;
}

export function createTeams(people: People, clock: Clock, options: TeamsOptions): Teams {
  const { learningAdminsGroupId, servicePlanId } = options;
  const kept = new Map<string, { readonly until: number; readonly answer: Promise<unknown> }>();

  function keep<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const now = clock.now().getTime();
    const known = kept.get(key);
    if (known !== undefined && known.until > now) return known.answer as Promise<T>;
    if (kept.size >= MOST_KEPT) kept.clear();
    const answer = ask();
    const entry = { until: now + TEAM_KEPT, answer };
    kept.set(key, entry);
    answer.catch(() => {
      if (kept.get(key) === entry) kept.delete(key);
    });
    return answer;
  }

  const reports = (id: string) => keep(`reports ${id}`, () => people.directReports(id));
  const manager = (id: string) => keep(`manager ${id}`, () => people.manager(id));
  const isLearningAdmin = (id: string) =>
    keep(`admin ${id}`, async () => {
      if (learningAdminsGroupId === undefined) return false;
      return (await people.memberOf(id, [learningAdminsGroupId])).length > 0;
    });

  async function everyoneBelow(managerId: string): Promise<readonly PersonRecord[]> {
    const found = new Map<string, PersonRecord>();
    let level: readonly string[] = [managerId];
    for (let depth = 0; level.length > 0 && depth < LEVELS; depth++) {
      const next: string[] = [];
      for (let at = 0; at < level.length; at += ASKED_AT_ONCE) {
        const teams = await Promise.all(level.slice(at, at + ASKED_AT_ONCE).map(reports));
        for (const person of teams.flat()) {
          if (person.id === managerId || found.has(person.id)) continue;
          found.set(person.id, person);
          next.push(person.id);
        }
      }
      level = next;
    }
    return [...found.values()];
  }

  async function isAbove(personId: string, learnerId: string): Promise<boolean> {
    const seen = new Set<string>();
    let at: string | undefined = learnerId;
    while (at !== undefined && !seen.has(at) && seen.size < LEVELS) {
      seen.add(at);
      at = (await manager(at))?.id;
      if (at === personId) return true;
    }
    return false;
  }

  return {
    reports,
    everyoneBelow: (id) => keep(`below ${id}`, () => everyoneBelow(id)),
    isLearningAdmin,
    membersOf: (groupId) => keep(`members ${groupId}`, () => people.groupMembers(groupId)),
    hasLicence: async (id) =>
      servicePlanId === undefined
        ? undefined
        : keep(`licence ${id}`, () => people.hasPlan(id, servicePlanId)),
    async standing(personId, learnerId) {
      if (personId === learnerId) return 'learner';
      if ((await reports(personId)).some(({ id }) => id === learnerId)) return 'manager';
      if (await isAbove(personId, learnerId)) return 'managerAbove';
      return (await isLearningAdmin(personId)) ? 'learningAdmin' : 'stranger';
    },
  };
}
