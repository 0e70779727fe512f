import { describe, expect, it } from 'vitest';
import { createNames } from '../../../bot/turn/names.ts';
import { HOUR } from '../../../src/clock.ts';
import type { PersonRecord } from '../../../src/learning/ports/ports.ts';
import { createLog } from '../../../src/log.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { createMemoryPeople, someone } from '../../support/people.ts';

const log = createLog({ level: 'silent' });
const clock = createManualClock('2026-11-21T09:00:00.000Z');
const ids = (count: number, prefix = 'p') => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

describe('names', () => {
  it('are looked up fifteen in one call, at most 200 for one card, and then known for an hour', async () => {
    const people = createMemoryPeople();
    const names = createNames(people, clock, log);
    expect((await names(ids(1_000))).size).toBe(200);
    expect(people.asked).toEqual([...Array(13).fill('persons 15'), 'persons 5']);
    expect((await names(ids(200))).get('p7')).toBe('Name p7');
    expect(people.asked).toHaveLength(14);
    clock.advance(HOUR);
    await names(['p7']);
    expect(people.asked).toHaveLength(15);
  });

  it('of people whom nobody knows are not asked for again and again', async () => {
    const people = createMemoryPeople();
    const names = createNames(people, clock, log);
    expect(await names(['nobody'])).toEqual(new Map());
    expect(await names(['nobody'])).toEqual(new Map());
    expect(people.asked).toEqual(['persons 1']);
  });

  it('that came with something else are not asked for', async () => {
    const people = createMemoryPeople();
    const names = createNames(people, clock, log);
    names.know([someone('ann')]);
    expect(await names(['ann'])).toEqual(new Map([['ann', 'Name ann']]));
    expect(people.asked).toEqual([]);
  });

  it('that do not come in time are asked for no longer than the turn', async () => {
    const asked: AbortSignal[] = [];
    const persons = (_: readonly string[], signal?: AbortSignal) => {
      if (signal !== undefined) asked.push(signal);
      return new Promise<ReadonlyMap<string, PersonRecord>>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    };
    const names = createNames({ persons }, clock, log);
    const turn = new AbortController();
    expect(await names(['ann'], turn)).toEqual(new Map());
    expect(asked.map(({ aborted }) => aborted)).toEqual([false]);
    turn.abort(new Error('the turn is over'));
    expect(asked.map(({ aborted }) => aborted)).toEqual([true]);
  });
});
