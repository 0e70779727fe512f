import { expect, test } from 'vitest';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { activitiesPath, alex, selfInitiated, startLocalGraph } from './local-graph.ts';

test('another process scripts faults and reads what happened', async () => {
  const { call, control } = await startLocalGraph();
  const fault = { match: { method: 'POST' }, effect: { kind: 'appliedThenFails' }, times: 1 };
  expect((await control('POST', '/faults', fault)).status).toBe(204);
  expect((await control('GET', '/faults')).body.value).toMatchObject([{ match: { method: 'POST' } }]);
  expect((await call('POST', activitiesPath, selfInitiated())).status).toBe(500);
  expect((await control('GET', '/activities')).body.value.at(-1)).toMatchObject(selfInitiated());
  expect((await control('GET', '/changes')).body.value).toMatchObject([{ sequence: 1, kind: 'created' }]);
  expect((await control('GET', '/requests')).body.value).toMatchObject([
    { path: activitiesPath, status: 500 },
  ]);
  expect((await control('DELETE', '/requests')).status).toBe(204);
  expect((await control('GET', '/requests')).body.value).toEqual([]);
});

test('settings and people are changed from outside', async () => {
  const { call, control, simulator } = await startLocalGraph();
  expect((await control('PATCH', '/settings', { duplicateExternalId: 'conflict' })).status).toBe(204);
  await call('POST', activitiesPath, selfInitiated());
  expect((await call('POST', activitiesPath, selfInitiated())).status).toBe(409);
  expect((await control('PATCH', `/people/${alex}`, { isLicensed: false })).status).toBe(204);
  expect((await call('POST', activitiesPath, selfInitiated())).status).toBe(403);
  expect(simulator.settings.duplicateExternalId).toBe('conflict');
});

test('a reset brings back the organisation and forgets faults, requests and settings', async () => {
  const { call, control, simulator } = await startLocalGraph();
  const before = simulator.activities();
  await call('POST', activitiesPath, selfInitiated());
  await control('POST', '/faults', [{ effect: { kind: 'timeout' }, times: null }]);
  await control('PATCH', '/settings', { servicePlan: false });
  expect((await control('POST', '/reset')).status).toBe(204);
  expect(simulator.activities()).toEqual(before);
  expect(simulator.faults.pending()).toEqual([]);
  expect(simulator.requests.all()).toEqual([]);
  expect(simulator.settings.servicePlan).toBe(true);
});

test.each([
  ['POST', '/faults', { effect: { kind: 'explode' } }],
  ['POST', '/faults', undefined],
  ['PATCH', '/settings', { servicePlan: 'no' }],
  ['PATCH', '/settings', { unheardOf: true }],
  ['PATCH', `/people/${alex}`, { wings: 2 }],
])('%s %s %j is refused', async (method, path, body) => {
  const { control } = await startLocalGraph();
  expect((await control(method, path, body)).status).toBe(400);
});

test('an unknown control address and a path outside v1.0 are 404', async () => {
  const { control, simulator } = await startLocalGraph();
  expect((await control('GET', '/unknown')).status).toBe(404);
  expect((await fetch(simulator.url.replace('/v1.0', '/beta/users'))).status).toBe(404);
});

test('it listens on loopback only', async () => {
  await expect(createSimulator({ host: '0.0.0.0', organisation: contoso() })).rejects.toThrow('loopback');
});
