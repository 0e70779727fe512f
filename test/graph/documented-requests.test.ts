import { describe, expect, it } from 'vitest';
import type { Assignment, SelfInitiatedCourse } from '../../src/learning/activities/activity.ts';
import { wireProblems } from '../support/graph-wire-check.ts';
import type { RecordedRequest } from '../support/scripted-server.ts';
import { closeAfterEach, PROVIDER, startGateway } from './gateway.ts';

closeAfterEach();

const EXTERNAL_ID = '12a2228a-e020-11ec-9d64-0242ac120002';
const ACTIVITY_ID = '8ba2228a-e020-11ec-9d64-0242ac120003';
const CREATED_ID = '7ba2228a-e020-11ec-9d64-0242ac120002:749c8786-99bb-4b3b-8d5d-586428f6aaa3';
const activities = `/v1.0/employeeExperience/learningProviders/${PROVIDER}/learningCourseActivities`;

const assignment: Assignment = {
  kind: 'assignment',
  learnerId: '7ba2228a-e020-11ec-9d64-0242ac120002',
  courseId: '57baf9dc-e020-11ec-9d64-0242ac120002',
  status: 'notStarted',
  progress: 20,
  completedAt: null,
  assignmentType: 'required',
  assignerId: 'cea1684d-57dc-438d-a9d1-e666ec1a7f3d',
  assignedAt: '2021-05-11T22:57:17.000Z',
  dueAt: '2022-09-22T16:05:00.000Z',
  note: 'required assignment added for user',
};

const selfInitiated: SelfInitiatedCourse = {
  kind: 'selfInitiated',
  learnerId: assignment.learnerId,
  courseId: assignment.courseId,
  status: 'inProgress',
  progress: 20,
  completedAt: null,
  startedAt: '2021-05-21T22:57:17.000Z',
};

/** The documentation's own body, with the external id as the metadata spells it. */
const documentedAssignment = {
  '@odata.type': '#microsoft.graph.learningAssignment',
  assignedDateTime: '2021-05-11T22:57:17+00:00',
  assignmentType: 'required',
  assignerUserId: 'cea1684d-57dc-438d-a9d1-e666ec1a7f3d',
  completedDateTime: null,
  completionPercentage: 20,
  dueDateTime: { dateTime: '2022-09-22T16:05:00.0000000', timeZone: 'UTC' },
  externalcourseActivityId: EXTERNAL_ID,
  learningContentId: '57baf9dc-e020-11ec-9d64-0242ac120002',
  learningProviderId: PROVIDER,
  learnerUserId: '7ba2228a-e020-11ec-9d64-0242ac120002',
  notes: { contentType: 'text', content: 'required assignment added for user' },
  status: 'notStarted',
};

const documentedSelfInitiated = {
  '@odata.type': '#microsoft.graph.learningSelfInitiatedCourse',
  completedDateTime: null,
  completionPercentage: 20,
  externalcourseActivityId: EXTERNAL_ID,
  learningContentId: '57baf9dc-e020-11ec-9d64-0242ac120002',
  learnerUserId: '7ba2228a-e020-11ec-9d64-0242ac120002',
  startedDateTime: '2021-05-21T22:57:17+00:00',
  status: 'inProgress',
};

/** Moments are equal in meaning however their offset is written. */
function inMeaning(body: unknown): unknown {
  return Object.fromEntries(
    Object.entries(body as object).map(([name, value]) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
        ? [name, Date.parse(value)]
        : [name, value],
    ),
  );
}

function expectSent(request: RecordedRequest | undefined, method: string, path: string, body: object) {
  expect(request).toMatchObject({ method, path });
  expect(inMeaning(request?.body)).toEqual(inMeaning(body));
  expect(request && wireProblems(request)).toEqual([]);
}

