import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/clock.ts';
import { Bug, Later, Refusal } from '../../../src/errors.ts';
import { SETTLING_MS } from '../../../src/ledger/activities/settling.ts';
import { readStats } from '../../../src/ledger/outbox/stats.ts';
import { assignment, LEARNER, selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';
import type { CallName, Fault } from '../../support/memory-graph.ts';

const timeout = (carriedOut: boolean): Fault => ({
  carriedOut,
  error: new Later('no answer', { ambiguous: true }),
});
const refusal: Fault = { error: new Refusal('graphField') };

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  /** Faults for the next calls, in turn; then none. */
  const faults = (...planned: (Fault | undefined)[]) => {
    rig.graph.fault = () => planned.shift();
  };
  /** Faults for each call of that name from now on. */
  const always = (name: CallName, fault: Fault) => {
    rig.graph.fault = (call) => (call.name === name ? fault : undefined);
  };
  const names = () => rig.graph.calls.map(({ name }) => name);
  const inGraph = () => [...rig.graph.stored.values()].map(({ activity }) => activity);
  /** A new activity that Graph has confirmed. */
  const confirmed = async (progress = 0) => {
    const { entry } = await rig.create(selfInitiated({ progress }));
    await rig.outbox.drain();
    rig.graph.calls.length = 0;
    rig.told.length = 0;
    return entry.id;
  };

  test('a flush delivers the change at once and says it is saved', async () => {
    const { entry, operation } = await rig.create(selfInitiated());
    expect(await rig.outbox.flush(operation.id, 1_000)).toEqual({ state: 'saved' });
    expect(inGraph()).toEqual([selfInitiated()]);
    expect(await rig.entry(entry.id)).toMatchObject({
      ...{ graphId: 'graph-1', confirmed: selfInitiated(), onItsWay: false, nextAttemptAt: null },
    });
    expect((await rig.operation(operation.id)).state).toBe('confirmed');
    await rig.outbox.drain();
    expect(rig.told).toEqual([]);
  });

  test('a flush that is given what was just committed delivers it all the same', async () => {
    const id = await confirmed();
    const { operation } = await rig.change(id, 'progress', { progress: 30 });
    expect(await rig.outbox.flush(operation.id, 1_000, operation)).toEqual({ state: 'saved' });
    expect(inGraph()).toEqual([selfInitiated({ progress: 30 })]);
    expect(await rig.entry(id)).toMatchObject({ confirmed: { progress: 30 }, onItsWay: false });
    expect((await rig.operation(operation.id)).state).toBe('confirmed');
  });

  test('flushing again what is saved asks Graph nothing', async () => {
    const { operation } = await rig.create(selfInitiated());
    await rig.outbox.flush(operation.id, 1_000);
    expect(await rig.outbox.flush(operation.id, 1_000)).toEqual({ state: 'saved' });
    expect(names()).toEqual(['create']);
  });

  test('two flushes of one operation at once make one call and give one answer', async () => {
    const { operation } = await rig.create(selfInitiated());
    const flush = () => rig.outbox.flush(operation.id, 1_000);
    expect(await Promise.all([flush(), flush(), flush()])).toEqual(Array(3).fill({ state: 'saved' }));
    expect(names()).toEqual(['create']);
  });

  test('a change whose request would be queued for long takes no place, and the background may send it at once', async () => {
    const busy = rig.another({}, { turnWaitMs: () => 500 });
    const { operation } = await rig.create(selfInitiated(), { sendsNow: true });
    expect(await busy.flush(operation.id, 60_000, operation)).toEqual({ state: 'onItsWay', by: null });
    expect(rig.graph.calls).toEqual([]);
    // the right to send it, taken with its commit, was given back
    await rig.another().drain();
    expect(rig.graph.stored.size).toBe(1);
  });

  test('a second press of what is just being sent waits for its answer, however long the queue has grown', async () => {
    let waitMs = 0;
    const outbox = rig.another({}, { turnWaitMs: () => waitMs });
    const answer = Promise.withResolvers<undefined>();
    const called = Promise.withResolvers<undefined>();
    rig.graph.fault = () => {
      called.resolve(undefined);
      return answer.promise;
    };
    const { operation } = await rig.create(selfInitiated());
    const first = outbox.flush(operation.id, 60_000);
    await called.promise;
    waitMs = 500;
    const second = outbox.flush(operation.id, 60_000);
    await rig.operation(operation.id);
    answer.resolve(undefined);
    expect(await Promise.all([first, second])).toEqual([{ state: 'saved' }, { state: 'saved' }]);
    expect(names()).toEqual(['create']);
  });

  test('a flush gives up at its deadline; the answer that comes later is told', async () => {
    const answer = Promise.withResolvers<undefined>();
    rig.graph.fault = () => answer.promise;
    const { operation } = await rig.create(selfInitiated());
    expect(await rig.outbox.flush(operation.id, 5)).toEqual({ state: 'onItsWay', by: null });
    answer.resolve(undefined);
    await rig.outbox.drain();
    expect(rig.told.map((group) => group.map(({ id, state }) => [id, state]))).toEqual([
      [[operation.id, 'confirmed']],
    ]);
    expect(names()).toEqual(['create']);
  });

  test('while Graph is away the person sees their own latest value, on its way, with the next attempt', async () => {
    const id = await confirmed();
    always('update', { error: new Later('away', { waitMs: 5 * MINUTE }) });
    const { operation } = await rig.change(id, 'progress', { progress: 60 });
    const by = '2026-11-21T09:05:00.000Z';
    expect(await rig.outbox.flush(operation.id, 1_000)).toEqual({ state: 'onItsWay', by });
    expect(await rig.entry(id)).toMatchObject({ activity: { progress: 60 }, confirmed: { progress: 0 } });
    expect(await rig.entry(id)).toMatchObject({ onItsWay: true, nextAttemptAt: by });
    expect(await rig.operation(operation.id)).toMatchObject({ state: 'waiting', nextAttemptAt: by });
  });

  test('an attempt that was put off is not made earlier, and then once', async () => {
    const id = await confirmed();
    faults({ error: new Later('away', { waitMs: 5 * MINUTE }) });
    await rig.change(id, 'progress', { progress: 60 });
    await rig.outbox.drain();
    rig.clock.advance(5 * MINUTE - 1);
    await rig.change(id, 'progress', { progress: 70 });
    await rig.outbox.drain();
    expect(names()).toEqual(['update']);
    rig.clock.advance(1);
    await rig.outbox.drain();
    expect(names()).toEqual(['update', 'update']);
    expect(inGraph()[0]?.progress).toBe(70);
  });

  test('unsent progress collapses into the last value, and every receipt is told', async () => {
    const id = await confirmed();
    const marks = [];
    for (const progress of [10, 20, 30]) marks.push(await rig.change(id, 'progress', { progress }));
    await rig.outbox.drain();
    expect(rig.graph.calls).toMatchObject([{ name: 'update', value: { progress: 30 } }]);
    expect(rig.told.flat().map((operation) => operation.id)).toEqual(
      marks.map(({ operation }) => operation.id),
    );
  });

  test('completing, reopening and removing are sent each, in order', async () => {
    const id = await confirmed();
    await rig.change(id, 'progress', { progress: 50 });
    await rig.change(id, 'complete', { status: 'completed', progress: 100 });
    await rig.change(id, 'reopen', { status: 'inProgress', progress: 20 });
    await rig.change(id, 'delete', null);
    await rig.outbox.drain();
    expect(rig.graph.calls.map(({ name, value }) => [name, value?.progress])).toEqual([
      ['update', 50],
      ['update', 100],
      ['update', 20],
      ['delete', undefined],
    ]);
    expect(inGraph()).toEqual([]);
  });

  test('an activity started and removed before Graph heard of it leaves nothing there', async () => {
    const { entry } = await rig.create(selfInitiated());
    await rig.change(entry.id, 'delete', null);
    await rig.outbox.drain();
    expect(names()).toEqual(['create', 'delete']);
    expect(rig.told.flat().every(({ state }) => state === 'confirmed')).toBe(true);
  });

  test.each([true, false])(
    'a create whose answer was lost (carried out: %s) exists once in the end',
    async (carriedOut) => {
      faults(timeout(carriedOut));
      const { entry } = await rig.create(selfInitiated());
      await rig.outbox.drain();
      rig.clock.advance(MINUTE);
      await rig.outbox.drain();
      rig.clock.advance(SETTLING_MS);
      await rig.outbox.drain();
      const looks = ['byExternalId', 'byExternalId', 'create'];
      expect(names()).toEqual(['create', ...(carriedOut ? ['byExternalId'] : looks)]);
      expect(inGraph()).toEqual([selfInitiated()]);
      expect(await rig.entry(entry.id)).toMatchObject({ graphId: 'graph-1', onItsWay: false });
    },
  );

  test('progress made while the outcome of a create was unknown reaches Graph', async () => {
    faults(timeout(true));
    const { entry } = await rig.create(selfInitiated());
    await rig.outbox.drain();
    await rig.change(entry.id, 'progress', { progress: 40 });
    rig.clock.advance(MINUTE);
    await rig.outbox.drain();
    expect(names()).toEqual(['create', 'byExternalId', 'update']);
    expect(inGraph().map(({ progress }) => progress)).toEqual([40]);
  });

  test('looking up a lost create that is refused does not refuse the change', async () => {
    faults(timeout(true), { error: new Refusal('graphPermission') });
    const { operation } = await rig.create(selfInitiated());
    for (let tries = 0; tries < 3; tries++) {
      await rig.outbox.drain();
      rig.clock.advance(10 * MINUTE);
    }
    expect((await rig.operation(operation.id)).state).toBe('confirmed');
    expect(inGraph()).toHaveLength(1);
  });

  test('a create that Graph certainly did not take is repeated without looking it up', async () => {
    faults({ error: new Later('busy', { waitMs: 1_000, throttled: true }) });
    await rig.create(selfInitiated());
    await rig.outbox.drain();
    rig.clock.advance(SECOND);
    await rig.outbox.drain();
    expect(names()).toEqual(['create', 'create']);
  });

  test('a refused create removes the activity and refuses all that follows it', async () => {
    always('create', { error: new Refusal('graphLearnerLicence') });
    const { entry, operation } = await rig.create(selfInitiated());
    const later = await rig.change(entry.id, 'complete', { status: 'completed', progress: 100 });
    expect(await rig.outbox.flush(operation.id, 1_000)).toEqual({
      ...{ state: 'refused', code: 'graphLearnerLicence' },
    });
    expect(await rig.ledger.entry(entry.id)).toBeUndefined();
    expect(await rig.operation(later.operation.id)).toMatchObject({ refusal: 'graphLearnerLicence' });
    await rig.outbox.drain();
    expect(rig.told.flat().map(({ id }) => id)).toEqual([later.operation.id]);
    rig.graph.fault = () => undefined;
    await expect(rig.create(selfInitiated())).resolves.toBeDefined();
  });

  test('a refusal in the middle takes back its own change only', async () => {
    const { entry } = await rig.create(assignment({ status: 'inProgress', progress: 10 }));
    await rig.outbox.drain();
    rig.told.length = 0;
    rig.graph.fault = ({ value }) =>
      value?.kind === 'assignment' && value.note === 'too long' ? refusal : undefined;
    const before = await rig.change(entry.id, 'progress', { progress: 20 });
    const bad = await rig.change(entry.id, 'edit', { note: 'too long' });
    const after = await rig.change(entry.id, 'progress', { progress: 30 });
    await rig.outbox.drain();
    const value = assignment({ status: 'inProgress', progress: 30, note: null });
    expect(inGraph()).toEqual([value]);
    expect(await rig.entry(entry.id)).toMatchObject({ activity: value, confirmed: value, onItsWay: false });
    const states = rig.told.flat().map(({ id, state }) => [id, state]);
    expect(states).toEqual([
      [before.operation.id, 'confirmed'],
      [bad.operation.id, 'refused'],
      [after.operation.id, 'confirmed'],
    ]);
    expect((await rig.operation(after.operation.id)).before).toEqual({ ...value, progress: 20 });
  });

  test('a refused removal brings the activity back', async () => {
    const id = await confirmed(30);
    always('delete', { error: new Refusal('graphForbidden') });
    const { operation } = await rig.change(id, 'delete', null);
    expect(await rig.outbox.flush(operation.id, 1_000)).toMatchObject({ state: 'refused' });
    expect(await rig.entry(id)).toMatchObject({ activity: { progress: 30 }, onItsWay: false });
  });

  test('a change decided before a refusal took effect is a conflict', async () => {
    const id = await confirmed(30);
    always('update', refusal);
    await rig.change(id, 'progress', { progress: 40 });
    const read = await rig.entry(id);
    await rig.outbox.drain();
    const commit = await rig.ledger.commit({
      ...{ operationId: 'decided-early', kind: 'progress', actorId: LEARNER, entryId: id },
      ...{ version: read.version, before: read.activity, after: selfInitiated({ progress: 50 }) },
    });
    expect(commit).toEqual({ outcome: 'conflict' });
  });

  test('a refused undo leaves the change to be undone again', async () => {
    const id = await confirmed();
    const mark = await rig.change(id, 'progress', { progress: 50 });
    await rig.outbox.drain();
    always('update', refusal);
    await rig.change(id, 'progress', { progress: 0 }, { undoes: mark.operation.id });
    await rig.outbox.drain();
    expect((await rig.operation(mark.operation.id)).undoneBy).toBeNull();
    expect((await rig.entry(id)).activity.progress).toBe(50);
    expect((await rig.ledger.lastChange(LEARNER, '2026-01-01'))?.id).toBe(mark.operation.id);
  });

  test('a chain of changes and undos ends where the person left it', async () => {
    const id = await confirmed();
    always('update', timeout(true));
    const first = await rig.change(id, 'progress', { progress: 50 });
    await rig.outbox.drain();
    await rig.change(id, 'progress', { progress: 0 }, { undoes: first.operation.id });
    const done = await rig.change(id, 'complete', { status: 'completed', progress: 100 });
    await rig.change(id, 'reopen', { status: 'inProgress', progress: 0 }, { undoes: done.operation.id });
    rig.graph.fault = () => undefined;
    rig.clock.advance(MINUTE);
    await rig.outbox.drain();
    expect(inGraph()).toEqual([selfInitiated({ progress: 0 })]);
    expect(rig.graph.calls.map(({ value }) => value?.progress)).toEqual([50, 0, 100, 0]);
  });

  test('an activity that was removed in Graph is removed here, and the person is told', async () => {
    const id = await confirmed();
    rig.clock.advance(SETTLING_MS);
    rig.graph.stored.clear();
    const { operation } = await rig.change(id, 'progress', { progress: 50 });
    expect(await rig.outbox.flush(operation.id, 1_000)).toEqual({
      state: 'refused',
      code: 'graphActivityGone',
    });
    expect(await rig.ledger.entry(id)).toBeUndefined();
  });

  test('removing what is gone already is done', async () => {
    const id = await confirmed();
    rig.clock.advance(SETTLING_MS);
    rig.graph.stored.clear();
    const { operation } = await rig.change(id, 'delete', null);
    expect(await rig.outbox.flush(operation.id, 1_000)).toEqual({ state: 'saved' });
  });

  test('unknown errors are retried for a day, then set aside with the value kept, and told', async () => {
    const id = await confirmed();
    always('update', { error: new Bug('what is this') });
    const { operation } = await rig.change(id, 'progress', { progress: 50 });
    for (let hour = 0; hour < 24; hour++) {
      await rig.outbox.drain();
      expect((await rig.operation(operation.id)).state).toBe('waiting');
      rig.clock.advance(HOUR);
    }
    expect(rig.told).toEqual([]);
    await rig.outbox.drain();
    expect(rig.told.flat()).toMatchObject([{ id: operation.id, state: 'setAside' }]);
    expect(await rig.entry(id)).toMatchObject({ activity: { progress: 50 }, onItsWay: true });
    expect(await readStats(rig.database, rig.clock)).toEqual({ waiting: 0, oldestMs: 0, setAside: 1 });
    rig.clock.advance(DAY);
    rig.graph.calls.length = 0;
    await rig.outbox.drain();
    expect(names()).toEqual([]);
  });

  test('what was set aside goes first when the person changes the activity again', async () => {
    const id = await confirmed();
    always('update', { error: new Bug('what is this') });
    await rig.change(id, 'complete', { status: 'completed', progress: 100 });
    await rig.outbox.drain();
    rig.clock.advance(DAY);
    await rig.outbox.drain();
    rig.graph.fault = () => undefined;
    rig.graph.calls.length = 0;
    await rig.change(id, 'reopen', { status: 'inProgress', progress: 80 });
    await rig.outbox.drain();
    expect(rig.graph.calls.map(({ value }) => value?.progress)).toEqual([100, 80]);
    expect((await readStats(rig.database, rig.clock)).setAside).toBe(0);
  });

  test('a sign-in that fails keeps the change', async () => {
    const id = await confirmed();
    faults({ error: new Refusal('graphSignIn') });
    const { operation } = await rig.change(id, 'progress', { progress: 50 });
    expect(await rig.outbox.flush(operation.id, 1_000)).toMatchObject({ state: 'onItsWay' });
    rig.clock.advance(MINUTE);
    await rig.outbox.drain();
    expect((await rig.operation(operation.id)).state).toBe('confirmed');
  });

  test('a change made while another of the same activity is being sent follows it', async () => {
    const id = await confirmed();
    const answer = Promise.withResolvers<undefined>();
    const asked = Promise.withResolvers<void>();
    rig.graph.fault = () => {
      asked.resolve();
      return answer.promise;
    };
    const first = await rig.change(id, 'progress', { progress: 10 });
    const flushed = rig.outbox.flush(first.operation.id, 10_000);
    await asked.promise;
    const second = await rig.change(id, 'progress', { progress: 20 });
    const also = rig.outbox.flush(second.operation.id, 10_000);
    answer.resolve(undefined);
    expect(await Promise.all([flushed, also])).toEqual([{ state: 'saved' }, { state: 'saved' }]);
    expect(rig.graph.calls.map(({ value }) => value?.progress)).toEqual([10, 20]);
  });

  test('different activities are sent at the same time, up to the limit', async () => {
    let inFlight = 0;
    let most = 0;
    const four = Promise.withResolvers<void>();
    rig.graph.fault = async () => {
      most = Math.max(most, ++inFlight);
      if (inFlight === 4) setImmediate(four.resolve);
      await four.promise;
      inFlight--;
      return undefined;
    };
    for (let course = 0; course < 12; course++) await rig.create(selfInitiated({ courseId: `${course}` }));
    const outbox = rig.another({ parallel: 4 });
    await outbox.drain();
    expect(most).toBe(4);
    expect(inGraph()).toHaveLength(12);
  });

  test('a backlog that is being sent leaves room for what somebody does now', async () => {
    const answer = Promise.withResolvers<undefined>();
    const full = Promise.withResolvers<void>();
    let inFlight = 0;
    rig.graph.fault = ({ value }) => {
      if (value?.courseId === 'mine') return undefined;
      if (++inFlight === 4) full.resolve();
      return answer.promise;
    };
    for (let course = 0; course < 20; course++) await rig.create(selfInitiated({ courseId: `${course}` }));
    const outbox = rig.another({ parallel: 4, forTurns: 1 });
    const drained = outbox.drain();
    await full.promise;
    const { operation } = await rig.create(selfInitiated({ courseId: 'mine' }), { sendsNow: true });
    expect(await outbox.flush(operation.id, 60_000, operation)).toEqual({ state: 'saved' });
    expect(inFlight).toBe(4);
    answer.resolve(undefined);
    await drained;
    expect(inGraph()).toHaveLength(21);
  });

  test('an operation that does not exist cannot be flushed', async () => {
    await expect(rig.outbox.flush('no-such-operation', 10)).rejects.toThrow(Bug);
  });

  test('the age of the oldest waiting operation can be seen', async () => {
    always('create', timeout(false));
    await rig.create(selfInitiated());
    rig.clock.advance(MINUTE);
    await rig.create(selfInitiated({ courseId: 'other' }));
    expect(await readStats(rig.database, rig.clock)).toEqual({ waiting: 2, oldestMs: MINUTE, setAside: 0 });
  });
});
