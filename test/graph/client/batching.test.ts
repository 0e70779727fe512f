import { afterEach, describe, expect, it, vi } from 'vitest';
import { HOUR } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import { createBatching, type SendOne } from '../../../src/graph/client/batching.ts';
import { calls } from '../../../src/graph/client/calls.ts';
import type { RawAnswer } from '../../../src/graph/client/failure.ts';
import type { GraphRequest } from '../../../src/graph/client/graph-request.ts';
import { NOW } from '../../support/activities.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const PATH = '/employeeExperience/learningProviders/p/learningCourseActivities';
const request = (number: number): GraphRequest => ({
  call: calls.createActivity,
  path: PATH,
  body: { number },
});
const json = (status: number, body: unknown = {}): RawAnswer => ({
  status,
  text: JSON.stringify(body),
  graphRequestId: 'graph-1',
  retryAfter: undefined,
});

interface Item {
  readonly id: string;
  readonly body: { readonly number: number };
}

/** A Graph that answers each item as told, in the opposite order. */
function startGraph(answerTo: (number: number, batched: boolean) => number, batchStatus = 200) {
  const batches: number[][] = [];
  const singles: number[] = [];
  const send: SendOne = async ({ path, body }) => {
    if (path !== '/$batch') {
      const { number } = body as { number: number };
      singles.push(number);
      return json(answerTo(number, false), { number });
    }
    const { requests } = body as { requests: readonly Item[] };
    batches.push(requests.map((item) => item.body.number));
    const responses = requests.map(({ id, body: { number } }) => ({
      id,
      status: answerTo(number, true),
      headers: { 'Retry-After': '7' },
      body: { number },
    }));
    return json(batchStatus, { responses: responses.reverse() });
  };
  let ids = 0;
  const clock = createManualClock(NOW);
  const gathered = createBatching(send, clock, () => `sent-${++ids}`);
  const all = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, i) => gathered(request(i), `id-${i}`, undefined)));
  return { batches, singles, send, gathered, all, clock };
}

const numbersIn = (answers: readonly RawAnswer[]) =>
  answers.map(({ text }) => (JSON.parse(text) as { number: number }).number);

it('go each by itself while batching of learning is off, and together again when it is not', async () => {
  const { send, batches, singles } = startGraph(() => 204);
  let isOn = false;
  const gathered = createBatching(send, createManualClock(NOW), () => 'sent', {
    batchesLearning: () => isOn,
  });
  const five = () => Promise.all([1, 2, 3, 4, 5].map((number) => gathered(request(number), 'id', undefined)));
  await five();
  expect(singles).toEqual([1, 2, 3, 4, 5]);
  expect(batches).toEqual([]);
  isOn = true;
  await five();
  expect(batches).toEqual([[1, 2, 3, 4, 5]]);
});

it('what a batch refused is asked about before it goes by itself, and does not go when that says no', async () => {
  const { send, singles } = startGraph((_, batched) => (batched ? 400 : 204));
  const gathered = createBatching(send, createManualClock(NOW), () => 'sent', {
    again: async ({ body }) => {
      if ((body as { number: number }).number > 2) throw new Later('lost', { notSent: true });
    },
  });
  const answers = await Promise.allSettled(
    [1, 2, 3, 4].map((number) => gathered(request(number), 'id', undefined)),
  );
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
  expect(singles).toEqual([1, 2]);
});

