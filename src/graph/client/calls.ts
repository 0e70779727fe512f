import type { RefusalCode } from '../../errors.ts';

/** A Graph permission and how it is granted: to the application or delegated by a signed-in person. */
export interface Permission {
  readonly name: string;
  readonly type: 'application' | 'delegated';
}

/** One documented call of Microsoft Graph, as the gateway makes it. */
export interface GraphCall<Path extends string = string> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the versioned base address; `{name}` is a percent-encoded value, `'{name}'` a quoted key. */
  readonly path: Path;
  /** All of these are needed, of each type that may call it. */
  readonly least: readonly Permission[];
  /** Any of these suffices instead, as far as Microsoft's tables agree. */
  readonly higher: readonly Permission[];
  readonly why: string;
  /** The refusal of a 404, where absence is not an ordinary answer. */
  readonly missing: RefusalCode;
}

/** What a call needs, of this type: all of `least`, or any of `higher` instead. */
const granted = (type: Permission['type']) => {
  const named = (names: readonly string[]) => names.map((name) => ({ name, type }));
  return (least: readonly string[], higher: readonly string[] = []) => ({
    least: named(least),
    higher: named(higher),
  });
};
const byApplication = granted('application');
const bySignedIn = granted('delegated');

const writeNames = ['LearningAssignedCourse.ReadWrite.All', 'LearningSelfInitiatedCourse.ReadWrite.All'];
const readNames = ['LearningAssignedCourse.Read.All', 'LearningSelfInitiatedCourse.Read.All'];
const writesActivities = byApplication(writeNames);
const readsActivities = byApplication(readNames, writeNames);
const readsOwnActivities = bySignedIn(['LearningAssignedCourse.Read', 'LearningSelfInitiatedCourse.Read']);
const readsCourses = byApplication(['LearningContent.Read.All'], ['LearningContent.ReadWrite.All']);
const readsProviders = bySignedIn(['LearningProvider.Read'], ['LearningProvider.ReadWrite']);
const writesProviders = bySignedIn(['LearningProvider.ReadWrite']);
const readsNames = byApplication(['User.ReadBasic.All'], ['User.Read.All']);
const readsMembers = byApplication(['GroupMember.Read.All', 'User.ReadBasic.All'], ['Directory.Read.All']);

const providers = '/employeeExperience/learningProviders';
const provider = `${providers}/{provider}` as const;
const activity = '/employeeExperience/learningCourseActivities';

const call = <const Path extends string>(
  method: GraphCall['method'],
  path: Path,
  rest: Omit<GraphCall, 'method' | 'path'>,
): GraphCall<Path> => ({ method, path, ...rest });

/**
 * Every Graph call the gateway can make. Paths and permissions: learn.microsoft.com pages of each resource and
 * Microsoft's permissions.json (2026-08); where they differ, the permission both name.
 */
