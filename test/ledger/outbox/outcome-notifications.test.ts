import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import type { Operation } from '../../../src/learning/ports/ports.ts';
import { createOutcomeNotifications } from '../../../src/ledger/outbox/outcome-notifications.ts';
import { createWaitingTurns } from '../../../src/ledger/outbox/waiting-turns.ts';
import { assignment, LEARNER, selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  function notifications(settled: (operations: readonly Operation[]) => Promise<void>) {
    const waitingTurns = createWaitingTurns();
    const { database, clock } = rig;
    const lines: Readonly<Record<string, unknown>>[] = [];
    const write = (about: Readonly<Record<string, unknown>>) => void lines.push(about);
    const log = { debug: write, info: write, warn: write, error: write };
    const times = { receiptGraceMs: 3 * SECOND, isStopping: () => false };
    const notifier = { settled };
    return {
      waitingTurns,
      lines,
      ...createOutcomeNotifications({ database, clock, notifier, waitingTurns, log, ...times }),
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
    const { notifyAt } = notifications(async () => undefined);
    expect(notifyAt('o', rig.clock.now().toISOString(), 'confirmed')).toBe('2026-11-21T09:00:03.000Z');
    expect(notifyAt('o', '2026-11-21T08:00:00.000Z', 'confirmed')).toBe('2026-11-21T09:00:00.000Z');
    expect(told).toEqual([]);
  });

  test('a turn that waits tells the person itself, but not that it was set aside', async () => {
    const { waitingTurns, notifyAt } = notifications(async () => undefined);
    const now = rig.clock.now().toISOString();
    const [first, second] = [waitingTurns.add('o'), waitingTurns.add('o')];
    expect(notifyAt('o', now, 'confirmed')).toBeNull();
    expect(notifyAt('o', now, 'setAside')).not.toBeNull();
    first();
    first();
    expect(notifyAt('o', now, 'refused')).toBeNull();
    second();
    expect(notifyAt('o', now, 'refused')).not.toBeNull();
  });

  test('a turn that stops waiting while the outcome is written leaves nobody untold', async () => {
    const { id } = await settled();
    const told: string[] = [];
    const { notifyMissed, sendDue } = notifications(
      async (operations) => void told.push(...operations.map((o) => o.id)),
    );
    await notifyMissed([{ id, state: 'confirmed', refusal: null }], new Set([id]));
    await sendDue();
    expect(told).toEqual([]);
    rig.clock.advance(3 * SECOND);
    await sendDue();
    expect(told).toEqual([id]);
  });

  test('what could not be told is told again, for a day', async () => {
    const { id } = await settled();
    let calls = 0;
    const { notifyMissed, sendDue } = notifications(async () => {
      calls++;
      throw new Error('Teams is away');
    });
    await notifyMissed([{ id, state: 'confirmed', refusal: null }], new Set([id]));
    await sendDue(true);
    await sendDue(true);
    expect(calls).toBe(1);
    rig.clock.advance(MINUTE);
    await sendDue();
    expect(calls).toBe(2);
    rig.clock.advance(DAY);
    await sendDue();
    rig.clock.advance(DAY);
    await sendDue();
    expect(calls).toBe(3);
  });

  /** So many outcomes that are due to be told. */
  const manyDue = async (count: number) => {
    for (let n = 0; n < count; n++) await settled();
    const { changedRows } = await rig.database.query
      .updateTable('operations')
      .set({ tell_at: rig.clock.now().toISOString() })
      .execute()
      .then(([result]) => ({ changedRows: Number(result?.numUpdatedRows) }));
    expect(changedRows).toBe(count);
  };

  test('a Teams that takes nothing costs one line and one portion a minute, however many wait', async () => {
    await manyDue(120);
    const asked: string[] = [];
    const { lines, sendDue } = notifications(async (operations) => {
      asked.push(...operations.map(({ id }) => id));
      throw new Later('Teams is away');
    });
    for (let second = 0; second < 60; second++) {
      await sendDue();
      rig.clock.advance(SECOND);
    }
    expect(lines).toMatchObject([{ event: 'outbox.untold', told: 0, untold: 50 }]);
    expect(asked).toHaveLength(50);
  });

  test('once Teams is back, all are told', async () => {
    await manyDue(120);
    let away = true;
    const told = new Set<string>();
    const { sendDue } = notifications(async (operations) => {
      if (away) throw new Later('Teams is away');
      for (const { id } of operations) told.add(id);
    });
    await sendDue();
    away = false;
    for (let minute = 0; minute < 2; minute++) {
      rig.clock.advance(MINUTE);
      await sendDue();
    }
    expect(told.size).toBe(120);
  });

  test('one person who cannot be told does not keep the others from being told, and is tried ever less often', async () => {
    await manyDue(20);
    const attempts = new Map<string, number>();
    let unlucky: string | undefined;
    const { lines, sendDue } = notifications(async ([operation]) => {
      const id = operation?.id ?? '';
      unlucky ??= id;
      attempts.set(id, (attempts.get(id) ?? 0) + 1);
      if (id === unlucky) throw new Later('blocked');
    });
    await sendDue();
    expect(attempts.size).toBe(20);
    expect(lines).toMatchObject([{ told: 19, untold: 1 }]);
    for (let minute = 0; minute < 24 * 60; minute++) {
      rig.clock.advance(MINUTE);
      await sendDue();
    }
    const tries = attempts.get(unlucky ?? '') ?? 0;
    expect(tries).toBeGreaterThan(90);
    expect(tries).toBeLessThan(120);
    expect([...attempts.values()].filter((count) => count === 1)).toHaveLength(19);
  });

  test('two instances that look at the same moment tell once', async () => {
    await manyDue(60);
    const told: string[] = [];
    const settle = async (operations: readonly Operation[]) => void told.push(...operations.map((o) => o.id));
    const [one, two] = [notifications(settle), notifications(settle)];
    await Promise.all([one.sendDue(), two.sendDue()]);
    await one.sendDue();
    expect(told).toHaveLength(60);
    expect(new Set(told).size).toBe(60);
  });

  test('what another instance is notifications is left to it', async () => {
    await manyDue(3);
    const begun = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const first = notifications(async () => {
      begun.resolve();
      await end.promise;
    });
    const telledFirst = first.sendDue();
    await begun.promise;
    const told: unknown[] = [];
    await notifications(async (operations) => void told.push(...operations)).sendDue();
    expect(told).toEqual([]);
    end.resolve();
    await telledFirst;
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
