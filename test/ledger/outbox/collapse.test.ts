import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OperationKind, operationKinds } from '../../../src/learning/activities/activity.ts';
import { type Call, collapse, type Pending } from '../../../src/ledger/outbox/collapse.ts';
import { selfInitiated } from '../../support/activities.ts';

const pending = (kinds: readonly OperationKind[]): readonly [Pending, ...Pending[]] =>
  kinds.map((kind, index) => ({
    id: `${index}`,
    kind,
    before: selfInitiated({ progress: index }),
    after: kind === 'delete' ? null : selfInitiated({ progress: index + 1 }),
  })) as unknown as [Pending, ...Pending[]];

/** All calls that a queue becomes when each works. */
function callsFor(kinds: readonly OperationKind[], exists: boolean, most?: number): Call[] {
  const calls: Call[] = [];
  let [head, ...rest]: readonly Pending[] = pending(kinds);
  while (head !== undefined) {
    const call = collapse([head, ...rest], exists || calls.length > 0, most);
    calls.push(call);
    [head, ...rest] = [head, ...rest].slice(call.operations.length);
  }
  return calls;
}

test('unsent progress values collapse into the last', () => {
  const calls = callsFor(['progress', 'edit', 'progress'], true);
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({ kind: 'update', value: { progress: 3 } });
});

test('a create takes along what follows it before it was sent', () => {
  const calls = callsFor(['create', 'progress', 'edit', 'complete'], false);
  expect(calls.map(({ kind, operations }) => [kind, operations.length])).toEqual([
    ['create', 3],
    ['update', 1],
  ]);
});

test('a create that Graph already knows is an update', () => {
  expect(callsFor(['create', 'progress'], true)[0]).toMatchObject({ kind: 'update', value: { progress: 2 } });
});

test('complete, reopen and delete are each sent by themselves', () => {
  const calls = callsFor(['progress', 'complete', 'reopen', 'progress', 'complete', 'delete'], true);
  expect(calls.map(({ operations }) => operations.map(({ kind }) => kind))).toEqual([
    ['progress'],
    ['complete'],
    ['reopen'],
    ['progress'],
    ['complete'],
    ['delete'],
  ]);
});

const queues = fc.array(fc.constantFrom(...operationKinds.filter((kind) => kind !== 'create')), {
  minLength: 1,
  maxLength: 12,
});

test('collapsing keeps every operation once and in order, and ends with the last value', () => {
  fc.assert(
    fc.property(queues, fc.boolean(), fc.integer({ min: 1, max: 5 }), (kinds, fresh, most) => {
      const queue: OperationKind[] = fresh ? ['create', ...kinds] : kinds;
      const calls = callsFor(queue, !fresh, most);
      const carried = calls.flatMap(({ operations }) => operations.map(({ id }) => Number(id)));
      expect(carried).toEqual(queue.map((_, index) => index));
      for (const call of calls) {
        expect(call.operations.length).toBeLessThanOrEqual(most);
        const last = call.operations.at(-1);
        expect(call.kind === 'delete' ? null : call.value).toEqual(last?.after);
      }
    }),
  );
});

test('nothing is passed over by a call but progress, edits and the create that begins it', () => {
  fc.assert(
    fc.property(queues, (kinds) => {
      for (const { operations } of callsFor(['create', ...kinds], false)) {
        const [first, ...others] = operations.map(({ kind }) => kind);
        expect(others.every((kind) => kind === 'progress' || kind === 'edit')).toBe(true);
        if (others.length > 0) expect(['create', 'progress', 'edit']).toContain(first);
      }
    }),
  );
});
