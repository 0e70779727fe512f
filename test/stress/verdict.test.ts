import { expect, test } from 'vitest';
import { broken, type Felt, figuresOf } from './verdict.ts';

const calm: Felt = {
  answers: Array.from({ length: 100 }, (_, n) => n + 1),
  unanswered: 0,
  delays: [0, 1, 2],
  rssBefore: 200e6,
  rssMost: 230e6,
};

test('figures are those of the sorted answers', () => {
  expect(figuresOf({ ...calm, answers: [...calm.answers].reverse() })).toMatchObject({
    ...{ p50: 50, p95: 95, p99: 99, worst: 100, delayP99: 2, delayMost: 2, grown: 30 },
  });
  expect(broken(figuresOf(calm))).toEqual([]);
});

test.each<[string, Partial<Felt>, RegExp]>([
  ['two in a hundred answers after a second', { answers: [...calm.answers, 1_100, 1_200] }, /^p99/],
  ['one after three seconds', { answers: [...Array(500).fill(10), 3_001] }, /^worst/],
  ['one that never came', { unanswered: 1 }, /^unanswered/],
  ['an event loop that stood still', { delays: [1, 201] }, /^delayMost/],
  ['memory that grew', { rssMost: 301e6 }, /^grown/],
])('%s is a failure', (_, felt, why) => {
  expect(broken(figuresOf({ ...calm, ...felt }))).toEqual([expect.stringMatching(why)]);
});

test('a run without answers has failed', () => {
  expect(broken(figuresOf({ ...calm, answers: [] }))).toHaveLength(2);
});