describe('changes of the same moment', () => {
  it('go together, at most twenty at a time, and each gets its own answer in whatever order they come', async () => {
    const { all, batches, singles } = startGraph(() => 201);
    expect(numbersIn(await all(45))).toEqual(Array.from({ length: 45 }, (_, i) => i));
    expect(batches.map(({ length }) => length)).toEqual([20, 20, 5]);
    expect(singles).toEqual([]);
  });

  it('go by themselves when they are few', async () => {
    const { all, batches, singles } = startGraph(() => 201);
    await all(3);
    expect(batches).toEqual([]);
    expect(singles).toEqual([0, 1, 2]);
  });

  it('of which one is throttled bring its own waiting time', async () => {
    const { all } = startGraph((number) => (number === 2 ? 429 : 201));
    const answers = await all(5);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 429, 201, 201]);
    expect(answers[2]?.retryAfter).toBe('7');
  });

  it('of which one is refused ask once more for that one alone, whose answer counts', async () => {
    const { all, singles } = startGraph((number) => (number === 2 ? 400 : 201));
    expect((await all(5)).map(({ status }) => status)).toEqual([201, 201, 400, 201, 201]);
    expect(singles).toEqual([2]);
  });
});

describe('a Graph that takes no batches', () => {
  it.each([
    ['of anything', 400],
    ['of learning', 200],
  ])('%s is sent everything one by one, and is not asked again soon', async (_, batchStatus) => {
    const { all, batches, singles } = startGraph((__, batched) => (batched ? 400 : 201), batchStatus);
    expect((await all(5)).map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect((await all(5)).map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(batches).toHaveLength(1);
    expect(singles).toHaveLength(10);
  });

  it('is asked for one again after an hour, whatever the clock was set to meanwhile', async () => {
    const { all, batches, clock } = startGraph((__, batched) => (batched ? 400 : 201), 400);
    await all(5);
    clock.set(-24 * HOUR);
    clock.advance(HOUR - 1);
    await all(5);
    expect(batches).toHaveLength(1);
    clock.advance(1);
    await all(5);
    expect(batches).toHaveLength(2);
  });
});

describe('a batch whose outcome nobody knows', () => {
  /** What five changes come to when the batch they are sent in is answered like this. */
  async function fiveAnswered(answer: () => Promise<RawAnswer>) {
    const gathered = createBatching(answer, createManualClock(NOW), () => 'sent-1');
    return Promise.allSettled(
      Array.from({ length: 5 }, (_, i) => gathered(request(i), `id-${i}`, undefined)),
    );
  }
  const unclear = { status: 'rejected', reason: { ambiguous: true } };

  it('for want of an answer leaves every change as unclear as it is', async () => {
    const reset = new Later('reset', { ambiguous: true });
    const answers = await fiveAnswered(() => Promise.reject(reset));
    expect(answers).toEqual(Array(5).fill({ status: 'rejected', reason: reset }));
  });

  it.each([
    ['not JSON', 'what is this'],
    ['no list of responses', '{"value": []}'],
    ['nothing', ''],
  ])('as the answer is %s, leaves every change unclear', async (_, text) => {
    const answers = await fiveAnswered(async () => ({ ...json(200), text }));
    expect(answers).toMatchObject(Array(5).fill(unclear));
  });

  it('for some of them leaves these unclear, and these alone', async () => {
    const responses = [
      { id: '1', status: 201 },
      { id: '3', status: 429, headers: { 'retry-after': '5' } },
      { id: 'of nobody', status: 201 },
      { id: '5', status: 'none' },
    ];
    const answers = await fiveAnswered(async () => json(200, { responses }));
    expect(answers).toMatchObject([
      { value: { status: 201 } },
      unclear,
      { value: { status: 429, retryAfter: '5' } },
      unclear,
      unclear,
    ]);
  });
});

describe('with a clock whose time does not pass', () => {
  afterEach(() => vi.useRealTimers());

  it('a change that comes alone is sent all the same: it waits for nobody', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { all, singles } = startGraph(() => 201);
    await all(1);
    await all(1);
    expect(singles).toEqual([0, 0]);
  });

  it('changes that come soon after many others wait for each other', async () => {
    const { all, gathered, batches, singles } = startGraph(() => 201);
    await all(8);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const sent: unknown[] = [];
    for (let i = 0; i < 4; i++) {
      sent.push(gathered(request(i), `id-${i}`, undefined));
      await new Promise(setImmediate);
    }
    expect(singles).toEqual([]);
    vi.advanceTimersByTime(4);
    await Promise.all(sent);
    expect(batches.map(({ length }) => length)).toEqual([8, 4]);
  });
});

/** Reads whose items Graph answers with this status, each named by its path. */
function startReading(statusOf: (path: string) => number) {
  const sent: GraphRequest[] = [];
  const send: SendOne = async (request) => {
    sent.push(request);
    if (request.path !== '/$batch') return json(statusOf(request.path), { path: request.path });
    const { requests } = request.body as { requests: readonly { id: string; url: string }[] };
    const responses = requests.map(({ id, url }) => ({ id, status: statusOf(url), body: { path: url } }));
    return json(200, { responses });
  };
  const gathered = createBatching(send, createManualClock(NOW), () => 'sent');
  const read = (i: number, rest: Partial<GraphRequest> = {}) =>
    gathered(
      { call: calls.directReports, path: `/users/${i}/directReports`, ...rest },
      `id-${i}`,
      'app-token',
    );
  const all = (count: number, rest?: Partial<GraphRequest>) =>
    Promise.all(Array.from({ length: count }, (_, i) => read(i, rest)));
  return { sent, read, all };
}

describe('reading', () => {
  it('never waits for others', async () => {
    const { sent, all } = startReading(() => 200);
    await all(10);
    expect(sent.map(({ path }) => path)).not.toContain('/$batch');
  });

  it('of many at once goes together, at most twenty at a time, each with its own answer', async () => {
    const { sent, all } = startReading((path) => (path === '/users/3/directReports' ? 404 : 200));
    const answers = await all(45, { oneOfMany: true, answers: [404] });
    expect(sent.map(({ path }) => path)).toEqual(['/$batch', '/$batch', '/$batch']);
    expect(answers.map(({ text }) => JSON.parse(text).path)).toEqual(
      Array.from({ length: 45 }, (_, i) => `/users/${i}/directReports`),
    );
    expect(answers[3]?.status).toBe(404);
  });

  it('with a person’s own token goes alone, as a change does: the others have the application’s', async () => {
    const { sent, all } = startReading(() => 200);
    await all(5, { oneOfMany: true, token: 'her-token' });
    const activity = { call: calls.updateActivity, path: `${PATH}/1`, token: 'her-token' };
    await all(5, activity);
    expect(sent.map(({ path }) => path)).not.toContain('/$batch');
  });

  it('together ends when nobody waits for any of it, and not before', async () => {
    const { sent, read } = startReading(() => 200);
    const turns = Array.from({ length: 5 }, () => new AbortController());
    await Promise.all(turns.map(({ signal }, i) => read(i, { oneOfMany: true, signal })));
    for (const turn of turns.slice(1)) turn.abort();
    expect(sent.map(({ signal }) => signal?.aborted)).toEqual([false]);
    turns[0]?.abort();
    expect(sent.map(({ signal }) => signal?.aborted)).toEqual([true]);
  });
});

it('what may not be sent any more when its batch leaves stops nobody else', async () => {
  const { send, batches } = startGraph(() => 204);
  const checking: SendOne = async (whole, sentId, token) => {
    whole.beforeSend?.();
    return send(whole, sentId, token);
  };
  const gathered = createBatching(checking, createManualClock(NOW), () => 'sent');
  const lost = new Error('its lease is over');
  const asked = (number: number): GraphRequest => ({
    ...request(number),
    beforeSend: () => {
      if (number > 3) throw lost;
    },
  });
  const answers = await Promise.allSettled(
    [1, 2, 3, 4, 5].map((number) => gathered(asked(number), `id-${number}`, undefined)),
  );
  expect(answers.map(({ status }) => status)).toEqual([
    ...Array(3).fill('fulfilled'),
    ...Array(2).fill('rejected'),
  ]);
  expect(answers.at(-1)).toMatchObject({ reason: lost });
  expect(batches).toEqual([[1, 2, 3]]);
});
