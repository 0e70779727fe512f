import { describe, expect, test } from 'vitest';
import { courseId } from '../../src/simulator/organisation/courses.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { academyProviderId, campusProviderId } from '../../src/simulator/organisation/providers.ts';
import { activitiesPath, alex, assignment, selfInitiated, startLocalGraph } from './local-graph.ts';
import { schemaProblems } from './schemas.ts';

describe('creating an activity', () => {
  test('the documented assignment is answered 201 with an opaque id and everything that was sent', async () => {
    const { call, simulator } = await startLocalGraph();
    const { status, body } = await call('POST', activitiesPath, assignment());
    expect(status).toBe(201);
    expect(body).toMatchObject(assignment());
    expect(body.id).toMatch(/^[0-9a-f-]{36}:[0-9a-f-]{36}$/);
    expect(body['@odata.context']).toContain('$metadata#');
    expect(schemaProblems('microsoft.graph.learningAssignment', body)).toEqual([]);
    expect(simulator.activities().at(-1)).toMatchObject({ id: body.id, learnerUserId: personId('adelev') });
  });

  test('the documented self-initiated course gets the provider of its address', async () => {
    const { call } = await startLocalGraph();
    const { status, body } = await call('POST', activitiesPath, selfInitiated());
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...selfInitiated(), learningProviderId: academyProviderId });
    expect(schemaProblems('microsoft.graph.learningSelfInitiatedCourse', body)).toEqual([]);
  });

  const required = ['learnerUserId', 'learningContentId', 'learningProviderId', 'status', 'assignmentType'];
  test.each([...required, '@odata.type'])('without %s it is refused as required', async (field) => {
    const { call, simulator } = await startLocalGraph();
    const before = simulator.activities().length;
    const { status, body } = await call('POST', activitiesPath, assignment({ [field]: undefined }));
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 'badRequest',
      message: 'badRequest',
      details: [{ code: 'badRequest', message: `Input field ${field} is required`, target: field }],
    });
    expect(schemaProblems('microsoft.graph.ODataErrors.ODataError', body)).toEqual([]);
    expect(simulator.activities()).toHaveLength(before);
  });

  test.each(['learnerUserId', 'learningContentId', 'externalcourseActivityId', 'assignerUserId'])(
    'an empty %s is refused in the documented words',
    async (field) => {
      const { call } = await startLocalGraph();
      const { status, body } = await call('POST', activitiesPath, assignment({ [field]: '' }));
      expect(status).toBe(400);
      expect(body.error.details[0].message).toBe(`Input field ${field}shouldn't be empty`);
    },
  );

  test('fields that are too long name the length', async () => {
    const { call } = await startLocalGraph({ settings: { notesLength: 10, externalIdLength: 5 } });
    const { status, body } = await call('POST', activitiesPath, assignment());
    expect(status).toBe(400);
    expect(body.error.details.map(({ message }: { message: string }) => message)).toEqual([
      'Input field externalcourseActivityIdlength exceeded than 5',
      'Input field noteslength exceeded than 10',
    ]);
  });

  test.each([
    ['status', 'NotStarted'],
    ['status', 'unknownFutureValue'],
    ['assignmentType', 'Required'],
    ['assignmentType', 'peerRecommended'],
    ['completionPercentage', 101],
    ['completionPercentage', -1],
    ['completionPercentage', 12.5],
    ['completionPercentage', '20'],
    ['assignedDateTime', '2021-05-11T22:57:17'],
    ['assignedDateTime', '2021-02-30T22:57:17Z'],
    ['dueDateTime', '2022-09-22T16:05:00Z'],
    ['dueDateTime', { dateTime: '2022-09-22T16:05:00Z', timeZone: 'UTC' }],
    ['dueDateTime', { dateTime: '2022-13-22T16:05:00', timeZone: 'UTC' }],
    ['dueDateTime', { dateTime: '2022-09-22T16:05:00', timeZone: 'Mars/Olympus' }],
    ['dueDateTime', { timeZone: 'UTC' }],
    ['notes', 'as a string'],
    ['notes', { content: 'x', contentType: 'Text' }],
    ['learnerUserId', 'adelev@contoso.example'],
    ['learnerUserId', '5f3f0b6e-0000-4000-8000-000000000000'],
    ['assignerUserId', '5f3f0b6e-0000-4000-8000-000000000000'],
    ['@odata.type', 'learningAssignment'],
  ])('%s %j is invalid', async (field, value) => {
    const { call } = await startLocalGraph();
    const { status, body } = await call('POST', activitiesPath, assignment({ [field]: value }));
    expect(status).toBe(400);
    expect(body.error.details).toEqual([
      { code: 'badRequest', message: `Input field ${field} is invalid`, target: field },
    ]);
  });

  test('a self-initiated course cannot be not started', async () => {
    const { call } = await startLocalGraph();
    const { status } = await call('POST', activitiesPath, selfInitiated({ status: 'notStarted' }));
    expect(status).toBe(400);
  });

  test('dates may carry an offset, due dates an IANA or a Windows zone', async () => {
    const { call } = await startLocalGraph();
    for (const timeZone of ['Europe/Berlin', 'Pacific Standard Time', null]) {
      const dueDateTime = { dateTime: '2026-12-01T23:59:59', timeZone };
      const body = assignment({ assignedDateTime: '2026-11-20T10:00:00.123+05:30', dueDateTime });
      expect((await call('POST', activitiesPath, body)).status).toBe(201);
    }
  });

  test('several wrong fields give several details', async () => {
    const { call } = await startLocalGraph();
    const wrong = assignment({ completionPercentage: 150, status: undefined });
    const { body } = await call('POST', activitiesPath, wrong);
    expect(body.error.details).toHaveLength(2);
  });

  test('a property that the type does not have is refused, and let pass when so configured', async () => {
    const { call, simulator } = await startLocalGraph();
    const first = await call('POST', activitiesPath, selfInitiated({ dueDateTime: null }));
    expect(first.status).toBe(400);
    expect(first.body.error.message).toContain("'dueDateTime'");
    simulator.settings.unknownProperties = 'ignored';
    expect((await call('POST', activitiesPath, selfInitiated({ dueDateTime: null }))).status).toBe(201);
  });

  test('only one spelling of the external id is a property', async () => {
    const { call, simulator } = await startLocalGraph();
    const { externalcourseActivityId: externalCourseActivityId, ...rest } = assignment();
    const documentation = { ...rest, externalCourseActivityId };
    expect((await call('POST', activitiesPath, documentation)).status).toBe(400);
    simulator.settings.externalIdName = 'externalCourseActivityId';
    const { status, body } = await call('POST', activitiesPath, documentation);
    expect(status).toBe(201);
    expect(body).toMatchObject({ externalCourseActivityId });
    expect((await call('POST', activitiesPath, assignment())).status).toBe(400);
  });

  test('a second one with the same external id is another activity, or a conflict when so configured', async () => {
    const { call, simulator } = await startLocalGraph();
    const first = await call('POST', activitiesPath, assignment());
    const second = await call('POST', activitiesPath, assignment());
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
    simulator.settings.duplicateExternalId = 'conflict';
    expect((await call('POST', activitiesPath, assignment())).status).toBe(409);
  });

  test.each([
    ['the content of another provider', { learningContentId: courseId('FC-PYTHON') }],
    ['a content nobody has', { learningContentId: '5f3f0b6e-0000-4000-8000-000000000000' }],
    ['an external id where the content id belongs', { learningContentId: 'FIRE-SAFETY' }],
    ['another provider in the body', { learningProviderId: campusProviderId }],
  ])('%s is forbidden', async (_what, changes) => {
    const { call } = await startLocalGraph();
    const { status, body } = await call('POST', activitiesPath, assignment(changes));
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: 'Forbidden',
      message: "The provider isn't valid to create course activity for the given learning content",
    });
  });

  test('a learner without a premium licence is forbidden', async () => {
    const { call, simulator } = await startLocalGraph();
    const { status, body } = await call(
      'POST',
      activitiesPath,
      assignment({ learnerUserId: personId('tomasn') }),
    );
    expect(status).toBe(403);
    expect(body.error.message).toBe("The user license isn't valid to perform the operation");
    simulator.changePerson(personId('tomasn'), { isLicensed: true });
    const again = await call('POST', activitiesPath, assignment({ learnerUserId: personId('tomasn') }));
    expect(again.status).toBe(201);
  });

  test('a registration id nobody has, a provider without sync, a tenant without a plan', async () => {
    const { call, simulator } = await startLocalGraph();
    const nowhere = '/employeeExperience/learningProviders/nowhere/learningCourseActivities';
    const unknown = await call('POST', nowhere, assignment());
    expect([unknown.status, unknown.body.error.code]).toEqual([400, 'badRequest']);
    expect(unknown.body.error.message).toContain('Make sure the registrationId you entered is valid');

    await call('PATCH', activitiesPath.replace('/learningCourseActivities', ''), {
      isCourseActivitySyncEnabled: false,
    });
    const disabled = await call('POST', activitiesPath, assignment());
    expect([disabled.status, disabled.body.error.message]).toEqual([
      400,
      "This provider isn't enabled for the given tenant.",
    ]);

    simulator.settings.servicePlan = false;
    const unplanned = await call('POST', activitiesPath, assignment());
    expect([unplanned.status, unplanned.body.error.message]).toEqual([
      403,
      "You don't have an adequate service plan for this request.",
    ]);
  });

  test.each([
    ['no JSON', '{"status":', { 'content-type': 'application/json' }],
    ['an array', [], {}],
    ['JSON under another content type', '{}', { 'content-type': 'text/plain' }],
  ])('%s is unreadable', async (_what, body, headers) => {
    const { call } = await startLocalGraph();
    const answer = await call('POST', activitiesPath, body, headers);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain('Unable to read JSON request payload');
  });

  test('the same requests give the same ids', async () => {
    const ids = async () => {
      const { call } = await startLocalGraph();
      const { body } = await call('POST', activitiesPath, selfInitiated({ learnerUserId: alex }));
      return body.id;
    };
    expect(await ids()).toBe(await ids());
  });
});
