import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import { LEASE_MS } from '../../../src/ledger/activities/lease.ts';
import { SETTLING_MS } from '../../../src/ledger/activities/settling.ts';
import { selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';
import type { Fault } from '../../support/memory-graph.ts';

const throttled = (waitMs?: number) => ({
  error: new Later('slow down', { throttled: true, ...(waitMs === undefined ? {} : { waitMs }) }),
});

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  const create = (courseId: string) => rig.create(selfInitiated({ courseId }));
  /** Ten activities, and a Graph that has asked everybody to wait five minutes. */
  const shut = async () => {
    rig.graph.fault = () => throttled(5 * MINUTE);
    const { operation } = await create('first');
    await rig.outbox.flush(operation.id, 1_000);
    for (let course = 0; course < 10; course++) await create(`${course}`);
    rig.graph.calls.length = 0;
  };

  test('one throttled call stops all activities in all processes until the time Graph asked for', async () => {
    await shut();
    rig.clock.advance(5 * MINUTE - 1);
    await rig.outbox.drain();
    await rig.another().drain();
    expect(rig.graph.calls).toEqual([]);
  });

  test('a change made while the gate is shut says when it will be tried', async () => {
    await shut();
    const { entry, operation } = await create('late');
    const by = '2026-11-21T09:05:00.000Z';
    expect(await rig.outbox.flush(operation.id, 1_000)).toEqual({ state: 'onItsWay', by });
    expect((await rig.entry(entry.id)).nextAttemptAt).toBe(by);
    expect((await rig.operation(operation.id)).nextAttemptAt).toBe(by);
    expect(rig.graph.calls).toEqual([]);
  });

  test('when the gate may reopen one probe is sent, whoever comes', async () => {
    await shut();
    rig.clock.advance(5 * MINUTE);
    const answer = Promise.withResolvers<undefined>();
    const asked = Promise.withResolvers<void>();
    rig.graph.fault = () => {
      asked.resolve();
      return answer.promise;
    };
    const [one, two] = [rig.outbox.drain(), rig.another().drain()];
    await asked.promise;
    const third = rig.another().drain();
    await Promise.race([third, two]);
    expect(rig.graph.calls.length).toBeLessThanOrEqual(1);
    answer.resolve(undefined);
    await Promise.all([one, two, third]);
    await rig.outbox.drain();
    expect(rig.graph.stored.size).toBe(11);
  });

  test('a throttled probe shuts the gate again after a single call', async () => {
    await shut();
    rig.clock.advance(5 * MINUTE);
    await Promise.all([rig.outbox.drain(), rig.another().drain(), rig.another().drain()]);
    expect(rig.graph.calls).toHaveLength(1);
    rig.graph.fault = () => undefined;
    rig.clock.advance(5 * MINUTE - 1);
    await rig.outbox.drain();
    expect(rig.graph.calls).toHaveLength(1);
    rig.clock.advance(1);
    await rig.outbox.drain();
    expect(rig.graph.stored.size).toBe(11);
  });

  test('a probe whose process died is taken over', async () => {
    await shut();
    rig.clock.advance(5 * MINUTE);
    const asked = Promise.withResolvers<void>();
    rig.graph.fault = () => {
      asked.resolve();
      return new Promise(() => undefined);
    };
    void rig.outbox.drain();
    await asked.promise;
    rig.graph.fault = () => undefined;
    await rig.another().drain();
    expect(rig.graph.stored.size).toBe(0);
    rig.clock.advance(LEASE_MS);
    await rig.another().drain();
    // the create that the probe may have made is looked for until it would show
    expect(rig.graph.stored.size).toBe(10);
    rig.clock.advance(SETTLING_MS);
    await rig.another().drain();
    expect(rig.graph.stored.size).toBe(11);
  });

  test('without a time from Graph the gate stays shut longer each time', async () => {
    rig.graph.fault = () => throttled();
    await create('a');
    const waits: number[] = [];
    for (let round = 0; round < 4; round++) {
      await rig.outbox.drain();
      const [entry] = await rig.ledger.entriesOf(selfInitiated().learnerId);
      const wait = Date.parse(entry?.nextAttemptAt ?? '') - rig.clock.now().getTime();
      waits.push(wait);
      rig.clock.advance(wait);
    }
    expect(waits).toEqual([750, 1_500, 3_000, 6_000]);
  });

  test('a shorter time that another call was told does not open the gate earlier', async () => {
    const waits = [10 * MINUTE, MINUTE];
    const both = Promise.withResolvers<void>();
    rig.graph.fault = async () => {
      const wait = waits.shift();
      if (waits.length === 0) both.resolve();
      await both.promise;
      return throttled(wait);
    };
    await create('a');
    await create('b');
    await rig.outbox.drain();
    expect(rig.graph.calls).toHaveLength(2);
    rig.graph.fault = () => undefined;
    rig.clock.advance(10 * MINUTE - 1);
    await rig.outbox.drain();
    expect(rig.graph.stored.size).toBe(0);
    rig.clock.advance(1);
    await rig.outbox.drain();
    expect(rig.graph.stored.size).toBe(2);
  });

  /** Eight activities of which every call is in flight at once; each is answered by calling what is at its place. */
  const eightInFlight = async () => {
    const answers: ((fault: Fault | undefined) => void)[] = [];
    const all = Promise.withResolvers<void>();
    rig.graph.fault = () =>
      new Promise((resolve) => {
        if (answers.push(resolve) === 8) all.resolve();
      });
    for (let course = 0; course < 8; course++) await create(`${course}`);
    const delivered = rig.outbox.drain();
    await all.promise;
    rig.graph.fault = () => undefined;
    return { answers, delivered };
  };

  test('eight calls in flight that fail together are one failure: the first write goes out a second later', async () => {
    const { answers, delivered } = await eightInFlight();
    for (const answer of answers) answer(throttled());
    await delivered;
    expect(rig.graph.calls).toHaveLength(8);
    rig.clock.advance(SECOND);
    await rig.outbox.drain();
    await rig.outbox.drain();
    expect(rig.graph.stored.size).toBe(8);
  });

  test('a call in flight that fails when its gate could be tried again is still the same failure', async () => {
    const { answers, delivered } = await eightInFlight();
    for (const answer of answers) {
      answer(throttled());
      // each is settled before the next fails; one that is tried again meanwhile, as the clock allows, is stored
      const settled = async () => (await attemptsOfAll()) + rig.graph.stored.size;
      while ((await settled()) < answers.indexOf(answer) + 1) await new Promise(setImmediate);
      rig.clock.advance(SECOND);
    }
    await delivered;
    rig.clock.advance(SECOND);
    await rig.outbox.drain();
    await rig.outbox.drain();
    expect(rig.graph.stored.size).toBe(8);
  });

  /** How often any activity was tried in vain. */
  const attemptsOfAll = async () => {
    const rows = await rig.database.query.selectFrom('activities').select('attempts').execute();
    return rows.reduce((sum, { attempts }) => sum + attempts, 0);
  };

  test('a longer wait that a call in flight names while the gate is tried is not forgotten when that works', async () => {
    const { answers, delivered } = await eightInFlight();
    for (const answer of answers.slice(1)) answer(throttled(SECOND));
    while ((await attemptsOfAll()) < 7) await new Promise(setImmediate);
    rig.clock.advance(SECOND);
    const probed = Promise.withResolvers<void>();
    const works = Promise.withResolvers<undefined>();
    rig.graph.fault = () => {
      probed.resolve();
      return works.promise;
    };
    const probing = rig.another().drain();
    await probed.promise;
    answers[0]?.(throttled(10 * MINUTE));
    await delivered;
    works.resolve(undefined);
    await probing;
    expect(rig.graph.stored.size).toBe(1);
    rig.clock.advance(10 * MINUTE - 1);
    await rig.outbox.drain();
    expect(rig.graph.stored.size).toBe(1);
    rig.clock.advance(1);
    await rig.outbox.drain();
    await rig.outbox.drain();
    expect(rig.graph.stored.size).toBe(8);
  });

  test('a call in flight that fails while the gate is tried lets nobody else try it', async () => {
    const { answers, delivered } = await eightInFlight();
    for (const answer of answers.slice(1)) answer(throttled(SECOND));
    while ((await attemptsOfAll()) < 7) await new Promise(setImmediate);
    rig.clock.advance(SECOND);
    const probed = Promise.withResolvers<void>();
    let inFlight = 0;
    rig.graph.fault = () => {
      inFlight++;
      probed.resolve();
      return new Promise(() => undefined);
    };
    void rig.another().drain();
    await probed.promise;
    answers[0]?.(throttled(SECOND));
    await delivered;
    rig.clock.advance(SECOND);
    await rig.another().drain();
    expect(inFlight).toBe(1);
  });

  test('“retry after 0 seconds” is not asked without end', async () => {
    rig.graph.fault = () => throttled(0);
    await create('a');
    for (let round = 0; round < 5; round++) await rig.outbox.drain();
    expect(rig.graph.calls).toHaveLength(1);
  });
});
