import type { ContentRecord } from '../organisation/records.ts';
import { type JsonObject, jsonBody } from '../protocol/body.ts';
import { documentedErrors } from '../protocol/documented-errors.ts';
import { entity, noContent } from '../protocol/graph-request.ts';
import { page } from '../protocol/paging.ts';
import { demand } from '../protocol/permissions.ts';
import type { PathValues } from '../protocol/routes.ts';
import { faultsOnCreate, valuesOnCreate } from '../validation/check-fields.ts';
import { contentFields } from '../validation/content-fields.ts';
import { refuseFaults, refuseUnknownProperties } from '../validation/fields.ts';
import type { World } from '../world.ts';
import type { Endpoint } from './endpoint.ts';
import { registeredProvider } from './provider-guard.ts';

const contextOf = (provider: string) =>
  `employeeExperience/learningProviders('${provider}')/learningContents`;

/** `GET …/learningContents`: a provider's courses, paged. */
export const contents: Endpoint = (world, request, { provider = '' }) => {
  registeredProvider(world, provider);
  demand(request.principal, 'readContents');
  return page(world, request, world.learning.contents(provider), (content) => content, contextOf(provider), [
    '$skip',
  ]);
};

/** `GET …/learningContents/{id}` and `…(externalId='…')`. */
export const content: Endpoint = (world, request, values) => {
  const { provider = '' } = values;
  registeredProvider(world, provider);
  demand(request.principal, 'readContents');
  return entity(request, contextOf(provider), existing(world, values));
};

/** `PATCH …/learningContents(externalId='…')` or `/{id}`: creates or replaces, 202 with the content. */
export const upsertContent: Endpoint = (world, request, values) => {
  const { provider = '', externalId } = values;
  registeredProvider(world, provider);
  demand(request.principal, 'writeContents');
  const before =
    externalId === undefined
      ? existing(world, values)
      : world.learning.contentByExternalId(provider, externalId);
  const key = externalId ?? before?.externalId ?? '';
  const record = replaced(world, jsonBody(request), key, before);
  world.learning.putContent(provider, record);
  const { id, ...rest } = record;
  const answered = world.settings.upsertAnswersId ? { id, ...rest } : rest;
  return entity(request, contextOf(provider), answered, 202);
};

/** `DELETE …/learningContents/{id}` and `…(externalId='…')`: 204. */
export const deleteContent: Endpoint = (world, request, values) => {
  const { provider = '' } = values;
  registeredProvider(world, provider);
  demand(request.principal, 'writeContents');
  world.learning.removeContent(provider, existing(world, values).id);
  return noContent;
};

function existing(
  { learning }: World,
  { provider = '', content: id, externalId }: PathValues,
): ContentRecord {
  const found =
    id === undefined
      ? learning.contentByExternalId(provider, externalId ?? '')
      : learning.content(provider, id);
  if (found === undefined) throw documentedErrors.contentUnknown(id ?? externalId ?? '');
  return found;
}

/** The whole content as the body says: what the body does not name is lost, as documented. */
function replaced(
  { settings, ids }: World,
  body: JsonObject,
  externalId: string,
  before: ContentRecord | undefined,
): ContentRecord {
  const rules = contentFields(settings);
  const known = (name: string) => Object.hasOwn(rules, name) || name === 'id';
  refuseUnknownProperties(body, known, 'microsoft.graph.learningContent', settings);
  const named = { externalId, ...body };
  const faults = faultsOnCreate(named, rules);
  if (!faults.has('externalId') && named.externalId !== externalId) faults.set('externalId', 'invalid');
  if (body.id !== undefined && body.id !== before?.id) faults.set('id', 'invalid');
  refuseFaults('create', faults);
  return { id: before?.id ?? ids(), ...valuesOnCreate(named, rules) } as unknown as ContentRecord;
}
