import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HOUR, MINUTE } from '../../../src/clock.ts';
import { Later, Refusal } from '../../../src/errors.ts';
import type { GraphActivity } from '../../../src/learning/activities/activity.ts';
import { createReconcile } from '../../../src/ledger/activities/reconcile.ts';
import type { Jobs } from '../../../src/ledger/database/jobs.ts';
import { createLog, type Log } from '../../../src/log.ts';
import { assignment, LEARNER, selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  const reconcile = (log?: Log, jobs?: Jobs) =>
    createReconcile({
      ...{ database: rig.database, gateway: rig.graph, clock: rig.clock, mintId: randomUUID },
      sleep: async () => undefined,
      ...(log === undefined ? {} : { log }),
      ...(jobs === undefined ? {} : { jobs }),
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
    expect(await reconcile().run()).toEqual({ allowed: true, seen: 1, adopted: 1, odd: 0 });
    expect(await reconcile().run()).toMatchObject({ adopted: 0 });
    const [entry, ...more] = await rig.ledger.entriesOf(LEARNER);
    expect(more).toEqual([]);
    expect(await rig.entry(entry?.id ?? '')).toMatchObject({
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
      yield { items: stale, next: undefined };
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
      yield { items: stale, next: undefined };
    };
    await reconcile().run();
    expect(await rig.ledger.entriesOf(LEARNER)).toEqual([]);
  });

  test('a tenant that does not allow listing is no failure', async () => {
    rig.graph.listError = new Refusal('graphForbidden');
    expect(await reconcile().run()).toMatchObject({ allowed: false });
  });

  /** A list of so many activities made elsewhere, in pages of ten; `fault` may fail the asking for a page. */
  const listOf = (count: number, fault: (page: number) => Error | undefined = () => undefined) => {
    const asked: number[] = [];
    rig.graph.activities = async function* ({ from } = {}) {
      for (let page = Number(from ?? 0); page * 10 < count; page++) {
        asked.push(page);
        const error = fault(page);
        if (error !== undefined) throw error;
        const items = Array.from({ length: 10 }, (_, n) => ({
          ...{ graphId: `theirs ${page * 10 + n}`, externalId: null },
          activity: assignment({ courseId: `course ${page * 10 + n}` }),
        }));
        yield { items, next: (page + 1) * 10 < count ? String(page + 1) : undefined };
      }
    };
    return asked;
  };
  /** One round in the background, to its end. */
  const round = async () => {
    const events: string[] = [];
    const destination = { write: (line: string) => void events.push(JSON.parse(line).event) };
    const jobs: Jobs = ({ name }) => ({
      succeeded: () => undefined,
      failed: () => void (name === 'reconciliation' && events.push('failed')),
    });
    const background = reconcile(createLog({ level: 'info', destination }), jobs);
    background.start();
    await expect.poll(() => events.at(-1) ?? '').toMatch(/reconcile\.done|failed/);
    await background.stop();
    return events;
  };

  test('a list that is known costs one statement and no transaction for a page', async () => {
    listOf(500);
    await reconcile().run();
    rig.clock.advance(HOUR);
    const asked = vi.spyOn(rig.database.query.getExecutor(), 'executeQuery');
    const begun = vi.spyOn(rig.database.soon, 'transaction');
    expect(await reconcile().run()).toMatchObject({ seen: 500, adopted: 0 });
    expect(asked).toHaveBeenCalledTimes(50);
    expect(begun).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test('a page that fails is asked for again, and the rest of a list that ends early is read another time', async () => {
    let away = true;
    const asked = listOf(60, (page) => (page === 3 && away ? new Later('504') : undefined));
    expect(await round()).toEqual(['failed']);
    expect(asked).toEqual([0, 1, 2, 3, 3, 3, 3]);
    expect(await rig.ledger.entriesOf(LEARNER)).toHaveLength(30);
    away = false;
    asked.length = 0;
    rig.clock.advance(10 * MINUTE);
    // another process, as after a restart
    expect(await round()).toEqual(['reconcile.done']);
    expect(asked).toEqual([3, 4, 5]);
    expect(await rig.ledger.entriesOf(LEARNER)).toHaveLength(60);
  });

  test('after the death of who reads it, the list is gone on with by another, when nothing was heard for ten minutes', async () => {
    const asked = listOf(60);
    const { activities } = rig.graph;
    const dead = new Promise<never>(() => undefined);
    rig.graph.activities = async function* (options) {
      for await (const page of activities(options)) {
        if (page.next === '4') await dead;
        yield page;
      }
    };
    reconcile().start();
    await expect.poll(() => asked.at(-1)).toBe(3);
    rig.graph.activities = activities;
    asked.length = 0;
    rig.clock.advance(9 * MINUTE);
    const next = reconcile();
    next.start();
    await next.stop();
    expect(asked).toEqual([]);
    rig.clock.advance(MINUTE);
    await round();
    expect(asked).toEqual([3, 4, 5]);
  });

  test('stopping does not wait for the pages that are left; the next start goes on with them at once', async () => {
    let stop: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const asked = listOf(200, (page) => {
      if (page === 2) stop();
      return undefined;
    });
    const background = reconcile();
    background.start();
    await begun;
    await background.stop();
    expect(asked.length).toBeLessThanOrEqual(4);
    const left = listOf(200);
    await round();
    expect(left[0]).toBe(asked.at(-1));
    expect(left.at(-1)).toBe(19);
  });

  test('one record that cannot be kept is counted, and the others are taken over', async () => {
    const good = (n: number) => ({ ...elsewhere, graphId: `good ${n}` });
    rig.graph.activities = async function* () {
      const odd = { ...elsewhere, graphId: 'odd', activity: assignment({ learnerId: null as never }) };
      yield { items: [good(1), odd, good(2)], next: undefined };
    };
    const sum = await reconcile().run();
    expect(sum).toMatchObject({ allowed: true, seen: 3, odd: 1 });
    const kept = await rig.ledger.entriesOf(LEARNER);
    const inGraph = await Promise.all(kept.map(({ id }) => rig.entry(id)));
    expect(inGraph.map(({ graphId }) => graphId)).toEqual(expect.arrayContaining(['good 1', 'good 2']));
  });

  test('a list that was not allowed is asked for again an hour later, not when the next one is due', async () => {
    rig.graph.listError = new Refusal('graphSignIn');
    expect(await round()).toEqual(['reconcile.notAllowed', 'reconcile.done']);
    rig.graph.listError = undefined;
    put(elsewhere);
    rig.clock.advance(HOUR);
    await round();
    expect(await rig.ledger.entriesOf(LEARNER)).toHaveLength(1);
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

  test('an activity that was changed here while Graph was asked is not gone, though Graph did not know it', async () => {
    const id = await own();
    rig.graph.activity = async () => {
      const { operation } = await rig.change(id, 'progress', { progress: 30 });
      await rig.outbox.flush(operation.id, 1_000);
      return undefined;
    };
    expect((await reconcile().refresh(id))?.activity.progress).toBe(30);
    expect(await rig.ledger.entriesOf(LEARNER)).toHaveLength(1);
  });

  test('when Graph cannot say, the activity is shown as the ledger has it', async () => {
    const id = await own();
    rig.graph.fault = () => ({ error: new Later('away') });
    expect((await reconcile().refresh(id))?.id).toBe(id);
  });
});
