import { expect, test } from 'vitest';
import { academy, activitiesPath, alex, assignment, selfInitiated, startLocalGraph } from './local-graph.ts';

const app = (...roles: string[]) => ({ authorization: `Bearer local:${roles.join(',')}` });
const person = (...scopes: string[]) => ({ authorization: `Bearer local-user:${alex}:${scopes.join(',')}` });
const enforced = { settings: { requirePermissions: true } };
const mine = '/me/employeeExperience/learningCourseActivities';

test.each([
  ['POST', activitiesPath, assignment(), 'LearningAssignedCourse.ReadWrite.All', 201],
  ['POST', activitiesPath, selfInitiated(), 'LearningSelfInitiatedCourse.ReadWrite.All', 201],
  ['GET', activitiesPath, undefined, 'LearningAssignedCourse.Read.All', 200],
  ['GET', `${academy}/learningContents`, undefined, 'LearningContent.Read.All', 200],
  ['GET', `/users/${alex}`, undefined, 'User.ReadBasic.All', 200],
  ['GET', `/users/${alex}/manager`, undefined, 'User.Read.All', 200],
  ['GET', `/users/${alex}/licenseDetails`, undefined, 'LicenseAssignment.Read.All', 200],
])('%s %s needs its documented role', async (method, path, body, role, status) => {
  const { call } = await startLocalGraph(enforced);
  expect((await call(method, path, body, app('Mail.Read'))).status).toBe(403);
  expect((await call(method, path, body, app('Mail.Read', role))).status).toBe(status);
});

test('a role for one type of activity does not write the other', async () => {
  const { call } = await startLocalGraph(enforced);
  const token = app('LearningSelfInitiatedCourse.ReadWrite.All');
  const { status, body } = await call('POST', activitiesPath, assignment(), token);
  expect([status, body.error.code, body.error.message]).toEqual([
    403,
    'Forbidden',
    "Your account doesn't have access to this report or data. Contact your administrator to request access.",
  ]);
});

test('memberships need a role for groups and one for users', async () => {
  const { call } = await startLocalGraph(enforced);
  const ask = (...roles: string[]) =>
    call('POST', `/users/${alex}/getMemberGroups`, { securityEnabledOnly: false }, app(...roles));
  expect((await ask('GroupMember.Read.All')).status).toBe(403);
  expect((await ask('GroupMember.Read.All', 'User.ReadBasic.All')).status).toBe(200);
  expect((await ask('Directory.Read.All')).status).toBe(200);
});

test('providers are for signed-in people only', async () => {
  const { call } = await startLocalGraph(enforced);
  const change = { isCourseActivitySyncEnabled: true };
  expect((await call('PATCH', academy, change, app('LearningProvider.ReadWrite'))).status).toBe(403);
  expect((await call('PATCH', academy, change, person('LearningProvider.Read'))).status).toBe(403);
  expect((await call('PATCH', academy, change, person('LearningProvider.ReadWrite'))).status).toBe(204);
});

test('a learner sees the types of activity that their scopes name', async () => {
  const { call } = await startLocalGraph(enforced);
  const types = async (...scopes: string[]) =>
    new Set(
      (await call('GET', mine, undefined, person(...scopes))).body.value?.map(
        (record: Record<string, string>) => record['@odata.type'],
      ),
    );
  expect(await types('LearningAssignedCourse.Read')).toEqual(
    new Set(['#microsoft.graph.learningAssignment']),
  );
  expect((await types('LearningAssignedCourse.Read', 'LearningSelfInitiatedCourse.Read')).size).toBe(2);
  expect((await call('GET', mine, undefined, person('User.Read'))).status).toBe(403);
});

test('roles and object ids are read from real token forms too', async () => {
  const { call } = await startLocalGraph(enforced);
  const jwt = (claims: object) => ({
    authorization: `Bearer e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`,
  });
  expect((await call('GET', `/users/${alex}`, undefined, jwt({ roles: ['User.Read.All'] }))).status).toBe(
    200,
  );
  const learner = jwt({ oid: alex, scp: 'LearningAssignedCourse.Read User.Read' });
  expect((await call('GET', mine, undefined, learner)).status).toBe(200);
});

test('an unreadable token is 401; without a token everything is allowed', async () => {
  const { call, simulator } = await startLocalGraph(enforced);
  const nonsense = await call('GET', `/users/${alex}`, undefined, { authorization: 'Bearer nonsense' });
  expect([nonsense.status, nonsense.body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
  expect((await call('GET', `/users/${alex}`, undefined, { authorization: 'Basic eA==' })).status).toBe(401);
  expect((await call('GET', `/users/${alex}`)).status).toBe(200);
  simulator.settings.requirePermissions = false;
  const any = await call('GET', `/users/${alex}`, undefined, { authorization: 'Bearer nonsense' });
  expect(any.status).toBe(200);
});
