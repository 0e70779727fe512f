import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/clock.ts';
import { Bug, Later } from '../../src/errors.ts';
import type { Claim } from '../../src/ledger/activities/lease.ts';
import { LEASE_MS } from '../../src/ledger/activities/lease.ts';
import { SETTLING_MS } from '../../src/ledger/activities/settling.ts';
import { furthest, rebased, SKEW_MS } from '../../src/ledger/database/clock-skew.ts';
import { createSchedule } from '../../src/ledger/database/schedule.ts';
import { createClaims } from '../../src/ledger/outbox/claim.ts';
import { readStats } from '../../src/ledger/outbox/stats.ts';
import { createConversations } from '../../src/ledger/stores/conversations.ts';
import { createDrafts } from '../../src/ledger/stores/drafts.ts';
import { createNoticeBook } from '../../src/ledger/stores/notice-book.ts';
import { createNudges } from '../../src/ledger/stores/nudges.ts';
import { createTimeRequests } from '../../src/ledger/stores/time-requests.ts';
import { assignment, LEARNER, selfInitiated } from '../support/activities.ts';
import { createRig, onEachEngine, type Place, type Rig } from '../support/ledger-rig.ts';

const CALL_MS = 25 * SECOND;

/** One thing that happens to the workers or to their clock. */
type Step =
  | { readonly do: 'take'; readonly who: number }
  | { readonly do: 'send' | 'takeAndSend'; readonly who: number; readonly ms: number }
  | { readonly do: 'set' | 'pass'; readonly ms: number };