describe('the four documented requests', () => {
  it('an assignment is created as the documentation shows, and its answer is read', async () => {
    const { server, learning } = await startGateway();
    server.answer({ status: 201, body: { '@odata.context': 'x', ...documentedAssignment, id: CREATED_ID } });
    await expect(learning.createActivity(EXTERNAL_ID, assignment)).resolves.toEqual({
      graphId: CREATED_ID,
      externalId: EXTERNAL_ID,
      activity: assignment,
    });
    expectSent(server.requests[0], 'POST', activities, documentedAssignment);
  });

  it('a self-initiated course is created as the documentation shows, with the provider id it forgets', async () => {
    const { server, learning } = await startGateway();
    const { '@odata.type': _, ...withoutType } = documentedSelfInitiated;
    server.answer({ status: 201, body: { ...withoutType, id: CREATED_ID, learningProviderId: PROVIDER } });
    await expect(learning.createActivity(EXTERNAL_ID, selfInitiated)).resolves.toEqual({
      graphId: CREATED_ID,
      externalId: EXTERNAL_ID,
      activity: selfInitiated,
    });
    expectSent(server.requests[0], 'POST', activities, {
      ...documentedSelfInitiated,
      learningProviderId: PROVIDER,
    });
  });

  it('an assignment is updated as the documentation shows, its type and ids sent along', async () => {
    const { server, learning } = await startGateway();
    const known = { externalId: EXTERNAL_ID, confirmed: assignment };
    await learning.updateActivity(ACTIVITY_ID, { ...assignment, status: 'inProgress' }, { known });
    expectSent(server.requests[0], 'PATCH', `${activities}/${ACTIVITY_ID}`, {
      ...documentedAssignment,
      status: 'inProgress',
    });
  });

  it('a self-initiated course is updated as the documentation shows', async () => {
    const { server, learning } = await startGateway();
    await learning.updateActivity(
      ACTIVITY_ID,
      { ...selfInitiated, progress: 30, startedAt: '2021-05-11T22:57:17.000Z' },
      { known: { externalId: EXTERNAL_ID, confirmed: selfInitiated } },
    );
    expectSent(server.requests[0], 'PATCH', `${activities}/${ACTIVITY_ID}`, {
      ...documentedSelfInitiated,
      completionPercentage: 30,
      startedDateTime: '2021-05-11T22:57:17+00:00',
    });
  });
});

describe('what else is sent', () => {
  it('an update that clears due date and note says so with null', async () => {
    const { server, learning } = await startGateway();
    await learning.updateActivity('a', { ...assignment, dueAt: null, note: null });
    expect(server.requests[0]?.body).toMatchObject({ dueDateTime: null, notes: null });
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });

  it('an update that Graph answers with the object (200) is as good as one without (204)', async () => {
    const { server, learning } = await startGateway();
    server.answer({ status: 200, body: documentedAssignment });
    await expect(learning.updateActivity('a', assignment)).resolves.toBeUndefined();
  });

  it('a create leaves out what is not known', async () => {
    const { server, learning } = await startGateway();
    server.answer({ status: 201, body: { ...documentedAssignment, id: 'x' } });
    await learning.createActivity(EXTERNAL_ID, { ...assignment, dueAt: null, note: null, assignerId: null });
    expect(server.requests[0]?.body).not.toHaveProperty('dueDateTime');
    expect(server.requests[0]?.body).not.toHaveProperty('notes');
    expect(server.requests[0]?.body).not.toHaveProperty('assignerUserId');
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });

  it('a self-initiated course read as not started is sent as in progress, which is all Graph takes', async () => {
    const { server, learning } = await startGateway();
    await learning.updateActivity('a', { ...selfInitiated, status: 'notStarted' });
    expect(server.requests[0]?.body).toMatchObject({ status: 'inProgress' });
  });

  it('a peer recommendation is never sent', async () => {
    const { server, learning } = await startGateway();
    const create = learning.createActivity('x', { ...assignment, assignmentType: 'peerRecommended' });
    await expect(create).rejects.toMatchObject({ name: 'Bug' });
    expect(server.requests).toEqual([]);
  });

  it('the other spelling of the external id replaces the metadata’s, in body and key', async () => {
    const { server, learning } = await startGateway({ externalIdName: 'externalCourseActivityId' });
    server.answer({ status: 201, body: { ...documentedAssignment, id: 'x' } });
    await learning.createActivity(EXTERNAL_ID, assignment);
    await learning.activityByExternalId(EXTERNAL_ID);
    expect(server.requests[0]?.body).toHaveProperty('externalCourseActivityId', EXTERNAL_ID);
    expect(server.requests[0]?.body).not.toHaveProperty('externalcourseActivityId');
    expect(server.requests[1]?.path).toBe(`${activities}(externalCourseActivityId='${EXTERNAL_ID}')`);
  });

  it('ids of two GUIDs, quotes, slashes and spaces arrive as they are, encoded', async () => {
    const { server, learning } = await startGateway();
    server.answer({ status: 404, headers: { 'request-id': 'r' } });
    await learning.activity(CREATED_ID);
    await learning.activityByExternalId("o'hara/50 %?#");
    await learning.deleteActivity('../x');
    expect(server.requests.map(({ path }) => path)).toEqual([
      `/v1.0/employeeExperience/learningCourseActivities/${CREATED_ID.replace(':', '%3A')}`,
      `${activities}(externalcourseActivityId='o%27%27hara%2F50%20%25%3F%23')`,
      `${activities}/..%2Fx`,
    ]);
    expect(server.requests.flatMap(wireProblems)).toEqual([]);
  });

  it.each(['', '.', '..', '\ud800'])('an id that would change the path is not sent: %j', async (id) => {
    const { server, learning } = await startGateway();
    await expect(learning.activity(id)).rejects.toMatchObject({ name: 'Bug' });
    expect(server.requests).toEqual([]);
  });
});
