import type { ProviderRecord } from '../organisation/records.ts';
import { jsonBody } from '../protocol/body.ts';
import { entity, noContent } from '../protocol/graph-request.ts';
import { page } from '../protocol/paging.ts';
import { demand } from '../protocol/permissions.ts';
import type { FieldRules } from '../validation/activity-fields.ts';
import { faultsOnCreate, faultsOnUpdate, valuesOnCreate } from '../validation/check-fields.ts';
import { refuseFaults, refuseUnknownProperties } from '../validation/fields.ts';
import * as fieldValues from '../validation/values.ts';
import type { Endpoint } from './endpoint.ts';
import { demandServicePlan, registeredProvider } from './provider-guard.ts';

const context = 'employeeExperience/learningProviders';
const type = 'microsoft.graph.learningProvider';
const logo = { check: fieldValues.webUrl, required: true };

const providerFields: FieldRules = {
  displayName: { check: fieldValues.text(), required: true },
  longLogoWebUrlForDarkTheme: logo,
  longLogoWebUrlForLightTheme: logo,
  squareLogoWebUrlForDarkTheme: logo,
  squareLogoWebUrlForLightTheme: logo,
  loginWebUrl: { check: fieldValues.nullable(fieldValues.webUrl), initially: null },
  isCourseActivitySyncEnabled: { check: fieldValues.nullable(fieldValues.boolean), initially: false },
};
const known = (name: string) => Object.hasOwn(providerFields, name);

/** `GET /employeeExperience/learningProviders`. */
export const providers: Endpoint = (world, request) => {
  demandServicePlan(world.settings);
  demand(request.principal, 'readProvider');
  return page(world, request, world.learning.providers(), (provider) => provider, context);
};

/** `GET /employeeExperience/learningProviders/{id}`. */
export const provider: Endpoint = (world, request, values) => {
  demand(request.principal, 'readProvider');
  return entity(request, context, registeredProvider(world, values.provider ?? ''));
};

/** `POST /employeeExperience/learningProviders`: 201 with the provider. */
export const registerProvider: Endpoint = (world, request) => {
  demandServicePlan(world.settings);
  demand(request.principal, 'writeProvider');
  const body = jsonBody(request);
  refuseUnknownProperties(body, known, type, world.settings);
  refuseFaults('create', faultsOnCreate(body, providerFields));
  const record = {
    id: world.ids(),
    ...valuesOnCreate(body, providerFields),
  } as unknown as ProviderRecord;
  world.learning.putProvider(record);
  const { principal } = request;
  if (principal.kind !== 'local' && principal.appId !== undefined)
    world.learning.setRegistrar(record.id, principal.appId);
  return entity(request, context, record, 201);
};

/** `PATCH /employeeExperience/learningProviders/{id}`: 204. */
export const updateProvider: Endpoint = (world, request, values) => {
  demand(request.principal, 'writeProvider');
  const before = registeredProvider(world, values.provider ?? '');
  const body = jsonBody(request);
  refuseUnknownProperties(body, known, type, world.settings);
  const whole = world.settings.providerUpdates === 'whole';
  refuseFaults('update', (whole ? faultsOnCreate : faultsOnUpdate)(body, providerFields));
  const changes = Object.fromEntries(Object.entries(body).filter(([name]) => known(name)));
  world.learning.putProvider({ ...before, ...changes });
  return noContent;
};

/** `DELETE /employeeExperience/learningProviders/{id}`: 204; its contents go with it. */
export const deleteProvider: Endpoint = (world, request, values) => {
  demand(request.principal, 'writeProvider');
  world.learning.removeProvider(registeredProvider(world, values.provider ?? '').id);
  return noContent;
};
