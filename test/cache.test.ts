import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCache } from '../src/cache.ts';
import { createManualClock } from './support/manual-clock.ts';

const START = '2026-11-21T09:00:00.000Z';

function start(most = 10, keepMs = 1_000) {
  const clock = createManualClock(START);
  return { clock, cache: createCache<string>({ most, keepMs, clock }) };
}

/** A load that ends when it is told to. */
function pending() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const signals: AbortSignal[] = [];
  const load = (signal: AbortSignal) => {
    signals.push(signal);
    return promise;
  };
  return { load, resolve, reject, signals };
}

describe('what is kept', () => {
  it('is asked for once, until its time is over, counted from when it was asked for', async () => {
    const { clock, cache } = start();
    const slow = pending();
    const first = cache.get('a', slow.load);
    clock.advance(600);
    slow.resolve('old');
    expect(await first).toBe('old');
    clock.advance(399);
    expect(await cache.get('a', async () => 'new')).toBe('old');
    clock.advance(1);
    expect(cache.peek('a')).toBeUndefined();
    expect(await cache.get('a', async () => 'new')).toBe('new');
  });

  it('is not kept for longer when the clock is set back', async () => {
    const { clock, cache } = start();
    cache.put('a', 'from the future');
    clock.advance(-1);
    expect(cache.peek('a')).toBeUndefined();
  });

  it('may be nothing', async () => {
    const clock = createManualClock(START);
    const cache = createCache<undefined>({ most: 2, keepMs: 1_000, clock });
    let asked = 0;
    const load = async () => void asked++;
    await cache.get('a', load);
    await cache.get('a', load);
    expect(asked).toBe(1);
  });

  it('is never more than was said: what was not used for longest goes first', () => {
    const { cache } = start(3);
    for (const key of ['a', 'b', 'c']) cache.put(key, key);
    cache.peek('a');
    cache.put('d', 'd');
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.peek(key) !== undefined)).toEqual(['a', 'c', 'd']);
  });

  it('is the newest `most` used of any row of uses', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 60 }), fc.integer({ min: 1, max: 6 }), (uses, most) => {
        const { cache } = start(most);
        for (const key of uses.map(String)) if (cache.peek(key) === undefined) cache.put(key, key);
        const newest = [...new Set(uses.map(String).reverse())].slice(0, most);
        const kept = Array.from({ length: 13 }, (_, at) => String(at)).filter(
          (key) => cache.peek(key) !== undefined,
        );
        expect(kept.sort()).toEqual(newest.sort());
      }),
    );
  });

  it('is no failure: the next one asks again', async () => {
    const { cache } = start();
    await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.get('a', async () => 'yes')).toBe('yes');
  });
});

describe('what several ask for at once', () => {
  it('is loaded once, and several keys together', async () => {
    const { cache } = start();
    cache.put('a', 'kept');
    const loads: (readonly string[])[] = [];
    const load = async (keys: readonly string[]) => {
      loads.push(keys);
      return new Map(keys.map((key) => [key, `loaded ${key}`]));
    };
    const [one, other] = await Promise.all([
      cache.getMany(['a', 'b', 'c'], load),
      cache.getMany(['c', 'd', 'd'], load),
    ]);
    expect(loads).toEqual([['b', 'c'], ['d']]);
    expect([...one]).toEqual([
      ['a', 'kept'],
      ['b', 'loaded b'],
      ['c', 'loaded c'],
    ]);
    expect([...other].sort()).toEqual([
      ['c', 'loaded c'],
      ['d', 'loaded d'],
    ]);
  });

  it('goes on while one of them waits, and is aborted when the last has gone', async () => {
    const { cache } = start();
    const slow = pending();
    const [one, other] = [new AbortController(), new AbortController()];
    const answers = [cache.get('a', slow.load, one.signal), cache.get('a', slow.load, other.signal)];
    one.abort(new Error('one has gone'));
    await expect(answers[0]).rejects.toThrow('one has gone');
    expect(slow.signals.map(({ aborted }) => aborted)).toEqual([false]);
    other.abort(new Error('the other has gone'));
    await expect(answers[1]).rejects.toThrow('the other has gone');
    expect(slow.signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('is asked anew by whoever comes after all have gone', async () => {
    const { cache } = start();
    const given = pending();
    const gone = new AbortController();
    const left = cache.get('a', given.load, gone.signal);
    gone.abort(new Error('gone'));
    expect(await cache.get('a', async () => 'fresh')).toBe('fresh');
    await expect(left).rejects.toThrow('gone');
  });

  it('is not begun for somebody who has gone already', async () => {
    const { cache } = start();
    let begun = false;
    const load = async () => {
      begun = true;
      return 'late';
    };
    await expect(cache.get('a', load, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    expect(begun).toBe(false);
  });
});
