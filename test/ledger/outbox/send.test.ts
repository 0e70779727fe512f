import { beforeEach, describe, expect, test } from 'vitest';
import { Bug, Later, Refusal } from '../../../src/errors.ts';
import type { MaySend } from '../../../src/ledger/outbox/claim.ts';
import type { Call } from '../../../src/ledger/outbox/collapse.ts';
import { type Addressee, send } from '../../../src/ledger/outbox/send.ts';
import { selfInitiated } from '../../support/activities.ts';
import { createMemoryGraph, type MemoryGraph } from '../../support/memory-graph.ts';

let graph: MemoryGraph;
beforeEach(() => {
  graph = createMemoryGraph();
});

const value = selfInitiated({ progress: 40 });
const create: Call = { kind: 'create', value, operations: [] };
const update: Call = { kind: 'update', value, operations: [] };
const remove: Call = { kind: 'delete', operations: [] };
const unknown: Addressee = {
  ...{ externalId: 'x', graphId: null, confirmed: null, unsure: false },
  waitToShow: undefined,
};
const known: Addressee = { ...unknown, graphId: 'graph-1', confirmed: selfInitiated() };
const unsure: Addressee = { ...unknown, unsure: true };

/** Sends while the claim stands like this; tells which calls had been made when it was asked. */
async function sendWhile(may: MaySend, to: Addressee, call: Call, lasts = true) {
  const madeWhenAsked: string[][] = [];
  const outcome = await send(graph, to, call, {
    async maySend() {
      madeWhenAsked.push(graph.calls.map(({ name }) => name));
      return may;
    },
    mayStillSend: () => lasts,
  });
  return { outcome, madeWhenAsked };
}
const exists = () => graph.createActivity('x', selfInitiated());
const writes = () => graph.calls.map(({ name }) => name).filter((name) => !name.startsWith('by'));

describe.each(['lost', 'closed'] as const)('on a claim that is %s', (may) => {
  test.each([
    ['a create', unknown, create],
    ['a create that may have been carried out', unsure, create],
    ['an update', known, update],
    ['a removal', known, remove],
  ] as const)('%s is not sent', async (_, to, call) => {
    if (to.graphId !== null) await exists();
    graph.calls.length = 0;
    expect((await sendWhile(may, to, call)).outcome).toEqual({ kind: 'unsent', because: may });
    expect(writes()).toEqual([]);
  });

  test('a removal of what has to be looked up first is not sent', async () => {
    await exists();
    graph.calls.length = 0;
    expect((await sendWhile(may, unsure, remove)).outcome).toEqual({ kind: 'unsent', because: may });
    expect(graph.calls.map(({ name }) => name)).toEqual(['byExternalId']);
  });
});

test.each([
  ['a create', unknown, create, []],
  ['a create after a doubt', unsure, create, ['byExternalId']],
  ['an update', known, update, []],
  ['a removal', known, remove, []],
] as const)(
  'of %s the claim is looked at right before the call that changes something',
  async (_, to, call, before) => {
    if (to.graphId !== null) await exists();
    graph.calls.length = 0;
    const { outcome, madeWhenAsked } = await sendWhile('yes', to, call);
    expect(outcome.kind).toBe('done');
    expect(madeWhenAsked).toEqual([before]);
    expect(writes()).toHaveLength(1);
  },
);

test.each([
  ['a create', unknown, create],
  ['an update', known, update],
  ['a removal', known, remove],
] as const)(
  '%s that waited on its way until the lease may end during it is not sent',
  async (_, to, call) => {
    if (to.graphId !== null) await exists();
    graph.calls.length = 0;
    const { outcome } = await sendWhile('yes', to, call, false);
    expect(outcome).toEqual({ kind: 'unsent', because: 'lost' });
    expect(graph.calls).toEqual([]);
  },
);

test('a create that was carried out is not sent again, whatever became of the claim', async () => {
  await graph.createActivity('x', value);
  graph.calls.length = 0;
  const { outcome, madeWhenAsked } = await sendWhile('lost', unsure, create);
  expect(outcome).toEqual({ kind: 'done', graphId: 'graph-1', confirmed: value });
  expect(madeWhenAsked).toEqual([]);
  expect(writes()).toEqual([]);
});

test('a create that was carried out with another value is found, and that value is what Graph holds', async () => {
  await exists();
  const { outcome } = await sendWhile('yes', unsure, create);
  expect(outcome).toEqual({ kind: 'found', graphId: 'graph-1', confirmed: selfInitiated() });
});

test.each([
  ['later', new Later('not now'), { kind: 'later' }],
  ['gone', new Refusal('graphActivityGone'), { kind: 'gone' }],
  ['refused', new Refusal('graphField'), { kind: 'refused', code: 'graphField' }],
  // these speak of us at this moment and not of the change
  ['a sign-in that fails', new Refusal('graphSignIn'), { kind: 'failed' }],
  ['a busy Graph', new Refusal('graphBusy'), { kind: 'failed' }],
  ['a bug', new Bug('what'), { kind: 'failed' }],
  ['anything else', new TypeError('what'), { kind: 'failed' }],
])('%s is told as what it is and never thrown', async (_, error, outcome) => {
  await exists();
  graph.fault = () => ({ error });
  expect((await sendWhile('yes', known, update)).outcome).toMatchObject(outcome);
});

test('a refusal while looking up says nothing about the change', async () => {
  graph.fault = () => ({ error: new Refusal('graphPermission') });
  expect((await sendWhile('yes', unsure, create)).outcome).toMatchObject({ kind: 'failed' });
});
