import { z } from 'zod';
import { Bug } from '../errors.ts';
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

const directoryObject = z.looseObject({
  '@odata.type': optionalText,
  id: personId,
  displayName: z.string().catch(''),
  userPrincipalName: optionalText,
});

const groupIds = z.looseObject({ value: z.array(z.string()) });

type DirectoryObject = z.output<typeof directoryObject>;

/** People of the organisation, asked of Graph each time. Reports of an unknown person are refused as notAManager. */
export function createPeople({ graph }: { graph: Graph }): People {
  async function found(request: GraphRequest): Promise<DirectoryObject | undefined> {
    const answer = await graph.request({ ...request, answers: [404] });
    return answer.status === 404 ? undefined : read(directoryObject, answer, request.call);
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
      const reports: PersonRecord[] = [];
      const request = { call, path: pathOf(call, { user }, select) };
      for await (const page of pagesOf(graph, request, directoryObject)) {
        reports.push(...page.filter(isUser).map(record));
      }
      return reports;
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
