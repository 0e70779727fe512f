import { jsonBody } from '../protocol/body.ts';
import { documentedErrors } from '../protocol/documented-errors.ts';
import { GraphError } from '../protocol/graph-error.ts';
import { demand } from '../protocol/permissions.ts';
import type { Endpoint } from './endpoint.ts';
import { knownPerson } from './users.ts';

/** Id of Coursemate in Contoso's own Teams catalogue. */
export const teamsCatalogueAppId = '8e1c3a4f-5f0b-4d8e-9a43-6b1f0f7f2c11';

/** `POST /users/{id}/teamwork/installedApps`: 201 without a body, 409 for who has the app. */
export const installApp: Endpoint = (world, request, { user = '' }) => {
  demand(request.principal, 'installApps');
  const { id } = knownPerson(world, user);
  const { 'teamsApp@odata.bind': bind } = jsonBody(request);
  const app = /\/appCatalogs\/teamsApps\/([0-9a-f-]{36})$/.exec(String(bind))?.[1];
  if (app === undefined) throw documentedErrors.badRequest("Bad 'teamsApp@odata.bind'.");
  if (app !== teamsCatalogueAppId)
    throw new GraphError(404, 'NotFound', 'The requested app is not in the catalogue.');
  if (world.installedApps.has(id)) throw new GraphError(409, 'Conflict', 'App already installed');
  world.installedApps.add(id);
  return { status: 201 };
};
