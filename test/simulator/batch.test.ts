import { expect, test } from 'vitest';
import { activitiesPath, alex, assignment, selfInitiated, startLocalGraph } from './local-graph.ts';

const json = { 'Content-Type': 'application/json' };
const get = (id: string, url = `/users/${alex}`) => ({ id, method: 'GET', url });
const create = (id: string, body: object = selfInitiated()) => ({
  id,
  method: 'POST',
  url: activitiesPath,
  headers: json,
  body,
});
type Item = {
  id: string;
  status: number;
  body?: { error?: { code: string } };
  headers: Record<string, string>;
};
const byId = (body: { responses: Item[] }) =>
  Object.fromEntries(body.responses.map((response) => [response.id, response]));

test('twenty items are answered one by one, some refused, in another order than sent', async () => {
  const { call, simulator } = await startLocalGraph();
  const before = simulator.activities().length;
  const requests = Array.from({ length: 20 }, (_, index) =>
    create(String(index), index % 5 === 0 ? assignment({ status: 'Nonsense' }) : assignment()),
  );
  const { status, body } = await call('POST', '/$batch', { requests });
  expect(status).toBe(200);
  const statuses = requests.map(({ id }) => byId(body)[id]?.status);
  expect(statuses).toEqual(requests.map((_, index) => (index % 5 === 0 ? 400 : 201)));
  expect(body.responses.map(({ id }: Item) => id)).not.toEqual(requests.map(({ id }) => id));
  expect(simulator.activities()).toHaveLength(before + 16);
});

test.each([
  ['21 items', Array.from({ length: 21 }, (_, index) => get(String(index)))],
  ['no items', []],
  ['one id twice', [get('1'), get('1')]],
  ['an absolute address', [get('1', 'http://127.0.0.1/v1.0/users')]],
  ['a batch in a batch', [{ ...create('1'), url: '/$batch' }]],
  ['a body without a content type', [{ ...create('1'), headers: {} }]],
  ['a dependency on nothing', [{ ...get('1'), dependsOn: ['2'] }]],
])('%s is refused as a whole', async (_what, requests) => {
  const { call, simulator } = await startLocalGraph();
  const before = simulator.activities().length;
  expect((await call('POST', '/$batch', { requests })).status).toBe(400);
  expect(simulator.activities()).toHaveLength(before);
});

test('single items are throttled, each with its own time', async () => {
  const { call, simulator } = await startLocalGraph();
  simulator.faults.add({
    match: { batched: true, method: 'POST' },
    effect: { kind: 'answer', status: 429, retryAfterSeconds: 12 },
    after: 1,
  });
  const requests = [create('1'), create('2'), create('3')];
  const { status, body } = await call('POST', '/$batch', { requests });
  expect(status).toBe(200);
  const answers = byId(body);
  expect(['1', '2', '3'].map((id) => answers[id]?.status)).toEqual([201, 429, 201]);
  expect(answers['2']?.headers['retry-after']).toBe('12');
});

test('a connection lost behind the batch is a gateway timeout, applied or not', async () => {
  const { call, simulator } = await startLocalGraph();
  const before = simulator.activities().length;
  simulator.faults.add(
    { match: { batched: true }, effect: { kind: 'resetAfter' } },
    { match: { batched: true }, effect: { kind: 'resetBefore' } },
  );
  const { body } = await call('POST', '/$batch', { requests: [create('1'), create('2')] });
  expect(body.responses.map(({ status }: Item) => status)).toEqual([504, 504]);
  expect(simulator.activities()).toHaveLength(before + 1);
});

test('the whole batch can be throttled, or lost after it was carried out', async () => {
  const { call, simulator } = await startLocalGraph();
  const before = simulator.activities().length;
  simulator.faults.add(
    { effect: { kind: 'answer', status: 429, retryAfterSeconds: 3 } },
    { match: { batched: false }, effect: { kind: 'resetAfter' } },
  );
  expect((await call('POST', '/$batch', { requests: [create('1')] })).status).toBe(429);
  expect(simulator.activities()).toHaveLength(before);
  await expect(call('POST', '/$batch', { requests: [create('1')] })).rejects.toThrow();
  expect(simulator.activities()).toHaveLength(before + 1);
});

test('what depends on a failed item fails with it', async () => {
  const { call } = await startLocalGraph();
  const requests = [get('1', '/users/nobody'), { ...get('2'), dependsOn: ['1'] }, get('3')];
  const { body } = await call('POST', '/$batch', { requests });
  expect(['1', '2', '3'].map((id) => byId(body)[id]?.status)).toEqual([404, 424, 200]);
});

test('items carry their own headers and the token of the batch', async () => {
  const { call, simulator } = await startLocalGraph({ settings: { requirePermissions: true } });
  const requests = [
    { ...get('1', '/users?$search="displayName:alex"'), headers: { ConsistencyLevel: 'eventual' } },
    get('2', '/users?$search="displayName:alex"'),
    get('3', activitiesPath),
  ];
  const token = { authorization: 'Bearer local:User.ReadBasic.All' };
  const { body } = await call('POST', '/$batch', { requests }, token);
  expect(['1', '2', '3'].map((id) => byId(body)[id]?.status)).toEqual([200, 400, 403]);
  const recorded = simulator.requests.all();
  expect(recorded.map(({ batched }) => batched)).toEqual([true, true, true, false]);
});

test('a tenant may refuse learning in batches', async () => {
  const { call } = await startLocalGraph({ settings: { batchOfLearning: 'refused' } });
  const { body } = await call('POST', '/$batch', { requests: [create('1'), get('2')] });
  expect(['1', '2'].map((id) => byId(body)[id]?.status)).toEqual([400, 200]);
});
