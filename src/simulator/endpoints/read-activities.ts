import { type ActivityRecord, assignmentODataType } from '../organisation/records.ts';
import { documentedErrors } from '../protocol/documented-errors.ts';
import { entity, type GraphAnswer, type GraphRequest } from '../protocol/graph-request.ts';
import { page } from '../protocol/paging.ts';
import { demand } from '../protocol/permissions.ts';
import type { Principal } from '../protocol/principal.ts';
import type { PathValues } from '../protocol/routes.ts';
import type { World } from '../world.ts';
import type { Endpoint } from './endpoint.ts';
import { shownActivity, shownOf } from './late-reads.ts';
import { presentActivity } from './present-activity.ts';
import { demandServicePlan, syncEnabledProvider } from './provider-guard.ts';

const collection = 'employeeExperience/learningCourseActivities';

/** `GET /employeeExperience/learningCourseActivities/{id}`. */
export const activityById: Endpoint = (world, request, { activity = '' }) => {
  demandServicePlan(world.settings);
  demand(request.principal, 'readActivity');
  const record = shownActivity(world, activity);
  if (record === undefined || !mayRead(request.principal, record)) {
    throw documentedErrors.assignmentUnknown(activity);
  }
  return entity(request, collection, presentActivity(request, world.settings, record));
};

/** `GET /users/{user}/employeeExperience/learningCourseActivities/{id}`, and the same under `/me`. */
export const learnersActivity: Endpoint = (world, request, { user = '', activity = '' }) => {
  demandServicePlan(world.settings);
  demand(request.principal, 'readActivity');
  const learnerId = world.directory.person(user)?.id;
  const record = shownActivity(world, activity);
  if (record === undefined || record.learnerUserId !== learnerId || !mayRead(request.principal, record)) {
    throw documentedErrors.assignmentUnknown(activity);
  }
  const context = `users('${learnerId}')/${collection}`;
  return entity(request, context, presentActivity(request, world.settings, record));
};

/** `GET …/learningCourseActivities(externalcourseActivityId='…')` under a provider, in the tenant's spelling. */
export function activityByExternalId(spelling: World['settings']['externalIdName']) {
  return (
    world: World,
    request: GraphRequest,
    { provider = '', externalId = '' }: PathValues,
  ): GraphAnswer => {
    syncEnabledProvider(world, provider, request.principal);
    demand(request.principal, 'readActivity');
    if (world.settings.externalIdName !== spelling) {
      throw documentedErrors.badRequest(
        `The key '${spelling}' does not match the key properties of learningCourseActivity.`,
      );
    }
    const [record] = shownOf(world, world.activities.withExternalId(provider, externalId));
    if (record === undefined || !mayRead(request.principal, record)) {
      throw documentedErrors.assignmentUnknown(externalId);
    }
    const context = `employeeExperience/learningProviders('${provider}')/learningCourseActivities`;
    return entity(request, context, presentActivity(request, world.settings, record));
  };
}

/** `GET …/learningProviders/{id}/learningCourseActivities`: one provider's activities, paged. */
export const activitiesOfProvider: Endpoint = (world, request, { provider = '' }) => {
  const { settings, activities } = world;
  syncEnabledProvider(world, provider, request.principal);
  demand(request.principal, 'listProviderActivities');
  if (settings.providerActivityList === 'refused') throw documentedErrors.missingScope();
  return page(
    { settings },
    request,
    shownOf(world, activities.ofProvider(provider)),
    (record) => presentActivity(request, settings, record),
    `employeeExperience/learningProviders('${provider}')/learningCourseActivities`,
    ['$skip'],
  );
};

/** `GET /users/{user}/employeeExperience/learningCourseActivities` and `/me/…`: signed-in learners only. */
export const activitiesOfLearner: Endpoint = (world, request, { user = '' }) => {
  const { settings, activities, directory } = world;
  const { principal } = request;
  demandServicePlan(settings);
  if (principal.kind !== 'delegated') throw documentedErrors.missingScope();
  demand(principal, 'listOwnActivities');
  if (directory.person(user)?.id !== principal.userId) throw documentedErrors.missingScope();
  const own = shownOf(world, activities.ofLearner(principal.userId)).filter((record) =>
    mayRead(principal, record),
  );
  return page(
    { settings },
    request,
    own,
    (record) => presentActivity(request, settings, record),
    `users('${principal.userId}')/${collection}`,
    ['$skip'],
  );
};

/** A signed-in person reads their own activities, of the types their scopes name. */
function mayRead(principal: Principal, record: ActivityRecord): boolean {
  if (principal.kind !== 'delegated') return true;
  if (record.learnerUserId !== principal.userId) return false;
  if (principal.permissions === 'any') return true;
  const scope =
    record['@odata.type'] === assignmentODataType
      ? 'LearningAssignedCourse.Read'
      : 'LearningSelfInitiatedCourse.Read';
  return principal.permissions.includes(scope);
}
