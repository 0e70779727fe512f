import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY } from '../../../src/clock.ts';
import { Bug } from '../../../src/errors.ts';
import { createOperator } from '../../../src/ledger/outbox/operator.ts';
import { selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  const operator = () => createOperator(rig.database, rig.clock);
  /** An activity at 0 % in Graph whose completion and what followed were set aside. */
  const setAside = async () => {
    const { entry } = await rig.create(selfInitiated());
    await rig.outbox.drain();
    rig.graph.fault = () => ({ error: new Bug('what is this') });
    const completed = await rig.change(entry.id, 'complete', { status: 'completed', progress: 100 });
    const reopened = await rig.change(entry.id, 'reopen', { status: 'inProgress', progress: 40 });
    await rig.outbox.drain();
    rig.clock.advance(DAY);
    await rig.outbox.drain();
    rig.graph.fault = () => undefined;
    rig.graph.calls.length = 0;
    rig.told.length = 0;
    return { id: entry.id, completed: completed.operation.id, reopened: reopened.operation.id };
  };

  test('what was set aside is listed with its error', async () => {
    const { completed, reopened } = await setAside();
    expect(await operator().list()).toMatchObject([
      { id: completed, kind: 'complete', state: 'setAside', lastError: 'Bug: what is this' },
      { id: reopened, kind: 'reopen', state: 'setAside' },
    ]);
  });

  test('a retry sends it again, in order', async () => {
    const { reopened } = await setAside();
    expect(await operator().retry(reopened)).toBe(1);
    await rig.outbox.drain();
    expect(rig.graph.calls.map(({ value }) => value?.progress)).toEqual([100, 40]);
    expect(await operator().list()).toEqual([]);
    expect(await operator().retry()).toBe(0);
  });

  test('a retry that fails again has another day', async () => {
    await setAside();
    rig.graph.fault = () => ({ error: new Bug('still') });
    await operator().retry();
    await rig.outbox.drain();
    expect((await operator().list()).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  });

  test('dropping gives up one change, sends the others and tells the person', async () => {
    const { id, completed, reopened } = await setAside();
    expect(await operator().drop(completed)).toBe(true);
    expect((await rig.entry(id)).activity.progress).toBe(40);
    await rig.outbox.drain();
    expect(rig.graph.calls.map(({ value }) => value?.progress)).toEqual([40]);
    expect(rig.told.flat().map((operation) => [operation.id, operation.state])).toEqual([
      [completed, 'refused'],
      [reopened, 'confirmed'],
    ]);
    expect(await operator().drop(completed)).toBe(false);
  });

  test('dropping a create removes the activity', async () => {
    rig.graph.fault = () => ({ error: new Bug('what is this') });
    const { entry, operation } = await rig.create(selfInitiated());
    await rig.outbox.drain();
    rig.clock.advance(DAY);
    await rig.outbox.drain();
    expect(await operator().drop(operation.id)).toBe(true);
    expect(await rig.ledger.entry(entry.id)).toBeUndefined();
    await expect(rig.create(selfInitiated())).resolves.toBeDefined();
  });

  test('what is not set aside cannot be dropped', async () => {
    const { operation } = await rig.create(selfInitiated());
    expect(await operator().drop(operation.id)).toBe(false);
  });
});
