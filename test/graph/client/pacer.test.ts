import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import { pace } from '../../../src/graph/client/pace.ts';
import { callPriorities, createPacer, PATIENCE } from '../../../src/graph/client/pacer.ts';
import type { CallPriority } from '../../../src/learning/ports/ports.ts';
import { createVirtualTimer } from '../../support/virtual-timer.ts';

interface Gone {
  readonly name: string;
  readonly priority: CallPriority;
  readonly whose: string;
  readonly askedAt: number;
  readonly at: number;
}

/** A pacer whose time passes from one place to the next; says who went when. */
function startPacer() {
  const timer = createVirtualTimer();
  const pacer = createPacer({ timer });
  const gone: Gone[] = [];
  /** Asks for a place; what had to wait for it is answered well. */
  const ask = (priority: CallPriority, whose = '', name = whose): Promise<void> => {
    const askedAt = timer.elapsed();
    const goes = () => void gone.push({ name, priority, whose, askedAt, at: timer.elapsed() });
    const place = pacer.admit({ priority, whose });
    if (place !== undefined) return place.then(goes).then(pacer.answered);
    goes();
    return Promise.resolve();
  };
  const settle = async () => {
    for (let round = 0; round < 5; round++) await Promise.resolve();
  };
  /** So much time passes, with everything that happens in it. */
  const pass = async (ms: number) => {
    const until = timer.elapsed() + ms;
    await settle();
    for (let next = timer.next(); next !== undefined && next <= until; next = timer.next()) {
      timer.passUntil(next);
      await settle();
    }
    timer.passUntil(until);
  };
  /** From now on the pace is a limit for everybody. */
  const throttle = (waitMs?: number) => pacer.throttled({ sentAt: timer.elapsed(), waitMs });
  return { timer, pacer, gone, ask, pass, throttle };
}

it('says for how long a turn would queue: not at all before Graph throttles, then longer with each that waits', async () => {
  const { pacer, ask, throttle } = startPacer();
  for (let n = 0; n < 30; n++) void ask('turn', `${n}`);
  expect(pacer.turnWaitMs()).toBe(0);
  throttle();
  const first = pacer.turnWaitMs();
  void ask('turn', 'another');
  expect(first).toBeGreaterThan(0);
  expect(pacer.turnWaitMs()).toBeGreaterThan(first);
});

describe('before Graph has throttled', () => {
  it('a change that a turn waits for goes at once, whatever waits', () => {
    const { ask, gone, pacer } = startPacer();
    for (let change = 0; change < 500; change++) void ask('outbox', `${change}`);
    expect(pacer.state().waiting.outbox).toBe(480);
    for (let change = 0; change < 7; change++) {
      void ask('turn', 'adele');
      expect(gone.at(-1)).toMatchObject({ whose: 'adele', at: 0 });
    }
  });

  it('a batch of what is not waited for goes at once, and what is more at a pace that grows while nothing is throttled', async () => {
    const { ask, gone, pass, pacer } = startPacer();
    for (let change = 0; change < 500; change++) void ask('outbox', `${change}`);
    expect(gone).toHaveLength(20);
    await pass(SECOND);
    expect(gone.length).toBeLessThan(23);
    await pass(40 * SECOND);
    expect(gone).toHaveLength(500);
    expect(pacer.state().perSecond).toBeGreaterThan(20);
    expect(pacer.state().perSecond).toBeLessThan(pace.most);
  });

  it('people who do not stop leave a place to the rest now and then', async () => {
    const { ask, gone, pass } = startPacer();
    for (let read = 0; read < 40; read++) void ask('sync');
    await pass(1);
    const before = gone.filter(({ priority }) => priority === 'sync').length;
    for (let change = 0; change < 10 * PATIENCE; change++) void ask('turn', 'adele');
    await pass(0);
    expect(gone.filter(({ priority }) => priority === 'sync').length - before).toBe(10);
  });
});

