import { expect, test } from 'vitest';
import { createScrapes, type Rule } from '../support/promql.ts';

/** A Prometheus that has taken these texts, a quarter of a minute apart. */
function having(...texts: readonly (string | undefined)[]) {
  const scrapes = createScrapes();
  for (const [n, text] of texts.entries()) scrapes.take(n * 15, text);
  const last = (texts.length - 1) * 15;
  const values = (expr: string) => {
    const value = scrapes.ask(expr, last);
    return typeof value === 'number' ? value : value.map((point) => point.value);
  };
  return { scrapes, values, last };
}

test('increase counts what a series grew by, also over a new beginning, and not what it began with', () => {
  const { values } = having('a{x="1"} 5', 'a{x="1"} 7\na{x="2"} 9', 'a{x="1"} 2\na{x="2"} 9');
  expect(values('increase(a[5m])')).toEqual([4, 0]);
  expect(values('sum(increase(a[1m]))')).toEqual([4]);
  expect(values('increase(a{x="2"}[10s])')).toEqual([]);
  expect(values('changes(a{x="1"}[1m])')).toEqual([2]);
});

test('vectors are held against each other by their labels, and a comparison keeps where it is true', () => {
  const { values } = having('a{x="1"} 1\na{x="2"} 4\nb{x="1"} 2\nb{x="2"} 2\nb{x="3"} 2');
  expect(values('a > b')).toEqual([4]);
  expect(values('a / b')).toEqual([0.5, 2]);
  expect(values('a > 0 and b{x=~"1|3"}')).toEqual([1]);
  expect(values('max(a) + 2 * 3')).toEqual([10]);
  expect(values('count(count by (x) (b{x!="3"}))')).toEqual([2]);
});

test('what an instance did not say the last time, or that did not answer, is gone', () => {
  const { values } = having('a 1\nb 1', 'a 1');
  expect(values('b')).toEqual([]);
  expect(values('absent(b)')).toEqual([1]);
  expect(values('absent(a)')).toEqual([]);
  const { values: silent } = having('a 1', undefined);
  expect(silent('a')).toEqual([]);
  expect(silent('up{job="coursemate"} == 0')).toEqual([0]);
});

test('a quantile lies within its bucket', () => {
  const { values } = having('t_bucket{le="1"} 0\nt_bucket{le="2"} 10\nt_bucket{le="+Inf"} 10');
  expect(values('histogram_quantile(0.5, t_bucket)')).toEqual([1.5]);
  expect(values('abs(timestamp(up) - 100)')).toEqual([100]);
});

test('an alert fires when its expression has held for long enough, of one and the same series', () => {
  const rule = (forSeconds: number): Rule => ({ alert: 'x', expr: 'a > 1', forSeconds });
  const { scrapes } = having('a{x="1"} 1', 'a{x="1"} 2', 'a{x="1"} 2', 'a{x="2"} 2');
  expect(scrapes.isFiring(rule(15), 30)).toBe(true);
  expect(scrapes.isFiring(rule(30), 30)).toBe(false);
  expect(scrapes.isFiring(rule(0), 45)).toBe(true);
  expect(scrapes.isFiring(rule(15), 45)).toBe(false);
});

test.each([
  'a or b',
  'avg(a)',
  'rate(a)',
  'predict_linear(a[1h], 60)',
  'a offset 5m',
  'sum without (x) (a)',
  'a > bool 1',
  'a[5d]',
  'a @ 5',
  'a{x="1"',
])('%s is not understood, and refused', (expr) => {
  expect(() => having('a 1').values(expr)).toThrow();
});