const lastMoment = { do: 'pass', ms: LEASE_MS - CALL_MS - 1 } as const;
const sends = (who: number) => ({ do: 'takeAndSend', who, ms: CALL_MS - SECOND }) as const;
/** Stories that went wrong once. */
const notable: readonly (readonly Step[])[] = [
  [{ do: 'set', ms: HOUR }, sends(1)],
  [{ do: 'set', ms: HOUR }, { do: 'pass', ms: LEASE_MS }, sends(0), { do: 'set', ms: -HOUR }, sends(1)],
  [
    ...([{ do: 'pass', ms: LEASE_MS }, { do: 'take', who: 1 }, lastMoment] as const),
    ...([{ do: 'send', who: 1, ms: CALL_MS - SECOND }, { do: 'set', ms: SKEW_MS }, sends(2)] as const),
  ],
  [{ do: 'set', ms: -SKEW_MS }, lastMoment, sends(0), { do: 'set', ms: 2 * SKEW_MS }, sends(1)],
];
const runs = (place: Place) => (place.engine === 'sqlite' ? 40 : 6);

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());

  const claims = () => createClaims(rig.database, rig.clock, { leaseMs: LEASE_MS, callMs: CALL_MS });
  const create = () => rig.create(selfInitiated({ courseId: randomUUID() }));
  /** Does something while the clock is an hour ahead. */
  const anHourAhead = async <T>(work: () => Promise<T>): Promise<T> => {
    rig.clock.set(HOUR);
    const result = await work();
    rig.clock.set(-HOUR);
    return result;
  };

  test.each([
    ['throttled', { throttled: true, waitMs: 5 * SECOND }],
    ['put off', { waitMs: 5 * SECOND }],
    ['put off without a time', {}],
  ])(
    'a change that was %s while the clock was an hour ahead goes out when the wait is over',
    async (_, later) => {
      await create();
      rig.graph.fault = () => ({ error: new Later('not now', later) });
      await anHourAhead(() => rig.outbox.drain());
      expect(rig.graph.calls).toHaveLength(1);
      rig.graph.fault = () => undefined;
      // another instance, whose clock was never wrong
      const other = rig.another();
      await other.drain();
      if ('waitMs' in later) {
        rig.clock.advance(5 * SECOND - 1);
        await other.drain();
        expect(rig.graph.stored.size).toBe(0);
      }
      rig.clock.advance(SECOND);
      await other.drain();
      expect(rig.graph.stored.size).toBe(1);
    },
  );

  test('a wait of minutes that was begun an hour ahead is as long as it was, however often it is looked at', async () => {
    await create();
    rig.graph.fault = () => ({ error: new Later('not now', { waitMs: 5 * MINUTE }) });
    await anHourAhead(() => rig.outbox.drain());
    rig.graph.fault = () => undefined;
    const other = rig.another();
    let waited = 0;
    for (await other.drain(); rig.graph.stored.size === 0; waited += 10 * SECOND) {
      rig.clock.advance(10 * SECOND);
      await other.drain();
      if (waited > HOUR) break;
    }
    expect(waited).toBe(5 * MINUTE);
  });

  test('a gate that a clock an hour ahead has shut tells people a time within reach', async () => {
    await create();
    rig.graph.fault = () => ({ error: new Later('not now', { throttled: true, waitMs: MINUTE }) });
    await anHourAhead(() => rig.outbox.drain());
    await rig.another().drain();
    const { operation } = await create();
    expect(await rig.outbox.flush(operation.id, 1_000)).toEqual({
      ...{ state: 'onItsWay', by: '2026-11-21T09:01:00.000Z' },
    });
  });

  test('a gate that is shut for hours with a right clock stays shut for hours', async () => {
    await create();
    rig.graph.fault = () => ({ error: new Later('not now', { throttled: true, waitMs: 6 * HOUR }) });
    await rig.outbox.drain();
    rig.graph.fault = () => undefined;
    rig.clock.advance(6 * HOUR - 1);
    await rig.another().drain();
    expect(rig.graph.stored.size).toBe(0);
    rig.clock.advance(1);
    await rig.another().drain();
    expect(rig.graph.stored.size).toBe(1);
  });

  test('a change that was made while the clock was an hour ahead goes out at once', async () => {
    await anHourAhead(create);
    await rig.another().drain();
    expect(rig.graph.stored.size).toBe(1);
  });

  test('of many changes that a clock an hour ahead put off all go out', async () => {
    await anHourAhead(async () => {
      for (let n = 0; n < 120; n++) await create();
    });
    const other = rig.another();
    await other.drain();
    await other.drain();
    expect(rig.graph.stored.size).toBe(120);
  });

  test('a probe that was taken by a clock an hour ahead is not waited for an hour', async () => {
    await create();
    rig.graph.fault = () => ({ error: new Later('not now', { throttled: true, waitMs: MINUTE }) });
    await rig.outbox.drain();
    const asked = Promise.withResolvers<void>();
    rig.graph.fault = () => {
      asked.resolve();
      return {};
    };
    await anHourAhead(async () => {
      void rig.outbox.drain();
      await asked.promise;
    });
    rig.graph.fault = () => undefined;
    const other = rig.another();
    rig.clock.advance(MINUTE);
    for (let seconds = 0; seconds <= 2 * LEASE_MS; seconds += SECOND) {
      await other.drain();
      rig.clock.advance(SECOND);
    }
    rig.clock.advance(SETTLING_MS);
    await other.drain();
    expect(rig.graph.stored.size).toBe(1);
  });

  test('a lease that was taken an hour ahead lasts as long as any, and then is another’s', async () => {
    await create();
    const other = claims();
    const [taken] = await anHourAhead(() => claims().lease(1));
    expect(await other.lease(1)).toEqual([]);
    expect(taken && (await other.permission(taken).maySend())).toBe('yes');
    rig.clock.advance(LEASE_MS - 1);
    expect(await other.lease(1)).toEqual([]);
    expect(taken && (await other.permission(taken).maySend())).toBe('lost');
    rig.clock.advance(1);
    expect(await other.lease(1)).toHaveLength(1);
  });

  test('a clock that is set ahead while a call is in flight gives its activity to nobody else', async () => {
    await create();
    const other = claims();
    const [taken] = await claims().lease(1);
    rig.clock.set(HOUR);
    expect(taken && (await other.permission(taken).maySend())).toBe('lost');
    expect(await other.lease(1)).toEqual([]);
    rig.clock.advance(LEASE_MS - 1);
    expect(await other.lease(1)).toEqual([]);
    rig.clock.advance(1);
    expect(await other.lease(1)).toHaveLength(1);
  });

  test('what this process is sending it does not claim again, whatever the clock says', async () => {
    const { entry } = await create();
    await claims().lease(1);
    rig.clock.advance(HOUR);
    const sending = createClaims(
      rig.database,
      rig.clock,
      { leaseMs: LEASE_MS, callMs: CALL_MS },
      (id) => id === entry.id,
    );
    expect(await sending.lease(1)).toEqual([]);
    expect(await claims().lease(1)).toHaveLength(1);
  });

  test('however the clock is set, no two workers send one activity at the same time, and it does not stay unsent', async () => {
    const who = fc.nat(2);
    const ms = fc.integer({ min: CALL_MS - SECOND, max: CALL_MS });
    const steps: fc.Arbitrary<readonly Step[]> = fc.array(
      fc.oneof(
        // the usual; and a worker that takes its time before it sends
        { weight: 3, arbitrary: fc.record({ do: fc.constant('takeAndSend' as const), who, ms }) },
        { weight: 1, arbitrary: fc.record({ do: fc.constant('take' as const), who }) },
        { weight: 1, arbitrary: fc.record({ do: fc.constant('send' as const), who, ms }) },
        {
          weight: 3,
          arbitrary: fc.record({
            do: fc.constant('set' as const),
            ms: fc.constantFrom(HOUR, -HOUR, DAY, -DAY, MINUTE, -MINUTE, SKEW_MS, -SKEW_MS),
          }),
        },
        {
          weight: 2,
          arbitrary: fc.record({
            do: fc.constant('pass' as const),
            ms: fc.constantFrom(SECOND, LEASE_MS - CALL_MS - SKEW_MS - 1, LEASE_MS - CALL_MS - 1, LEASE_MS),
          }),
        },
      ),
      { minLength: 2, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        const own = await createRig(place);
        try {
          const { entry } = await own.create(selfInitiated());
          const workers = Array.from({ length: 3 }, () =>
            createClaims(own.database, own.clock, { leaseMs: LEASE_MS, callMs: CALL_MS }),
          );
          const held: (Claim | undefined)[] = [];
          /** When the call that each has in flight ends, on the clock that nobody sets. */
          const endsAt = [0, 0, 0];
          const take = async (who: number) => {
            held[who] = (await workers[who]?.lease(1))?.[0] ?? held[who];
          };
          const send = async (who: number, ms: number) => {
            const claim = held[who];
            const now = own.clock.elapsedMs();
            if (claim === undefined || (await workers[who]?.permission(claim).maySend()) !== 'yes') return;
            expect(endsAt.filter((end, other) => other !== who && end > now)).toEqual([]);
            endsAt[who] = now + ms;
          };
          for (const step of [{ do: 'takeAndSend', who: 0, ms: CALL_MS } as const, ...story]) {
            if ('who' in step) {
              if (step.do !== 'send') await take(step.who);
              if (step.do !== 'take') await send(step.who, step.ms);
            } else if (step.do === 'pass') own.clock.advance(step.ms);
            else {
              own.clock.set(step.ms);
              // every second each of them has a look for something to do
              for (const worker of workers) await worker.lease(1, 'no such entry');
            }
          }
          // all of them died: somebody gets it, in the end
          let again: readonly unknown[] = [];
          for (let seconds = 0; again.length === 0; seconds += 10) {
            expect(seconds).toBeLessThanOrEqual(5 * 60);
            own.clock.advance(10 * SECOND);
            again = (await workers[0]?.lease(1)) ?? [];
          }
          expect(again).toMatchObject([{ entryId: entry.id }]);
        } finally {
          await own.close();
        }
      }),
      { numRuns: runs(place), examples: notable.map((story): [readonly Step[]] => [story]) },
    );
  });

  test('unknown errors that began while the clock was ahead are set aside after a day, not a year and a day', async () => {
    await create();
    rig.graph.fault = () => ({ error: new Bug('what is this') });
    rig.clock.set(365 * DAY);
    await rig.outbox.drain();
    rig.clock.set(-365 * DAY);
    const other = rig.another();
    await other.drain();
    for (let hour = 0; hour <= 25; hour++) {
      rig.clock.advance(HOUR);
      await other.drain();
    }
    expect((await readStats(rig.database, rig.clock)).setAside).toBe(1);
  });

  test('work done every so often is done again, though a clock that was ahead has just done it', async () => {
    const schedule = createSchedule(rig.database, rig.clock);
    expect(await anHourAhead(() => schedule.claim('work', 10 * MINUTE))).toBe(true);
    expect(await schedule.claim('work', 10 * MINUTE)).toBe(true);
    expect(await schedule.claim('work', 10 * MINUTE)).toBe(false);
  });

  test('an assignment whose bearer had a clock that was ahead is carried on when its time is over', async () => {
    const drafts = createDrafts(rig.database, rig.clock);
    const draft = { courseId: 'c' } as never;
    await drafts.keep('run', 'm', draft);
    await anHourAhead(() => drafts.begin({ id: 'run', actorId: 'm', draft } as never, MINUTE));
    expect(await drafts.abandoned(MINUTE)).toHaveLength(1);
    expect(await drafts.abandoned(MINUTE)).toEqual([]);
  });

  test('a request for more time is looked at again, though a clock that was ahead has put it off', async () => {
    const requests = createTimeRequests(rig.database, rig.clock);
    const times = { wantedDueAt: '2026-12-01T00:00:00.000Z', askedAt: '2026-11-21T09:00:00.000Z' };
    const { entry } = await rig.create(assignment());
    await requests.open({
      ...{ id: 'r', entryId: entry.id, learnerId: LEARNER, managerId: 'm', reason: null, state: 'open' },
      ...{ expiresAt: '2026-12-05T09:00:00.000Z', messages: [], ...times },
    });
    expect(await anHourAhead(() => requests.toLookAt(30 * MINUTE))).toHaveLength(1);
    expect(await requests.toLookAt(30 * MINUTE)).toHaveLength(1);
    expect(await requests.toLookAt(30 * MINUTE)).toEqual([]);
  });

  test('a notice that was noted and claimed while the clock was ahead is told', async () => {
    const { operation } = await rig.create(assignment());
    await rig.outbox.drain();
    const book = createNoticeBook(rig.database, rig.clock);
    await createConversations({
      database: rig.database,
      clock: rig.clock,
      isServiceUrl: () => true,
    }).remember(
      {
        tenantId: 't',
        userId: LEARNER,
        conversationId: 'c',
        serviceUrl: 'u',
        botId: 'b',
        channelId: 'm',
      } as never,
      undefined,
    );
    const times = { quietMs: 20 * SECOND, atMostMs: MINUTE, claimMs: 2 * MINUTE };
    await anHourAhead(() => book.note([{ operationId: operation.id, learnerId: LEARNER, actorId: 'm' }]));
    const told = await anHourAhead(async () => {
      rig.clock.advance(MINUTE);
      return book.due(times);
    });
    expect(told).toHaveLength(1);
    expect(await book.due(times)).toHaveLength(1);
    expect(await book.due(times)).toEqual([]);
  });

  test('a press is taken again, and somebody reminded again, though a clock that was ahead has just done so', async () => {
    const conversations = createConversations({
      database: rig.database,
      clock: rig.clock,
      isServiceUrl: () => true,
    });
    const press = () => conversations.claimAnswer('c', 'press', { againAfterMs: 10 * SECOND });
    expect(await anHourAhead(press)).toBe(true);
    expect(await press()).toBe(true);
    expect(await press()).toBe(false);

    const nudge = { learnerId: LEARNER, courseId: 'c', actorId: 'm' };
    const nudges = createNudges(rig.database, rig.clock);
    rig.clock.set(365 * DAY);
    expect(await nudges.claim(nudge, 7 * DAY)).toBe(true);
    rig.clock.set(-365 * DAY);
    expect(await nudges.claim(nudge, 7 * DAY)).toBe(true);
    expect(await nudges.claim(nudge, 7 * DAY)).toBe(false);
  });
});

test('a wait is believed exactly when it was set by a clock that agrees', () => {
  const now = Date.parse('2026-11-21T09:00:00.000Z');
  const at = (ms: number) => new Date(now + ms).toISOString();
  fc.assert(
    fc.property(fc.integer({ min: -DAY, max: DAY }), fc.nat(DAY), (since, waitMs) => {
      const wait = rebased({ since: at(since), until: at(since + waitMs) }, new Date(now));
      expect(wait).toEqual(since <= SKEW_MS ? undefined : { since: at(0), until: at(waitMs) });
    }),
  );
  expect(furthest(new Date(now), MINUTE)).toBe(at(MINUTE + SKEW_MS));
});