describe('after Graph has throttled', () => {
  it('everybody waits, and the priorities go in their order', async () => {
    const { ask, gone, pass, throttle } = startPacer();
    throttle();
    for (const priority of [...callPriorities].reverse()) void ask(priority);
    expect(gone).toEqual([]);
    await pass(MINUTE);
    expect(gone.map(({ priority }) => priority)).toEqual(callPriorities);
  });

  it('no bulk stands before one person’s change of the same priority', async () => {
    const { ask, gone, pass, throttle } = startPacer();
    throttle();
    for (let change = 0; change < 500; change++) void ask('turn', 'joni');
    void ask('turn', 'adele');
    await pass(2 * MINUTE);
    expect(gone.findIndex(({ whose }) => whose === 'adele')).toBeLessThanOrEqual(1);
  });

  it('nobody waits for more than so many others that came later, whatever the mix', async () => {
    const arrival = fc.record({
      priority: fc.constantFrom<CallPriority>('turn', 'turn', 'turn', ...callPriorities),
      // sooner than places come
      afterMs: fc.integer({ min: 0, max: SECOND }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(arrival, { minLength: 40, maxLength: 60 }), async (arrivals) => {
        const { ask, gone, pass, throttle } = startPacer();
        throttle();
        for (const [number, { priority, afterMs }] of arrivals.entries()) {
          await pass(afterMs);
          void ask(priority, '', `${number}`);
        }
        await pass(60 * arrivals.length * SECOND);
        expect(gone).toHaveLength(arrivals.length);
        for (const priority of callPriorities) {
          const own = gone.filter((one) => one.priority === priority);
          // of one person in the order they were asked for
          expect(own.map(({ name }) => Number(name))).toEqual(
            own.map(({ name }) => Number(name)).sort((a, b) => a - b),
          );
          // between two of its own, or since the first of the line came, others have gone so often at most
          for (const [index, one] of own.entries()) {
            const since = Math.max(one.askedAt, own[index - 1]?.at ?? 0);
            const others = gone.filter(
              ({ at, priority: its }) => its !== priority && at > since && at < one.at,
            );
            expect(others.length).toBeLessThanOrEqual(PATIENCE + callPriorities.length);
          }
        }
      }),
    );
  });

  it('no more go in any time than the pace and one more', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 4 * SECOND }), { minLength: 20, maxLength: 40 }),
        async (gaps) => {
          const { ask, gone, pass, pacer, throttle } = startPacer();
          throttle();
          for (const gap of gaps) {
            await pass(gap);
            void ask('turn');
          }
          await pass(10 * MINUTE);
          const { perSecond } = pacer.state();
          for (const [from, first] of gone.entries())
            for (const [more, last] of gone.slice(from).entries())
              expect(more).toBeLessThanOrEqual(((last.at - first.at) / SECOND) * perSecond + 1e-6);
        },
      ),
    );
  });

  it('what was in flight together narrows the pace once', () => {
    const { pacer } = startPacer();
    for (let answer = 0; answer < 20; answer++) pacer.throttled({ sentAt: 0, waitMs: 7 * MINUTE });
    expect(pacer.state()).toMatchObject({ throttled: 1, namedWaits: 1, lastNamedMs: 7 * MINUTE });
  });

  it('a wait of minutes tells what goes in that time: the pace is below it from then on', async () => {
    const { pacer, ask, pass, throttle } = startPacer();
    for (let change = 0; change < 500; change++) void ask('outbox');
    await pass(MINUTE);
    throttle(10 * MINUTE);
    expect(pacer.state().perSecond).toBeCloseTo((500 / 600) * 0.8);
  });

  it('waits of a minute are tried against again soon, and a block of minutes not', async () => {
    const secondsToDouble = async (waitMs: number) => {
      const { timer, pacer, ask, pass } = startPacer();
      for (let time = 0; time < 5; time++) {
        timer.passUntil(timer.elapsed() + SECOND);
        pacer.throttled({ sentAt: timer.elapsed(), waitMs });
      }
      const { perSecond } = pacer.state();
      const since = timer.elapsed();
      while (pacer.state().perSecond < 2 * perSecond) {
        if (pacer.state().waiting.outbox === 0) void ask('outbox');
        await pass(SECOND);
      }
      return (timer.elapsed() - since) / SECOND;
    };
    const afterMinutes = await secondsToDouble(MINUTE);
    expect(afterMinutes).toBeLessThan(60);
    expect(await secondsToDouble(10 * MINUTE)).toBeGreaterThan(20 * afterMinutes);
  });

  it('it is never slower than the slowest pace', () => {
    const { timer, throttle, pacer } = startPacer();
    for (let time = 0; time < 20; time++) {
      timer.passUntil(timer.elapsed() + SECOND);
      throttle();
    }
    expect(pacer.state().perSecond).toBe(pace.least);
  });
});

