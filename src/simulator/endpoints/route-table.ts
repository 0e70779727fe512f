import type { GraphRequest } from '../protocol/graph-request.ts';
import type { PathValues, RouteTable } from '../protocol/routes.ts';
import type { World } from '../world.ts';
import * as contents from './contents.ts';
import type { Endpoint } from './endpoint.ts';
import * as groups from './groups.ts';
import { installApp } from './installed-apps.ts';
import { licenseDetails } from './licences.ts';
import * as providers from './providers.ts';
import * as reading from './read-activities.ts';
import * as users from './users.ts';
import * as writing from './write-activity.ts';

const experience = '/employeeExperience';
const provider = `${experience}/learningProviders/{provider}`;
const learner = '/users/{user}/employeeExperience/learningCourseActivities';

/** Every documented call. `/me/…` arrives here as `/users/{id of the signed-in person}/…`. */
const endpoints: Readonly<Record<string, Endpoint>> = {
  [`GET ${experience}/learningProviders`]: providers.providers,
  [`POST ${experience}/learningProviders`]: providers.registerProvider,
  [`GET ${provider}`]: providers.provider,
  [`PATCH ${provider}`]: providers.updateProvider,
  [`DELETE ${provider}`]: providers.deleteProvider,

  [`GET ${provider}/learningContents`]: contents.contents,
  [`GET ${provider}/learningContents/{content}`]: contents.content,
  [`PATCH ${provider}/learningContents/{content}`]: contents.upsertContent,
  [`DELETE ${provider}/learningContents/{content}`]: contents.deleteContent,
  [`GET ${provider}/learningContents(externalId='{externalId}')`]: contents.content,
  [`PATCH ${provider}/learningContents(externalId='{externalId}')`]: contents.upsertContent,
  [`DELETE ${provider}/learningContents(externalId='{externalId}')`]: contents.deleteContent,

  [`GET ${provider}/learningCourseActivities`]: reading.activitiesOfProvider,
  [`POST ${provider}/learningCourseActivities`]: writing.createActivity,
  [`PATCH ${provider}/learningCourseActivities/{activity}`]: writing.updateActivity,
  [`DELETE ${provider}/learningCourseActivities/{activity}`]: writing.deleteActivity,
  [`GET ${provider}/learningCourseActivities(externalcourseActivityId='{externalId}')`]:
    reading.activityByExternalId('externalcourseActivityId'),
  [`GET ${provider}/learningCourseActivities(externalCourseActivityId='{externalId}')`]:
    reading.activityByExternalId('externalCourseActivityId'),
  [`GET ${experience}/learningCourseActivities/{activity}`]: reading.activityById,
  [`GET ${learner}`]: reading.activitiesOfLearner,
  [`GET ${learner}/{activity}`]: reading.learnersActivity,

  'GET /users': users.users,
  'GET /users/{user}': users.user,
  'GET /users/{user}/manager': users.manager,
  'GET /users/{user}/directReports': users.directReports,
  'GET /users/{user}/transitiveMemberOf': groups.transitiveMemberOf,
  'GET /users/{user}/licenseDetails': licenseDetails,
  'POST /users/{user}/teamwork/installedApps': installApp,
  'POST /users/{user}/checkMemberGroups': groups.checkMemberGroups,
  'POST /users/{user}/getMemberGroups': groups.getMemberGroups,
  'GET /groups': groups.groups,
  'GET /groups/{group}': groups.group,
  'GET /groups/{group}/members': groups.groupMembers(false),
  'GET /groups/{group}/transitiveMembers': groups.groupMembers(true),
};

/** The table of routes over a world; asked for anew at each request, since a reset replaces the world. */
export function routeTable(world: () => World): RouteTable {
  return Object.fromEntries(
    Object.entries(endpoints).map(([route, endpoint]) => [
      route,
      (request: GraphRequest, values: PathValues) => endpoint(world(), request, values),
    ]),
  );
}
