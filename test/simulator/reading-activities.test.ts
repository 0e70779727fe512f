import { expect, test } from 'vitest';
import { personId } from '../../src/simulator/organisation/people.ts';
import { academyProviderId, campusProviderId } from '../../src/simulator/organisation/providers.ts';
import { activitiesPath, alex, selfInitiated, startLocalGraph } from './local-graph.ts';
import { schemaProblems } from './schemas.ts';

const experience = '/employeeExperience/learningCourseActivities';
const signedIn = (userId: string, scopes = '') => ({
  authorization: `Bearer local-user:${userId}:${scopes}`,
});

test('an activity is found by id, percent-encoded, and under its learner only', async () => {
  const { call, simulator } = await startLocalGraph();
  const record = simulator.activities()[0];
  const id = encodeURIComponent(record?.id ?? '');
  const byId = await call('GET', `${experience}/${id}`);
  expect(byId.status).toBe(200);
  expect(byId.body).toMatchObject({ ...record });
  expect(schemaProblems('microsoft.graph.learningAssignment', byId.body)).toEqual([]);
  expect((await call('GET', `/users/${alex}${experience}/${id}`)).status).toBe(200);
  expect((await call('GET', `/users/${personId('adelev')}${experience}/${id}`)).status).toBe(404);
});

test('an id nobody has is 404 and named in the message', async () => {
  const { call } = await startLocalGraph();
  const { status, body } = await call('GET', `${experience}/a%3Ab`);
  expect([status, body.error.code, body.error.message]).toEqual([
    404,
    'notFound',
    "The requested assignment a:b doesn't exist.",
  ]);
});

test('an external id is a quoted key, its quotes doubled, its slashes encoded', async () => {
  const { call } = await startLocalGraph();
  const externalcourseActivityId = "o'brien/1 ü";
  const { body: made } = await call('POST', activitiesPath, selfInitiated({ externalcourseActivityId }));
  const key = encodeURIComponent(externalcourseActivityId.replaceAll("'", "''"));
  const found = await call('GET', `${activitiesPath}(externalcourseActivityId='${key}')`);
  expect([found.status, found.body.id]).toEqual([200, made.id]);
  expect((await call('GET', `${activitiesPath}(externalcourseActivityId=${key})`)).status).toBe(400);
  expect((await call('GET', `${activitiesPath}(externalCourseActivityId='${key}')`)).status).toBe(400);
  expect((await call('GET', `${activitiesPath}(externalcourseActivityId='other')`)).status).toBe(404);
});

test('an external id of one provider is unknown to another', async () => {
  const { call, simulator } = await startLocalGraph();
  const record = simulator
    .activities()
    .find(({ learningProviderId }) => learningProviderId === campusProviderId);
  const key = `(externalcourseActivityId='${record?.externalcourseActivityId}')`;
  expect((await call('GET', `${activitiesPath}${key}`)).status).toBe(404);
  const there = activitiesPath.replace(academyProviderId, campusProviderId);
  expect((await call('GET', `${there}${key}`)).status).toBe(200);
});

test("one provider's activities are listed page by page, each once, all valid", async () => {
  const { call, follow, simulator } = await startLocalGraph({ settings: { pageSize: 7 } });
  let page = await call('GET', `${activitiesPath}?$count=true`);
  const seen: string[] = [];
  for (;;) {
    expect(schemaProblems('microsoft.graph.learningCourseActivityCollectionResponse', page.body)).toEqual([]);
    expect(page.body.value.length).toBeLessThanOrEqual(7);
    seen.push(...page.body.value.map(({ id }: { id: string }) => id));
    if (page.body['@odata.nextLink'] === undefined) break;
    page = await follow(page.body['@odata.nextLink']);
  }
  const own = simulator
    .activities()
    .filter(({ learningProviderId }) => learningProviderId === academyProviderId);
  expect(seen).toEqual(own.map(({ id }) => id));
  expect(page.body['@odata.count']).toBe(own.length);
});

test('$top, $skip and $select are honoured; $filter and impossible sizes are refused', async () => {
  const { call } = await startLocalGraph();
  const { body } = await call('GET', `${activitiesPath}?$top=2&$skip=3&$select=id,status`);
  expect(body.value).toHaveLength(2);
  expect(Object.keys(body.value[0]).sort()).toEqual(['@odata.type', 'id', 'status']);
  expect((await call('GET', `${activitiesPath}?$filter=status eq 'completed'`)).status).toBe(400);
  expect((await call('GET', `${activitiesPath}?$top=0`)).status).toBe(400);
  expect((await call('GET', `${activitiesPath}?$skiptoken=made-up`)).status).toBe(400);
});

test("a tenant may refuse the list of a provider's activities", async () => {
  const { call } = await startLocalGraph({ settings: { providerActivityList: 'refused' } });
  expect((await call('GET', activitiesPath)).status).toBe(403);
});

test("a learner's list is for the signed-in learner alone, over all providers", async () => {
  const { call } = await startLocalGraph();
  const mine = await call('GET', `/me${experience}`, undefined, signedIn(alex));
  expect(mine.status).toBe(200);
  const providers = mine.body.value.map((record: Record<string, string>) => record.learningProviderId);
  expect(new Set(providers)).toEqual(new Set([academyProviderId, campusProviderId]));
  expect(mine.body.value.every((record: Record<string, string>) => record.learnerUserId === alex)).toBe(true);
  expect((await call('GET', `/users/${alex}${experience}`, undefined, signedIn(alex))).status).toBe(200);

  const others = await call('GET', `/users/${personId('adelev')}${experience}`, undefined, signedIn(alex));
  expect(others.status).toBe(403);
  const app = await call('GET', `/users/${alex}${experience}`);
  expect([app.status, app.body.error.code]).toEqual([403, 'Forbidden']);
  const me = await call('GET', `/me${experience}`);
  expect([me.status, me.body.error.message]).toEqual([
    400,
    '/me request is only valid with delegated authentication flow.',
  ]);
});

test('a signed-in learner reads their own activity by id and nobody else’s', async () => {
  const { call, simulator } = await startLocalGraph();
  const of = (learner: string) =>
    encodeURIComponent(
      simulator.activities().find(({ learnerUserId }) => learnerUserId === learner)?.id ?? '',
    );
  const own = await call('GET', `/me${experience}/${of(alex)}`, undefined, signedIn(alex));
  expect(own.status).toBe(200);
  for (const path of [`/me${experience}`, experience]) {
    const foreign = await call('GET', `${path}/${of(personId('adelev'))}`, undefined, signedIn(alex));
    expect(foreign.status).toBe(404);
  }
});

test('peer recommendations are hidden from clients that do not ask for newer enum members', async () => {
  const { call, simulator } = await startLocalGraph();
  const peer = simulator.activities().find(({ assignmentType }) => assignmentType === 'peerRecommended');
  const path = `${experience}/${encodeURIComponent(peer?.id ?? '')}`;
  expect((await call('GET', path)).body.assignmentType).toBe('unknownFutureValue');
  const asked = await call('GET', path, undefined, { prefer: 'include-unknown-enum-members' });
  expect(asked.body.assignmentType).toBe('peerRecommended');
});
