import { expect, test } from 'vitest';
import { seededRandom } from '../../src/simulator/faults/seeded-random.ts';
import { activitiesPath, alex, assignment, now, selfInitiated, startLocalGraph } from './local-graph.ts';

const someone = `/users/${alex}`;

test('a throttle says how long in seconds, as a date, or in minutes in the message', async () => {
  const { call, simulator } = await startLocalGraph();
  simulator.faults.add(
    { effect: { kind: 'answer', status: 429, retryAfterSeconds: 7 } },
    { effect: { kind: 'answer', status: 503, retryAtInSeconds: 90 } },
    { effect: { kind: 'answer', status: 429, retryAfterMinutes: 5 } },
  );
  const seconds = await call('GET', someone);
  expect([seconds.status, seconds.headers.get('retry-after')]).toEqual([429, '7']);
  expect(seconds.body.error.code).toBe('tooManyRequests');
  const date = await call('GET', someone);
  expect(date.status).toBe(503);
  expect(Date.parse(date.headers.get('retry-after') ?? '')).toBe(now.getTime() + 90_000);
  const minutes = await call('GET', someone);
  expect(minutes.headers.has('retry-after')).toBe(false);
  expect(minutes.body.error.message).toBe('Retry after 5 minutes');
  expect((await call('GET', someone)).status).toBe(200);
});

test('a fault hits what it matches, so often and so late as it says', async () => {
  const { call, simulator } = await startLocalGraph();
  simulator.faults.add({
    match: { method: 'POST', path: '/learningCourseActivities' },
    effect: { kind: 'answer', status: 500 },
    after: 1,
    times: 2,
  });
  const statuses: number[] = [];
  for (let i = 0; i < 4; i++) {
    statuses.push((await call('POST', activitiesPath, selfInitiated())).status);
    expect((await call('GET', someone)).status).toBe(200);
  }
  expect(statuses).toEqual([201, 500, 500, 201]);
  expect(simulator.faults.pending()).toEqual([]);
});

test('a reset before changes nothing, a reset after has changed it', async () => {
  const { call, simulator } = await startLocalGraph();
  const before = simulator.activities().length;
  simulator.faults.add({ effect: { kind: 'resetBefore' } });
  await expect(call('POST', activitiesPath, assignment())).rejects.toThrow();
  expect(simulator.activities()).toHaveLength(before);
  simulator.faults.add({ effect: { kind: 'resetAfter' } });
  await expect(call('POST', activitiesPath, assignment())).rejects.toThrow();
  expect(simulator.activities()).toHaveLength(before + 1);
  expect(simulator.requests.all().map(({ status }) => status)).toEqual([null, null]);
});

test('a request can be carried out and yet answered as failed', async () => {
  const { call, simulator } = await startLocalGraph();
  const before = simulator.activities().length;
  simulator.faults.add({ effect: { kind: 'appliedThenFails', status: 503 } });
  expect((await call('POST', activitiesPath, assignment())).status).toBe(503);
  expect(simulator.activities()).toHaveLength(before + 1);
});

test.each([
  ['timeout', 0],
  ['appliedThenTimeout', 1],
] as const)('%s never answers, and has made %i activities', async (kind, made) => {
  const { simulator } = await startLocalGraph();
  const before = simulator.activities().length;
  simulator.faults.add({ effect: { kind } });
  const giveUp = new AbortController();
  const asked = fetch(`${simulator.url}${activitiesPath}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(assignment()),
    signal: giveUp.signal,
  });
  const ended = expect(asked).rejects.toThrow();
  await expect.poll(() => simulator.requests.all().length).toBe(1);
  expect(simulator.activities()).toHaveLength(before + made);
  giveUp.abort();
  await ended;
});

test('a malformed answer is cut in half', async () => {
  const { simulator } = await startLocalGraph();
  simulator.faults.add({ effect: { kind: 'malformed' } });
  const response = await fetch(`${simulator.url}${someone}`);
  expect(response.status).toBe(200);
  await expect(response.json()).rejects.toThrow(SyntaxError);
});

test('a delayed request is answered all the same', async () => {
  const { call, simulator } = await startLocalGraph();
  simulator.faults.add({ effect: { kind: 'delay', ms: 5 } });
  expect((await call('GET', someone)).status).toBe(200);
});

test('probable faults are the same for the same seed and about as many as asked for', async () => {
  const failures = async (seed: number) => {
    const { call, simulator } = await startLocalGraph({ random: seededRandom(seed) });
    simulator.faults.add({ effect: { kind: 'answer', status: 500 }, probability: 0.2, times: null });
    const statuses: number[] = [];
    for (let i = 0; i < 200; i++) statuses.push((await call('GET', someone)).status);
    return statuses.flatMap((status, index) => (status === 500 ? [index] : []));
  };
  const first = await failures(42);
  expect(await failures(42)).toEqual(first);
  expect(await failures(43)).not.toEqual(first);
  expect(first.length).toBeGreaterThan(20);
  expect(first.length).toBeLessThan(60);
});

test('requests are recorded with body and status, the newest ones, until cleared', async () => {
  const { call, simulator } = await startLocalGraph({ recordedRequests: 2 });
  await call('GET', someone);
  await call('GET', `${someone}/manager`);
  await call('POST', activitiesPath, selfInitiated());
  expect(simulator.requests.all()).toMatchObject([
    { method: 'GET', path: `${someone}/manager`, status: 200, body: undefined },
    { method: 'POST', path: activitiesPath, status: 201, body: selfInitiated(), at: now.toISOString() },
  ]);
  simulator.requests.clear();
  expect(simulator.requests.all()).toEqual([]);
});
