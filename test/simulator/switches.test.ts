import { describe, expect, test } from 'vitest';
import { settingsNamed, switches } from '../../src/simulator/switches.ts';
import { tenantNamed } from '../support/tenant-switches.ts';
import { activitiesPath, assignment, now, selfInitiated, startLocalGraph, under } from './local-graph.ts';

describe('the names of switches', () => {
  test('stand for their settings, one, several or all', () => {
    expect(settingsNamed('')).toEqual({});
    expect(settingsNamed('lateReads')).toEqual(switches.lateReads);
    expect(settingsNamed('lateReads, oddRecords')).toEqual({ ...switches.lateReads, ...switches.oddRecords });
    expect(settingsNamed('newcomers')).toEqual({ newcomers: 'takenIn' });
    expect(settingsNamed('nasty')).toEqual(Object.assign({}, ...Object.values(switches)));
  });

  test('that do not exist are refused, and those that do are told', () => {
    expect(() => settingsNamed('lateReads,lateRead')).toThrow(/no lateRead, but: strictUpdates, lateReads/);
  });
});

describe('the names of a whole tenant', () => {
  const usual = { graph: {}, unprompted: undefined, deviceCodes: 'taken' };

  test('are those of the local Graph, and those of Teams and of Entra', () => {
    expect(tenantNamed('')).toEqual(usual);
    expect(tenantNamed('refusedDeviceCodes,lateReads')).toEqual({
      ...usual,
      graph: switches.lateReads,
      deviceCodes: 'refused',
    });
    expect(tenantNamed('withoutApp').unprompted?.opening).toBe('ForbiddenOperationException');
    expect(tenantNamed('blockedByAdmin').unprompted?.saying).toBe('BotDisabledByAdmin');
    expect(tenantNamed('nasty')).toEqual({
      graph: settingsNamed('nasty'),
      unprompted: tenantNamed('blockedByAdmin').unprompted,
      deviceCodes: 'refused',
    });
  });

  test('that do not exist are refused, with all that do', () => {
    expect(() => tenantNamed('lateReads,withoutApps')).toThrow(
      /no withoutApps, but: .*lateReads.*withoutApp/,
    );
  });
});

describe('strict updates', () => {
  async function created(body: object) {
    const local = await startLocalGraph({ settings: switches.strictUpdates });
    const { body: made } = await local.call('POST', activitiesPath, body);
    return { ...local, patch: (patch: object) => local.call('PATCH', under(made.id), patch) };
  }
  const fields = ({ body }: { body: { error: { details: { message: string }[] } } }) =>
    body.error.details.map(({ message }) => message);

  test.each([
    ['learnerUserId', assignment()],
    ['learningContentId', assignment()],
    ['learningProviderId', assignment()],
    ['assignmentType', assignment()],
    ['assignerUserId', assignment()],
    ['externalcourseActivityId', assignment()],
    ['status', assignment()],
    ['learnerUserId', selfInitiated()],
    ['learningContentId', selfInitiated()],
    ['externalcourseActivityId', selfInitiated()],
  ])('miss %s where the example of the page has it', async (field, body) => {
    const { patch } = await created(body);
    expect((await patch(body)).status).toBe(204);
    const { [field]: _, ...without } = body as Record<string, unknown>;
    const answer = await patch(without);
    expect(answer.status).toBe(400);
    expect(fields(answer)).toEqual([`Input field ${field} is required`]);
  });

  test('take null where it clears a value, and not where there is none', async () => {
    const { patch } = await created(assignment());
    const cleared = assignment({ notes: null, dueDateTime: null });
    expect((await patch(cleared)).status).toBe(204);
    expect(fields(await patch(cleared))).toEqual([
      "Input field dueDateTimeshouldn't be empty",
      "Input field notesshouldn't be empty",
    ]);
  });
});

test('late reads: a new activity is unknown to every read and write until its seconds are over', async () => {
  let at = now.getTime();
  const { call } = await startLocalGraph({
    settings: switches.lateReads,
    clock: { now: () => new Date(at) },
  });
  const { body } = await call('POST', activitiesPath, assignment());
  const key = `${activitiesPath}(externalcourseActivityId='${assignment().externalcourseActivityId}')`;
  const statuses = async () => [
    (await call('GET', `/employeeExperience/learningCourseActivities/${body.id}`)).status,
    (await call('GET', key)).status,
    (await call('PATCH', under(body.id), assignment())).status,
  ];
  const listed = async () =>
    (await call('GET', `${activitiesPath}?$top=999`)).body.value.filter(
      ({ id }: { id: string }) => id === body.id,
    ).length;
  expect(await statuses()).toEqual([404, 404, 404]);
  expect(await listed()).toBe(0);
  expect((await call('DELETE', under(body.id))).status).toBe(404);
  at += 5_000;
  expect(await statuses()).toEqual([200, 200, 204]);
  expect(await listed()).toBe(1);
  expect((await call('DELETE', under(body.id))).status).toBe(204);
});

test('a provider that takes whole updates only refuses a part of one', async () => {
  const { call, simulator } = await startLocalGraph({ settings: switches.strictUpdates });
  const [provider] = simulator.organisation.providers;
  const path = `/employeeExperience/learningProviders/${provider?.id}`;
  const part = await call('PATCH', path, { isCourseActivitySyncEnabled: true });
  expect(part.status).toBe(400);
  const { id: _, contents: __, ...whole } = provider ?? { id: '', contents: [] };
  expect((await call('PATCH', path, whole)).status).toBe(204);
});

test('odd records: every list begins with one that has no id, once', async () => {
  const { call, follow } = await startLocalGraph({ settings: { ...switches.oddRecords, pageSize: 2 } });
  const first = await call('GET', '/users');
  expect(first.body.value.map(({ id }: { id: unknown }) => id === null)).toEqual([true, false, false]);
  const second = await follow(first.body['@odata.nextLink']);
  expect(second.body.value.map(({ id }: { id: unknown }) => id === null)).toEqual([false, false]);
});
