import { z } from 'zod';
import { chunksOf } from '../../chunks.ts';
import { Bug, Refusal } from '../../errors.ts';
import { MOST_FOUND, MOST_PEOPLE } from '../../learning/limits.ts';
import type { People, PersonRecord, WayToSpeak } from '../../learning/ports/ports.ts';
import { calls, type GraphCall } from '../client/calls.ts';
import type { GraphRequest } from '../client/graph-request.ts';
import { optionalText, personId, text } from '../client/lenient.ts';
import { listIn, pagesOf } from '../client/pages.ts';
import { pathOf } from '../client/path.ts';
import { readIfThere } from '../client/reading.ts';
import type { Graph } from '../client/request.ts';
import { plansOf } from './plans.ts';

const select = { $select: 'id,displayName,userPrincipalName' };
const SEARCH_LENGTH = 120;
const MAX_GROUPS = 20;
const GROUPS_LIMIT = 15;
/** Ids of one `in` (learn.microsoft.com/graph/filter-query-parameter). */
const IDS_AT_ONCE = 15;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const directoryObject = z.looseObject({
  '@odata.type': optionalText,
  id: personId,
  displayName: text.catch(''),
  userPrincipalName: optionalText,
});

const groupId = z.string().max(64);

type DirectoryObject = z.output<typeof directoryObject>;

export interface PeopleOptions {
  readonly graph: Graph;
  /** True for bulk look-ups: reports and licences are then batched, up to twenty in one call. */
  readonly manyAtOnce?: boolean;
}

