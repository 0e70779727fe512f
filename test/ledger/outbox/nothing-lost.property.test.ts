import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../src/clock.ts';
import { Bug, Later, Refusal } from '../../../src/errors.ts';
import type { Activity } from '../../../src/learning/activities/activity.ts';
import type { Operation } from '../../../src/learning/ports/ports.ts';
import { readStats } from '../../../src/ledger/outbox/stats.ts';
import { assignment, selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Place, type Rig } from '../../support/ledger-rig.ts';
import type { Fault } from '../../support/memory-graph.ts';

interface Step {
  readonly do: string;
  readonly entry: number;
  readonly progress: number;
  readonly ms: number;
  readonly follows: 'worker' | 'turn' | 'death';
}

/** What becomes of a change after its commit: the worker finds it, its turn sends it, or its turn dies before it does. */
const follows = fc.constantFrom('worker', 'worker', 'turn', 'turn', 'death');

/** One thing that happens to somebody's learning, to Graph or to a process. */
const steps = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('mark'),
      entry: fc.nat(2),
      progress: fc.integer({ min: 0, max: 99 }),
      follows,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('complete', 'remove', 'create'), entry: fc.nat(2), follows }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('flush', 'drain', 'crash', 'both'),
      entry: fc.nat(2),
      progress: fc.nat(1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('time'),
      ms: fc.constantFrom(SECOND, MINUTE, 5 * MINUTE, -SECOND, -MINUTE),
    }),
  },
) as fc.Arbitrary<Step>;

const faults = fc.array(
  fc.constantFrom('none', 'none', 'none', 'throttled', 'lost', 'carriedOut', 'bug', 'bugCarriedOut'),
  { maxLength: 30 },
);

const makeFault: Readonly<Record<string, () => Fault | undefined>> = {
  none: () => undefined,
  throttled: () => ({ error: new Later('slow down', { throttled: true, waitMs: MINUTE }) }),
  lost: () => ({ error: new Later('timeout', { ambiguous: true }) }),
  carriedOut: () => ({ carriedOut: true, error: new Later('timeout', { ambiguous: true }) }),
  bug: () => ({ error: new Bug('what') }),
  bugCarriedOut: () => ({ carriedOut: true, error: new Bug('what', { ambiguous: true }) }),
};

/** Milliseconds for which Graph does not show what it has made, as far as it is ever so. */
const lateness = fc.constantFrom(0, 0, 3 * SECOND, 4 * MINUTE);

/** Plays the steps, then lets everything settle with a Graph that works. Returns what each person said last. */
async function play(rig: Rig, story: readonly Step[], planned: readonly string[], lateMs: number) {
  const madeAt = new Map<string, number>();
  let passed = 0;
  rig.graph.onMade = (graphId) => void madeAt.set(graphId, passed);
  rig.graph.isShown = (graphId) => passed - (madeAt.get(graphId) ?? 0) >= lateMs;
  const left = [...planned];
  rig.graph.fault = () => makeFault[left.shift() ?? 'none']?.();
  const entries: (string | undefined)[] = [];
  const wanted = new Map<string, (Activity | null)[]>();
  let last: string | undefined;
  let outbox = rig.outbox;

  const sent = async (operation: Operation, { follows }: Step) => {
    last = operation.id;
    if (follows === 'turn') await outbox.flush(operation.id, 40, operation);
  };
  const sendsNow = ({ follows }: Step) => follows !== 'worker';

  const commit = async (
    step: Step,
    kind: 'progress' | 'complete' | 'delete',
    after: Partial<Activity> | null,
  ) => {
    const slot = step.entry;
    const id = entries[slot];
    if (id === undefined || (await rig.ledger.entry(id)) === undefined) return;
    const entry = await rig.entry(id);
    if (entry.activity.status === 'completed' && kind !== 'delete') return;
    const { operation } = await rig.change(entry.id, kind, after, { sendsNow: sendsNow(step) });
    wanted.get(entry.externalId)?.push(operation.after);
    if (operation.after === null) entries[slot] = undefined;
    await sent(operation, step);
  };

  const happen: Readonly<Record<string, (step: Step) => Promise<unknown>>> = {
    mark: (step) => commit(step, 'progress', { progress: step.progress }),
    complete: (step) => commit(step, 'complete', { status: 'completed', progress: 100 }),
    remove: (step) => commit(step, 'delete', null),
    async create(step) {
      const slot = step.entry;
      if (entries[slot] !== undefined) return;
      const activity = selfInitiated({ courseId: `${slot}` });
      const { entry, operation } = await rig.create(activity, { sendsNow: sendsNow(step) });
      entries[slot] = entry.id;
      wanted.set((await rig.entry(entry.id)).externalId, [operation.after]);
      await sent(operation, step);
    },
    flush: async () => last && outbox.flush(last, 40),
    drain: () => outbox.drain(),
    both: () => Promise.all([outbox.drain(), rig.another().drain(), happen.flush?.(story[0] as never)]),
    // what it holds it holds until the lease ends; it is never heard of again
    async crash({ progress }) {
      const asked = Promise.withResolvers<void>();
      const { fault } = rig.graph;
      const carriedOut = progress % 2 === 0;
      rig.graph.fault = () => {
        asked.resolve();
        return carriedOut ? { carriedOut } : {};
      };
      await Promise.race([outbox.drain(), asked.promise]);
      rig.graph.fault = fault;
      outbox = rig.another();
    },
    async time({ ms }) {
      rig.clock.advance(ms);
      passed += Math.max(0, ms);
    },
  };
  await happen.create?.({ do: 'create', entry: 0, progress: 0, ms: 0, follows: 'worker' });
  for (const step of story) await happen[step.do]?.(step);

  rig.graph.fault = () => undefined;
  for (let round = 0; round < 4; round++) {
    rig.clock.advance(HOUR);
    passed += HOUR;
    await rig.another().drain();
  }
  return wanted;
}

