import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR } from '../../src/clock.ts';
import { Later, Refusal } from '../../src/errors.ts';
import type { GraphActivity } from '../../src/learning/activity.ts';
import { createReconcile } from '../../src/ledger/reconcile.ts';
import { assignment, LEARNER, selfInitiated } from '../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../support/ledger-rig.ts';

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  const reconcile = () =>
    createReconcile({
      ...{ database: rig.database, gateway: rig.graph, clock: rig.clock, mintId: randomUUID },
    });
  const put = (activity: GraphActivity) => rig.graph.stored.set(activity.graphId, activity);
  const elsewhere = { graphId: 'theirs', externalId: null, activity: assignment({ progress: 10 }) };
  /** One of our own, confirmed by Graph hours ago. */
  const own = async () => {
    const { entry } = await rig.create(selfInitiated());
    await rig.outbox.drain();
    rig.clock.advance(HOUR);
    return entry.id;
  };
  /** What another system makes of our own activity. */
  const changeInGraph = (values: object) => {
    const [held] = [...rig.graph.stored.values()];
    if (held) put({ ...held, activity: { ...held.activity, ...values } as GraphActivity['activity'] });
  };

  test('an activity made elsewhere is adopted once, as Graph has it', async () => {
    put(elsewhere);
    expect(await reconcile().run()).toEqual({ allowed: true, seen: 1, adopted: 1 });
    expect(await reconcile().run()).toMatchObject({ adopted: 0 });
    const [entry, ...more] = await rig.ledger.entriesOf(LEARNER);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      ...{ graphId: 'theirs', activity: elsewhere.activity, confirmed: elsewhere.activity, onItsWay: false },
    });
  });

  test('an adopted activity can be changed like any other', async () => {
    put(elsewhere);
    await reconcile().run();
    const [entry] = await rig.ledger.entriesOf(LEARNER);
    const { operation } = await rig.change(entry?.id ?? '', 'progress', { progress: 80 });
    expect(await rig.outbox.flush(operation.id, 1_000)).toEqual({ state: 'saved' });
    expect(rig.graph.stored.get('theirs')?.activity.progress).toBe(80);
  });

  test('our own activities are recognised, and what others changed in them is taken over', async () => {
    const id = await own();
    expect(await reconcile().run()).toMatchObject({ adopted: 0 });
    changeInGraph({ progress: 70 });
    expect(await reconcile().run()).toMatchObject({ adopted: 1 });
    expect(await rig.entry(id)).toMatchObject({ activity: { progress: 70 }, version: 2 });
  });

  test('times that Graph rounds to the second are no change', async () => {
    const id = await own();
    changeInGraph({ startedAt: '2026-11-01T08:00:00.400Z' });
    await reconcile().run();
    expect((await rig.entry(id)).version).toBe(1);
  });

  test('a change of the person that waits for Graph outlives what Graph says', async () => {
    const id = await own();
    await rig.change(id, 'progress', { progress: 30 });
    rig.clock.advance(HOUR);
    changeInGraph({ progress: 70 });
    await reconcile().run();
    expect((await rig.entry(id)).activity.progress).toBe(30);
    await rig.outbox.drain();
    expect([...rig.graph.stored.values()][0]?.activity.progress).toBe(30);
  });

  test('a list read before a change was confirmed does not take it back', async () => {
    const id = await own();
    const stale = [...rig.graph.stored.values()];
    const { operation } = await rig.change(id, 'progress', { progress: 30 });
    await rig.outbox.flush(operation.id, 1_000);
    rig.graph.activities = async function* () {
      yield stale;
    };
    await reconcile().run();
    expect((await rig.entry(id)).activity.progress).toBe(30);
  });

  test('what was removed here is not brought back by an old list', async () => {
    const id = await own();
    const stale = [...rig.graph.stored.values()];
    await rig.change(id, 'delete', null);
    await rig.outbox.drain();
    rig.clock.advance(HOUR);
    rig.graph.activities = async function* () {
      yield stale;
    };
    await reconcile().run();
    expect(await rig.ledger.entriesOf(LEARNER)).toEqual([]);
  });

  test('a tenant that does not allow listing is no failure', async () => {
    rig.graph.listError = new Refusal('graphForbidden');
    expect(await reconcile().run()).toMatchObject({ allowed: false });
  });

  test('an activity that is shown is refreshed from Graph', async () => {
    const id = await own();
    changeInGraph({ status: 'completed', progress: 100 });
    expect((await reconcile().refresh(id))?.activity).toMatchObject({ status: 'completed', progress: 100 });
  });

  test('an activity that is shown but gone in Graph is gone here', async () => {
    const id = await own();
    rig.graph.stored.clear();
    expect(await reconcile().refresh(id)).toBeUndefined();
    expect(await rig.ledger.entriesOf(LEARNER)).toEqual([]);
    await expect(rig.create(selfInitiated())).resolves.toBeDefined();
  });

  test('when Graph cannot say, the activity is shown as the ledger has it', async () => {
    const id = await own();
    rig.graph.fault = () => ({ error: new Later('away') });
    expect((await reconcile().refresh(id))?.id).toBe(id);
  });
});
