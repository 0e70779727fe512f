import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import { LEASE_MS } from '../../../src/ledger/activities/lease.ts';
import { SETTLING_MS, settledAt, waitToShow } from '../../../src/ledger/activities/settling.ts';
import { NOW, selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

describe('waiting for what Graph does not show yet', () => {
  test('takes ten looks at most, ends when the time is over, and never asks twice in a second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SETTLING_MS }), (firstLook) => {
        const until = settledAt(new Date(NOW));
        let at = Date.parse(NOW) + firstLook;
        let looks = 0;
        for (let wait = waitToShow(until, new Date(at)); wait !== undefined; looks++) {
          at += wait;
          wait = waitToShow(until, new Date(at));
          expect(at).toBeLessThanOrEqual(Date.parse(until));
          if (at < Date.parse(until)) expect(wait).toBeGreaterThan(0);
        }
        expect(looks).toBeLessThanOrEqual(10);
      }),
    );
  });

  test('is over where nothing was made of late, and as long as ever when a clock that was ahead noted it', () => {
    expect(waitToShow(null, new Date(NOW))).toBeUndefined();
    expect(waitToShow(NOW, new Date(NOW))).toBeUndefined();
    const ahead = settledAt(new Date(Date.parse(NOW) + HOUR));
    expect(waitToShow(ahead, new Date(NOW))).toBe(SECOND);
  });
});

onEachEngine((place) => {
  let rig: Rig;
  let shownAt: number;
  const pass = async (ms: number) => {
    rig.clock.advance(ms);
    await rig.another().drain();
  };
  const names = () => rig.graph.calls.map(({ name }) => name);
  const inGraph = () => [...rig.graph.stored.values()].map(({ activity }) => activity);
  beforeEach(async () => {
    rig = await createRig(place);
    shownAt = rig.clock.now().getTime() + 4 * MINUTE;
    rig.graph.isShown = () => rig.clock.now().getTime() >= shownAt;
  });
  afterEach(() => rig.close());

  /** An activity that Graph has made and does not show yet. */
  async function made(): Promise<string> {
    const { entry, operation } = await rig.create(selfInitiated());
    expect(await rig.outbox.flush(operation.id, 1_000)).toEqual({ state: 'saved' });
    rig.graph.calls.length = 0;
    return entry.id;
  }

  test('progress on what Graph has just made and does not know yet is on its way, and saved once it does', async () => {
    const id = await made();
    const { operation } = await rig.change(id, 'progress', { progress: 50 });
    expect(await rig.outbox.flush(operation.id, 1_000)).toMatchObject({ state: 'onItsWay' });
    await pass(MINUTE);
    expect(await rig.entry(id)).toMatchObject({ activity: { progress: 50 }, onItsWay: true });
    await pass(3 * MINUTE);
    expect(inGraph()).toEqual([selfInitiated({ progress: 50 })]);
    expect((await rig.operation(operation.id)).state).toBe('confirmed');
  });

  test('a removal of it leaves nothing behind in Graph', async () => {
    const id = await made();
    const { operation } = await rig.change(id, 'delete', null);
    expect(await rig.outbox.flush(operation.id, 1_000)).toMatchObject({ state: 'onItsWay' });
    expect(inGraph()).toHaveLength(1);
    await pass(4 * MINUTE);
    expect(inGraph()).toEqual([]);
    expect((await rig.operation(operation.id)).state).toBe('confirmed');
  });

  test('an activity that is removed in Graph within that time is given up when the time is over', async () => {
    const id = await made();
    rig.graph.stored.clear();
    const { operation } = await rig.change(id, 'progress', { progress: 50 });
    await pass(4 * MINUTE);
    expect((await rig.operation(operation.id)).state).toBe('waiting');
    for (let looks = 0; looks < 3; looks++) await pass(MINUTE);
    expect(await rig.operation(operation.id)).toMatchObject({
      ...{ state: 'refused', refusal: 'graphActivityGone' },
    });
  });

  const lost = { error: new Later('no answer', { ambiguous: true }) };

  test('a create without an answer that was carried out is found late, and never made twice', async () => {
    rig.graph.fault = ({ name }) => (name === 'create' ? { ...lost, carriedOut: true } : undefined);
    const { entry } = await rig.create(selfInitiated());
    await rig.outbox.drain();
    for (let minute = 0; minute < 4; minute++) await pass(MINUTE);
    await pass(4 * MINUTE);
    expect(names().filter((name) => name === 'create')).toHaveLength(1);
    expect(await rig.entry(entry.id)).toMatchObject({ graphId: 'graph-1', onItsWay: false });
  });

  test('one that was not carried out is made again when it would show by then, and each time anew', async () => {
    rig.graph.isShown = () => true;
    let lose = 2;
    rig.graph.fault = ({ name }) => (name === 'create' && lose-- > 0 ? lost : undefined);
    await rig.create(selfInitiated());
    await rig.outbox.drain();
    const madeAt: number[] = [];
    for (let seconds = 0; seconds <= 660; seconds++) {
      const before = names().filter((name) => name === 'create').length;
      await pass(SECOND);
      if (names().filter((name) => name === 'create').length > before) madeAt.push(seconds + 1);
    }
    expect(madeAt).toEqual([300, 600]);
    expect(inGraph()).toHaveLength(1);
  });

  test('what a look-up found shows: a 404 after it is an answer', async () => {
    rig.graph.isShown = () => true;
    rig.graph.fault = ({ name }) => (name === 'create' ? { ...lost, carriedOut: true } : undefined);
    const { entry } = await rig.create(selfInitiated());
    await rig.outbox.drain();
    await pass(MINUTE);
    rig.graph.stored.clear();
    const { operation } = await rig.change(entry.id, 'progress', { progress: 50 });
    expect(await rig.outbox.flush(operation.id, 1_000)).toMatchObject({ code: 'graphActivityGone' });
  });

  test.each([true, false])(
    'a create whose sender died (carried out: %s) is looked for until it would show, whoever goes on',
    async (carriedOut) => {
      const asked = Promise.withResolvers<void>();
      rig.graph.fault = () => {
        asked.resolve();
        return { carriedOut };
      };
      await rig.create(selfInitiated());
      void rig.outbox.drain();
      await asked.promise;
      rig.graph.fault = () => undefined;
      shownAt = rig.clock.now().getTime() + LEASE_MS + 4 * MINUTE;
      await pass(LEASE_MS);
      expect(names().slice(1)).toEqual(['byExternalId']);
      for (let minute = 0; minute < 5; minute++) await pass(MINUTE);
      expect(names().filter((name) => name === 'create')).toHaveLength(carriedOut ? 1 : 2);
      expect(inGraph()).toHaveLength(1);
    },
  );

  test('a clock that was an hour ahead when it was made makes nobody wait for an hour', async () => {
    rig.clock.advance(HOUR);
    const id = await made();
    rig.clock.advance(-HOUR);
    rig.graph.stored.clear();
    const { operation } = await rig.change(id, 'progress', { progress: 50 });
    for (let minute = 0; minute < 8; minute++) await pass(MINUTE);
    expect((await rig.operation(operation.id)).state).toBe('refused');
  });
});
