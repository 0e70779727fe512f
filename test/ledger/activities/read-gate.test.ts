import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../../src/clock.ts';
import { Later, Refusal } from '../../../src/errors.ts';
import { createReadGate } from '../../../src/ledger/activities/read-gate.ts';
import { readGate } from '../../../src/ledger/activities/throttle-gate.ts';
import { selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

const slowDown = async () => {
  throw new Later('slow down', { throttled: true, waitMs: 5 * MINUTE });
};

onEachEngine((place) => {
  let rig: Rig;
  let gate: ReturnType<typeof createReadGate>;
  beforeEach(async () => {
    rig = await createRig(place);
    gate = createReadGate({ database: rig.database, clock: rig.clock, random: () => 0.5 });
  });
  afterEach(() => rig.close());

  const shut = () => expect(gate.through(slowDown)).rejects.toThrow('slow down');
  const asks = () => gate.through(async () => 'read');

  test('a read that Graph throttles stops all reads and all changes until the time Graph asked for', async () => {
    await shut();
    const { operation } = await rig.create(selfInitiated());
    rig.clock.advance(5 * MINUTE - SECOND);
    await expect(asks()).rejects.toMatchObject({ throttled: true, notSent: true, waitMs: SECOND });
    await rig.outbox.drain();
    expect(rig.graph.calls).toEqual([]);
    expect((await rig.operation(operation.id)).nextAttemptAt).toBe('2026-11-21T09:05:00.000Z');
  });

  test('what the outbox was told stops reads, too', async () => {
    rig.graph.fault = () => ({ error: new Later('slow down', { throttled: true, waitMs: 5 * MINUTE }) });
    await rig.create(selfInitiated());
    await rig.outbox.drain();
    await expect(asks()).rejects.toMatchObject({ waitMs: 5 * MINUTE });
  });

  test('when it is over one read finds out alone, and opens it for all', async () => {
    await shut();
    rig.clock.advance(5 * MINUTE);
    const begun = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<string>();
    const first = gate.through(() => {
      begun.resolve();
      return answer.promise;
    });
    await begun.promise;
    await expect(asks()).rejects.toMatchObject({ notSent: true });
    answer.resolve('read');
    expect(await first).toBe('read');
    expect(await asks()).toBe('read');
    expect((await readGate(rig.database.query))?.closed_until).toBeNull();
  });

  test('one that is throttled again shuts it again, for longer where Graph does not say', async () => {
    const unnamed = async () => {
      throw new Later('slow down', { throttled: true });
    };
    const left = async () => {
      const until = (await readGate(rig.database.query))?.closed_until ?? '';
      return Date.parse(until) - rig.clock.now().getTime();
    };
    await expect(gate.through(unnamed)).rejects.toThrow();
    const first = await left();
    rig.clock.advance(first);
    await expect(gate.through(unnamed)).rejects.toThrow();
    expect(await left()).toBeGreaterThan(first);
  });

  test.each([
    ['a refusal is an answer: it opens', new Refusal('graphPermission'), 'open'],
    ['no answer leaves it to the next one', new Later('no answer'), 'probe'],
  ] as const)('%s', async (_, error, then) => {
    await shut();
    rig.clock.advance(5 * MINUTE);
    await expect(gate.through(async () => Promise.reject(error))).rejects.toBe(error);
    const { closed_until, probe_until } = (await readGate(rig.database.query)) ?? {};
    expect(closed_until === null).toBe(then === 'open');
    expect(probe_until).toBeNull();
    expect(await asks()).toBe('read');
  });
});