/** True when `part` can be had from `whole` by leaving values out. */
function isInOrder(part: readonly unknown[], whole: readonly unknown[]): boolean {
  const texts = whole.map((value) => JSON.stringify(value));
  let from = 0;
  return part.every((value) => {
    const found = texts.indexOf(JSON.stringify(value), from);
    from = found;
    return found >= 0;
  });
}

const runs = (place: Place) => (place.engine === 'sqlite' ? 60 : 8);

onEachEngine((place) => {
  test('whatever happens, Graph ends with what each person said last: nothing lost, doubled or out of order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(steps, { maxLength: 30 }),
        faults,
        lateness,
        async (story, planned, lateMs) => {
          const rig = await createRig(place);
          try {
            const wanted = await play(rig, story, planned, lateMs);
            const stored = [...rig.graph.stored.values()];
            for (const [externalId, values] of wanted) {
              const final = values.at(-1) ?? null;
              const held = stored.filter((activity) => activity.externalId === externalId);
              expect(held.map(({ activity }) => activity)).toEqual(final === null ? [] : [final]);
              const distinct = (rig.graph.history.get(externalId) ?? []).filter(
                (value, index, all) => JSON.stringify(value) !== JSON.stringify(all[index - 1]),
              );
              expect(isInOrder(distinct, values)).toBe(true);
            }
            expect(stored).toHaveLength(
              [...wanted.values()].filter((values) => values.at(-1) !== null).length,
            );
            expect(await readStats(rig.database, rig.clock)).toEqual({
              waiting: 0,
              oldestMs: 0,
              setAside: 0,
            });
          } finally {
            await rig.close();
          }
        },
      ),
      { numRuns: runs(place) },
    );
  });

  test('with refusals in between, the ledger shows what Graph holds once all is settled', async () => {
    const marks = fc.array(fc.record({ progress: fc.integer({ min: 0, max: 99 }), bad: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(marks, async (planned) => {
        const rig = await createRig(place);
        try {
          rig.graph.fault = ({ value }) =>
            value?.kind === 'assignment' && value.note === 'bad'
              ? { error: new Refusal('graphField') }
              : undefined;
          const { entry } = await rig.create(assignment({ status: 'inProgress' }));
          for (const { progress, bad } of planned) {
            await rig.change(entry.id, 'progress', { progress });
            if (bad) await rig.change(entry.id, 'edit', { note: 'bad' });
          }
          await rig.outbox.drain();
          const { activity, confirmed, onItsWay } = await rig.entry(entry.id);
          expect(onItsWay).toBe(false);
          expect(activity).toEqual(confirmed);
          expect([...rig.graph.stored.values()][0]?.activity).toEqual(activity);
          expect(activity).toMatchObject({ progress: planned.at(-1)?.progress, note: null });
        } finally {
          await rig.close();
        }
      }),
      { numRuns: runs(place) },
    );
  });
});
