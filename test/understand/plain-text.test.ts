import { expect, test } from 'vitest';
import { plainText } from '../../bot/understand/text/plain-text.ts';

test.each([
  ['Q&amp;A training', 'q&a training'],
  ['&constructor; &valueOf; &toString;', '&constructor; &valueof; &tostring;'],
])('entities are read, and what is none stays text: %s', (typed, read) => {
  expect(plainText(typed).toLowerCase()).toBe(read);
});

test('many line ends are looked at once each', () => {
  const text = `a${'\n'.repeat(40_000)}b`;
  const took = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    plainText(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  // when each was looked at from each before it: a second
  expect(Math.min(...took)).toBeLessThan(50);
});
