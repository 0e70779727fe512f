import { isDeepStrictEqual } from 'node:util';
import { type ActivityODataType, type ActivityRecord, assignmentODataType } from '../organisation/records.ts';
import { type JsonObject, jsonBody } from '../protocol/body.ts';
import { documentedErrors } from '../protocol/documented-errors.ts';
import { entity, type GraphRequest, noContent } from '../protocol/graph-request.ts';
import { demand } from '../protocol/permissions.ts';
import { activityFields, activityTypeOf, type FieldRules } from '../validation/activity-fields.ts';
import { faultsOnCreate, faultsOnUpdate, valuesOnCreate } from '../validation/check-fields.ts';
import {
  type FieldFaults,
  refuseFaults,
  refuseUnknownProperties,
  type Writing,
} from '../validation/fields.ts';
import type { World } from '../world.ts';
import type { Endpoint } from './endpoint.ts';
import { knownActivity } from './late-reads.ts';
import { presentActivity } from './present-activity.ts';
import { syncEnabledProvider } from './provider-guard.ts';

/** `POST …/learningCourseActivities`: 201 with the activity. */
export const createActivity: Endpoint = (world, request, { provider = '' }) => {
  const { settings, activities, ids, changes } = world;
  syncEnabledProvider(world, provider, request.principal);
  const body = jsonBody(request);
  const type = typeOf('create', body);
  demandToWrite(request, type);
  const rules = activityFields(type, settings);
  refuseUnknownProperties(body, (name) => Object.hasOwn(rules, name), type.slice(1), settings);
  const faults = faultsOnCreate(body, rules);
  refuseUnknownPeople(world, body, faults);
  refuseFaults('create', faults);

  const { [settings.externalIdName]: externalId, ...values } = valuesOnCreate(body, rules);
  const record = {
    '@odata.type': type,
    id: `${String(values.learnerUserId)}:${ids()}`,
    ...values,
    learningProviderId: provider,
    externalcourseActivityId: externalId,
  } as unknown as ActivityRecord;
  const foreign = body.learningProviderId !== undefined && body.learningProviderId !== provider;
  if (foreign || world.learning.content(provider, record.learningContentId) === undefined) {
    throw documentedErrors.contentOfAnotherProvider();
  }
  if (world.directory.person(record.learnerUserId)?.isLicensed !== true) {
    throw documentedErrors.licenceOnCreate();
  }
  if (settings.duplicateExternalId === 'conflict') refuseDuplicate(world, record);
  if (settings.secondActivity === 'refused') refuseSecond(world, record);

  activities.add(record, world.clock.now().getTime());
  changes.note('created', record);
  const context = `employeeExperience/learningProviders('${provider}')/learningCourseActivities`;
  return entity(request, context, presentActivity(request, settings, record), 201);
};

/** `PATCH …/learningCourseActivities/{id}`: 204. */
export const updateActivity: Endpoint = (world, request, { provider = '', activity = '' }) => {
  const { settings, activities, changes } = world;
  syncEnabledProvider(world, provider, request.principal);
  const body = jsonBody(request);
  const type = typeOf('update', body);
  demandToWrite(request, type);
  const record = knownActivity(world, activity);
  if (record === undefined) throw documentedErrors.assignmentUnknownOnUpdate();
  if (record.learningProviderId !== provider) throw documentedErrors.contentOfAnotherProvider();
  const rules = activityFields(type, settings);
  refuseUnknownProperties(
    body,
    (name) => name === 'id' || Object.hasOwn(rules, name),
    type.slice(1),
    settings,
  );
  const faults = faultsOnUpdate(body, rules);
  if (type !== record['@odata.type']) faults.set('@odata.type', 'invalid');
  if (body.status === undefined || body.status === null) faults.set('status', 'required');
  const before = { ...record, [settings.externalIdName]: record.externalcourseActivityId };
  refuseChangesOfFixed(body, before, rules, faults);
  if (settings.activityUpdates === 'strict') demandWhole(body, before, rules, faults);
  if (settings.nullInUpdate === 'refused') refuseNulls(body, before, rules, faults);
  if (settings.reopening === 'refused' && takesBack(body, record)) faults.set('status', 'invalid');
  refuseFaults('update', faults);
  if (world.directory.person(record.learnerUserId)?.isLicensed !== true) {
    throw documentedErrors.licenceOnUpdate();
  }

  const taken = changeable(body, rules, settings.omittedOnPatch === 'cleared');
  const dropped = (name: string) =>
    (settings.nullInUpdate === 'keeps' && body[name] === null) ||
    (settings.reopening === 'ignored' && takesBack(body, record) && completion.includes(name));
  const after = {
    ...record,
    ...Object.fromEntries(Object.entries(taken).filter(([name]) => !dropped(name))),
  };
  activities.replace(after, settings.lateChangeSeconds === 0 ? undefined : world.clock.now().getTime());
  changes.note('updated', after);
  return noContent;
};

