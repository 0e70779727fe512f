import { z } from 'zod';
import { Bug, Later, Refusal } from '../errors.ts';
import type { People, PersonRecord } from '../learning/ports.ts';
import { calls } from './calls.ts';
import { optionalText, personId } from './lenient.ts';
import { pagesOf } from './pages.ts';
import { pathOf } from './path.ts';
import { read } from './reading.ts';
import type { Graph, GraphRequest } from './request.ts';

const select = { $select: 'id,displayName,userPrincipalName' };
const SEARCH_LIMIT = 25;
const SEARCH_LENGTH = 120;
const MAX_GROUPS = 20;
const GROUPS_LIMIT = 15;

const directoryObject = z.looseObject({
  '@odata.type': optionalText,
  id: personId,
  displayName: z.string().catch(''),
  userPrincipalName: optionalText,
});

const groupIds = z.looseObject({ value: z.array(z.string()) });

const licence = z.looseObject({
  servicePlans: z
    .array(z.looseObject({ servicePlanId: z.string(), provisioningStatus: optionalText }))
    .catch([]),
});

type DirectoryObject = z.output<typeof directoryObject>;

/** People of the organisation, asked of Graph each time. Reports of an unknown person are refused as notAManager. */
export function createPeople({ graph }: { graph: Graph }): People {
  async function found(request: GraphRequest): Promise<DirectoryObject | undefined> {
    const answer = await graph.request({ ...request, answers: [404] });
    return answer.status === 404 ? undefined : read(directoryObject, answer, request.call);
  }

  async function usersOf(request: GraphRequest): Promise<readonly PersonRecord[]> {
    const people: PersonRecord[] = [];
    for await (const page of pagesOf(graph, request, directoryObject)) {
      people.push(...page.filter(isUser).map(record));
    }
    return people;
  }

  return {
    async person(user) {
      const there = await found({ call: calls.person, path: pathOf(calls.person, { user }, select) });
      return there && record(there);
    },

    /** Undefined also when a contact outside the organisation is entered as the manager. */
    async manager(user) {
      const there = await found({ call: calls.manager, path: pathOf(calls.manager, { user }, select) });
      return there && isUser(there) ? record(there) : undefined;
    },

    async directReports(user) {
      const call = calls.directReports;
      return usersOf({ call, path: pathOf(call, { user }, select) });
    },

    /** The first 25 whose display name has these words. */
    async search(words) {
      const wanted = [...words.toWellFormed().trim()].slice(0, SEARCH_LENGTH).join('');
      if (wanted === '') return [];
      const call = calls.searchPeople;
      const escaped = wanted.replaceAll(/["\\]/g, '\\$&');
      const query = {
        $search: `"displayName:${escaped}"`,
        $count: 'true',
        ...select,
        $top: `${SEARCH_LIMIT}`,
      };
      const headers = { ConsistencyLevel: 'eventual' };
      const answer = await graph.request({ call, path: pathOf(call, {}, query), headers });
      return read(z.looseObject({ value: z.array(directoryObject) }), answer, call).value.map(record);
    },

    async memberOf(user, wanted) {
      if (wanted.length === 0) return [];
      if (wanted.length > MAX_GROUPS) throw new Bug(`Graph checks at most ${MAX_GROUPS} groups at once`);
      const call = calls.memberOf;
      const body = { groupIds: wanted };
      const answer = await graph.request({ call, path: pathOf(call, { user }), body, answers: [404] });
      if (answer.status === 404) return [];
      const member = new Set(read(groupIds, answer, call).value.map((id) => id.toLowerCase()));
      return wanted.filter((id) => member.has(id.toLowerCase()));
    },

    /** Refused as notYourReport when there is no such group. */
    async groupMembers(group) {
      const call = calls.groupMembers;
      return usersOf({ call, path: pathOf(call, { group }, select) });
    },

    /** The first 15 by name. */
    async groups(words) {
      const wanted = [...words.toWellFormed().trim()].slice(0, SEARCH_LENGTH).join('');
      const call = calls.searchGroups;
      const escaped = wanted.replaceAll(/["\\]/g, '\\$&');
      const query = {
        ...(wanted === '' ? {} : { $search: `"displayName:${escaped}"` }),
        $select: 'id,displayName',
        $count: 'true',
        $top: `${GROUPS_LIMIT}`,
      };
      const headers = { ConsistencyLevel: 'eventual' };
      const answer = await graph.request({ call, path: pathOf(call, {}, query), headers });
      const found = read(z.looseObject({ value: z.array(directoryObject) }), answer, call).value;
      return found.map(({ id, displayName }) => ({ id, displayName }));
    },

    async hasPlan(user, servicePlanId) {
      const call = calls.licences;
      const request = { call, path: pathOf(call, { user }, { $select: 'servicePlans' }) };
      const wanted = servicePlanId.toLowerCase();
      try {
        for await (const page of pagesOf(graph, request, licence)) {
          const plans = page.flatMap(({ servicePlans }) => servicePlans);
          if (
            plans.some(
              ({ servicePlanId: id, provisioningStatus }) =>
                id.toLowerCase() === wanted && provisioningStatus !== 'Disabled',
            )
          )
            return true;
        }
        return false;
      } catch (error) {
        // not being allowed to know, or not now, is an answer here; anything else is not
        if (error instanceof Refusal || error instanceof Later) return undefined;
        throw error;
      }
    },
  };
}

/** Direct reports may be organisational contacts. An answer without types is told apart by the sign-in name. */
function isUser(object: DirectoryObject): boolean {
  const type = object['@odata.type'];
  return type === null
    ? object.userPrincipalName !== null
    : type.toLowerCase().endsWith('microsoft.graph.user');
}

function record({ id, displayName, userPrincipalName }: DirectoryObject): PersonRecord {
  return { id, displayName, userPrincipalName };
}