/** People of the organisation, read from Graph each time. Reports of an unknown person are refused as notAManager. */
export function createPeople({ graph, manyAtOnce: oneOfMany = false }: PeopleOptions): People {
  const found = (request: GraphRequest) => readIfThere(graph, directoryObject, request);

  /** The first that Graph's search by name gives for these words; without words the first of all. */
  async function searched(
    call: GraphCall<'/users' | '/groups'>,
    words: string,
    { $select, limit }: { readonly $select: string; readonly limit: number },
    signal?: AbortSignal,
  ): Promise<readonly DirectoryObject[]> {
    const escaped = words.replaceAll(/["\\]/g, '\\$&');
    const query = {
      ...(words === '' ? {} : { $search: `"displayName:${escaped}"` }),
      ...{ $select, $count: 'true', $top: `${limit}` },
    };
    const headers = { ConsistencyLevel: 'eventual' };
    const answer = await graph.request({ call, path: pathOf(call, {}, query), headers, signal });
    return listIn(graph, answer, call, directoryObject).slice(0, limit);
  }

  async function usersOf(request: GraphRequest): Promise<readonly PersonRecord[]> {
    const found: PersonRecord[] = [];
    for await (const page of pagesOf(graph, request, directoryObject)) {
      found.push(...page.filter(isUser).map(record));
      if (found.length > MOST_PEOPLE) break;
    }
    return found.slice(0, MOST_PEOPLE + 1);
  }

  return {
    async person(user, signal) {
      const there = await found({ call: calls.person, path: pathOf(calls.person, { user }, select), signal });
      return there && record(there);
    },

    /** Ids that are not GUIDs are left out. */
    async persons(ids, signal) {
      const call = calls.peopleById;
      const pages = await Promise.all(
        chunksOf(
          [...new Set(ids)].filter((id) => GUID.test(id)),
          IDS_AT_ONCE,
        ).map(async (some) => {
          const query = {
            $filter: `id in (${some.map((id) => `'${id}'`).join(',')})`,
            ...select,
            $top: `${IDS_AT_ONCE}`,
          };
          const answer = await graph.request({ call, path: pathOf(call, {}, query), signal });
          return listIn(graph, answer, call, directoryObject).map(record);
        }),
      );
      return new Map(pages.flat().map((person) => [person.id, person]));
    },

    /** Undefined also when a contact outside the organisation is entered as the manager. */
    async manager(user, signal) {
      const path = pathOf(calls.manager, { user }, select);
      const there = await found({ call: calls.manager, path, signal });
      return there && isUser(there) ? record(there) : undefined;
    },

    async directReports(user, signal) {
      const call = calls.directReports;
      return usersOf({ call, path: pathOf(call, { user }, select), oneOfMany, signal });
    },

    /** The first 25 whose display name has these words. */
    async search(words, signal) {
      const wanted = searchable(words);
      if (wanted === '') return [];
      const found = await searched(calls.searchPeople, wanted, { ...select, limit: MOST_FOUND }, signal);
      return found.map(record);
    },

    async memberOf(user, wanted, signal) {
      if (wanted.length === 0) return [];
      if (wanted.length > MAX_GROUPS) throw new Bug(`Graph checks at most ${MAX_GROUPS} groups at once`);
      const call = calls.memberOf;
      const body = { groupIds: wanted };
      const path = pathOf(call, { user });
      const answer = await graph.request({ call, path, body, answers: [404], signal });
      if (answer.status === 404) return [];
      const member = new Set(listIn(graph, answer, call, groupId).map((id) => id.toLowerCase()));
      return wanted.filter((id) => member.has(id.toLowerCase()));
    },

    /** Refused as notYourReport when there is no such group. */
    async groupMembers(group, signal) {
      const call = calls.groupMembers;
      return usersOf({ call, path: pathOf(call, { group }, select), signal });
    },

    /** The first 15 by name. */
    async groups(words, signal) {
      const options = { $select: 'id,displayName', limit: GROUPS_LIMIT };
      const groups = await searched(calls.searchGroups, searchable(words), options, signal);
      return groups.map(({ id, displayName }) => ({ id, displayName }));
    },

    async hasPlan(user, servicePlanId, signal) {
      const wanted = servicePlanId.toLowerCase();
      try {
        const plans = await plansOf(graph, user, { oneOfMany, signal });
        return plans.some(({ id, isOn }) => isOn && id.toLowerCase() === wanted);
      } catch (error) {
        // a refusal means "unknown"; anything else is an error
        if (error instanceof Refusal) return undefined;
        throw error;
      }
    },
  };
}

/** As much of these words as Graph is asked for. */
const searchable = (words: string) => [...words.toWellFormed().trim()].slice(0, SEARCH_LENGTH).join('');

/**
 * Direct reports may be organisational contacts. Without types in the answer, users are recognised by their sign-in name.
 */
function isUser(object: DirectoryObject): boolean {
  const type = object['@odata.type'];
  return type === null
    ? object.userPrincipalName !== null
    : type.toLowerCase().endsWith('microsoft.graph.user');
}

function record({ id, displayName, userPrincipalName }: DirectoryObject): PersonRecord {
  return { id, displayName, userPrincipalName };
}

const account = z.looseObject({
  userType: optionalText,
  userPrincipalName: optionalText,
  givenName: optionalText,
});

/**
 * Whether this Entra id is a guest of the organisation: `userType` says so, or, where it is not told, the sign-in name
 * of an invited account (`…#EXT#@…`). An id that the directory does not know belongs to another organisation, as in a
 * shared channel, and counts as a guest.
 */
export function createIsGuest({
  graph,
  onGivenName = () => undefined,
}: {
  readonly graph: Graph;
  /** Told what is found beside. */
  readonly onGivenName?: (user: string, givenName: string) => void;
}) {
  return async function isGuest(user: string): Promise<boolean> {
    const call = calls.person;
    const path = pathOf(call, { user }, { $select: 'userType,userPrincipalName,givenName' });
    const known = await readIfThere(graph, account, { call, path });
    if (known === undefined) return true;
    const { userType, userPrincipalName, givenName } = known;
    if (givenName !== null) onGivenName(user, givenName);
    if (userType !== null) return userType.toLowerCase() === 'guest';
    return userPrincipalName?.toUpperCase().includes('#EXT#') === true;
  };
}

const wayToSpeak = z.looseObject({ givenName: optionalText, preferredLanguage: optionalText });

/** How to speak to somebody whom no message has come from; nothing is known of an id that the directory does not know. */
export function createWayToSpeak({ graph }: { readonly graph: Graph }) {
  return async function wayToSpeakTo(user: string): Promise<WayToSpeak> {
    const call = calls.person;
    const path = pathOf(call, { user }, { $select: 'givenName,preferredLanguage' });
    const known = await readIfThere(graph, wayToSpeak, { call, path });
    return { givenName: known?.givenName ?? null, language: known?.preferredLanguage ?? null };
  };
}
