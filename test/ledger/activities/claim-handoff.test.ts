import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import { LEASE_MS } from '../../../src/ledger/activities/lease.ts';
import { SETTLING_MS } from '../../../src/ledger/activities/settling.ts';
import { selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

const sendsNow = true;

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  const names = () => rig.graph.calls.map(({ name }) => name);
  /** A new activity that Graph has confirmed. */
  const confirmed = async () => {
    const { entry } = await rig.create(selfInitiated());
    await rig.outbox.drain();
    rig.graph.calls.length = 0;
    return entry.id;
  };

  test('a change that its turn sends is nobody else’s to send from its commit on', async () => {
    const { operation } = await rig.change(await confirmed(), 'progress', { progress: 50 }, { sendsNow });
    await rig.another().drain();
    expect(names()).toEqual([]);
    expect(await rig.outbox.flush(operation.id, 1_000, operation)).toEqual({ state: 'saved' });
    await rig.another().drain();
    expect(names()).toEqual(['update']);
    expect(await rig.entry(operation.entryId)).toMatchObject({
      ...{ activity: { progress: 50 }, confirmed: { progress: 50 }, onItsWay: false },
    });
  });

  test.each([
    ['completing', 'complete', { status: 'completed', progress: 100 }, 'update'],
    ['removing', 'delete', null, 'delete'],
  ] as const)('%s is sent by its turn as well', async (_, kind, after, call) => {
    const { operation } = await rig.change(await confirmed(), kind, after, { sendsNow });
    await rig.another().drain();
    expect(names()).toEqual([]);
    expect(await rig.outbox.flush(operation.id, 1_000, operation)).toEqual({ state: 'saved' });
    expect(names()).toEqual([call]);
  });

  test('a start is sent once, without asking Graph whether it knows it', async () => {
    const { operation } = await rig.create(selfInitiated(), { sendsNow });
    expect(await rig.outbox.flush(operation.id, 1_000, operation)).toEqual({ state: 'saved' });
    expect(names()).toEqual(['create']);
  });

  test('a start whose turn died is looked for in Graph when its lease is over, and sent when it would show by then', async () => {
    await rig.create(selfInitiated(), { sendsNow });
    await rig.another().drain();
    expect(names()).toEqual([]);
    rig.clock.advance(LEASE_MS);
    await rig.another().drain();
    expect(names()).toEqual(['byExternalId']);
    rig.clock.advance(SETTLING_MS);
    await rig.another().drain();
    expect(names()).toEqual(['byExternalId', 'byExternalId', 'create']);
  });

  test('a change behind one that waits is sent in its turn', async () => {
    const id = await confirmed();
    await rig.change(id, 'progress', { progress: 40 });
    const { operation } = await rig.change(
      id,
      'complete',
      { status: 'completed', progress: 100 },
      { sendsNow },
    );
    expect(await rig.outbox.flush(operation.id, 1_000, operation)).toEqual({ state: 'saved' });
    expect(rig.graph.history.get((await rig.entry(id)).externalId)?.at(-1)).toMatchObject({ progress: 100 });
    expect(await rig.entry(id)).toMatchObject({ onItsWay: false });
  });

  test('a change that comes while another is being sent follows it', async () => {
    const id = await confirmed();
    const first = await rig.change(id, 'progress', { progress: 40 }, { sendsNow });
    const second = await rig.change(id, 'progress', { progress: 60 }, { sendsNow });
    const flushes = [first, second].map(({ operation }) => rig.outbox.flush(operation.id, 1_000, operation));
    expect(await Promise.all(flushes)).toEqual(Array(2).fill({ state: 'saved' }));
    expect(await rig.entry(id)).toMatchObject({ confirmed: { progress: 60 }, onItsWay: false });
  });

  test('while Graph asks everybody to wait a change is only kept', async () => {
    const throttled = await confirmed();
    rig.graph.fault = () => ({ error: new Later('slow down', { throttled: true, waitMs: MINUTE }) });
    await rig.change(throttled, 'progress', { progress: 10 });
    await rig.outbox.drain();
    rig.graph.fault = () => undefined;
    rig.graph.calls.length = 0;
    const { operation } = await rig.create(selfInitiated({ courseId: 'another' }), { sendsNow });
    expect(await rig.outbox.flush(operation.id, 1_000, operation)).toMatchObject({ state: 'onItsWay' });
    expect(names()).toEqual([]);
    rig.clock.advance(MINUTE);
    await rig.outbox.drain();
    await rig.outbox.drain();
    expect((await rig.operation(operation.id)).state).toBe('confirmed');
  });

  test('what finds no room to be sent within its turn is given back at once', async () => {
    const [busy, waiting] = [await confirmed(), await rig.create(selfInitiated({ courseId: 'another' }))];
    await rig.outbox.drain();
    const narrow = rig.another({ parallel: 1, forTurns: 0 });
    const answer = Promise.withResolvers<undefined>();
    rig.graph.fault = () => answer.promise;
    const first = await rig.change(busy, 'progress', { progress: 10 }, { sendsNow });
    const second = await rig.change(waiting.entry.id, 'progress', { progress: 20 }, { sendsNow });
    const running = narrow.flush(first.operation.id, 5_000, first.operation);
    expect(await narrow.flush(second.operation.id, 20, second.operation)).toMatchObject({
      state: 'onItsWay',
    });
    rig.graph.fault = () => undefined;
    await rig.another().drain();
    expect((await rig.operation(second.operation.id)).state).toBe('confirmed');
    answer.resolve(undefined);
    expect(await running).toEqual({ state: 'saved' });
  });

  test('a process that stops gives back what its turns took', async () => {
    const { operation } = await rig.change(await confirmed(), 'progress', { progress: 50 }, { sendsNow });
    await rig.outbox.stop();
    expect(await rig.outbox.flush(operation.id, 1_000, operation)).toMatchObject({ state: 'onItsWay' });
    await rig.another().drain();
    expect((await rig.operation(operation.id)).state).toBe('confirmed');
  });
});