/** `DELETE …/learningCourseActivities/{id}`: 204. */
export const deleteActivity: Endpoint = (world, request, { provider = '', activity = '' }) => {
  syncEnabledProvider(world, provider, request.principal);
  const record = knownActivity(world, activity);
  if (record === undefined || record.learningProviderId !== provider) {
    throw documentedErrors.assignmentUnknown(activity);
  }
  demandToWrite(request, record['@odata.type']);
  world.activities.remove(activity);
  world.changes.note('deleted', record);
  return noContent;
};

function typeOf(writing: Writing, body: JsonObject): ActivityODataType {
  const type = activityTypeOf(body);
  if (typeof type === 'string' && type.startsWith('#')) return type as ActivityODataType;
  refuseFaults(writing, new Map([['@odata.type', type as 'required' | 'invalid']]));
  throw documentedErrors.internalServerError();
}

function demandToWrite({ principal }: GraphRequest, type: ActivityODataType): void {
  demand(principal, type === assignmentODataType ? 'writeAssignment' : 'writeSelfInitiated');
}

function refuseUnknownPeople({ directory }: World, body: JsonObject, faults: FieldFaults): void {
  for (const field of ['learnerUserId', 'assignerUserId']) {
    const id = body[field];
    if (typeof id === 'string' && !faults.has(field) && directory.person(id) === undefined) {
      faults.set(field, 'invalid');
    }
  }
}

function refuseDuplicate({ activities }: World, record: ActivityRecord): void {
  const externalId = record.externalcourseActivityId;
  if (externalId === null) return;
  if (activities.withExternalId(record.learningProviderId, externalId).length > 0) {
    throw documentedErrors.duplicateExternalId(externalId);
  }
}

function refuseSecond({ activities }: World, record: ActivityRecord): void {
  const isSame = (other: ActivityRecord) =>
    other['@odata.type'] === record['@odata.type'] && other.learningContentId === record.learningContentId;
  if (activities.ofLearner(record.learnerUserId).some(isSame))
    refuseFaults('create', new Map([['learningContentId', 'invalid']]));
}

/** What says that an activity is completed. */
const completion = ['status', 'completionPercentage', 'completedDateTime'];

const takesBack = (body: JsonObject, { status }: ActivityRecord) =>
  status === 'completed' && String(body.status).toLowerCase() !== 'completed';

/** Null for a value that is set; `completedDateTime` may be null, as the documented examples have it. */
function refuseNulls(
  body: JsonObject,
  before: Readonly<Record<string, unknown>>,
  rules: FieldRules,
  faults: FieldFaults,
): void {
  for (const name of Object.keys(rules)) {
    const clears = body[name] === null && before[name] !== null && before[name] !== undefined;
    if (clears && name !== 'completedDateTime' && !faults.has(name)) faults.set(name, 'empty');
  }
}

/** Ids, type, assigner and assignment type may be sent along unchanged, as the documented example does. */
function refuseChangesOfFixed(
  body: JsonObject,
  before: Readonly<Record<string, unknown>>,
  rules: FieldRules,
  faults: FieldFaults,
): void {
  for (const name of ['id', ...Object.keys(rules)]) {
    if (body[name] === undefined || rules[name]?.changeable === true) continue;
    // a value that no create may have, such as peerRecommended, may be sent back unchanged
    if (isDeepStrictEqual(body[name], before[name])) faults.delete(name);
    else if (!faults.has(name)) faults.set(name, 'invalid');
  }
}

/**
 * The update page by the letter: what is fixed and set is sent along, as its examples do, and null only where it clears a
 * value; completedDateTime alone is null in the examples.
 */
function demandWhole(
  body: JsonObject,
  before: Readonly<Record<string, unknown>>,
  rules: FieldRules,
  faults: FieldFaults,
): void {
  for (const [name, { changeable, required }] of Object.entries(rules)) {
    // of self-initiated courses the example leaves the provider out
    if (name === 'learningProviderId' && required !== true) continue;
    const held = before[name] ?? null;
    if (faults.has(name) || name === 'completedDateTime') continue;
    if (changeable !== true && held !== null && body[name] === undefined) faults.set(name, 'required');
    if (changeable === true && held === null && body[name] === null) faults.set(name, 'empty');
  }
}

function changeable(body: JsonObject, rules: FieldRules, clearOmitted: boolean): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rules)
      .filter(([name, rule]) => rule.changeable === true && (clearOmitted || body[name] !== undefined))
      .map(([name]) => [name, body[name] ?? null]),
  );
}
