import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import { type Gate, pacedAgain, pacedGraph } from '../../../src/graph/client/paced-graph.ts';
import { createPacer } from '../../../src/graph/client/pacer.ts';
import type { Graph } from '../../../src/graph/client/request.ts';
import { createLearningGateway } from '../../../src/graph/learning/learning-gateway.ts';
import { createPeople } from '../../../src/graph/people/people.ts';
import { selfInitiated } from '../../support/activities.ts';
import { createVirtualTimer } from '../../support/virtual-timer.ts';
import { collect, PROVIDER } from '../gateway.ts';

/** A gateway whose Graph says what it was asked, and answers nothing or what it is told to. */
function start({ gate }: { gate?: Gate } = {}) {
  const timer = createVirtualTimer();
  const pacer = createPacer({ timer });
  const asked: string[] = [];
  let answer: () => unknown = () => ({ value: [] });
  const graph: Graph = {
    baseUrl: 'http://graph/v1.0',
    async request({ call }) {
      asked.push(call.method);
      return { status: 200, body: answer(), requestId: '1' };
    },
    close: async () => undefined,
  };
  const paced = pacedGraph(graph, pacer, gate);
  return {
    ...{ timer, pacer, asked },
    learning: createLearningGateway({ graph: paced, providerId: PROVIDER }),
    people: createPeople({ graph: paced }),
    answers: (next: () => unknown) => {
      answer = next;
    },
    settle: async () => {
      for (let round = 0; round < 20; round++) await Promise.resolve();
    },
  };
}
const slowDown = (more: ConstructorParameters<typeof Later>[1]) => () => {
  throw new Later('slow down', { throttled: true, ...more });
};

describe('learning calls', () => {
  it('are looked at once more when their place has come, right before they leave, and not before', async () => {
    const { learning, pacer, timer, asked, settle } = start();
    pacer.throttled({ sentAt: 0, waitMs: undefined });
    const looks: string[][] = [];
    const onAdmitted = async () => void looks.push([...asked]);
    const change = learning.updateActivity('1', selfInitiated(), { priority: 'turn', onAdmitted });
    await settle();
    expect(looks).toEqual([]);
    timer.passUntil(MINUTE);
    await change;
    expect(looks).toEqual([[]]);
    expect(asked).toEqual(['PATCH']);
  });

  it('do not leave when that look says no', async () => {
    const { learning, asked } = start();
    const onAdmitted = async () => Promise.reject(new Error('lost'));
    await expect(learning.deleteActivity('1', { onAdmitted })).rejects.toThrow('lost');
    expect(asked).toEqual([]);
  });

  it('that Graph throttles narrow the pace, each by what it was answered', async () => {
    const { learning, pacer, answers } = start();
    answers(slowDown({ status: 429, waitMs: 7 * MINUTE }));
    await expect(learning.activity('1')).rejects.toThrow('slow down');
    expect(pacer.state()).toMatchObject({ throttled: 1, namedWaits: 1, lastNamedMs: 7 * MINUTE });
  });

  it('that Graph cannot serve narrow nothing, unless it names a wait', async () => {
    const { learning, pacer, answers } = start();
    answers(slowDown({ status: 503 }));
    await expect(learning.activity('1')).rejects.toThrow();
    expect(pacer.state().throttled).toBe(0);
    answers(slowDown({ status: 503, waitMs: MINUTE }));
    await expect(learning.activity('1')).rejects.toThrow();
    expect(pacer.state().throttled).toBe(1);
  });

  it('that are no change of the outbox pass the gate, after they waited for their place', async () => {
    const passed: number[] = [];
    const gate: Gate = {
      through: async (work) => {
        passed.push(1);
        return work();
      },
    };
    const { learning, pacer, timer, settle } = start({ gate });
    await learning.updateActivity('1', selfInitiated(), { priority: 'outbox' });
    expect(passed).toHaveLength(0);
    pacer.throttled({ sentAt: 0, waitMs: undefined });
    const list = collect(learning.courses());
    await settle();
    expect(passed).toHaveLength(0);
    timer.passUntil(MINUTE);
    await list;
    expect(passed).toHaveLength(1);
  });

  it('wait as what they are: a look goes before a list that nobody waits for', async () => {
    const { learning, pacer } = start();
    pacer.throttled({ sentAt: 0, waitMs: undefined });
    const all = [learning.activity('1'), collect(learning.courses()), collect(learning.activities())];
    for (const one of all) one.catch(() => undefined);
    expect(pacer.state().waiting).toEqual({ turn: 0, outbox: 0, shown: 1, sync: 2 });
    pacer.close();
    for (const one of await Promise.allSettled(all)) expect(one.status).toBe('rejected');
  });
});

it('what is no learning waits for nothing', async () => {
  const { people, pacer, asked } = start();
  pacer.throttled({ sentAt: 0, waitMs: undefined });
  await people.directReports('1');
  expect(asked).toEqual(['GET']);
});

it('what was refused in a batch takes a place of its own, and is looked at once more', async () => {
  const timer = createVirtualTimer();
  const pacer = createPacer({ timer });
  pacer.throttled({ sentAt: 0, waitMs: undefined });
  let looks = 0;
  const onAdmitted = async () => void looks++;
  const call = {
    method: 'PATCH',
    path: '/employeeExperience/x',
    least: [],
    higher: [],
    why: '',
    missing: 'graphField',
  };
  const again = pacedAgain(pacer)({
    call: { ...call } as never,
    path: call.path,
    priority: 'turn',
    onAdmitted,
  });
  expect(pacer.state().waiting.turn).toBe(1);
  timer.passUntil(MINUTE);
  await again;
  expect(looks).toBe(1);
});
