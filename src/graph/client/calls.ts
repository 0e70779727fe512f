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

const application = (name: string): Permission => ({ name, type: 'application' });
const delegated = (name: string): Permission => ({ name, type: 'delegated' });

const readActivities = ['LearningAssignedCourse.Read.All', 'LearningSelfInitiatedCourse.Read.All'].map(
  application,
);
const readOwnActivities = ['LearningAssignedCourse.Read', 'LearningSelfInitiatedCourse.Read'].map(delegated);
const writeActivities = [
  'LearningAssignedCourse.ReadWrite.All',
  'LearningSelfInitiatedCourse.ReadWrite.All',
].map(application);

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
  createActivity: call('POST', '/employeeExperience/learningProviders/{provider}/learningCourseActivities', {
    least: writeActivities,
    higher: [],
    why: 'Records that a learner started a course, or that somebody assigned it.',
    missing: 'graphField',
  }),
  updateActivity: call(
    'PATCH',
    '/employeeExperience/learningProviders/{provider}/learningCourseActivities/{id}',
    {
      least: writeActivities,
      higher: [],
      why: 'Records progress, completion and changed assignments.',
      missing: 'graphActivityGone',
    },
  ),
  deleteActivity: call(
    'DELETE',
    '/employeeExperience/learningProviders/{provider}/learningCourseActivities/{id}',
    {
      least: writeActivities,
      higher: [],
      why: 'Removes an activity that was undone or that the learner removed.',
      missing: 'graphActivityGone',
    },
  ),
  activity: call('GET', '/employeeExperience/learningCourseActivities/{id}', {
    least: readActivities,
    higher: writeActivities,
    why: 'Reads an activity again before it is shown or after an unclear answer.',
    missing: 'graphActivityGone',
  }),
  activityByExternalId: call(
    'GET',
    "/employeeExperience/learningProviders/{provider}/learningCourseActivities({externalIdName}='{externalId}')",
    {
      least: readActivities,
      higher: writeActivities,
      why: 'Finds out whether an activity was created when no answer came, so that none is created twice.',
      missing: 'graphActivityGone',
    },
  ),
  activityOfUser: call('GET', '/users/{user}/employeeExperience/learningCourseActivities/{id}', {
    least: readActivities,
    higher: [application('LearningSelfInitiatedCourse.ReadWrite.All')],
    why: 'Reads one activity of one learner.',
    missing: 'graphActivityGone',
  }),
  myActivity: call('GET', '/me/employeeExperience/learningCourseActivities/{id}', {
    least: readOwnActivities,
    higher: [],
    why: 'Reads one activity of the signed-in learner, with their own token.',
    missing: 'graphActivityGone',
  }),
  myActivities: call('GET', '/me/employeeExperience/learningCourseActivities', {
    least: readOwnActivities,
    higher: [],
    why: 'Shows signed-in learners what other providers hold of their learning, with their own token.',
    missing: 'graphActivityGone',
  }),
  activities: call('GET', '/employeeExperience/learningProviders/{provider}/learningCourseActivities', {
    least: [application('LearningAssignedCourse.Read.All')],
    higher: [
      application('LearningAssignedCourse.ReadWrite.All'),
      application('LearningSelfInitiatedCourse.Read.All'),
      application('LearningSelfInitiatedCourse.ReadWrite.All'),
    ],
    why: 'Finds activities made by other systems.',
    missing: 'graphProviderInvalid',
  }),
  courses: call('GET', '/employeeExperience/learningProviders/{provider}/learningContents', {
    least: [application('LearningContent.Read.All')],
    higher: [application('LearningContent.ReadWrite.All')],
    why: 'Reads the catalogue of courses.',
    missing: 'graphProviderInvalid',
  }),
  course: call('GET', '/employeeExperience/learningProviders/{provider}/learningContents/{id}', {
    least: [application('LearningContent.Read.All')],
    higher: [application('LearningContent.ReadWrite.All')],
    why: 'Reads one course.',
    missing: 'courseMissing',
  }),
  courseByExternalId: call(
    'GET',
    "/employeeExperience/learningProviders/{provider}/learningContents(externalId='{externalId}')",
    {
      least: [application('LearningContent.Read.All')],
      higher: [application('LearningContent.ReadWrite.All')],
      why: 'Finds the Graph id of a course published by its own id.',
      missing: 'courseMissing',
    },
  ),
  upsertCourse: call(
    'PATCH',
    "/employeeExperience/learningProviders/{provider}/learningContents(externalId='{externalId}')",
    {
      least: [application('LearningContent.ReadWrite.All')],
      higher: [],
      why: 'Publishes a course. Only needed by whoever fills the catalogue; the bot itself never does.',
      missing: 'graphProviderInvalid',
    },
  ),
  providers: call('GET', '/employeeExperience/learningProviders', {
    least: [delegated('LearningProvider.Read')],
    higher: [delegated('LearningProvider.ReadWrite')],
    why: 'Lists the tenant’s learning providers for an administrator who looks for the registration id.',
    missing: 'graphNotSupported',
  }),
  registerProvider: call('POST', '/employeeExperience/learningProviders', {
    least: [delegated('LearningProvider.ReadWrite')],
    higher: [],
    why: 'Registers the learning provider whose courses Coursemate works with.',
    missing: 'graphNotSupported',
  }),
  provider: call('GET', '/employeeExperience/learningProviders/{provider}', {
    least: [delegated('LearningProvider.Read')],
    higher: [delegated('LearningProvider.ReadWrite')],
    why: 'Shows an administrator whether course activity sync is enabled.',
    missing: 'graphProviderInvalid',
  }),
  updateProvider: call('PATCH', '/employeeExperience/learningProviders/{provider}', {
    least: [delegated('LearningProvider.ReadWrite')],
    higher: [],
    why: 'Lets an administrator enable course activity sync.',
    missing: 'graphProviderInvalid',
  }),
  person: call('GET', '/users/{user}', {
    least: [application('User.ReadBasic.All')],
    higher: [application('User.Read.All')],
    why: 'Finds out whether somebody is a guest, and how to greet who never wrote.',
    missing: 'notYourReport',
  }),
  manager: call('GET', '/users/{user}/manager', {
    least: [application('User.Read.All')],
    higher: [],
    why: 'Tells a learner’s manager about overdue and finished learning.',
    missing: 'notAManager',
  }),
  directReports: call('GET', '/users/{user}/directReports', {
    least: [application('User.Read.All')],
    higher: [],
    why: 'Decides who may assign a course to whom.',
    missing: 'notAManager',
  }),
  searchPeople: call('GET', '/users', {
    least: [application('User.ReadBasic.All')],
    higher: [application('User.Read.All')],
    why: 'Finds people by name for those who may assign to everybody.',
    missing: 'graphNotSupported',
  }),
  peopleById: call('GET', '/users', {
    least: [application('User.ReadBasic.All')],
    higher: [application('User.Read.All')],
    why: 'Shows who assigned a course, and other names on cards, up to fifteen in one call.',
    missing: 'graphNotSupported',
  }),
  memberOf: call('POST', '/users/{user}/checkMemberGroups', {
    least: [application('GroupMember.Read.All'), application('User.ReadBasic.All')],
    higher: [application('Directory.Read.All')],
    why: 'Checks whether somebody is in the group of learning administrators.',
    missing: 'notYourReport',
  }),
  groupMembers: call('GET', '/groups/{group}/transitiveMembers', {
    least: [application('GroupMember.Read.All'), application('User.ReadBasic.All')],
    higher: [application('Directory.Read.All')],
    why: 'Lets learning administrators assign a course to all members of a group.',
    missing: 'notYourReport',
  }),
  searchGroups: call('GET', '/groups', {
    least: [application('GroupMember.Read.All')],
    higher: [application('Group.Read.All'), application('Directory.Read.All')],
    why: 'Finds groups by name for learning administrators.',
    missing: 'graphNotSupported',
  }),
  licences: call('GET', '/users/{user}/licenseDetails', {
    least: [application('User.Read.All')],
    higher: [application('Directory.Read.All')],
    why: 'Tells before assigning whether somebody has a licence.',
    missing: 'notYourReport',
  }),
  installApp: call('POST', '/users/{user}/teamwork/installedApps', {
    least: [application('TeamsAppInstallation.ReadWriteSelfForUser.All')],
    higher: [application('TeamsAppInstallation.ReadWriteForUser.All')],
    why: 'Installs the app for a learner who is to be told of an assignment and does not have it.',
    missing: 'graphNotSupported',
  }),
  batch: call('POST', '/$batch', {
    least: readActivities,
    higher: writeActivities,
    why: 'Sends up to twenty changes together, as when somebody assigns a course to many, and as many questions about a large team.',
    missing: 'graphNotSupported',
  }),
} as const;
