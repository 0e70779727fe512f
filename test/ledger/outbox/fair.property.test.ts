import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE, SECOND, toInstant } from '../../../src/clock.ts';
import { Bug, Later } from '../../../src/errors.ts';
import { LEASE_MS } from '../../../src/ledger/activities/lease.ts';
import { createClaims } from '../../../src/ledger/outbox/claim.ts';
import { createDeliver } from '../../../src/ledger/outbox/deliver.ts';
import { deal } from '../../../src/ledger/outbox/round-robin.ts';
import { createSettle } from '../../../src/ledger/outbox/settle.ts';
import { selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Place, type Rig } from '../../support/ledger-rig.ts';
import type { Fault } from '../../support/memory-graph.ts';

const LEASE = { leaseMs: LEASE_MS, callMs: 25 * SECOND };

/** A process that claims so many at a time and sends what it claimed. Returns whose they were. */
function process(rig: Rig, places: number) {
  const { database, clock, graph: gateway } = rig;
  const claims = createClaims(database, clock, LEASE);
  const notifications = { notifyAt: () => null, notifyMissed: async () => undefined };
  const settle = createSettle({
    database,
    clock,
    random: () => 0.5,
    leaseMs: LEASE.leaseMs,
    notifications,
  });
  const logs = { log: undefined, countedLog: undefined };
  const deliver = createDeliver({
    claims,
    settle,
    notifications,
    gateway,
    clock,
    ...logs,
    isStopping: () => false,
  });
  return async () => {
    const taken = await claims.lease(places);
    await Promise.all(taken.map((one) => deliver(one, 'outbox')));
    return taken.map(({ waiting }) => waiting[0]?.id ?? '');
  };
}

/** Somebody wants a course started. Returns the operation. */
async function want(rig: Rig, actorId: string, bulk: boolean): Promise<string> {
  const { operation } = await rig.create(selfInitiated({ learnerId: actorId, courseId: randomUUID() }), {
    bulk,
  });
  return operation.id;
}

const makeFault: Readonly<Record<string, () => Fault | undefined>> = {
  none: () => undefined,
  throttled: () => ({ error: new Later('slow down', { throttled: true, waitMs: 20 * SECOND }) }),
  away: () => ({ error: new Later('timeout', { ambiguous: true }) }),
  bug: () => ({ error: new Bug('what') }),
};

/** Somebody with so much waiting, wanted one by one and in bulk. */
const owners = fc.array(fc.record({ singly: fc.nat(6), bulk: fc.nat(12) }), { maxLength: 6 });
const faults = fc.array(fc.constantFrom('none', 'none', 'none', 'throttled', 'away', 'bug'), {
  maxLength: 60,
});
const settings = fc.record({
  places: fc.integer({ min: 1, max: 8 }),
  processes: fc.integer({ min: 1, max: 3 }),
  before: fc.nat(6),
  // before or behind the others in the order they are served in
  me: fc.constantFrom('a person', 'z person'),
  passes: fc.array(fc.constantFrom(0, SECOND, 20 * SECOND, MINUTE), { minLength: 1, maxLength: 5 }),
});
const runs = (place: Place) => (place.engine === 'sqlite' ? 20 : 5);