export const calls = {
  createActivity: call('POST', `${provider}/learningCourseActivities`, {
    ...writesActivities,
    why: 'Records that a learner started a course, or that somebody assigned it.',
    missing: 'graphField',
  }),
  updateActivity: call('PATCH', `${provider}/learningCourseActivities/{id}`, {
    ...writesActivities,
    why: 'Records progress, completion and changed assignments.',
    missing: 'graphActivityGone',
  }),
  deleteActivity: call('DELETE', `${provider}/learningCourseActivities/{id}`, {
    ...writesActivities,
    why: 'Removes an activity that was undone or that the learner removed.',
    missing: 'graphActivityGone',
  }),
  activity: call('GET', `${activity}/{id}`, {
    ...readsActivities,
    why: 'Reads an activity again before it is shown or after an unclear answer.',
    missing: 'graphActivityGone',
  }),
  activityByExternalId: call('GET', `${provider}/learningCourseActivities({externalIdName}='{externalId}')`, {
    ...readsActivities,
    why: 'Finds out whether an activity was created when no answer came, so that none is created twice.',
    missing: 'graphActivityGone',
  }),
  activityOfUser: call('GET', `/users/{user}${activity}/{id}`, {
    ...byApplication(readNames, ['LearningSelfInitiatedCourse.ReadWrite.All']),
    why: 'Reads one activity of one learner.',
    missing: 'graphActivityGone',
  }),
  myActivity: call('GET', `/me${activity}/{id}`, {
    ...readsOwnActivities,
    why: 'Reads one activity of the signed-in learner, with their own token.',
    missing: 'graphActivityGone',
  }),
  myActivities: call('GET', `/me${activity}`, {
    ...readsOwnActivities,
    why: 'Shows signed-in learners what other providers hold of their learning, with their own token.',
    missing: 'graphActivityGone',
  }),
  activities: call('GET', `${provider}/learningCourseActivities`, {
    ...byApplication(
      ['LearningAssignedCourse.Read.All'],
      [
        'LearningAssignedCourse.ReadWrite.All',
        'LearningSelfInitiatedCourse.Read.All',
        'LearningSelfInitiatedCourse.ReadWrite.All',
      ],
    ),
    why: 'Finds activities made by other systems.',
    missing: 'graphProviderInvalid',
  }),
  courses: call('GET', `${provider}/learningContents`, {
    ...readsCourses,
    why: 'Reads the catalogue of courses.',
    missing: 'graphProviderInvalid',
  }),
  course: call('GET', `${provider}/learningContents/{id}`, {
    ...readsCourses,
    why: 'Reads one course.',
    missing: 'courseMissing',
  }),
  courseByExternalId: call('GET', `${provider}/learningContents(externalId='{externalId}')`, {
    ...readsCourses,
    why: 'Finds the Graph id of a course published by its own id.',
    missing: 'courseMissing',
  }),
  upsertCourse: call('PATCH', `${provider}/learningContents(externalId='{externalId}')`, {
    ...byApplication(['LearningContent.ReadWrite.All']),
    why: 'Publishes a course. Only needed by whoever fills the catalogue; the bot itself never does.',
    missing: 'graphProviderInvalid',
  }),
  providers: call('GET', providers, {
    ...readsProviders,
    why: 'Lists the tenant’s learning providers for an administrator who looks for the registration id.',
    missing: 'graphNotSupported',
  }),
  registerProvider: call('POST', providers, {
    ...writesProviders,
    why: 'Registers the learning provider whose courses Coursemate works with.',
    missing: 'graphNotSupported',
  }),
  provider: call('GET', provider, {
    ...readsProviders,
    why: 'Shows an administrator whether course activity sync is enabled.',
    missing: 'graphProviderInvalid',
  }),
  updateProvider: call('PATCH', provider, {
    ...writesProviders,
    why: 'Lets an administrator enable course activity sync.',
    missing: 'graphProviderInvalid',
  }),
  person: call('GET', '/users/{user}', {
    ...readsNames,
    why: 'Finds out whether somebody is a guest, and how to greet who never wrote.',
    missing: 'notYourReport',
  }),
  manager: call('GET', '/users/{user}/manager', {
    ...byApplication(['User.Read.All']),
    why: 'Tells a learner’s manager about overdue and finished learning.',
    missing: 'notAManager',
  }),
  directReports: call('GET', '/users/{user}/directReports', {
    ...byApplication(['User.Read.All']),
    why: 'Decides who may assign a course to whom.',
    missing: 'notAManager',
  }),
  searchPeople: call('GET', '/users', {
    ...readsNames,
    why: 'Finds people by name for those who may assign to everybody.',
    missing: 'graphNotSupported',
  }),
  peopleById: call('GET', '/users', {
    ...readsNames,
    why: 'Shows who assigned a course, and other names on cards, up to fifteen in one call.',
    missing: 'graphNotSupported',
  }),
  memberOf: call('POST', '/users/{user}/checkMemberGroups', {
    ...readsMembers,
    why: 'Checks whether somebody is in the group of learning administrators.',
    missing: 'notYourReport',
  }),
  groupMembers: call('GET', '/groups/{group}/transitiveMembers', {
    ...readsMembers,
    why: 'Lets learning administrators assign a course to all members of a group.',
    missing: 'notYourReport',
  }),
  searchGroups: call('GET', '/groups', {
    ...byApplication(['GroupMember.Read.All'], ['Group.Read.All', 'Directory.Read.All']),
    why: 'Finds groups by name for learning administrators.',
    missing: 'graphNotSupported',
  }),
  licences: call('GET', '/users/{user}/licenseDetails', {
    ...byApplication(['User.Read.All'], ['Directory.Read.All']),
    why: 'Tells before assigning whether somebody has a licence.',
    missing: 'notYourReport',
  }),
  installApp: call('POST', '/users/{user}/teamwork/installedApps', {
    ...byApplication(
      ['TeamsAppInstallation.ReadWriteSelfForUser.All'],
      ['TeamsAppInstallation.ReadWriteForUser.All'],
    ),
    why: 'Installs the app for a learner who is to be told of an assignment and does not have it.',
    missing: 'graphNotSupported',
  }),
  batch: call('POST', '/$batch', {
    ...readsActivities,
    why: 'Sends up to twenty changes together, as when somebody assigns a course to many, and as many questions about a large team.',
    missing: 'graphNotSupported',
  }),
} as const;