describe('against a Graph that takes 500 requests in ten minutes and then none for ten', () => {
  it('a bulk of thousands is blocked a few times, and goes on at what Graph takes', async () => {
    const { timer, pacer, pass } = startPacer();
    const taken: number[] = [];
    let blockedUntil = 0;
    let blocks = 0;
    let left = 3_000;
    const send = async (): Promise<void> => {
      while (left > 0) {
        const place = pacer.admit({ priority: 'outbox' });
        await place;
        const now = timer.elapsed();
        if (now < blockedUntil) return;
        if (taken.filter((at) => at > now - 10 * MINUTE).length >= 500) {
          blocks++;
          blockedUntil = now + 10 * MINUTE;
          pacer.throttled({ sentAt: now, waitMs: 10 * MINUTE });
          return;
        }
        taken.push(now);
        left--;
        if (place !== undefined) pacer.answered();
      }
    };
    for (let hour = 0; hour < 3 && left > 0; ) {
      const sending = send();
      while (left > 0 && timer.elapsed() >= blockedUntil) await pass(SECOND);
      await sending;
      timer.passUntil(Math.max(timer.elapsed(), blockedUntil));
      hour = timer.elapsed() / (60 * MINUTE);
    }
    expect(left).toBe(0);
    expect(blocks).toBeLessThanOrEqual(4);
  });
});

describe('what is learned', () => {
  const startLearning = (known?: number) => {
    const timer = createVirtualTimer();
    const learned: number[] = [];
    const pacer = createPacer({ timer, known: () => known, onLearned: (rate) => learned.push(rate) });
    return { timer, pacer, learned };
  };

  it('is told after each throttling, and when the rate has doubled', async () => {
    const { timer, pacer, learned } = startLearning();
    for (let request = 0; request < 30; request++) {
      void pacer.admit({ priority: 'outbox' });
      pacer.answered();
    }
    expect(learned).toHaveLength(2);
    expect(learned[1]).toBeGreaterThanOrEqual(4);
    timer.passUntil(SECOND);
    pacer.throttled({ sentAt: timer.elapsed(), waitMs: undefined });
    expect(learned).toHaveLength(3);
    expect(learned[2]).toBeLessThan(learned[1] ?? 0);
  });

  it('is where the next process begins: slower than usual limits everybody at once', () => {
    const { pacer } = startLearning(0.5);
    expect(pacer.admit({ priority: 'turn' })).toBeUndefined();
    expect(pacer.admit({ priority: 'turn' })).toBeInstanceOf(Promise);
    expect(pacer.state().perSecond).toBe(0.5);
  });

  it('is forgotten after a day without throttling, and so by the next process, too', () => {
    const { timer, pacer, learned } = startLearning();
    void pacer.admit({ priority: 'turn' });
    timer.passUntil(SECOND);
    pacer.throttled({ sentAt: timer.elapsed(), waitMs: MINUTE });
    expect(learned.at(-1)).toBeLessThan(pace.begins);
    timer.passUntil(DAY + MINUTE);
    void pacer.admit({ priority: 'turn' });
    expect(learned.at(-1)).toBe(pace.begins);
  });

  it('is believed within bounds', () => {
    for (const known of [0.001, 10_000]) {
      const { pacer } = startLearning(known);
      void pacer.admit({ priority: 'turn' });
      expect(pacer.state().perSecond).toBe(known < 1 ? pace.least : pace.most);
    }
  });
});

describe('whoever gives up', () => {
  it('leaves the line, and takes no place', async () => {
    const { pacer, ask, gone, pass, throttle } = startPacer();
    throttle();
    const leaving = new AbortController();
    const place = pacer.admit({ priority: 'shown', signal: leaving.signal });
    void ask('shown', 'adele');
    leaving.abort(new Error('enough'));
    await expect(place).rejects.toMatchObject({ name: 'Later', notSent: true });
    expect(pacer.state().waiting.shown).toBe(1);
    await pass(10 * SECOND);
    expect(gone.map(({ whose }) => whose)).toEqual(['adele']);
  });

  it('at the end what waits is refused as not sent, and so is what comes', async () => {
    const { pacer, throttle } = startPacer();
    throttle();
    const place = pacer.admit({ priority: 'outbox' });
    pacer.close();
    await expect(place).rejects.toMatchObject({ notSent: true });
    expect(() => pacer.admit({ priority: 'turn' })).toThrow(Later);
  });
});

it('no more is in hand than can go in a few seconds, and always one', async () => {
  const { pacer, ask, throttle, timer } = startPacer();
  expect(pacer.room()).toBeGreaterThan(8);
  for (let time = 0; time < 5; time++) {
    timer.passUntil(timer.elapsed() + SECOND);
    throttle();
  }
  expect(pacer.room()).toBe(1);
  void ask('outbox');
  expect(pacer.room()).toBe(0);
});
