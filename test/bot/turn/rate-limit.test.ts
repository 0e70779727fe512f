import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCostlyLimit, createRateLimit } from '../../../bot/turn/rate-limit.ts';
import { MINUTE, SECOND } from '../../../src/clock.ts';

function start(limits: { person?: number; tenant?: number }) {
  let now = 1_000_000;
  const pace = createRateLimit(
    { person: limits.person, tenant: limits.tenant },
    { now: () => new Date(now) },
  );
  const wait = (ms: number) => {
    now += ms;
  };
  return { pace, wait };
}

describe('the pace of one person', () => {
  it('a minute’s worth at once, then told once in ten seconds', () => {
    const { pace, wait } = start({ person: 60 });
    const paces = Array.from({ length: 62 }, () => pace('t', 'alex'));
    expect(paces.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 'go'));
    expect(paces.slice(60)).toEqual(['tell', 'silent']);
    wait(SECOND);
    expect([pace('t', 'alex'), pace('t', 'alex')]).toEqual(['go', 'silent']);
    wait(10 * SECOND - 1);
    for (let n = 0; n < 9; n++) expect(pace('t', 'alex')).toBe('go');
  });

  it('is nobody else’s', () => {
    const { pace } = start({ person: 1 });
    expect([pace('t', 'alex'), pace('t', 'alex'), pace('t', 'adele'), pace('u', 'alex')]).toEqual([
      'go',
      'tell',
      'go',
      'go',
    ]);
  });

  it('over any stretch is at most the limit and what was saved', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.nat(5_000), { maxLength: 300 }),
        (limit, gaps) => {
          const { pace, wait } = start({ person: limit });
          let went = 0;
          let passed = 0;
          for (const gap of gaps) {
            wait(gap);
            passed += gap;
            if (pace('t', 'alex') === 'go') went++;
          }
          expect(went).toBeLessThanOrEqual(limit + Math.ceil((passed / MINUTE) * limit));
        },
      ),
    );
  });
});

it('a clock that goes back locks nobody out and gives nobody more', () => {
  const { pace, wait } = start({ person: 2 });
  const paces = () => [pace('t', 'alex'), pace('t', 'alex'), pace('t', 'alex')];
  expect(paces()).toEqual(['go', 'go', 'tell']);
  wait(-60 * MINUTE);
  expect(pace('t', 'alex')).not.toBe('go');
  wait(MINUTE);
  expect(paces().filter((one) => one === 'go')).toHaveLength(2);
});

it('nobody escapes the limit in a crowd: whoever has been silent longest is forgotten first', () => {
  const { pace } = start({ person: 2 });
  expect([pace('t', 'alex'), pace('t', 'alex')]).toEqual(['go', 'go']);
  for (let other = 0; other < 30_000; other++) {
    pace('t', `person ${other}`);
    if (other % 10_000 === 0) expect(pace('t', 'alex')).not.toBe('go');
  }
});

it('a tenant’s people share a limit of their own', () => {
  const { pace } = start({ tenant: 3 });
  expect(['a', 'b', 'c', 'd'].map((person) => pace('t', person))).toEqual(['go', 'go', 'go', 'tell']);
  expect(pace('u', 'a')).toBe('go');
});

describe('people of a tenant who do not stop', () => {
  it('use up its limit, and whoever says something now and then is still answered', () => {
    const { pace, wait } = start({ person: 60, tenant: 300 });
    const went = { talkers: 0, others: 0 };
    for (let second = 0; second < 120; second++) {
      wait(SECOND);
      for (let talker = 0; talker < 20; talker++)
        for (let n = 0; n < 5; n++) if (pace('t', `talker ${talker}`) === 'go') went.talkers++;
      // thirty others, each twice a minute
      if (pace('t', `other ${second % 30}`) === 'go') went.others++;
    }
    expect(went.others).toBe(120);
    expect(went.talkers).toBeLessThanOrEqual(300 * 3);
  });

  it('are told so each, not one for all', () => {
    const { pace } = start({ person: 60, tenant: 10 });
    for (let n = 0; n < 60; n++) pace('t', 'talker');
    for (let n = 0; n < 10; n++) pace('t', `somebody ${n}`);
    expect(['a', 'b', 'a'].map((person) => pace('t', person))).toEqual(['tell', 'tell', 'silent']);
  });

  it('a crowd of people who say little is bounded as well', () => {
    const { pace } = start({ person: 60, tenant: 300 });
    const paces = Array.from({ length: 1_000 }, (_, n) => pace('t', `somebody ${n}`));
    expect(paces.filter((one) => one === 'go')).toHaveLength(450);
  });
});

it('without a limit everything goes', () => {
  const { pace } = start({});
  for (let n = 0; n < 1_000; n++) expect(pace('t', 'alex')).toBe('go');
});

describe('the pace of what takes a long look', () => {
  it('is refused beyond so many a minute, and comes back evenly', () => {
    let now = 1_000_000;
    const costly = createCostlyLimit(6, { now: () => new Date(now) });
    const alex = { tenantId: 't', userId: 'alex' };
    for (let n = 0; n < 6; n++) costly(alex);
    expect(() => costly(alex)).toThrow('askedOften');
    costly({ ...alex, userId: 'adele' });
    now += 10 * SECOND;
    costly(alex);
    expect(() => costly(alex)).toThrow('askedOften');
  });

  it('is as fast as they like without a limit', () => {
    const costly = createCostlyLimit(undefined, { now: () => new Date(0) });
    for (let n = 0; n < 1_000; n++) costly({ tenantId: 't', userId: 'alex' });
  });
});
