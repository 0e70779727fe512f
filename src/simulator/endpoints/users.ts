import type { OrgContact, Person } from '../organisation/organisation.ts';
import { documentedErrors } from '../protocol/documented-errors.ts';
import { entity, type GraphRequest } from '../protocol/graph-request.ts';
import { page } from '../protocol/paging.ts';
import { demand } from '../protocol/permissions.ts';
import type { World } from '../world.ts';
import type { Endpoint } from './endpoint.ts';
import { searchIn, searchPeople } from './people-search.ts';
import { presentContact, presentUser } from './present-directory-object.ts';

/** `GET /users/{id}`, with `$expand=manager` or `manager($levels=n)`. */
export const user: Endpoint = (world, request, { user: id = '' }) => {
  demand(request.principal, 'readUsers');
  const person = knownPerson(world, id);
  return entity(request, 'users', {
    ...presentUser(request, person),
    ...expandedManager(world, request, person),
  });
};

/** Most ids of one `in` (learn.microsoft.com/graph/filter-query-parameter). */
const MOST_IDS = 15;

/** `GET /users`, paged, with `$filter=id in ('…')`, or `$search` (which asks for `ConsistencyLevel: eventual`). */
export const users: Endpoint = ({ directory, settings }, request) => {
  demand(request.principal, 'readUsers');
  const search = searchIn(request);
  const filter = request.query.get('$filter');
  const all = filter === null ? directory.people() : peopleWithIds(directory, filter);
  const found = search === null ? all : searchPeople(all, search);
  return page({ settings }, request, found, (person) => presentUser(request, person), 'users', [
    '$search',
    '$orderby',
    '$filter',
  ]);
};

function peopleWithIds(directory: World['directory'], filter: string): readonly Person[] {
  const listed = /^id in \(('[^']+'(?:,'[^']+')*)\)$/.exec(filter)?.[1];
  if (listed === undefined) throw documentedErrors.badRequest(`Invalid filter clause: ${filter}`);
  const ids = listed.split(',').map((quoted) => quoted.slice(1, -1).toLowerCase());
  if (ids.length > MOST_IDS)
    throw documentedErrors.unsupportedQuery(
      `Too many child clauses specified in search filter expression containing 'OR' operators: ${ids.length}. Max allowed: ${MOST_IDS}.`,
    );
  return ids.flatMap((id) => directory.person(id) ?? []);
}

/** `GET /users/{id}/manager`: 404 when there is none. */
export const manager: Endpoint = ({ directory, ...world }, request, { user: id = '' }) => {
  demand(request.principal, 'readManagers');
  const { managerId } = knownPerson({ directory, ...world }, id);
  const found = managerId === null ? undefined : directory.person(managerId);
  if (found === undefined) throw documentedErrors.resourceNotFound('manager');
  const context = 'directoryObjects';
  return entity(request, context, { '@odata.type': '#microsoft.graph.user', ...presentUser(request, found) });
};

/** `GET /users/{id}/directReports`: directoryObjects, contacts among them, paged. */
export const directReports: Endpoint = (world, request, { user: id = '' }) => {
  demand(request.principal, 'readManagers');
  const reports = world.directory.reportsOf(knownPerson(world, id).id);
  return page(world, request, reports, (report) => presentReport(request, report), 'directoryObjects');
};

/** The person with this object id or user principal name. Throws Graph's 404. */
export function knownPerson({ directory }: World, id: string): Person {
  const person = directory.person(id);
  if (person === undefined) throw documentedErrors.resourceNotFound(id);
  return person;
}

function presentReport(request: GraphRequest, report: Person | OrgContact): object {
  return 'userPrincipalName' in report
    ? { '@odata.type': '#microsoft.graph.user', ...presentUser(request, report) }
    : { '@odata.type': '#microsoft.graph.orgContact', ...presentContact(report) };
}

/** The chain above somebody as nested `manager` objects; `$levels` asks for the eventual consistency level. */
function expandedManager(world: World, request: GraphRequest, person: Person): object {
  const expand = request.query.get('$expand');
  if (expand === null) return {};
  const [, options] = /^manager(?:\((.*)\))?$/.exec(expand) ?? [];
  if (!expand.startsWith('manager')) {
    throw documentedErrors.badRequest(`The expansion '${expand}' is not supported.`);
  }
  const levels = /\$levels=(\d+|max)/.exec(options ?? '')?.[1] ?? '1';
  if (levels !== '1' && request.headers.consistencylevel?.toLowerCase() !== 'eventual') {
    throw documentedErrors.unsupportedQuery("$levels needs the header 'ConsistencyLevel: eventual'");
  }
  const chain = (of: Person, left: number): object => {
    const above = of.managerId === null ? undefined : world.directory.person(of.managerId);
    if (above === undefined || left === 0) return {};
    return { manager: { ...presentUser(request, above), ...chain(above, left - 1) } };
  };
  return chain(person, levels === 'max' ? Number.POSITIVE_INFINITY : Number(levels));
}
