import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR, SECOND } from '../../../src/clock.ts';
import { LEASE_MS } from '../../../src/ledger/activities/lease.ts';
import { SETTLING_MS } from '../../../src/ledger/activities/settling.ts';
import { SKEW_MS } from '../../../src/ledger/database/clock-skew.ts';
import { createClaims } from '../../../src/ledger/outbox/claim.ts';
import { selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';
import type { Fault } from '../../support/memory-graph.ts';

const lease = { leaseMs: LEASE_MS, callMs: 25 * SECOND };

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  const claims = () => createClaims(rig.database, rig.clock, lease);

  /** Graph answers nothing until told; `asked` resolves when it is called. */
  function hangingGraph() {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<Fault | undefined>();
    rig.graph.fault = () => {
      asked.resolve();
      return answer.promise;
    };
    return { asked: asked.promise, answer: answer.resolve };
  }

  test('an entry is held by one worker only', async () => {
    await rig.create(selfInitiated());
    const taken = await Promise.all(Array.from({ length: 6 }, () => claims().lease(8)));
    expect(taken.flat()).toHaveLength(1);
  });

  test('many workers share many entries without overlap', async () => {
    for (let course = 0; course < 30; course++) await rig.create(selfInitiated({ courseId: `${course}` }));
    const taken = await Promise.all(Array.from({ length: 6 }, () => claims().lease(7)));
    const ids = taken.flat().map(({ entryId }) => entryId);
    expect(new Set(ids).size).toBe(ids.length);
    const rest = await claims().lease(100);
    expect(ids.length + rest.length).toBe(30);
  });

  test('a lease that ran out frees the entry, and the older claim may no longer send', async () => {
    await rig.create(selfInitiated());
    const [old] = await claims().lease(1);
    expect(old && (await claims().permission(old).maySend())).toBe('yes');
    rig.clock.advance(LEASE_MS);
    const [fresh] = await claims().lease(1);
    expect(fresh?.fence).toBe((old?.fence ?? 0) + 1);
    expect(old && (await claims().permission(old).maySend())).toBe('lost');
    expect(fresh && (await claims().permission(fresh).maySend())).toBe('yes');
  });

  test('a claim whose lease could end during a call may not send', async () => {
    await rig.create(selfInitiated());
    const [claim] = await claims().lease(1);
    rig.clock.advance(LEASE_MS - 25 * SECOND - SKEW_MS);
    expect(claim && (await claims().permission(claim).maySend())).toBe('lost');
  });

  test('a clock set back never gives one entry to two workers', async () => {
    await rig.create(selfInitiated());
    const [claim] = await claims().lease(1);
    rig.clock.advance(-HOUR);
    expect(await claims().lease(1)).toEqual([]);
    expect(claim && (await claims().permission(claim).maySend())).toBe('yes');
  });

  test('a request that was queued, or whose process was suspended, until its lease may end during it is not sent, and is sent later', async () => {
    const { entry } = await rig.create(selfInitiated());
    await rig.outbox.drain();
    await rig.change(entry.id, 'progress', { progress: 30 });
    const sent: number[] = [];
    rig.graph.queue = () => {
      sent.push(rig.graph.calls.length);
      if (sent.length === 1) rig.clock.advance(LEASE_MS - 25 * SECOND - SKEW_MS);
    };
    await rig.outbox.drain();
    // queued twice, and the first time not sent
    expect(sent).toEqual([1, 1]);
    expect([...rig.graph.history.values()].flat().map((value) => value?.progress)).toEqual([0, 30]);
  });

  test('a create that was queued for too long was never sent: nobody looks for it, and nobody waits for its lease', async () => {
    await rig.create(selfInitiated());
    let times = 0;
    rig.graph.queue = () => {
      times++;
      if (times === 1) rig.clock.advance(LEASE_MS - 25 * SECOND - SKEW_MS);
    };
    await rig.outbox.drain();
    expect(times).toBe(2);
    expect(rig.graph.calls.map(({ name }) => name)).toEqual(['create']);
    expect(rig.graph.stored.size).toBe(1);
  });

  test('a request that was queued no longer than its lease bears is sent', async () => {
    await rig.create(selfInitiated());
    rig.graph.queue = () => rig.clock.advance(LEASE_MS - 25 * SECOND - SKEW_MS - 1);
    await rig.outbox.drain();
    expect(rig.graph.stored.size).toBe(1);
  });

  test('what a worker brings back after its successor has finished is not believed', async () => {
    const { entry } = await rig.create(selfInitiated());
    const first = hangingGraph();
    const outlived = rig.outbox.drain();
    await first.asked;
    rig.clock.advance(LEASE_MS);
    rig.graph.fault = () => undefined;
    await rig.change(entry.id, 'progress', { progress: 60 });
    await rig.another().drain();
    rig.clock.advance(SETTLING_MS);
    await rig.another().drain();
    const settled = await rig.entry(entry.id);
    first.answer({ error: new Error('much too late') });
    await outlived;
    expect(await rig.entry(entry.id)).toEqual(settled);
    expect([...rig.graph.stored.values()].map(({ activity }) => activity.progress)).toEqual([60]);
  });

  test('a success that a worker brings back after its successor has taken over is not believed', async () => {
    const { entry } = await rig.create(selfInitiated());
    await rig.outbox.drain();
    const { operation } = await rig.change(entry.id, 'progress', { progress: 60 });
    const first = hangingGraph();
    const outlived = rig.outbox.drain();
    await first.asked;
    rig.clock.advance(LEASE_MS);
    const [successor] = await claims().lease(1);
    first.answer(undefined);
    await outlived;
    expect((await rig.operation(operation.id)).state).toBe('waiting');
    expect(successor && (await claims().permission(successor).maySend())).toBe('yes');
  });

  test('a process killed between sending and settling leaves no duplicate', async () => {
    await rig.create(selfInitiated());
    const asked = Promise.withResolvers<void>();
    const create = rig.graph.createActivity;
    rig.graph.createActivity = async (...values) => {
      await create(...values);
      asked.resolve();
      return new Promise(() => undefined);
    };
    void rig.outbox.drain();
    await asked.promise;
    rig.graph.createActivity = create;
    rig.clock.advance(LEASE_MS);
    await rig.another().drain();
    expect(rig.graph.calls.map(({ name }) => name)).toEqual(['create', 'byExternalId']);
    expect(rig.graph.stored.size).toBe(1);
  });

  test('stopping finishes the call in flight and gives the rest back at once', async () => {
    const { entry } = await rig.create(selfInitiated());
    await rig.change(entry.id, 'complete', { status: 'completed', progress: 100 });
    const { asked, answer } = hangingGraph();
    rig.outbox.start();
    await asked;
    const stopped = rig.outbox.stop();
    answer(undefined);
    await stopped;
    expect(rig.graph.calls.map(({ name }) => name)).toEqual(['create']);
    await rig.another().drain();
    expect(rig.graph.calls.map(({ name }) => name)).toEqual(['create', 'update']);
  });

  test('a started outbox delivers what no turn flushed', async () => {
    const delivered = Promise.withResolvers<void>();
    rig.graph.fault = () => {
      delivered.resolve();
      return undefined;
    };
    rig.outbox.start();
    await rig.create(selfInitiated());
    await delivered.promise;
    await rig.outbox.stop();
    expect(rig.graph.stored.size).toBe(1);
  });
});
