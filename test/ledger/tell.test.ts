import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../src/clock.ts';
import type { Operation } from '../../src/learning/ports.ts';
import { createAwaited } from '../../src/ledger/outbox/awaited.ts';
import { createTelling } from '../../src/ledger/outbox/tell.ts';
import { assignment, LEARNER, selfInitiated } from '../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../support/ledger-rig.ts';

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  function telling(settled: (operations: readonly Operation[]) => Promise<void>) {
    const awaited = createAwaited();
    const { database, clock } = rig;
    const notifier = { settled };
    return {
      awaited,
      ...createTelling({ database, clock, notifier, awaited, log: undefined, receiptGraceMs: 3 * SECOND }),
    };
  }
  /** An operation that Graph has confirmed and that people are still to be told of. */
  const settled = async () => {
    const { operation } = await rig.create(selfInitiated({ courseId: randomUUID() }));
    await rig.another().flush(operation.id, 1_000);
    return operation;
  };

  test('a receipt that is only just being posted is given a moment', async () => {
    const told: string[] = [];
    const { tellAt } = telling(async () => undefined);
    expect(tellAt('o', rig.clock.now().toISOString(), 'confirmed')).toBe('2026-11-21T09:00:03.000Z');
    expect(tellAt('o', '2026-11-21T08:00:00.000Z', 'confirmed')).toBe('2026-11-21T09:00:00.000Z');
    expect(told).toEqual([]);
  });

  test('a turn that waits tells the person itself, but not that it was set aside', async () => {
    const { awaited, tellAt } = telling(async () => undefined);
    const now = rig.clock.now().toISOString();
    const [first, second] = [awaited.add('o'), awaited.add('o')];
    expect(tellAt('o', now, 'confirmed')).toBeNull();
    expect(tellAt('o', now, 'setAside')).not.toBeNull();
    first();
    first();
    expect(tellAt('o', now, 'refused')).toBeNull();
    second();
    expect(tellAt('o', now, 'refused')).not.toBeNull();
  });

  test('a turn that stops waiting while the outcome is written leaves nobody untold', async () => {
    const { id } = await settled();
    const told: string[] = [];
    const { catchUp, tellDue } = telling(
      async (operations) => void told.push(...operations.map((o) => o.id)),
    );
    await catchUp([{ id, state: 'confirmed', refusal: null }], new Set([id]));
    await tellDue();
    expect(told).toEqual([]);
    rig.clock.advance(3 * SECOND);
    await tellDue();
    expect(told).toEqual([id]);
  });

  test('what could not be told is told again, for a day', async () => {
    const { id } = await settled();
    let calls = 0;
    const { catchUp, tellDue } = telling(async () => {
      calls++;
      throw new Error('Teams is away');
    });
    await catchUp([{ id, state: 'confirmed', refusal: null }], new Set([id]));
    await tellDue(true);
    await tellDue(true);
    expect(calls).toBe(1);
    rig.clock.advance(MINUTE);
    await tellDue();
    expect(calls).toBe(2);
    rig.clock.advance(DAY);
    await tellDue();
    rig.clock.advance(DAY);
    await tellDue();
    expect(calls).toBe(3);
  });

  test('the operations of one press are told together', async () => {
    for (const learnerId of ['a', 'b'])
      await rig.ledger.commit({
        ...{ operationId: `for-${learnerId}`, kind: 'create', actorId: LEARNER, batchId: 'press' },
        ...{ entryId: randomUUID(), externalId: randomUUID(), version: 0, before: null },
        after: assignment({ learnerId }),
      });
    await rig.create(selfInitiated());
    await rig.outbox.drain();
    expect(rig.told.map((group) => group.length)).toEqual([2, 1]);
  });
});