onEachEngine((place) => {
  test.each([
    // who wants one thing waits for one of everybody else's, and for the share of bulk work
    ['a single change', false, (owners: number, places: number) => (owners * 4) / 3 + places + 1],
    // and bulk work, however much is done one by one, has every fourth place
    ['bulk work', true, (owners: number, places: number) => owners * 4 + places + 4],
  ] as const)(
    '%s is sent within one round, whatever others have waiting and whatever fails',
    async (_, bulk, bound) => {
      await fc.assert(
        fc.asyncProperty(owners, faults, settings, async (people, planned, { places, me, ...more }) => {
          const rig = await createRig(place);
          try {
            const left = [...planned];
            rig.graph.fault = () => makeFault[left.shift() ?? 'none']?.();
            for (const [number, backlog] of people.entries()) {
              for (let n = 0; n < backlog.bulk; n++) await want(rig, `owner ${number}`, true);
              for (let n = 0; n < backlog.singly; n++) await want(rig, `owner ${number}`, false);
            }
            const processes = Array.from({ length: more.processes }, () => process(rig, places));
            for (let n = 0; n < more.before; n++) await processes[n % processes.length]?.();

            const mine = await want(rig, me, bulk);
            let sent = 0;
            for (let step = 0; ; step++) {
              const claimed = (await processes[step % processes.length]?.()) ?? [];
              if (claimed.includes(mine)) break;
              sent += claimed.length;
              expect(sent).toBeLessThanOrEqual(bound(people.length + 1, places) * more.processes);
              // while the gate is shut nothing is sent
              rig.clock.advance(
                claimed.length === 0 ? MINUTE : (more.passes[step % more.passes.length] ?? 0),
              );
            }
          } finally {
            await rig.close();
          }
        }),
        { numRuns: runs(place) },
      );
    },
    120_000,
  );

  test('who comes to an assignment to five hundred is sent with the next claim, and so is the next person', async () => {
    const rig = await createRig(place);
    try {
      for (let n = 0; n < 500; n++) await want(rig, 'manager', true);
      const claims = createClaims(rig.database, rig.clock, LEASE);
      for (const person of ['ann', 'bob', 'cid']) {
        const mine = await want(rig, person, false);
        const claimed = (await claims.lease(8)).flatMap(({ waiting }) => waiting.map(({ id }) => id));
        expect(claimed).toHaveLength(8);
        expect(claimed).toContain(mine);
      }
    } finally {
      await rig.close();
    }
  });

  test('bulk work is sent although people never stop doing one thing after the other', async () => {
    const rig = await createRig(place);
    try {
      const claims = createClaims(rig.database, rig.clock, LEASE);
      for (let n = 0; n < 5; n++) await want(rig, 'a manager', true);
      const mine = await want(rig, 'z manager', true);
      const claimed: string[] = [];
      for (let n = 0; n < 8; n++) {
        await want(rig, `person ${n}`, false);
        await want(rig, `another person ${n}`, false);
        claimed.push(...(await claims.lease(1)).flatMap(({ waiting }) => waiting.map(({ id }) => id)));
      }
      expect(claimed).toHaveLength(8);
      expect(claimed).toContain(mine);
    } finally {
      await rig.close();
    }
  });

  test('what was tried and put off, and what an operator sends again, lets go first what somebody does now', async () => {
    const rig = await createRig(place);
    try {
      rig.graph.fault = () => ({ error: new Later('timeout', { ambiguous: true }) });
      for (let n = 0; n < 30; n++) await want(rig, `owner ${n % 10}`, false);
      const send = process(rig, 8);
      for (let n = 0; n < 4; n++) await send();
      rig.clock.advance(MINUTE);
      const mine = await want(rig, 'zoe', false);
      const [first] = await createClaims(rig.database, rig.clock, LEASE).lease(1);
      expect(first?.waiting[0]?.id).toBe(mine);
    } finally {
      await rig.close();
    }
  });

  test('among hundreds whose attempts are put off, what is due is sent with the next claim, and all in the end', async () => {
    const rig = await createRig(place);
    try {
      for (let n = 0; n < 600; n++) await want(rig, `person ${n}`, false);
      const now = rig.clock.now();
      const putOff = { due_at: toInstant(new Date(now.getTime() + MINUTE)), settled_at: toInstant(now) };
      await rig.database.query
        .updateTable('activities')
        .set({ ...putOff, attempts: 1 })
        .execute();
      const mine = await want(rig, 'zoe', false);
      const claims = createClaims(rig.database, rig.clock, LEASE);
      const claim = async () => (await claims.lease(8)).flatMap(({ waiting }) => waiting.map(({ id }) => id));
      expect(await claim()).toEqual([mine]);
      expect(await claim()).toEqual([]);
      rig.clock.advance(MINUTE);
      const claimed = new Set<string>();
      for (let n = 0; n < 75; n++) for (const id of await claim()) claimed.add(id);
      expect(claimed.size).toBe(600);
    } finally {
      await rig.close();
    }
  });

  test('an activity of which much waits does not hold its place while others wait', async () => {
    const rig = await createRig(place);
    try {
      const { entry } = await rig.create(selfInitiated());
      for (let n = 0; n < 20; n++) {
        await rig.change(entry.id, 'complete', { status: 'completed', progress: 100 });
        await rig.change(entry.id, 'reopen', { status: 'inProgress', progress: n });
      }
      const mine = await want(rig, 'me', false);
      await rig.another({ parallel: 1 }).drain();
      const place = rig.graph.calls.findIndex(({ value }) => value?.learnerId === 'me');
      expect((await rig.operation(mine)).state).toBe('confirmed');
      expect(place).toBeLessThanOrEqual(4);
      expect(rig.graph.calls).toHaveLength(42);
    } finally {
      await rig.close();
    }
  });

  test('an activity that waits in bulk comes forward with what its learner does to it', async () => {
    const rig = await createRig(place);
    try {
      for (let n = 0; n < 20; n++) await want(rig, '0 manager', true);
      const { entry } = await rig.create(selfInitiated(), { bulk: true });
      for (let n = 0; n < 20; n++) await want(rig, '1 manager', true);
      await rig.change(entry.id, 'progress', { progress: 50 });
      const [first] = await createClaims(rig.database, rig.clock, LEASE).lease(1);
      expect(first?.entryId).toBe(entry.id);
    } finally {
      await rig.close();
    }
  });
});

test('places are dealt one to each in turn, never more than needed, none left while one is needed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.nat(20), (needs, places) => {
      const dealt = deal(needs, places);
      const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
      expect(sum(dealt)).toBe(Math.min(places, sum(needs)));
      for (const [at, need] of needs.entries()) {
        const own = dealt[at] ?? 0;
        expect(own).toBeLessThanOrEqual(need);
        // nobody has two more than somebody who still needs one
        for (const [other, otherNeed] of needs.entries())
          if ((dealt[other] ?? 0) < otherNeed) expect(own).toBeLessThanOrEqual((dealt[other] ?? 0) + 1);
      }
    }),
  );
});
