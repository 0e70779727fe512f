import { jsonBody } from '../protocol/body.ts';
import { documentedErrors } from '../protocol/documented-errors.ts';
import { entity, type GraphAnswer, type GraphRequest } from '../protocol/graph-request.ts';
import { page } from '../protocol/paging.ts';
import { demand } from '../protocol/permissions.ts';
import type { PathValues } from '../protocol/routes.ts';
import { guidPattern } from '../validation/values.ts';
import type { World } from '../world.ts';
import type { Endpoint } from './endpoint.ts';
import { searchGroups, searchIn } from './people-search.ts';
import { presentGroup, presentUser } from './present-directory-object.ts';
import { knownPerson } from './users.ts';

const CHECKED_AT_ONCE = 20;

/** `GET /groups`, paged, with `$search="displayName:words"` (which asks for `ConsistencyLevel: eventual`). */
export const groups: Endpoint = (world, request) => {
  demand(request.principal, 'readGroups');
  const search = searchIn(request);
  const all = world.directory.groups();
  const found = search === null ? all : searchGroups(all, search);
  return page(world, request, found, presentGroup, 'groups', ['$search']);
};

/** `GET /groups/{id}`. */
export const group: Endpoint = (world, request, { group: id = '' }) => {
  demand(request.principal, 'readGroups');
  return entity(request, 'groups', presentGroup(knownGroup(world, id)));
};

/** `GET /groups/{id}/members` (`transitive`: `/transitiveMembers`, everybody below nested groups), paged. */
export function groupMembers(transitive: boolean) {
  return (world: World, request: GraphRequest, { group: id = '' }: PathValues): GraphAnswer => {
    demand(request.principal, 'readGroups');
    const ids = transitive ? everyMember(world, id) : knownGroup(world, id).memberIds;
    return page(world, request, ids, (member) => presentMember(world, request, member), 'directoryObjects');
  };
}

/** `GET /users/{id}/transitiveMemberOf`, paged. */
export const transitiveMemberOf: Endpoint = (world, request, { user = '' }) => {
  demand(request.principal, 'readMemberships');
  const groups = world.directory.groupsOf(knownPerson(world, user).id);
  const present = (group: (typeof groups)[number]) => ({
    '@odata.type': '#microsoft.graph.group',
    ...presentGroup(group),
  });
  return page(world, request, groups, present, 'directoryObjects');
};

/** `POST /users/{id}/checkMemberGroups`: which of at most 20 groups somebody is in, through others too. */
export const checkMemberGroups: Endpoint = (world, request, { user = '' }) => {
  demand(request.principal, 'readMemberships');
  const { groupIds } = jsonBody(request);
  if (!Array.isArray(groupIds) || groupIds.length === 0 || groupIds.length > CHECKED_AT_ONCE) {
    throw documentedErrors.badRequest(`groupIds must hold between 1 and ${CHECKED_AT_ONCE} ids.`);
  }
  const wrong = groupIds.find((id) => typeof id !== 'string' || !guidPattern.test(id));
  if (wrong !== undefined) throw documentedErrors.badRequest(`Invalid object identifier '${String(wrong)}'.`);
  const member = new Set(world.directory.groupsOf(knownPerson(world, user).id).map(({ id }) => id));
  return ids(
    request,
    groupIds.filter((id) => member.has(id)),
  );
};

/** `POST /users/{id}/getMemberGroups`: ids of all groups, with `{securityEnabledOnly}`. */
export const getMemberGroups: Endpoint = (world, request, { user = '' }) => {
  demand(request.principal, 'readMemberships');
  const { securityEnabledOnly } = jsonBody(request);
  if (typeof securityEnabledOnly !== 'boolean') {
    throw documentedErrors.badRequest('securityEnabledOnly must be a Boolean.');
  }
  const groups = world.directory.groupsOf(knownPerson(world, user).id);
  return ids(
    request,
    groups.filter((found) => found.securityEnabled || !securityEnabledOnly).map(({ id }) => id),
  );
};

function ids({ baseUrl }: GraphRequest, value: readonly string[]): GraphAnswer {
  return {
    status: 200,
    body: { '@odata.context': `${baseUrl}/$metadata#Collection(Edm.String)`, value },
  };
}

function knownGroup({ directory }: World, id: string) {
  const found = directory.group(id);
  if (found === undefined) throw documentedErrors.resourceNotFound(id);
  return found;
}

function everyMember(world: World, groupId: string, seen = new Set<string>()): readonly string[] {
  for (const id of knownGroup(world, groupId).memberIds) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (world.directory.group(id) !== undefined) everyMember(world, id, seen);
  }
  return [...seen];
}

function presentMember({ directory }: World, request: GraphRequest, id: string): object {
  const person = directory.person(id);
  if (person !== undefined)
    return { '@odata.type': '#microsoft.graph.user', ...presentUser(request, person) };
  const nested = directory.group(id);
  return nested === undefined
    ? { '@odata.type': '#microsoft.graph.directoryObject', id }
    : { '@odata.type': '#microsoft.graph.group', ...presentGroup(nested) };
}
