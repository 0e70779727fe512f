import { describe, expect, test } from 'vitest';
import { personId } from '../../src/simulator/organisation/people.ts';
import { campusProviderId } from '../../src/simulator/organisation/providers.ts';
import { activitiesPath, alex, assignment, selfInitiated, startLocalGraph, under } from './local-graph.ts';

const type = { '@odata.type': '#microsoft.graph.learningAssignment' };

async function withActivity(body: object = assignment()) {
  const local = await startLocalGraph();
  const created = await local.call('POST', activitiesPath, body);
  const id: string = created.body.id;
  return { ...local, id, held: () => local.simulator.activities().find((record) => record.id === id) };
}

describe('updating an activity', () => {
  test('is answered 204 without a body and keeps what was not named', async () => {
    const { call, id, held } = await withActivity();
    const answer = await call('PATCH', under(id), {
      ...type,
      status: 'inProgress',
      completionPercentage: 50,
    });
    expect([answer.status, answer.body]).toEqual([204, '']);
    expect(held()).toMatchObject({ ...assignment(), status: 'inProgress', completionPercentage: 50 });
  });

  test('clears what was not named when so configured', async () => {
    const { call, id, held, simulator } = await withActivity();
    simulator.settings.omittedOnPatch = 'cleared';
    await call('PATCH', under(id), { ...type, status: 'inProgress' });
    expect(held()).toMatchObject({ dueDateTime: null, notes: null, completionPercentage: null });
    expect(held()).toMatchObject({ learnerUserId: personId('adelev'), assignmentType: 'required' });
  });

  test('accepts the fixed properties unchanged, as the documented example sends them', async () => {
    const { call, id } = await withActivity();
    expect((await call('PATCH', under(id), { ...assignment({ status: 'completed' }), id })).status).toBe(204);
  });

  test.each([
    ['learnerUserId', alex],
    ['learningContentId', 'other'],
    ['learningProviderId', campusProviderId],
    ['externalcourseActivityId', 'other'],
    ['assignerUserId', personId('meganb')],
    ['assignmentType', 'recommended'],
    ['id', 'other'],
  ])('cannot change %s', async (field, value) => {
    const { call, id } = await withActivity();
    const { status, body } = await call('PATCH', under(id), { ...assignment(), [field]: value });
    expect(status).toBe(400);
    expect(body.error.message).toBe('Input fields are invalid');
    expect(body.error.details[0].message).toBe(`Input field ${field} is invalid`);
  });

  test('without a status or a type is refused as missing', async () => {
    const { call, id } = await withActivity();
    const noStatus = await call('PATCH', under(id), { ...type, completionPercentage: 10 });
    expect(noStatus.status).toBe(400);
    expect(noStatus.body.error).toMatchObject({
      message: 'Required fields are missing',
      details: [{ message: 'Input field status is required' }],
    });
    expect((await call('PATCH', under(id), { status: 'inProgress' })).status).toBe(400);
  });

  test('with the other type is refused', async () => {
    const { call, id } = await withActivity(selfInitiated());
    const { status, body } = await call('PATCH', under(id), { ...type, status: 'completed' });
    expect([status, body.error.details[0].target]).toEqual([400, '@odata.type']);
  });

  test('of an unknown id is 404 in the documented words', async () => {
    const { call } = await startLocalGraph();
    const { status, body } = await call('PATCH', under('nobody:knows'), { ...type, status: 'completed' });
    expect([status, body.error.code]).toEqual([404, 'notFound']);
    expect(body.error.message).toBe("The assignment ID requested doesn't exist.");
  });

  test('through another provider is forbidden', async () => {
    const { call, id } = await withActivity();
    const path = `/employeeExperience/learningProviders/${campusProviderId}/learningCourseActivities/${encodeURIComponent(id)}`;
    expect((await call('PATCH', path, { ...type, status: 'completed' })).status).toBe(403);
    expect((await call('DELETE', path)).status).toBe(404);
  });

  test('of a learner who lost the licence is forbidden in other words than a create', async () => {
    const { call, id, simulator } = await withActivity();
    simulator.changePerson(personId('adelev'), { isLicensed: false });
    const { status, body } = await call('PATCH', under(id), { ...type, status: 'completed' });
    expect([status, body.error.message]).toEqual([
      403,
      'The user license is not valid to perform the operation',
    ]);
  });
});

describe('deleting an activity', () => {
  test('is answered 204, and then it is gone by every way', async () => {
    const { call, id, held } = await withActivity();
    expect((await call('DELETE', under(id))).status).toBe(204);
    expect(held()).toBeUndefined();
    const again = await call('DELETE', under(id));
    expect([again.status, again.body.error.message]).toEqual([
      404,
      `The requested assignment ${id} doesn't exist.`,
    ]);
    const externalId = assignment().externalcourseActivityId;
    const byKey = await call('GET', `${activitiesPath}(externalcourseActivityId='${externalId}')`);
    expect(byKey.status).toBe(404);
  });
});

test('what was carried out is kept in order, values included', async () => {
  const { call, id, simulator } = await withActivity();
  await call('PATCH', under(id), { ...type, status: 'inProgress', completionPercentage: 50 });
  await call('PATCH', under(id), { ...type, status: 'completed', completionPercentage: 100 });
  await call('DELETE', under(id));
  expect(simulator.changes().map(({ kind, activity }) => [kind, activity.completionPercentage])).toEqual([
    ['created', 20],
    ['updated', 50],
    ['updated', 100],
    ['deleted', 100],
  ]);
});

test.each([
  ['POST', '/employeeExperience/learningCourseActivities'],
  ['PATCH', `${activitiesPath}(externalcourseActivityId='x')`],
  ['GET', `${activitiesPath}/x`],
  ['POST', '/employeeExperience/learningProviders/x/learningContents'],
])('%s %s is documented nowhere and refused', async (method, path) => {
  const { call } = await startLocalGraph();
  const { status } = await call(method, path, method === 'GET' ? undefined : {});
  expect([400, 405]).toContain(status);
});

test('a method that an entity does not support is 405 in the documented code', async () => {
  const { call } = await startLocalGraph();
  const { status, body } = await call('PUT', under('x'), {});
  expect([status, body.error.code]).toEqual([405, 'methodNotAllowed']);
});
