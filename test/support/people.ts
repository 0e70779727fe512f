import type { People, PersonRecord } from '../../src/learning/ports/ports.ts';

/** Somebody with this id. */
export const someone = (id: string): PersonRecord => ({
  id,
  displayName: `Name ${id}`,
  userPrincipalName: null,
});

/** An organisation in memory: who manages whom, and every question that was asked about it. */
export interface MemoryPeople extends People {
  /** `manager → reports`; may lead in circles. */
  readonly chart: Map<string, readonly string[]>;
  /** As `directReports boss`. */
  readonly asked: string[];
  readonly admins: Set<string>;
  readonly licensed: Set<string>;
}

export function createMemoryPeople(chart: Readonly<Record<string, readonly string[]>> = {}): MemoryPeople {
  const managers = new Map(Object.entries(chart));
  const asked: string[] = [];
  const admins = new Set<string>();
  const licensed = new Set<string>();
  const note = (question: string, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    asked.push(question);
  };
  return {
    chart: managers,
    asked,
    admins,
    licensed,
    async person(id, signal) {
      note(`person ${id}`, signal);
      return someone(id);
    },
    async persons(ids, signal) {
      note(`persons ${ids.length}`, signal);
      return new Map(ids.filter((id) => !id.startsWith('nobody')).map((id) => [id, someone(id)]));
    },
    async manager(id, signal) {
      note(`manager ${id}`, signal);
      const [found] = [...managers].find(([, reports]) => reports.includes(id)) ?? [];
      return found === undefined ? undefined : someone(found);
    },
    async directReports(id, signal) {
      note(`directReports ${id}`, signal);
      return (managers.get(id) ?? []).map(someone);
    },
    async memberOf(id, groupIds, signal) {
      note(`memberOf ${id}`, signal);
      return admins.has(id) ? groupIds : [];
    },
    async groupMembers(groupId, signal) {
      note(`groupMembers ${groupId}`, signal);
      return (managers.get(groupId) ?? []).map(someone);
    },
    async hasPlan(id, _, signal) {
      note(`hasPlan ${id}`, signal);
      return licensed.has(id);
    },
    search: async () => [],
    groups: async () => [],
  };
}
